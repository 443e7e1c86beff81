import type { Procedure } from '#shared/protocol/procedure.ts';
import { answeredShare, type Judgement } from './judge.ts';
import type { QueryWord } from './read-query.ts';

/** The order of what was found: best first, no-wait first among near equals (SPEC L4), and what is far behind left out. */

/** What a kiosk gives numbers for, here and now. */
export interface Here {
  /** Whether it has a number for a procedure at all. */
  isGiven(procedure: Procedure): boolean;
  /** Whether the procedure is settled at once. */
  isAtOnce(procedure: Procedure): boolean;
}

/** Lines that answer a query together, and the procedures they lead to with the worth of each. */
export interface Answer {
  readonly leads: ReadonlyMap<Procedure, number>;
  readonly judged: readonly Judgement[];
}

/** The best single line decides; what all lines of a procedure answer together adds to it. */
const BEST_LINE = 0.65;
/** A procedure settled at once passes those that are better by less than this. */
const AT_ONCE = 1.06;
/** Behind this part of the best one nothing is shown, and under this score nothing at all. */
const KEPT = 0.6;
const LEAST = 0.22;

/** The procedures in the order to be shown; equals stay in the order given. */
export function ranked(
  query: readonly QueryWord[],
  answers: readonly Answer[],
  { isGiven, isAtOnce }: Here,
): readonly Procedure[] {
  const found = new Map<Procedure, { best: number; near: number[] }>();
  for (const { leads, judged } of answers) {
    for (const [procedure, lead] of leads) {
      if (!isGiven(procedure)) continue;
      const one = found.get(procedure) ?? { best: 0, near: query.map(() => 0) };
      found.set(procedure, one);
      for (const { score, near } of judged) {
        one.best = Math.max(one.best, score * lead);
        near.forEach((value, i) => {
          one.near[i] = Math.max(one.near[i] ?? 0, value * lead);
        });
      }
    }
  }
  const scored = [...found].map(([procedure, { best, near }]) => {
    const score = BEST_LINE * best + (1 - BEST_LINE) * answeredShare(query, near);
    return { procedure, score: isAtOnce(procedure) ? score * AT_ONCE : score };
  });
  const top = Math.max(...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score >= Math.max(LEAST, KEPT * top))
    .sort((a, b) => b.score - a.score)
    .map(({ procedure }) => procedure);
}
