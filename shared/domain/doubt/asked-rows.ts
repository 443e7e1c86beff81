/** Who was asked, by counter (SPEC R17): small counters merged, so that none tells of a few visits. */
import { groupedBy } from './looked-at.ts';

/** One counter's visits of a span of days. */
export interface CounterAsked {
  readonly counter: string;
  readonly ended: number;
  /** Of these told by hand: nobody was asked about them (SPEC Q19). */
  readonly byHand: number;
  /** What became of the question. */
  readonly answered: number;
  readonly declined: number;
  readonly timedOut: number;
  /** Beside them: numbers that ended their day absent, without an outcome. */
  readonly missed: number;
  /** And those that ended it void, waiting after a move or still at a counter. */
  readonly dropped: number;
}

/** A counter, or `other`: several that had too few visits alone. */
export interface AskedRow extends CounterAsked {
  /** How many counters this row stands for. */
  readonly merged: number;
}

/** The counter of a merged row. */
const OTHER = 'other';

/**
 * The rows as they are told: those with fewer than k numbers, ended or not, become one, smallest first and of equal ones the last, until it has k (SPEC S4).
 * @returns empty where all together have fewer than k
 */
export function askedRows(counted: readonly CounterAsked[], k: number): readonly AskedRow[] {
  const bySize = [...counted].sort(
    (a, b) => sizeOf(a) - sizeOf(b) || (a.counter < b.counter ? 1 : -1),
  );
  let count = bySize.filter((row) => sizeOf(row) < k).length;
  while (count > 0 && count < bySize.length && sizeOf(sumOf(bySize.slice(0, count))) < k)
    count += 1;
  const merged = bySize.slice(0, count);
  const left = counted.filter((row) => !merged.includes(row)).map((row) => ({ ...row, merged: 1 }));
  const other = sumOf(merged);
  if (merged.length === 0) return left;
  return sizeOf(other) < k ? [] : [...left, other];
}

/** Each counter once, in the order of their ids, where several rows tell of it. */
export function sumsOf(rows: readonly CounterAsked[]): readonly CounterAsked[] {
  const byCounter = groupedBy(rows, ({ counter }) => counter);
  return [...byCounter]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([counter, same]) => ({ counter, ...countsOf(same) }));
}

/** All its numbers: who was not asked is among them. */
function sizeOf({ ended, missed, dropped }: CounterAsked): number {
  return ended + missed + dropped;
}

function sumOf(rows: readonly CounterAsked[]): AskedRow {
  return { counter: OTHER, ...countsOf(rows), merged: rows.length };
}

function countsOf(rows: readonly CounterAsked[]): Omit<CounterAsked, 'counter'> {
  const sum = (of: (row: CounterAsked) => number) => rows.reduce((all, row) => all + of(row), 0);
  return {
    ended: sum(({ ended }) => ended),
    byHand: sum(({ byHand }) => byHand),
    answered: sum(({ answered }) => answered),
    declined: sum(({ declined }) => declined),
    timedOut: sum(({ timedOut }) => timedOut),
    missed: sum(({ missed }) => missed),
    dropped: sum(({ dropped }) => dropped),
  };
}
