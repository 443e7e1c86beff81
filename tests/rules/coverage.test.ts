import { expect, test } from 'vitest';
import { mean, meanDifferenceCoverage, shares, wilsonCoverage } from '../support/coverage.ts';

/** An interval of 95 % holds the truth in 95 of 100 cases; the bench `truth-coverage` looks closer. */

test.each([
  20, 30, 50, 100, 400,
])('[S3] of %i answers the interval holds the share in 94 to 96 of 100 cases', (n) => {
  const found = mean(shares(0.005).map((p) => wilsonCoverage(n, p)));
  expect(found).toBeGreaterThan(0.94);
  expect(found).toBeLessThan(0.96);
});

test.each([
  [20, 20],
  [20, 50],
  [40, 40],
])('[S8] of %i and %i answers the interval holds the difference in 94 to 96 of 100 cases', (n, m) => {
  const found = meanDifferenceCoverage(n, m, shares(0.05));
  expect(found).toBeGreaterThan(0.94);
  expect(found).toBeLessThan(0.96);
});
