/** D3: faster than anybody reads a question. */
import type { Rule } from './looked-at.ts';

/** From the first question on the screen to the last answer, ms. */
export const LEAST_TAKEN_MS = 1000;

/** Ratings of which nobody noted how long they took are not doubted for it. */
export const tooFast: Rule = ({ ratings }) =>
  ratings.filter(({ tookMs }) => tookMs !== null && tookMs < LEAST_TAKEN_MS).map(({ seq }) => seq);
