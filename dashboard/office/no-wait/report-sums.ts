import type { NoWaitReport } from '#shared/protocol/office-doors.ts';
import {
  MOVING_REASONS,
  type MovingReason,
  OUTCOMES,
  type Outcome,
} from '#shared/domain/vocabulary.ts';

/** The no-wait report summed over its procedures: what the campaign did as a whole (SPEC Q16). */

export interface ReportSums {
  readonly tickets: number;
  readonly ended: number;
  readonly endedBy: readonly (readonly [Outcome, number])[];
  readonly moved: number;
  readonly movedBy: readonly (readonly [MovingReason, number])[];
}

type Counted = Pick<NoWaitReport['procedures'][number], 'tickets' | 'ended' | 'moved'>;

/** Sums of some rows, in the order of the closed lists; none are zero. */
export function sumsOf(rows: readonly Counted[]): ReportSums {
  const sum = (of: (row: Counted) => number) => rows.reduce((all, row) => all + of(row), 0);
  const endedBy = OUTCOMES.map((outcome) => [outcome, sum(({ ended }) => ended[outcome])] as const);
  const movedBy = MOVING_REASONS.map((why) => [why, sum(({ moved }) => moved[why])] as const);
  const total = (counts: readonly (readonly [string, number])[]) =>
    counts.reduce((all, [, count]) => all + count, 0);
  return {
    tickets: sum(({ tickets }) => tickets),
    ended: total(endedBy),
    endedBy,
    moved: total(movedBy),
    movedBy,
  };
}
