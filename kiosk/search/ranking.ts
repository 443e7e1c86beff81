import type { Procedure } from '#shared/protocol/procedure.ts';
import type { QueryWord } from './read-query.ts';
import type { KnownWord } from './vocabulary.ts';

/** The order of what was found: best first, no-wait first among near equals (SPEC L4), and what is far behind left out. */

/** What a kiosk gives numbers for, here and now. */
export interface Here {
  /** Whether it has a number for a procedure at all. */
  isGiven(procedure: Procedure): boolean;
  /** Whether the procedure is settled at once. */
  isAtOnce(procedure: Procedure): boolean;
}

/** A name or an everyday phrase, and the procedures it leads to with the worth of each, up to 1. */
export interface Line {
  readonly words: readonly KnownWord[];
  readonly leads: ReadonlyMap<Procedure, number>;
}

/** Of a line that answers the whole query, this part of the score is for what it says besides. */
const TOLD = 0.25;
/** What is left of a filler's weight where a line does not have it. */
const FILLER_PART = 0.1;
/** The best single line decides; what all lines of a procedure answer together adds to it. */
const BEST_LINE = 0.7;
/** A procedure settled at once passes those that are better by less than this. */
const AT_ONCE = 1.06;
/** Behind this part of the best one nothing is shown, and under this score nothing at all. */
const KEPT = 0.7;
const LEAST = 0.3;

/**
 * The procedures in the order to be shown; equals stay in the order given. A line that leads nowhere here still
 * tells what was meant: what answers far worse is left out then as well.
 */
export function ranked(
  query: readonly QueryWord[],
  lines: readonly Line[],
  { isGiven, isAtOnce }: Here,
): readonly Procedure[] {
  const found = new Map<Procedure, { best: number; near: number[] }>();
  let top = 0;
  for (const { words, leads } of lines) {
    const near = nearnessOf(query, words);
    const score = scoreOf(query, words, near);
    top = Math.max(top, score);
    for (const [procedure, lead] of leads) {
      const one = found.get(procedure) ?? { best: 0, near: query.map(() => 0) };
      found.set(procedure, one);
      one.best = Math.max(one.best, score * lead);
      near.forEach((value, i) => {
        one.near[i] = Math.max(one.near[i] ?? 0, value * lead);
      });
    }
  }
  const scored = [...found].map(([procedure, { best, near }]) => {
    const score = BEST_LINE * best + (1 - BEST_LINE) * answeredShare(query, near);
    return { procedure, score: isAtOnce(procedure) ? score * AT_ONCE : score };
  });
  for (const { score } of scored) top = Math.max(top, score);
  return scored
    .filter(({ procedure, score }) => score >= Math.max(LEAST, KEPT * top) && isGiven(procedure))
    .sort((a, b) => b.score - a.score)
    .map(({ procedure }) => procedure);
}

/** How near a line comes to each word of the query, 0 to 1. */
export function nearnessOf(query: readonly QueryWord[], words: readonly KnownWord[]): number[] {
  return query.map(({ near }) =>
    words.reduce((most, word) => Math.max(most, near.get(word) ?? 0), 0),
  );
}

/**
 * The share of a query that is answered, 0 to 1; a filler that is missing hardly counts.
 * @param near by query word
 */
export function answeredShare(query: readonly QueryWord[], near: readonly number[]): number {
  let [answered, missing] = [0, 0];
  for (const [i, { weight, isFiller }] of query.entries()) {
    const closely = near[i] ?? 0;
    answered += weight * closely;
    missing += weight * (1 - closely) * (isFiller ? FILLER_PART : 1);
  }
  return answered / (answered + missing || 1);
}

/** How well a line answers: what of the query it says, and how much of what it says was asked for. 0 to 1. */
function scoreOf(
  query: readonly QueryWord[],
  words: readonly KnownWord[],
  near: readonly number[],
): number {
  let [told, all] = [0, 0];
  for (const word of words) {
    told += word.weight * query.reduce((most, one) => Math.max(most, one.near.get(word) ?? 0), 0);
    all += word.weight;
  }
  return answeredShare(query, near) * (1 - TOLD + (TOLD * told) / (all || 1));
}
