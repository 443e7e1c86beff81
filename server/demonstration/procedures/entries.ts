import type { Office } from '#shared/protocol/office.ts';
import type { Procedure } from '#shared/protocol/procedure.ts';
import type { Text } from '#shared/protocol/text.ts';

/**
 * How the catalogue of the demonstration office is written down: one entry a procedure, grouped by
 * field and lane. Only what is confirmed of a procedure stands here; what is not is null, and the
 * screens then say "Theo bảng niêm yết".
 */

/** A procedure without the field and lane that its group shares; no papers are entered yet. */
export interface Entry extends Pick<Procedure, 'code' | 'name' | 'shortName' | 'limit' | 'fee'> {
  readonly noWait?: Procedure['noWait'];
}

/** The procedures of one field, all of which wait in one lane. */
export function proceduresOf(
  field: string,
  lane: string,
  entries: readonly Entry[],
): Office['procedures'] {
  return entries.map((entry) => ({ ...NOTHING_ENTERED, noWait: null, ...entry, field, lane }));
}

/** What the office has yet to enter: no papers, no sources, no dates are invented. */
const NOTHING_ENTERED = {
  papers: [],
  legalBasis: null,
  decision: null,
  department: null,
  inForceFrom: null,
  inForceTo: null,
};

/** A name or sentence in both languages. */
export function text(vi: string, en: string): Text {
  return { vi, en };
}
