import { mean, meanDifferenceCoverage, shares, wilsonCoverage } from '../../support/coverage.ts';
import type { LoneRows, Measured, Target } from '../parts/row.ts';

/** How often the published intervals hold what they are said to hold, on the mean over shares of 0.05 to 0.95 (SPEC S3, S8). */

/** Answers in a group. */
const SIZES = [20, 25, 30, 40, 50, 75, 100, 150, 200, 300, 500, 1000, 2000];
/** Answers in the two groups that are compared. */
const PAIRS = [
  [20, 20],
  [20, 30],
  [20, 100],
  [30, 30],
  [50, 50],
  [50, 150],
  [100, 100],
  [150, 200],
] as const;

const NO_LESS: Target = { is: 'at least', ratio: 94 };
const NO_MORE: Target = { is: 'at most', ratio: 96 };

export const truthCoverage: readonly LoneRows[] = [
  row('truth-coverage-wilson', () =>
    SIZES.map((n) => [`n ${n}`, mean(shares(0.001).map((p) => wilsonCoverage(n, p)))] as const),
  ),
  row('truth-coverage-newcombe', () =>
    PAIRS.map(
      ([n, m]) => [`n ${n} and ${m}`, meanDifferenceCoverage(n, m, shares(0.025))] as const,
    ),
  ),
];

type Found = readonly (readonly [of: string, coverage: number])[];

/** The least and the largest mean coverage of any size, each with its bound; all of them beneath. */
function row(name: string, find: () => Found): LoneRows {
  return {
    name,
    async alone() {
      const found = find();
      const all = found.map(([, coverage]) => coverage * 100);
      const details = found.map(([of, coverage]) => `${of}: ${(coverage * 100).toFixed(2)} %`);
      return [
        figure(`${name}-least`, Math.min(...all), NO_LESS, details),
        figure(`${name}-most`, Math.max(...all), NO_MORE, []),
      ];
    },
  };
}

function figure(name: string, at: number, target: Target, details: readonly string[]): Measured {
  const value = { median: at, least: at, most: at };
  return { name, unit: '% held', value, floor: null, target, details };
}
