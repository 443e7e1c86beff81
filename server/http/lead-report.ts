import { askedWith, type Offered, offeredOn } from '#shared/domain/beside.ts';
import { correctedFigures } from '#shared/domain/correction.ts';
import { figuresBase } from '#shared/domain/in-force.ts';
import type { Period } from '#shared/domain/period.ts';
import { isPublicQuarter } from '#shared/domain/public-quarters.ts';
import type { Figures, Publication } from '#shared/domain/publication.ts';
import {
  counterRows,
  figuresOf,
  type PeriodCounts,
  type UnpublishedFigures,
  unpublishedFigures,
} from '#shared/domain/results.ts';
import { spanFigures } from '#shared/domain/span-figures.ts';
import { addDays, dayOf } from '#shared/domain/time.ts';
import type { Office as OfficeFile } from '#shared/protocol/office.ts';
import type { ReportNow } from '#shared/protocol/results.ts';
import type { Office } from '../office/office.ts';
import type { Store } from '../store/store.ts';
import { quarterBefore } from './quarter-before.ts';
import { toldOfSpan } from './told-answers.ts';

/** What the lead is told of a period, and what would tell too much of single persons (SPEC S7). */

type Report = Omit<ReportNow, 'publishable' | 'checks' | 'seen'>;

/** The report on a period. Days up to yesterday only: figures that grow while one looks would give single ratings away. */
export function leadReport(
  office: Office,
  store: Store,
  { timeZone }: OfficeFile,
  period: Period,
): Report {
  const { policies } = office.state();
  const today = dayOf(office.now(), timeZone);
  const isOver = isPublicQuarter(policies, period) && period.to < today;
  const publications = store.publications().map((one) => one.figures);
  const before = quarterBefore(publications, period, store);
  if (isOver) return { ...quarterReport(office, store, period, today), before };
  return { ...spanReport(office, store, period, today), before };
}

/** A public quarter that is over: all that a publication would hold, and what its citizens and counters said. */
function quarterReport(
  office: Office,
  store: Store,
  period: Period,
  today: string,
): Omit<Report, 'before'> {
  const base = figuresBase(office.state(), period.from);
  const k = base.smallestGroup;
  const counts = store.periodCounts(period.from, period.to);
  const through = settledThrough(store, period, today);
  const comments = through === null ? [] : store.comments(period.from, period.to, through);
  const offered = offeredOn(askedWith(base.known, counts.beside.questionnaires));
  return {
    figures: quarterFigures(office, store, period, counts),
    countedTo: period.to,
    answersOf: null,
    published: store.publicationVersions(period.key).at(-1) ?? null,
    attitudeByCounter:
      through === null ? null : counterRows(counters(store, period, through, offered), k),
    comments: comments.length < k ? null : comments,
  };
}

/** Any other span: numbers to yesterday, and of answers what is told anyway. */
function spanReport(
  office: Office,
  store: Store,
  period: Period,
  today: string,
): Omit<Report, 'before'> {
  const { policies } = office.state();
  const base = figuresBase(office.state(), period.from);
  const yesterday = addDays(today, -1);
  const countedTo = period.to < yesterday ? period.to : yesterday;
  const counts = store.periodCounts(period.from, countedTo);
  const offered = offeredOn(askedWith(base.known, counts.beside.questionnaires));
  const told = toldOfSpan(store, policies, { from: period.from, to: countedTo }, today, (quarter) =>
    quarterFigures(office, store, quarter, store.periodCounts(quarter.from, quarter.to)),
  );
  return {
    figures: spanFigures(figuresOf(base, period, counts), told, offered),
    countedTo,
    answersOf: told.days,
    published: null,
    attitudeByCounter: null,
    comments: null,
  };
}

/** The figures of a public quarter that is over. */
function quarterFigures(
  office: Office,
  store: Store,
  period: Period,
  counts: PeriodCounts,
): UnpublishedFigures {
  const fresh = figuresOf(figuresBase(office.state(), period.from), period, counts);
  const versions = store.publicationVersions(period.key);
  const published = versions.at(-1);
  return unpublishedFigures(published ? asPublic(published, versions, fresh) : fresh);
}

/**
 * Up to which event counters and comments of a public quarter are told: what the first look after its end knew, once that is settled.
 * So they are never told otherwise, and nothing follows from comparing. Null: not told yet.
 */
function settledThrough({ doubtRows }: Store, { to }: Period, today: string): number | null {
  const look = doubtRows.firstAfter(to);
  const settled = doubtRows.settled(today);
  return look && settled && look.through <= settled.through ? look.through : null;
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
