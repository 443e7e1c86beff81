/** What fields and procedures were called last: a quarter's figures name also those that have gone since (SPEC E3, P5). */
import type { Office } from '../protocol/office.ts';
import type { Text } from '../protocol/text.ts';

/** Names by field id, and short names by procedure code. */
export interface Names {
  readonly fields: { readonly [id: string]: Text };
  readonly procedures: { readonly [code: string]: Text };
}

/** Nothing has been named yet. */
export const NO_NAMES: Names = { fields: {}, procedures: {} };

/** The names after a new office file: its own, and what was called something before. */
export function namesAfter(before: Names, { fields, procedures }: Office): Names {
  return {
    fields: { ...before.fields, ...Object.fromEntries(fields.map(({ id, name }) => [id, name])) },
    procedures: {
      ...before.procedures,
      ...Object.fromEntries(procedures.map(({ code, shortName }) => [code, shortName])),
    },
  };
}
