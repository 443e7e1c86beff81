import { compareShares, differenceInterval } from '#shared/domain/compare-shares.ts';
import { NO_ANSWERS, shareOf } from '#shared/domain/statistics.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

/** Two shares beside each other: what may be said, and what not. */

// Sources: R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890, table II, method 10; the last one: M. W. Fagerland,
// S. Lydersen, P. Laake, Statistical Methods in Medical Research 24 (2015) 224–254, table 3, to four digits in the tests of
// the R package contingencytables by the same authors (github.com/ocbe-uio/contingencytables, chapter 4).
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
  [7, 34, 1, 34, 0.0189, 0.3404],
])('[S8] of %i in %i and %i in %i the difference lies from %d to %d, as published', (a, n, b, m, low, high) => {
  const found = differenceInterval({ hits: a, n }, { hits: b, n: m });
  expect(found[0]).toBeCloseTo(low, 4);
  expect(found[1]).toBeCloseTo(high, 4);
});

const proportion = fc
  .integer({ min: 1, max: 3000 })
  .chain((n) => fc.record({ hits: fc.nat(n), n: fc.constant(n) }));

test('[S8] the interval holds the difference, lies within −1 and 1, and turned round it is the other one', () => {
  fc.assert(
    fc.property(proportion, proportion, (one, other) => {
      const difference = one.hits / one.n - other.hits / other.n;
      const [low, high] = differenceInterval(one, other);
      expect(-1 <= low && low <= difference && difference <= high && high <= 1).toBe(true);
      const [turnedLow, turnedHigh] = differenceInterval(other, one);
      expect(turnedLow).toBeCloseTo(-high, 12);
      expect(turnedHigh).toBeCloseTo(-low, 12);
    }),
  );
});

test.each([
  { hits: 0, n: 0 },
  { hits: 3, n: 2 },
  { hits: -1, n: 2 },
])('[S8] $hits of $n is no proportion', (nobody) => {
  expect(() => differenceInterval(nobody, { hits: 1, n: 2 })).toThrow(RangeError);
  expect(() => differenceInterval({ hits: 1, n: 2 }, nobody)).toThrow(RangeError);
});

function share(satisfied: number, unhappy: number) {
  return shareOf({ ...NO_ANSWERS, satisfied, 'not-satisfied': unhappy });
}

test('[S8] a share is higher or lower only where the interval leaves zero out', () => {
  expect(compareShares(share(90, 10), share(70, 30))).toMatchObject({ said: 'higher' });
  expect(compareShares(share(70, 30), share(90, 10))).toMatchObject({ said: 'lower' });
  expect(compareShares(share(80, 20), share(76, 24))).toMatchObject({ said: 'not-known' });
  expect(compareShares(share(80, 20), share(80, 20))?.difference).toBe(0);
});

test('[S8] where nobody answered, or on another scale, nothing is compared', () => {
  const five = shareOf({ ...NO_ANSWERS, satisfied: 80, neutral: 20, 'very-dissatisfied': 0 });
  expect(compareShares(share(0, 0), share(80, 20))).toBeNull();
  expect(compareShares(share(80, 20), share(0, 0))).toBeNull();
  expect(compareShares(five, share(80, 20))).toBeNull();
  expect(compareShares(five, five)).toMatchObject({ difference: 0, said: 'not-known' });
});
