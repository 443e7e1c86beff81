/** The statistics that stand behind every published share. */
import type { LevelCounts, Share } from './publication.ts';
import { LEVELS, type Level, THREE_LEVELS } from './vocabulary.ts';

/** 97.5 % point of the standard normal distribution, for 95 % intervals. */
const Z = 1.959963984540054;

/** No answer at all. */
export const NO_ANSWERS: LevelCounts = { 'very-satisfied': 0, satisfied: 0, 'not-satisfied': 0 };

/**
 * Wilson score interval of a proportion, 95 %, without continuity correction (SPEC S3).
 * Source: E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209–212; recommended for small n by
 * Brown, Cai and DasGupta, Statistical Science 16 (2001) 101–133.
 * @param hits 0 … n  @param n at least 1
 * @returns lower and upper bound, 0 to 1
 * @throws RangeError where that is no proportion, as of nobody at all
 * @example wilson(1384, 1482) // [0.9200…, 0.9454…]
 */
export function wilson(hits: number, n: number): readonly [number, number] {
  if (!(n >= 1 && hits >= 0 && hits <= n))
    throw new RangeError(`${hits} of ${n} is no proportion.`);
  const p = hits / n;
  const zz = (Z * Z) / n;
  const centre = p + zz / 2;
  const half = Z * Math.sqrt((p * (1 - p)) / n + zz / (4 * n));
  const low = hits === 0 ? 0 : (centre - half) / (1 + zz);
  const high = hits === n ? 1 : (centre + half) / (1 + zz);
  return [low, high];
}

/** Counts with their share and interval (SPEC S1, S3); both null when nobody answered. */
export function shareOf(counts: LevelCounts): Share {
  const happy = counts['very-satisfied'] + counts.satisfied;
  const n = totalOf(counts);
  if (n === 0) return { counts, n, satisfied: null, interval: null };
  return { counts, n, satisfied: happy / n, interval: wilson(happy, n) };
}

/** Counts added up, level by level. */
export function addCounts(a: LevelCounts, b: LevelCounts): LevelCounts {
  const sum = (level: Level) => (a[level] ?? 0) + (b[level] ?? 0);
  const three = {
    'very-satisfied': sum('very-satisfied'),
    satisfied: sum('satisfied'),
    'not-satisfied': sum('not-satisfied'),
  };
  if (!isFive(a) && !isFive(b)) return three;
  return { ...three, neutral: sum('neutral'), 'very-dissatisfied': sum('very-dissatisfied') };
}

/** Answers in all. */
export function totalOf(counts: LevelCounts): number {
  return levelsOf(counts).reduce((sum, level) => sum + (counts[level] ?? 0), 0);
}

/** The levels that were offered, best first. */
export function levelsOf(counts: LevelCounts): readonly Level[] {
  return isFive(counts) ? LEVELS : THREE_LEVELS;
}

function isFive(counts: LevelCounts): boolean {
  return counts.neutral !== undefined;
}
