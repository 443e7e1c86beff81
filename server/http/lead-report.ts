import { figuresBase } from '#shared/domain/in-force.ts';
import type { Period } from '#shared/domain/period.ts';
import { counterRows, figuresOf, unpublishedFigures } from '#shared/domain/results.ts';
import { addDays, dayOf } from '#shared/domain/time.ts';
import type { Office as OfficeFile } from '#shared/protocol/office.ts';
import type { ReportNow } from '#shared/protocol/results.ts';
import type { Office } from '../office/office.ts';
import type { Store } from '../store/store.ts';

/** What the lead is told of a period, and what would tell too much of single persons (SPEC S7). */

/** A span of the lead's own choice has at least so many days. */
const LEAST_DAYS = 28;

/** Whether a span was chosen so short that it could single somebody out. */
export function isTooShort({ kind, from, to }: Period): boolean {
  return kind === 'range' && to < addDays(from, LEAST_DAYS - 1);
}

/** The report on a period. Days up to yesterday only: figures that grow while one looks would give single ratings away. */
export function leadReport(
  office: Office,
  store: Store,
  { timeZone }: OfficeFile,
  period: Period,
): Omit<ReportNow, 'publishable'> {
  const base = figuresBase(office.state(), period.from);
  const k = base.smallestGroup;
  const yesterday = addDays(dayOf(office.now(), timeZone), -1);
  const countedTo = period.to < yesterday ? period.to : yesterday;
  const figures = figuresOf(base, period, store.periodCounts(period.from, countedTo));
  // Quarters that are over do not overlap, and grow by late ratings alone: nothing follows from comparing two of them.
  const stands =
    period.kind === 'quarter' && period.calendar === base.publicCalendar && period.to <= yesterday;
  const comments = stands ? store.comments(period.from, period.to) : [];
  return {
    figures: unpublishedFigures(figures),
    countedTo,
    published: store.publication(period.key),
    attitudeByCounter: stands
      ? counterRows(store.attitudeByCounter(period.from, period.to), k)
      : null,
    comments: comments.length < k ? null : comments,
  };
}
