import { askedWith, type Offered, offeredOn } from '#shared/domain/beside.ts';
import { correctedFigures } from '#shared/domain/correction.ts';
import { figuresBase } from '#shared/domain/in-force.ts';
import type { Period } from '#shared/domain/period.ts';
import { periodBefore, sameLastYear } from '#shared/domain/period-steps.ts';
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
import type { State } from '#shared/domain/state.ts';
import { addDays } from '#shared/domain/time.ts';
import type { ComparedPeriod, ReportNow } from '#shared/protocol/results.ts';
import type { Store } from '../store/store.ts';
import { quarterBefore } from './quarter-before.ts';
import { toldOfSpan } from './told-answers.ts';

/** What the lead is told of a period, and what would tell too much of single persons (SPEC S7). */

export type LeadReport = Omit<ReportNow, 'publishable' | 'checks' | 'missing' | 'seen'>;

type Uncompared = Omit<LeadReport, 'before' | 'lastYear' | 'noWait'>;

/** The office's memory as of one moment. */
interface Memory {
  readonly store: Store;
  readonly state: State;
  /** The office's day. */
  readonly today: string;
}

/** The report on a period. Days up to yesterday only: figures that grow while one looks would give single ratings away. */
export function leadReport(memory: Memory, period: Period): LeadReport {
  const { store, state, today } = memory;
  const isOver = isPublicQuarter(state.policies, period) && period.to < today;
  if (!isOver) {
    const compared = (other: Period | null) => other && spanCompared(memory, other);
    return {
      ...spanReport(memory, period),
      noWait: noWaitOf(memory, period),
      before: compared(periodBefore(period)),
      lastYear: compared(sameLastYear(period)),
    };
  }
  const publications = store.publications().map((one) => one.figures);
  const yearAgo = sameLastYear(period);
  const lastYear = publications.find((one) => one.period === yearAgo?.key) ?? null;
  return {
    ...quarterReport(memory, period),
    noWait: noWaitOf(memory, period),
    before: quarterBefore(publications, period, store),
    lastYear: lastYear && comparedOf(lastYear),
  };
}

function noWaitOf({ store, state }: Memory, { from, to }: Period): LeadReport['noWait'] {
  // Without an office there is no number either.
  const counts = store.noWaitCounts(from, to, state.office?.timeZone ?? 'UTC');
  return { from, to, ...counts };
}

/** What is told of another span, to be compared with; null where that is no share. */
function spanCompared(memory: Memory, period: Period): ComparedPeriod | null {
  return comparedOf(spanReport(memory, period).figures);
}

function comparedOf({ period, from, to, headline }: UnpublishedFigures): ComparedPeriod | null {
  return headline && { period, from, to, headline };
}

/** A public quarter that is over: all that a publication would hold, and what its citizens and counters said. */
function quarterReport(memory: Memory, period: Period): Uncompared {
  const { store, state, today } = memory;
  const base = figuresBase(state, period.from);
  const k = base.smallestGroup;
  const counts = store.periodCounts(period.from, period.to);
  const through = settledThrough(store, period, today);
  const comments = through === null ? [] : store.comments(period.from, period.to, through);
  const offered = offeredOn(askedWith(base.known, counts.beside.questionnaires));
  return {
    figures: quarterFigures(memory, period, counts),
    countedTo: period.to,
    answersOf: null,
    published: store.publicationVersions(period.key).at(-1) ?? null,
    attitudeByCounter:
      through === null ? null : counterRows(counters(store, period, through, offered), k),
    comments: comments.length < k ? null : comments,
  };
}

/** Any other span: numbers to yesterday, and of answers what is told anyway. */
function spanReport(memory: Memory, period: Period): Uncompared {
  const { store, state, today } = memory;
  const { policies } = state;
  const base = figuresBase(state, period.from);
  const yesterday = addDays(today, -1);
  const countedTo = period.to < yesterday ? period.to : yesterday;
  const counts = store.periodCounts(period.from, countedTo);
  const offered = offeredOn(askedWith(base.known, counts.beside.questionnaires));
  const told = toldOfSpan(store, policies, { from: period.from, to: countedTo }, today, (quarter) =>
    quarterFigures(memory, quarter, store.periodCounts(quarter.from, quarter.to)),
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
  { store, state }: Memory,
  period: Period,
  counts: PeriodCounts,
): UnpublishedFigures {
  const fresh = figuresOf(figuresBase(state, period.from), period, counts);
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
