/** D4: the very same answers at one counter again and again, more often than chance makes them at all others. */
import { groupedBy, inOrderGiven, type LookedRating, type Rule } from './looked-at.ts';

/** A run that chance would make less often than this is doubted. */
export const RUN_CHANCE = 1e-6;
/** What is taken for the chance of one answer is no less: counters differ honestly in what they are told. */
export const LEAST_STEP = 0.5;
/** And no more: where nearly all answer alike, a run says something only once it is very long. */
export const MOST_STEP = 0.95;
/** Where the others have fewer ratings than this, their share says too little. */
export const LEAST_OTHERS = 100;
/** What is taken for it then. */
export const UNKNOWN_STEP = 0.9;

/** Doubts every rating of such a run. */
export const sameRun: Rule = ({ ratings }) => {
  const counters = groupedBy(ratings, ({ counter }) => counter);
  const inAll = tally([...counters.values()].flat());
  const flagged: number[] = [];
  for (const group of counters.values()) {
    const own = tally(group);
    const others = inAll.n - own.n;
    for (const run of runsOf(inOrderGiven(group))) {
      const answers = run[0]?.answers ?? '';
      const alike = (inAll.alike.get(answers) ?? 0) - (own.alike.get(answers) ?? 0);
      if (stepChance(alike, others) ** run.length >= RUN_CHANCE) continue;
      flagged.push(...run.map(({ seq }) => seq));
    }
  }
  return flagged;
};

/** The chance taken for one more of the same answers. @param alike ratings of all other counters with those answers, @param others all ratings of these */
export function stepChance(alike: number, others: number): number {
  if (others < LEAST_OTHERS) return UNKNOWN_STEP;
  return Math.min(MOST_STEP, Math.max(LEAST_STEP, alike / others));
}

function tally(ratings: readonly LookedRating[]): { n: number; alike: Map<string, number> } {
  const alike = new Map<string, number>();
  for (const { answers } of ratings) alike.set(answers, (alike.get(answers) ?? 0) + 1);
  return { n: ratings.length, alike };
}

/** Ratings with the very same answers, one after the other. */
function runsOf(ratings: readonly LookedRating[]): readonly (readonly LookedRating[])[] {
  const runs: LookedRating[][] = [];
  for (const rating of ratings) {
    const run = runs.at(-1);
    if (run?.[0]?.answers === rating.answers) run.push(rating);
    else runs.push([rating]);
  }
  return runs;
}
