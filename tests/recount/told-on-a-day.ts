/** What an office tells on one day, in the names of the recount: the running quarter's share to the public, what is said of single counters to the lead. */
import { quarterOf } from '#shared/domain/period.ts';
import type { State } from '#shared/domain/state.ts';
import { addDays, dayOf } from '#shared/domain/time.ts';
import type { Office as OfficeFile } from '#shared/protocol/office.ts';
import { leadReport } from '../../server/office/lead-report.ts';
import { resultsNow } from '../../server/http/results-now.ts';
import type { Office } from '../../server/office/office.ts';
import type { Hall } from '../../server/simulate/hall.ts';
import type { Store } from '../../server/store/store.ts';
import { differences } from './truth-compare.ts';
import { visitOfWords } from './truth-office.ts';
import type { FigureMap, Truth } from './truth.ts';

/** One day of a quarter under way. */
export interface LiveDay {
  readonly period: string;
  readonly today: string;
  /** The newest event then. */
  readonly head: number;
  readonly shown: FigureMap;
}

/** What the public page shows as a day opens. */
export function liveOn(store: Store, { state, day, instant }: Hall): LiveDay {
  const running = resultsNow(officeAt(state, instant(0)), store)?.running;
  if (!running) throw new Error(`No quarter is under way on ${day}.`);
  const { period, n, shown } = running;
  const counts = Object.entries(shown?.counts ?? {});
  const figures = new Map<string, number>([
    ['live/n', n],
    ['live/shown', shown?.n ?? 0],
    ...counts.map(([level, of]) => [`live/${level}`, of] as const),
  ]);
  return { period, today: day, head: store.head().seq, shown: figures };
}

/** Where the live share was another than the recount's, a sentence each. */
export function liveDifferences(days: readonly LiveDay[], truth: Truth): readonly string[] {
  return days.flatMap(({ period, today, head, shown }) =>
    differences(shown, truth.live(period, head, today)).map((one) => `${today} ${one}`),
  );
}

/** What the lead is told of single counters of the quarter before, as a day opens. */
export interface ToldDay {
  readonly period: string;
  readonly today: string;
  readonly head: number;
  readonly attitude: FigureMap;
  /** Visits whose comments are told. */
  readonly comments: readonly string[];
}

/** Told of the quarter before the one that a day lies in. */
export function toldOn(store: Store, office: OfficeFile, { state, day, instant }: Hall): ToldDay {
  const running = quarterOf(day, office.publicCalendar);
  const before = quarterOf(addDays(running.from, -1), office.publicCalendar);
  const today = dayOf(instant(0), office.timeZone);
  const memory = { store, state: state(), today };
  const { attitudeByCounter, comments } = leadReport(memory, before);
  const attitude = new Map(
    (attitudeByCounter ?? []).flatMap(({ counter, counts }) =>
      Object.entries(counts).map(([level, n]) => [`counter/${counter} ${level}`, n] as const),
    ),
  );
  const visits = (comments ?? []).map(visitOfWords).sort();
  return { period: before.key, today: day, head: store.head().seq, attitude, comments: visits };
}

/** Where the lead was told otherwise of counters, or other comments, than the recount has. */
export function toldDifferences(days: readonly ToldDay[], truth: Truth): readonly string[] {
  return days.flatMap(({ period, today, head, attitude, comments }) => {
    const again = truth.toldOfCounters(period, head, today);
    const isSame = JSON.stringify(comments) === JSON.stringify(again.comments);
    return [
      ...differences(attitude, again.attitude),
      ...(isSame ? [] : [`comments: told ${comments.length}, recounted ${again.comments.length}`]),
    ].map((one) => `${today} ${period} ${one}`);
  });
}

/** As much of an office as its figures are made from. */
function officeAt(state: () => State, now: number): Office {
  const some: Partial<Office> = { state, now: () => now };
  return some as Office;
}
