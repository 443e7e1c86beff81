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
): Omit<ReportNow, 'publishable' | 'seen'> {
  const base = figuresBase(office.state(), period.from);
  const k = base.smallestGroup;
  const today = dayOf(office.now(), timeZone);
  const yesterday = addDays(today, -1);
  const countedTo = period.to < yesterday ? period.to : yesterday;
  const counts = store.periodCounts(period.from, countedTo);
  const fresh = figuresOf(base, period, counts);
  const versions = store.publicationVersions(period.key);
  const through = settledThrough(store, base.publicCalendar, period, today);
  const comments = through === null ? [] : store.comments(period.from, period.to, through);
  const offered = offeredOn(askedWith(base.known, counts.beside.questionnaires));
  const published = versions.at(-1) ?? null;
  const publications = store.publications().map((one) => one.figures);
  return {
    figures: unpublishedFigures(published ? asPublic(published, versions, fresh) : fresh),
    countedTo,
    published,
    before: quarterBefore(publications, period, store),
    attitudeByCounter:
      through === null ? null : counterRows(counters(store, period, through, offered), k),
    comments: comments.length < k ? null : comments,
  };
}

/**
 * Up to which event counters and comments of a period are told (SPEC S7): of whole public quarters, once a look after their end
 * has settled what it knew. They do not overlap and change by late ratings alone: nothing follows from comparing. Null: not told.
 */
function settledThrough(
  store: Store,
  calendar: Period['calendar'],
  { kind, calendar: own, to }: Period,
  today: string,
): number | null {
  if (kind !== 'quarter' || own !== calendar) return null;
  const look = store.doubtRows.settled(today);
  return look && look.day > to ? look.through : null;
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
function counters(store: Store, { from, to }: Period, through: number, offered: Offered) {
  return store
    .attitudeByCounter(from, to, through)
    .map(({ counter, counts }) => ({ counter, counts: offered(counts) }));
}
