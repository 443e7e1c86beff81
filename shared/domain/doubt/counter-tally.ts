/** A counter's days counted once, so that a week is compared with others without looking at its rows again (SPEC D10, D11). */
import type { Watched, WatchedRating, WatchedNumbers, WatchedVisit } from './watched.ts';

/** Ratings that gave the same answers. */
export interface AnswersTally {
  readonly ratings: number;
  /** How long they took, where that is noted, the shortest first, ms. */
  readonly times: Float64Array;
}

/** What is known of one counter and a span of days. */
export interface CounterTally {
  /** Visits that ended, and how many of them in which way. */
  readonly ended: number;
  readonly left: number;
  readonly byHand: number;
  /** Asked about, and answered or closed. */
  readonly asked: number;
  readonly answered: number;
  readonly declined: number;
  readonly quickDeclined: number;
  readonly timedOut: number;
  /** Numbers called at the counter, and how many of them were missed; those handled, and how many were dropped (SPEC R17). */
  readonly called: number;
  readonly missed: number;
  readonly handled: number;
  readonly dropped: number;
  readonly ratings: number;
  readonly flagged: number;
  readonly byPhone: number;
  /** How long ratings took, where that is noted, the shortest first, ms. */
  readonly times: Float64Array;
  /** The ratings by what they answered. */
  readonly answers: ReadonlyMap<string, AnswersTally>;
}

/** By counter. */
export type Tallies = ReadonlyMap<string, CounterTally>;

type Count = { [name in CountName]: number };
type CountName = Exclude<keyof CounterTally, 'times' | 'answers'>;

/** "No answer" pressed sooner than this is pressed before anybody has read the question, ms. */
const QUICK_DECLINE_MS = 2000;

const NO_TIMES = new Float64Array();
const NO_COUNTS: Count = {
  ended: 0,
  left: 0,
  byHand: 0,
  asked: 0,
  answered: 0,
  declined: 0,
  quickDeclined: 0,
  timedOut: 0,
  called: 0,
  missed: 0,
  handled: 0,
  dropped: 0,
  ratings: 0,
  flagged: 0,
  byPhone: 0,
};
/** Of a counter of which nothing is known. */
export const NO_TALLY: CounterTally = { ...NO_COUNTS, times: NO_TIMES, answers: new Map() };

/** Counts what was watched, counter by counter. */
export function tallied({ visits, ratings, numbers }: Watched): Tallies {
  const counts = new Map<string, Count>();
  const given = new Map<string, WatchedRating[]>();
  const of = (counter: string): Count => {
    const found = counts.get(counter) ?? { ...NO_COUNTS };
    counts.set(counter, found);
    return found;
  };
  for (const visit of visits) countVisit(of(visit.counter), visit);
  for (const one of numbers) countNumbers(of(one.counter), one);
  for (const rating of ratings) {
    countRating(of(rating.counter), rating);
    const before = given.get(rating.counter);
    if (before) before.push(rating);
    else given.set(rating.counter, [rating]);
  }
  return new Map(
    [...counts].map(([counter, count]) => [counter, withTimes(count, given.get(counter) ?? [])]),
  );
}

/** Several spans as one. */
export function together(spans: readonly Tallies[]): Tallies {
  const counters = new Set(spans.flatMap((one) => [...one.keys()]));
  return new Map(
    [...counters].map((counter) => [
      counter,
      added(spans.flatMap((one) => one.get(counter) ?? [])),
    ]),
  );
}

/** Several tallies as one. */
export function added(tallies: readonly CounterTally[]): CounterTally {
  const sums = { ...NO_COUNTS };
  const byAnswers = new Map<string, AnswersTally[]>();
  for (const tally of tallies) {
    for (const name of COUNT_NAMES) sums[name] += tally[name];
    for (const [answers, one] of tally.answers) {
      byAnswers.set(answers, [...(byAnswers.get(answers) ?? []), one]);
    }
  }
  const answers = [...byAnswers].map(([text, same]): [string, AnswersTally] => {
    const ratings = same.reduce((sum, one) => sum + one.ratings, 0);
    return [text, { ratings, times: merged(same.map(({ times }) => times)) }];
  });
  const times = merged(tallies.map((one) => one.times));
  return { ...sums, times, answers: new Map(answers) };
}

const COUNT_NAMES = Object.keys(NO_COUNTS) as readonly CountName[];

function countVisit(count: Count, { left, byHand, asked, declinedMs }: WatchedVisit): void {
  count.ended += 1;
  if (left) count.left += 1;
  if (byHand) count.byHand += 1;
  if (asked === null) return;
  count.asked += 1;
  if (asked === 'answered') count.answered += 1;
  if (asked === 'declined') count.declined += 1;
  if (asked === 'timed-out') count.timedOut += 1;
  if (declinedMs !== null && declinedMs < QUICK_DECLINE_MS) count.quickDeclined += 1;
}

function countNumbers(count: Count, counted: WatchedNumbers): void {
  count.called += counted.called;
  count.missed += counted.missed;
  count.handled += counted.handled;
  count.dropped += counted.dropped;
}

function countRating(count: Count, { flagged, byPhone }: WatchedRating): void {
  count.ratings += 1;
  if (flagged) count.flagged += 1;
  if (byPhone) count.byPhone += 1;
}

function withTimes(count: Count, ratings: readonly WatchedRating[]): CounterTally {
  const times = new Map<string, number[]>();
  const noted = new Map<string, number>();
  for (const { answers, tookMs } of ratings) {
    noted.set(answers, (noted.get(answers) ?? 0) + 1);
    const same = times.get(answers) ?? [];
    if (tookMs !== null) same.push(tookMs);
    times.set(answers, same);
  }
  const answers = [...noted].map(([text, n]): [string, AnswersTally] => {
    return [text, { ratings: n, times: sorted(times.get(text) ?? []) }];
  });
  return { ...count, times: sorted([...times.values()].flat()), answers: new Map(answers) };
}

function merged(lists: readonly Float64Array[]): Float64Array {
  const filled = lists.filter(({ length }) => length > 0);
  const [first = NO_TIMES] = filled;
  return filled.length < 2 ? first : sorted(filled.flatMap((list) => [...list]));
}

function sorted(times: readonly number[]): Float64Array {
  return Float64Array.from(times).sort();
}
