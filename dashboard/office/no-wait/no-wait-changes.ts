import type { Office } from '#shared/protocol/office.ts';
import type { NoWait, Procedure } from '#shared/protocol/procedure.ts';

/** The list of no-wait procedures, apart from the catalogue: a colleague may change the rest of a procedure meanwhile. */

/** Codes of the list with their questions, in the order of the catalogue. */
export type NoWaitQuestions = readonly { readonly code: string; readonly noWait: NoWait }[];

/** The list as the office file has it. */
export function noWaitQuestions(procedures: readonly Procedure[]): NoWaitQuestions {
  return procedures.flatMap(({ code, noWait }) => (noWait ? [{ code, noWait }] : []));
}

/** The file with exactly this list. */
export function withNoWait(office: Office, list: NoWaitQuestions): Office {
  const questions = new Map(list.map(({ code, noWait }) => [code, noWait]));
  return {
    ...office,
    procedures: office.procedures.map((one) => ({
      ...one,
      noWait: questions.get(one.code) ?? null,
    })),
  };
}
