import { flagsOf } from '#shared/domain/doubt/flags.ts';
import type { LookedRating, LookedVisit } from '#shared/domain/doubt/looked-at.ts';
import type { WatchedRating, WatchedVisit } from '#shared/domain/doubt/watched.ts';
import type { Flag } from '#shared/domain/vocabulary.ts';

/** Rows for a look at what was rated, in as few words as a test needs. */

/** An instant of the look, ms. */
export const START = Date.parse('2026-11-23T08:00:00+07:00');
export const MINUTE_MS = 60_000;
export const BEST = '{"attitude":"very-satisfied","result":"very-satisfied"}';

/** A rating that no rule doubts. */
export function rated(seq: number, patch: Partial<LookedRating> = {}): LookedRating {
  return {
    seq,
    counter: '1',
    channel: 'tablet',
    answers: `{"result":"level-${seq}"}`,
    givenAt: START + seq * 10 * MINUTE_MS,
    heardAt: START + seq * 10 * MINUTE_MS,
    visitEndedAt: null,
    tookMs: 6000,
    staffBrowser: false,
    phone: null,
    procedure: '2.000815',
    servedMs: 8 * MINUTE_MS,
    missed: 0,
    mayBeFlagged: true,
    ...patch,
  };
}

/** A visit that took as long as most. */
export function visit(patch: Partial<LookedVisit> = {}): LookedVisit {
  const served = { servedMs: 8 * MINUTE_MS };
  return { counter: '1', procedure: '2.000815', endedAt: START, ...served, ...patch };
}

/** So many of something. @param make with its place, from 0 */
export function times<T>(count: number, make: (place: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, place) => make(place));
}

/** The ratings that bear a flag, by seq. */
export function flagged(
  flag: Flag,
  ratings: readonly LookedRating[],
  visits: readonly LookedVisit[] = [],
): readonly number[] {
  return flagsOf({ ratings, visits }).flatMap((one) =>
    one.flags.includes(flag) ? [one.rating] : [],
  );
}

/** A visit that was asked about and not answered. */
export function watchedVisit(patch: Partial<WatchedVisit> = {}): WatchedVisit {
  const usual = { left: false, byHand: false, asked: 'timed-out', declinedMs: null } as const;
  return { counter: '1', ...usual, ...patch };
}

export function watchedRating(patch: Partial<WatchedRating> = {}): WatchedRating {
  const usual = { flagged: false, byPhone: false, answers: BEST, tookMs: 6000 };
  return { counter: '1', ...usual, ...patch };
}
