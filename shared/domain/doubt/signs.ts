/** Counters that stand out in a week (SPEC D9 to D11): numbers of doubts beside those of all other counters, never answers, never a ranking. */
import { binomialTail } from './binomial-tail.ts';
import { NO_TALLY, type Tallies, together } from './counter-tally.ts';
import {
  BESIDE_OWN_PAST,
  BY_ANSWERS,
  SIGN_KINDS,
  type SignKind,
  TALLIES,
  type WeekTally,
} from './sign-kinds.ts';

/** A counter of a week of which a kind of doubt is more than chance makes of all others'. */
export interface Sign {
  readonly counter: string;
  readonly kind: SignKind;
  /** So many of so many, at the counter in the week; null of a kind that goes by what was answered. */
  readonly own: WeekTally | null;
  /** At all other counters, in that week and the four before; null likewise. */
  readonly others: WeekTally | null;
}

/** A week, and the four before it. */
export interface TalliedWeek {
  readonly own: Tallies;
  readonly before: Tallies;
  /** Whether its last day is over. */
  readonly isOver: boolean;
  /** The smallest group of which anything is told that goes by answers (SPEC S4). */
  readonly smallestGroup: number;
}

/** A week names an honest counter with less than this chance, all its counters and kinds taken together (Bonferroni). */
const SIGN_CHANCE = 0.001;
/** Counters differ honestly, in what they do and for whom: a counter's odds may be so many times those of the others. */
const HONEST_ODDS = 1.5;
/** Where the others have fewer cases, they say too little. */
const LEAST_OTHERS = 100;
/** Where the counter itself had fewer in the four weeks before, its own past says too little. */
const LEAST_OWN_PAST = 20;
/** Fewer cases at the counter name nobody. */
const LEAST_OWN = 3;

/** The signs of a week, by counter in the order of their ids, then by kind. */
export function signsOf(week: TalliedWeek): readonly Sign[] {
  const all = together([week.own, week.before]);
  const counters = [...all].filter(([, { ended }]) => ended > 0).map(([counter]) => counter);
  const threshold = SIGN_CHANCE / (counters.length * SIGN_KINDS.length);
  return counters.sort().flatMap((counter) => {
    const here = week.own.get(counter) ?? NO_TALLY;
    const past = week.before.get(counter) ?? NO_TALLY;
    const there = [...all].filter(([id]) => id !== counter).map(([, tally]) => tally);
    return SIGN_KINDS.flatMap((kind): readonly Sign[] => {
      const { own, others } = TALLIES[kind](here, there);
      if (!standsOut(own, others, threshold)) return [];
      // What a counter always was like, it is like by what it does and for whom.
      if (BESIDE_OWN_PAST.includes(kind)) {
        const before = TALLIES[kind](here, [past]).others;
        if (before.of >= LEAST_OWN_PAST && !isMore(own, before, threshold)) return [];
      }
      if (!BY_ANSWERS.includes(kind)) return [{ counter, kind, own, others }];
      // Numbers of a few, or from one day to the next, would tell what a single person answered.
      const isTold = week.isOver && own.of >= week.smallestGroup;
      return isTold ? [{ counter, kind, own: null, others: null }] : [];
    });
  });
}

function standsOut(own: WeekTally, others: WeekTally, threshold: number): boolean {
  return own.cases >= LEAST_OWN && others.of >= LEAST_OTHERS && isMore(own, others, threshold);
}

/** Whether chance, at the odds allowed, would hardly make so many. */
function isMore(own: WeekTally, others: WeekTally, threshold: number): boolean {
  return binomialTail(own.cases, own.of, allowedShare(others)) < threshold;
}

/** The share of the others, never quite none, at the odds that an honest counter may have. */
export function allowedShare({ cases, of }: WeekTally): number {
  const share = (cases + 1) / (of + 2);
  const odds = (HONEST_ODDS * share) / (1 - share);
  return odds / (1 + odds);
}
