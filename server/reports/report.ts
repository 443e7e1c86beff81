import type { Publication } from '#shared/domain/publication.ts';
import type { CounterRow, UnpublishedFigures } from '#shared/domain/results.ts';
import type { Office } from '#shared/protocol/office.ts';
import type { NoWaitReport } from '#shared/protocol/office-doors.ts';

/** What a report on a period is made from. */

export interface Report {
  /** The figures as they stand now. */
  readonly figures: UnpublishedFigures;
  /** Last day that is counted in them, `2026-09-30`. */
  readonly countedTo: string;
  /** Of a span that is no public quarter: the days that its shares are of, each first and last day (SPEC S7). Null where they are of the whole period. */
  readonly answersOf: readonly { readonly from: string; readonly to: string }[] | null;
  /** The frozen figures, where the period is published: a file then holds these. */
  readonly published: Publication | null;
  /** For the lead alone: a counter is a clerk. Null where it is not told (SPEC S7). */
  readonly attitudeByCounter: readonly CounterRow[] | null;
  /** What the no-wait lane did (SPEC Q16): for the lead alone. Null in what is public. */
  readonly noWait: NoWaitReport | null;
}

/** Whose report it is, and of which day. */
export interface Letterhead {
  readonly office: Pick<
    Office,
    'name' | 'place' | 'timeZone' | 'counters' | 'procedures' | 'noWaitCampaign'
  >;
  /** The office's day on which the file is made, `2026-11-23`. */
  readonly madeOn: string;
}

/** The figures that go into a file: the published ones, else those as they stand. */
export function figuresIn(report: Report): UnpublishedFigures {
  return report.published?.figures ?? report.figures;
}
