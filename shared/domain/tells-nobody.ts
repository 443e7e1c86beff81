/** When two versions of a figure may both be known (SPEC S9): what lies between them must tell no single answer. */
import type { LevelCounts, Share } from './publication.ts';
import { LEVELS } from './vocabulary.ts';

/** Whether two versions differ by nobody, or by k answers at least: those gained, those lost, and all in all. */
export function tellsNobody(now: LevelCounts, before: LevelCounts, k: number): boolean {
  const changes = LEVELS.map((level) => (now[level] ?? 0) - (before[level] ?? 0));
  const sum = (some: readonly number[]) => some.reduce((all, one) => all + one, 0);
  const gained = sum(changes.filter((change) => change > 0));
  const lost = sum(changes.filter((change) => change < 0));
  return [gained, lost, gained + lost].every((change) => isNoneOrMany(change, k));
}

/** Nothing, or k at least, more or fewer. */
export function isNoneOrMany(change: number, k: number): boolean {
  return change === 0 || Math.abs(change) >= k;
}

/** A share where every version before shows it too, and none can be told from this one by too few; else null. */
export function correctedShare(
  fresh: Share | null,
  earlier: readonly (Share | null)[],
  k: number,
): Share | null {
  const mayStand = earlier.every((one) => one && fresh && tellsNobody(fresh.counts, one.counts, k));
  return mayStand ? fresh : null;
}
