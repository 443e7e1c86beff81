/**
 * Chance that can be given again: every step of a day carries one number, and all its choices
 * come from that number alone, so that leaving out other steps leaves this one what it was.
 */

export interface Random {
  /** 0 … n − 1 */
  below(n: number): number;
  /** True in so many of a hundred. */
  percent(n: number): boolean;
  pick<T>(list: readonly T[]): T;
}

/** Mulberry32. Source: T. Ettinger, public domain. */
export function randomFrom(seed: number): Random {
  let a = seed >>> 0;
  const below = (n: number) => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * n);
  };
  return {
    below,
    percent: (n) => below(100) < n,
    pick: (list) => list[below(list.length)]!,
  };
}
