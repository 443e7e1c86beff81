import type { LevelCounts } from '#shared/domain/publication.ts';
import { LEVELS } from '#shared/domain/vocabulary.ts';
import type { FirstAnswers } from './answers-known.ts';
import type { KnownSum } from './isolate.ts';

/** Of whose answers the share of the running quarter speaks on one day (SPEC S6), and of whose it would where the office were worse. */
export interface SeenLive {
  /** As the office shows it; null where it shows none. */
  readonly shown: KnownSum | null;
  /** As it would be, were it shown as each rating settles. */
  readonly unstepped: KnownSum | null;
  /** As it would be, were those shown that a look may still doubt, and those that one has doubted. */
  readonly unsettled: KnownSum | null;
}

/** @param counts what the office shows @param k the smallest group @throws Error where it is not the sum of the first settled ones */
export function seenLive(
  { settled, all }: FirstAnswers,
  counts: LevelCounts | null,
  k: number,
): SeenLive {
  return {
    shown: counts && shownSum(settled, counts),
    unstepped: sumOfFirst(settled, settled.length),
    unsettled: sumOfFirst(all, (Math.floor(all.length / k) - 1) * k),
  };
}

function shownSum(settled: readonly string[], counts: LevelCounts): KnownSum | null {
  const n = LEVELS.reduce((sum, level) => sum + (counts[level] ?? 0), 0);
  const first = settled.slice(0, n);
  for (const level of LEVELS) {
    const found = first.filter((answer) => answer.endsWith(` ${level}`)).length;
    if (found !== (counts[level] ?? 0)) {
      throw new Error(`Live, ${level}: ${counts[level] ?? 0} of ${n} shown, ${found} found.`);
    }
  }
  return sumOfFirst(settled, n);
}

function sumOfFirst(answers: readonly string[], n: number): KnownSum | null {
  return n > 0 ? { name: `live ${n}`, of: new Set(answers.slice(0, n)) } : null;
}
