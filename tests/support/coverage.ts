import { differenceInterval } from '#shared/domain/compare-shares.ts';
import { wilson } from '#shared/domain/statistics.ts';

/**
 * How often an interval holds what it is said to hold, computed exactly: the probabilities of all outcomes for which it
 * does are added up, nothing is drawn by lot. So R. G. Newcombe, Statistics in Medicine 17 (1998) 857–890, evaluates them.
 */

/** Shares from 0.05 to 0.95. @param step what lies between two of them */
export function shares(step: number): readonly number[] {
  const count = Math.round(0.9 / step) + 1;
  return Array.from({ length: count }, (_, i) => 0.05 + i * step);
}

/** The probability that Wilson's interval of `n` answers holds `p`. */
export function wilsonCoverage(n: number, p: number): number {
  return binomial(n, p).reduce((sum, chance, hits) => {
    const [low, high] = wilson(hits, n);
    return low <= p && p <= high ? sum + chance : sum;
  }, 0);
}

/** The mean probability that Newcombe's interval holds `p − q`, over all pairs of `of`; each interval is made once. */
export function meanDifferenceCoverage(n: number, m: number, of: readonly number[]): number {
  const chances = (size: number) => of.map((p) => binomial(size, p));
  const [ofOne, ofOther] = [chances(n), chances(m)];
  let sum = 0;
  for (let hits = 0; hits <= n; hits += 1) {
    for (let others = 0; others <= m; others += 1) {
      const [low, high] = differenceInterval({ hits, n }, { hits: others, n: m });
      for (const [i, p] of of.entries()) {
        const chance = ofOne[i]?.[hits] ?? 0;
        if (chance < NEGLIGIBLE) continue;
        for (const [j, q] of of.entries()) {
          // A difference on the bound itself is held by it, whatever the last digit says.
          if (low - ROUNDING <= p - q && p - q <= high + ROUNDING) {
            sum += chance * (ofOther[j]?.[others] ?? 0);
          }
        }
      }
    }
  }
  return sum / of.length ** 2;
}

/** The mean of numbers. */
export function mean(all: readonly number[]): number {
  return all.reduce((sum, one) => sum + one, 0) / all.length;
}

const NEGLIGIBLE = 1e-12;
const ROUNDING = 1e-12;

/** The probabilities of 0 … n hits. */
function binomial(n: number, p: number): readonly number[] {
  return Array.from({ length: n + 1 }, (_, hits) =>
    Math.exp(
      logFactorial(n) -
        logFactorial(hits) -
        logFactorial(n - hits) +
        hits * Math.log(p) +
        (n - hits) * Math.log1p(-p),
    ),
  );
}

const factorials = [0];
function logFactorial(n: number): number {
  for (let i = factorials.length; i <= n; i += 1) {
    factorials.push((factorials[i - 1] ?? 0) + Math.log(i));
  }
  return factorials[n] ?? 0;
}
