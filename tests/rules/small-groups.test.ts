import type { Row } from '#shared/domain/publication.ts';
import { mergeSmall } from '#shared/domain/merge-small.ts';
import { NO_ANSWERS, shareOf } from '#shared/domain/statistics.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

/** Small groups: what is shown of them must not tell what anyone answered, not even by subtraction. */

const K = 10;

function row(key: string, n: number, visitsEnded = n): Row {
  return { key, name: null, merged: 1, visitsEnded, ...shareOf({ ...NO_ANSWERS, satisfied: n }) };
}

function shown(...sizes: readonly number[]): string[] {
  const rows = sizes.map((n, i) => row(`f${i}`, n));
  return mergeSmall(rows, K).map((one) => `${one.key} ${one.n}/${one.merged}`);
}

test('[S4] rows of ten or more are shown as they are, the largest first', () => {
  expect(shown(10, 30, 20)).toEqual(['f1 30/1', 'f2 20/1', 'f0 10/1']);
});

test('[S4] small rows are merged into one that is large enough', () => {
  expect(shown(30, 6, 5)).toEqual(['f0 30/1', 'other 11/2']);
});

test('[S4] a single small row takes the next larger one with it', () => {
  expect(shown(30, 12, 3)).toEqual(['f0 30/1', 'other 15/2']);
});

test('[S4] where even that leaves nothing to show, only the parent is shown', () => {
  expect(shown(12, 3)).toEqual([]);
  expect(shown(9)).toEqual([]);
  expect(shown()).toEqual([]);
});

test('[S4] no row under k is shown, all of them add up, and never one alone is hidden', () => {
  const levels = fc.tuple(fc.nat(25), fc.nat(15), fc.nat(10), fc.nat(40));
  fc.assert(
    fc.property(fc.array(levels, { maxLength: 12 }), fc.integer({ min: 1, max: 30 }), (all, k) => {
      const rows = all.map(([very, satisfied, not, unrated], i): Row => {
        const counts = { 'very-satisfied': very, satisfied, 'not-satisfied': not };
        const share = shareOf(counts);
        return { key: `f${i}`, name: null, merged: 1, visitsEnded: share.n + unrated, ...share };
      });
      const found = mergeSmall(rows, k);
      const nothingCanBeShown = rows.length === 0 || rows.some((one) => one.n < k);
      expect(found.length > 0 || nothingCanBeShown).toBe(true);
      fc.pre(found.length > 0);
      expect(found.every((one) => one.n >= k)).toBe(true);
      expect(sums(found)).toEqual(sums(rows));
      const hidden = rows.filter((one) => !found.some((other) => other.key === one.key));
      expect(hidden).not.toHaveLength(1);
      const merged = found.filter((one) => one.key === 'other');
      expect(merged.map((one) => one.merged)).toEqual(hidden.length > 0 ? [hidden.length] : []);
      expect(sums(merged)).toEqual(sums(hidden));
    }),
    { numRuns: 3000 },
  );
});

function sums(rows: readonly Row[]) {
  const sum = (of: (row: Row) => number) => rows.reduce((all, one) => all + of(one), 0);
  return {
    visitsEnded: sum((one) => one.visitsEnded),
    very: sum((one) => one.counts['very-satisfied']),
    satisfied: sum((one) => one.counts.satisfied),
    not: sum((one) => one.counts['not-satisfied']),
  };
}
