/** What the office looks at when it looks for doubts (SPEC D1): plain rows of ratings and visits, without any text, person or device. */
import type { CitizenChannel } from '../vocabulary.ts';

/** Whoever was at a counter for less may not have been served at all, ms (SPEC D7, D8). */
export const SERVED_LEAST_MS = 60_000;

/** One rating that carries no mark, in its newest version. */
export interface LookedRating {
  /** Journal sequence of the rating; it names the rating here. */
  readonly seq: number;
  /** The counter of its visit. */
  readonly counter: string | null;
  readonly channel: CitizenChannel;
  /** What was answered, as `alikeText` writes it. */
  readonly answers: string;
  /** When it was given, office time, ms; null: nobody noted it. */
  readonly givenAt: number | null;
  /** When the office heard of it, office time, ms. */
  readonly heardAt: number;
  /** When its visit ended, office time, ms; null where it is of none. */
  readonly visitEndedAt: number | null;
  readonly tookMs: number | null;
  readonly staffBrowser: boolean;
  /** SHA-256 of what the phone calls itself; null for all other channels. */
  readonly phone: string | null;
  readonly procedure: string | null;
  /** The longest of its number's turns at a counter, ms; null where there was none (SPEC D8). */
  readonly servedMs: number | null;
  /** How often its number was marked absent without counting as served (SPEC R16). */
  readonly missed: number;
  /** Whether this look may flag it: it was heard of in the seven days that end with the look's, or since the look before (SPEC D1). */
  readonly mayBeFlagged: boolean;
}

/** One visit that has ended. */
export interface LookedVisit {
  readonly counter: string | null;
  readonly procedure: string;
  /** Office time, ms. */
  readonly endedAt: number;
  /** As of a rating; null also where its visitor left. */
  readonly servedMs: number | null;
}

export interface LookedAt {
  readonly ratings: readonly LookedRating[];
  readonly visits: readonly LookedVisit[];
}

/** A rule finds the ratings that it doubts, by their seq, in no order, perhaps one twice. */
export type Rule = (looked: LookedAt) => readonly number[];

/** When a rating was given, as far as anybody knows. */
export function whenGiven({ givenAt, heardAt }: LookedRating): number {
  return givenAt ?? heardAt;
}

/** In the order in which they were given; those of one instant as the journal has them. */
export function inOrderGiven<R extends LookedRating>(ratings: readonly R[]): readonly R[] {
  return [...ratings].sort((a, b) => whenGiven(a) - whenGiven(b) || a.seq - b.seq);
}

/** Rows by something they share; those where it is null are left out. */
export function groupedBy<R, K>(
  rows: readonly R[],
  keyOf: (row: R) => K | null,
): ReadonlyMap<K, readonly R[]> {
  const groups = new Map<K, R[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
