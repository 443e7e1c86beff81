/** Counters that stand out in a week (SPEC D9 to D11): numbers of doubts beside those of all other counters, never answers, never a ranking. */
import { groupedBy } from './looked-at.ts';
import { binomialTail } from './binomial-tail.ts';
import {
  BESIDE_OWN_PAST,
  SIGN_KINDS,
  type SignKind,
  TALLIES,
  type WeekTally,
} from './sign-kinds.ts';
import type { Watched, WatchedWeek } from './watched.ts';

/** A counter of a week of which a kind of doubt is more than chance makes of all others'. */
export interface Sign {
  readonly counter: string;
  readonly kind: SignKind;
  /** So many of so many, at the counter in the week. */
  readonly own: WeekTally;
  /** At all other counters, in that week and the four before. */
  readonly others: WeekTally;
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
export function signsOf({ own, before }: WatchedWeek): readonly Sign[] {
  const all = both(own, before);
  const counters = [...groupedBy(all.visits, ({ counter }) => counter).keys()].sort();
  const threshold = SIGN_CHANCE / (counters.length * SIGN_KINDS.length);
  return counters.flatMap((counter) => {
    const is = (one: { readonly counter: string }) => one.counter === counter;
    const here = only(own, is);
    const there = only(all, (one) => !is(one));
    const past = only(before, is);
    return SIGN_KINDS.flatMap((kind) => {
      const { own: week, others } = TALLIES[kind](here, there);
      if (!standsOut(week, others, threshold)) return [];
      // What a counter always was like, it is like by what it does and for whom.
      if (BESIDE_OWN_PAST.includes(kind)) {
        const pastTally = TALLIES[kind](here, past).others;
        if (pastTally.of >= LEAST_OWN_PAST && !isMore(week, pastTally, threshold)) return [];
      }
      return [{ counter, kind, own: week, others }];
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

function both(one: Watched, other: Watched): Watched {
  return {
    visits: [...one.visits, ...other.visits],
    ratings: [...one.ratings, ...other.ratings],
  };
}

function only(
  { visits, ratings }: Watched,
  is: (one: { readonly counter: string }) => boolean,
): Watched {
  return { visits: visits.filter(is), ratings: ratings.filter(is) };
}

/** The share of the others, never quite none, at the odds that an honest counter may have. */
export function allowedShare({ cases, of }: WeekTally): number {
  const share = (cases + 1) / (of + 2);
  const odds = (HONEST_ODDS * share) / (1 - share);
  return odds / (1 + odds);
}
