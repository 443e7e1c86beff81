/** The few statistics the benchmarks need. */

/** What the rounds of one figure gave. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** The median of the rounds, and the lowest and highest of them. */
export function spreadOf(rounds: readonly number[]): Spread {
  return { median: quantile(rounds, 0.5), least: Math.min(...rounds), most: Math.max(...rounds) };
}

/**
 * The value below which so large a part of all lies, by nearest rank.
 * @param part 0.99 for the 99th percentile
 */
export function quantile(values: readonly number[], part: number): number {
  const rank = Math.min(values.length - 1, Math.floor(part * values.length));
  const value = values.toSorted((a, b) => a - b)[rank];
  if (value === undefined) throw new Error('Nothing was measured.');
  return value;
}
