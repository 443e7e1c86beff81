/** Who was asked, by counter (SPEC R17): small counters merged, so that none tells of a few visits. */

/** One counter's visits of a span of days. */
export interface CounterAsked {
  readonly counter: string;
  readonly ended: number;
  /** Asked about, and answered or closed since. */
  readonly offered: number;
  readonly answered: number;
}

/** A counter, or `other`: several that had too few visits alone. */
export interface AskedRow extends CounterAsked {
  /** How many counters this row stands for. */
  readonly merged: number;
}

/** The counter of a merged row. */
const OTHER = 'other';

/**
 * The rows as they are told: those with fewer than k visits ended become one, smallest first, until it has k (SPEC S4).
 * @returns empty where all together have fewer than k
 */
export function askedRows(counted: readonly CounterAsked[], k: number): readonly AskedRow[] {
  const bySize = [...counted].sort((a, b) => a.ended - b.ended);
  let count = bySize.filter(({ ended }) => ended < k).length;
  while (count > 0 && count < bySize.length && sumOf(bySize.slice(0, count)).ended < k) count += 1;
  const merged = bySize.slice(0, count);
  const left = counted.filter((row) => !merged.includes(row)).map((row) => ({ ...row, merged: 1 }));
  const other = sumOf(merged);
  if (merged.length === 0) return left;
  return other.ended < k ? [] : [...left, other];
}

function sumOf(rows: readonly CounterAsked[]): AskedRow {
  const sum = (of: (row: CounterAsked) => number) => rows.reduce((all, row) => all + of(row), 0);
  return {
    counter: OTHER,
    ended: sum(({ ended }) => ended),
    offered: sum(({ offered }) => offered),
    answered: sum(({ answered }) => answered),
    merged: rows.length,
  };
}
