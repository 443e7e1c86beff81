import type { EnteredRow } from '#shared/domain/commands.ts';
import type { ReadRow, RowProblem, RowStatus } from '#shared/protocol/entered.ts';

/** A row of a list after it was read. */
export interface KeptRow {
  /** As the sheet counts it. */
  readonly row: number;
  readonly value: EnteredRow;
  readonly problems: readonly RowProblem[];
  readonly sameAs: ReadRow['sameAs'];
}

/** What becomes of it. */
export function statusOf({ problems, sameAs }: KeptRow): RowStatus {
  if (problems.length > 0) return 'problem';
  return sameAs ? 'doublet' : 'accepted';
}

/** Whether it would be entered. */
export function isTaken(row: KeptRow): boolean {
  return statusOf(row) === 'accepted';
}

/** The row as it is shown: not what somebody wrote, nor whose form it is. */
export function shownRow(kept: KeptRow): ReadRow {
  const { row, problems, sameAs } = kept;
  const { day, procedure, answers, reasons, comment } = kept.value;
  const said = { answers, reasons: reasons.length, hasComment: comment !== null };
  return { row, status: statusOf(kept), problems, sameAs, day, procedure, ...said };
}
