import { addCounts, NO_ANSWERS, shareOf, wilson } from '#shared/domain/statistics.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

/** Shares and their intervals. */

// Source: R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('[S3] the interval of %i in %i is the published one, %d to %d', (hits, n, low, high) => {
  const found = wilson(hits, n);
  expect(found[0]).toBeCloseTo(low, 4);
  expect(found[1]).toBeCloseTo(high, 4);
});

test.each([
  [0, 0],
  [3, 2],
  [-1, 2],
])('[S3] %i in %i is no proportion', (hits, n) => {
  expect(() => wilson(hits, n)).toThrow(RangeError);
});

test('[S3] the interval lies around the share, within 0 and 1, and is symmetric in hits and misses', () => {
  const pairs = fc.nat(5000).chain((n) => fc.tuple(fc.nat(n + 1), fc.constant(n + 1)));
  fc.assert(
    fc.property(pairs, ([hits, n]) => {
      const [low, high] = wilson(hits, n);
      expect(0 <= low && low <= hits / n && hits / n <= high && high <= 1).toBe(true);
      const [mirroredLow, mirroredHigh] = wilson(n - hits, n);
      expect(mirroredLow).toBeCloseTo(1 - high, 12);
      expect(mirroredHigh).toBeCloseTo(1 - low, 12);
    }),
  );
});

test('[S1] very satisfied and satisfied count as satisfied', () => {
  const counts = { 'very-satisfied': 5, satisfied: 3, 'not-satisfied': 2 };
  expect(shareOf(counts)).toMatchObject({ counts, n: 10, satisfied: 0.8 });
});

test('[S2] without an answer there is no share and no interval', () => {
  expect(shareOf(NO_ANSWERS)).toEqual({
    counts: NO_ANSWERS,
    n: 0,
    satisfied: null,
    interval: null,
  });
});

test('[S1] counts add up level by level', () => {
  const counts = { 'very-satisfied': 1, satisfied: 2, 'not-satisfied': 3 };
  const twice = { 'very-satisfied': 2, satisfied: 4, 'not-satisfied': 6 };
  expect(addCounts(counts, counts)).toEqual(twice);
});
