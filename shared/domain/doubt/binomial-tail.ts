/** How likely chance makes so many cases, exactly (SPEC D10). */

/**
 * P(X ≥ cases) of a binomial distribution, summed term by term: P(X = k + 1) = P(X = k) · (n − k) / (k + 1) · p / (1 − p).
 * @param p probability of one case, strictly between 0 and 1
 */
export function binomialTail(cases: number, n: number, p: number): number {
  if (cases <= 0) return 1;
  if (cases > n) return 0;
  let term = Math.exp(logOfChoosing(n, cases) + cases * Math.log(p) + (n - cases) * Math.log1p(-p));
  let sum = 0;
  for (let k = cases; k <= n; k += 1) {
    sum += term;
    term *= (((n - k) / (k + 1)) * p) / (1 - p);
  }
  return Math.min(1, sum);
}

/** The logarithm of n over k. */
function logOfChoosing(n: number, k: number): number {
  let sum = 0;
  for (let i = 1; i <= k; i += 1) sum += Math.log((n - k + i) / i);
  return sum;
}
