import { askedWith, type Offered, offeredOn } from '#shared/domain/beside.ts';
import { correctedFigures } from '#shared/domain/correction.ts';
import { figuresBase } from '#shared/domain/in-force.ts';
import type { Period } from '#shared/domain/period.ts';
import type { Figures, Publication } from '#shared/domain/publication.ts';
import { counterRows, figuresOf, unpublishedFigures } from '#shared/domain/results.ts';
import { addDays, dayOf } from '#shared/domain/time.ts';
import type { Office as OfficeFile } from '#shared/protocol/office.ts';
import type { ReportNow } from '#shared/protocol/results.ts';
import type { Office } from '../office/office.ts';
import type { Store } from '../store/store.ts';
import { quarterBefore } from './quarter-before.ts';

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
  const counts = store.periodCounts(period.from, countedTo);
  const fresh = figuresOf(base, period, counts);
  const versions = store.publicationVersions(period.key);
  // Quarters that are over do not overlap, and grow by late ratings alone: nothing follows from comparing two of them.
  const stands =
    period.kind === 'quarter' && period.calendar === base.publicCalendar && period.to <= yesterday;
  const comments = stands ? store.comments(period.from, period.to) : [];
  const offered = offeredOn(askedWith(base.known, counts.beside.questionnaires));
  const published = versions.at(-1) ?? null;
  const publications = store.publications().map((one) => one.figures);
  return {
    figures: unpublishedFigures(published ? asPublic(published, versions, fresh) : fresh),
    countedTo,
    published,
    before: quarterBefore(publications, period, store),
    attitudeByCounter: stands ? counterRows(counters(store, period, offered), k) : null,
    comments: comments.length < k ? null : comments,
  };
}

/** Beside what is public nobody sees figures that a correction would not show: the difference would tell (SPEC S9). */
function asPublic(
  published: Publication,
  versions: readonly Publication[],
  fresh: Figures,
): Figures {
  const earlier = versions.map(({ figures }) => figures);
  return correctedFigures(fresh, earlier) ?? published.figures;
}

/** The answers by counter, with every level that was offered. */
function counters(store: Store, { from, to }: Period, offered: Offered) {
  return store
    .attitudeByCounter(from, to)
    .map(({ counter, counts }) => ({ counter, counts: offered(counts) }));
}
