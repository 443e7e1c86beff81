/** Whether two groups' satisfaction may be called different (SPEC S8): for periods of one office, never for staff. */
import type { Share } from './publication.ts';
import { levelsOf, wilson } from './statistics.ts';

/** What may be said of two shares. */
export interface Comparison {
  /** The first share minus the second, −1 to 1. */
  readonly difference: number;
  /** Newcombe 95 % interval of `difference`, −1 to 1. */
  readonly interval: readonly [number, number];
  /** `not-known` where the interval holds zero. */
  readonly said: 'higher' | 'lower' | 'not-known';
}

/** So many of so many. */
export interface Proportion {
  /** 0 … n */
  readonly hits: number;
  /** At least 1. */
  readonly n: number;
}

/**
 * Newcombe's hybrid score interval of the difference of two independent proportions, 95 %, without continuity
 * correction: method 10 of R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890.
 * @returns lower and upper bound of `one` minus `other`, −1 to 1
 * @throws RangeError where one of them is no proportion, as of nobody at all
 * @example differenceInterval({ hits: 56, n: 70 }, { hits: 48, n: 80 }) // [0.0524…, 0.3339…]
 */
export function differenceInterval(one: Proportion, other: Proportion): readonly [number, number] {
  const [p, q] = [one.hits / one.n, other.hits / other.n];
  const [pLow, pHigh] = wilson(one.hits, one.n);
  const [qLow, qHigh] = wilson(other.hits, other.n);
  const low = p - q - Math.hypot(p - pLow, qHigh - q);
  const high = p - q + Math.hypot(pHigh - p, q - qLow);
  return [Math.max(-1, low), Math.min(1, high)];
}

/** Compares two shares; null where one of them has no answer, or was asked on another scale: then they do not mean the same. */
export function compareShares(now: Share, before: Share): Comparison | null {
  if (now.n === 0 || before.n === 0) return null;
  if (levelsOf(now.counts).length !== levelsOf(before.counts).length) return null;
  const interval = differenceInterval(proportionOf(now), proportionOf(before));
  const difference = (now.satisfied ?? 0) - (before.satisfied ?? 0);
  return { difference, interval, said: saidOf(interval) };
}

function proportionOf({ counts, n }: Share): Proportion {
  return { hits: counts['very-satisfied'] + counts.satisfied, n };
}

function saidOf([low, high]: readonly [number, number]): Comparison['said'] {
  if (low > 0) return 'higher';
  return high < 0 ? 'lower' : 'not-known';
}
