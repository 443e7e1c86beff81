/** What is compared between counters (SPEC D11), each kind for one way in which ratings can be made or kept away. */
import type { Watched, WatchedRating, WatchedVisit } from './watched.ts';

/** In the order in which they are told. */
export const SIGN_KINDS = [
  'flagged',
  'hasty',
  'alike',
  'answered',
  'phone',
  'quick-decline',
  'declined',
  'left',
] as const;
export type SignKind = (typeof SIGN_KINDS)[number];

/** Kinds in which counters differ honestly by what they do: such a sign must be more than the counter's own four weeks before, too. */
export const BESIDE_OWN_PAST: readonly SignKind[] = ['alike', 'answered', 'phone'];

/** So many cases of so many. */
export interface WeekTally {
  readonly cases: number;
  readonly of: number;
}

type Compare = (
  own: Watched,
  others: Watched,
) => { readonly own: WeekTally; readonly others: WeekTally };

/** "No answer" pressed sooner than this is pressed before anybody has read the question, ms. */
const QUICK_DECLINE_MS = 2000;
/** The fastest part of the others' ratings, one in so many, counts as hasty. */
const HASTY_PART = 20;

export const TALLIES: { readonly [kind in SignKind]: Compare } = {
  flagged: ofRatings(({ flagged }) => flagged),
  hasty: hastyAlike,
  alike: alikeOfAsked,
  answered: ofAsked(({ asked }) => asked === 'answered'),
  phone: ofRatings(({ byPhone }) => byPhone),
  'quick-decline': ofAsked(
    ({ declinedMs }) => declinedMs !== null && declinedMs < QUICK_DECLINE_MS,
  ),
  declined: ofAsked(({ asked }) => asked === 'declined'),
  left: ofVisits(({ left }) => left),
};

/** Whoever answers for others does so quickly, and the same: ratings among the fastest that give a counter's commonest answers. */
function hastyAlike(own: Watched, others: Watched): ReturnType<Compare> {
  const bound = hastyBelow(others);
  const tally = ({ ratings }: Watched, answers: string | null): WeekTally => {
    const timed = ratings.filter(({ tookMs }) => tookMs !== null);
    const hasty = timed.filter((one) => (one.tookMs ?? bound) < bound && one.answers === answers);
    return { cases: hasty.length, of: timed.length };
  };
  const answers = commonest(own);
  return { own: tally(own, answers), others: tally(others, answers) };
}

/** Whoever adds ratings adds the same: of all that were asked, how many gave a counter's commonest answers. */
function alikeOfAsked(own: Watched, others: Watched): ReturnType<Compare> {
  const answers = commonest(own);
  const tally = ({ visits, ratings }: Watched): WeekTally => ({
    cases: ratings.filter((one) => one.answers === answers).length,
    // A rating may arrive on a later day than its visit.
    of: Math.max(ratings.length, visits.filter(({ asked }) => asked !== null).length),
  });
  return { own: tally(own), others: tally(others) };
}

/** Below this a rating is among the others' fastest, ms: none is where they have no times. */
function hastyBelow({ ratings }: Watched): number {
  const times = ratings.flatMap(({ tookMs }) => tookMs ?? []).sort((a, b) => a - b);
  return times[Math.floor(times.length / HASTY_PART)] ?? 0;
}

/** The answers given most often; of several the first in the order of their text. Null where there are none. */
function commonest({ ratings }: Watched): string | null {
  const counts = new Map<string, number>();
  for (const { answers } of ratings) counts.set(answers, (counts.get(answers) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const first = [...counts].filter(([, n]) => n === most).map(([answers]) => answers);
  return first.sort()[0] ?? null;
}

function ofRatings(isCase: (rating: WatchedRating) => boolean): Compare {
  const tally = ({ ratings }: Watched): WeekTally => {
    return { cases: ratings.filter(isCase).length, of: ratings.length };
  };
  return (own, others) => ({ own: tally(own), others: tally(others) });
}

function ofVisits(isCase: (visit: WatchedVisit) => boolean): Compare {
  const tally = ({ visits }: Watched): WeekTally => {
    return { cases: visits.filter(isCase).length, of: visits.length };
  };
  return (own, others) => ({ own: tally(own), others: tally(others) });
}

/** Of the visits that were asked about, and answered or closed. */
function ofAsked(isCase: (visit: WatchedVisit) => boolean): Compare {
  const compare = ofVisits(isCase);
  const asked = ({ visits, ratings }: Watched): Watched => {
    return { visits: visits.filter((one) => one.asked !== null), ratings };
  };
  return (own, others) => compare(asked(own), asked(others));
}
