/** What is compared between counters (SPEC D11), each kind for one way in which ratings can be made or kept away. */
import type { CounterTally } from './counter-tally.ts';
import { countBelow, fastestPart } from './fastest.ts';

/** In the order in which they are told. */
export const SIGN_KINDS = [
  'flagged',
  'hasty',
  'alike',
  'answered',
  'phone',
  'quick-decline',
  'declined',
  'timed-out',
  'left',
  'by-hand',
  'missed',
  'dropped',
] as const;
export type SignKind = (typeof SIGN_KINDS)[number];

/** Kinds in which counters differ honestly by what they do: such a sign must be more than the counter's own four weeks before, too. */
export const BESIDE_OWN_PAST: readonly SignKind[] = ['alike', 'answered', 'phone'];

/** Kinds that go by what was answered: that a counter stands out is all that is told of them (SPEC D9). */
export const BY_ANSWERS: readonly SignKind[] = ['hasty', 'alike'];

/** So many cases of so many. */
export interface WeekTally {
  readonly cases: number;
  readonly of: number;
}

/** @param own of the counter and the week @param others the tallies that it is compared with */
type Compare = (
  own: CounterTally,
  others: readonly CounterTally[],
) => { readonly own: WeekTally; readonly others: WeekTally };

/** The fastest part of the others' ratings, one in so many, counts as hasty. */
const HASTY_PART = 20;

export const TALLIES: { readonly [kind in SignKind]: Compare } = {
  flagged: comparing(({ flagged, ratings }) => ({ cases: flagged, of: ratings })),
  hasty: hastyAlike,
  alike: alikeOfAsked,
  answered: comparing(({ answered, asked }) => ({ cases: answered, of: asked })),
  phone: comparing(({ byPhone, ratings }) => ({ cases: byPhone, of: ratings })),
  'quick-decline': comparing(({ quickDeclined, asked }) => ({ cases: quickDeclined, of: asked })),
  declined: comparing(({ declined, asked }) => ({ cases: declined, of: asked })),
  'timed-out': comparing(({ timedOut, asked }) => ({ cases: timedOut, of: asked })),
  left: comparing(({ left, ended }) => ({ cases: left, of: ended })),
  'by-hand': comparing(({ byHand, ended }) => ({ cases: byHand, of: ended })),
  missed: comparing(({ missed, called }) => ({ cases: missed, of: called })),
  dropped: comparing(({ dropped, handled }) => ({ cases: dropped, of: handled })),
};

/** Whoever answers for others does so quickly, and the same: ratings among the fastest that give a counter's commonest answers. */
function hastyAlike(own: CounterTally, others: readonly CounterTally[]): ReturnType<Compare> {
  const bound = fastestPart(
    others.map(({ times }) => times),
    HASTY_PART,
  );
  const answers = commonest(own);
  const compare = comparing(({ answers: given, times }) => {
    const same = answers === null ? undefined : given.get(answers);
    return { cases: same ? countBelow(same.times, bound) : 0, of: times.length };
  });
  return compare(own, others);
}

/** Whoever adds ratings adds the same: of all that were asked, how many gave a counter's commonest answers. */
function alikeOfAsked(own: CounterTally, others: readonly CounterTally[]): ReturnType<Compare> {
  const answers = commonest(own);
  const alike = (given: CounterTally['answers']) =>
    answers === null ? 0 : (given.get(answers)?.ratings ?? 0);
  const tally = (all: readonly CounterTally[]): WeekTally => ({
    cases: sum(all, (one) => alike(one.answers)),
    // A rating may arrive on a later day than its visit.
    of: Math.max(
      sum(all, ({ ratings }) => ratings),
      sum(all, ({ asked }) => asked),
    ),
  });
  return { own: tally([own]), others: tally(others) };
}

/** The answers given most often; of several the first in the order of their text. Null where there are none. */
function commonest({ answers }: CounterTally): string | null {
  const most = Math.max(0, ...[...answers.values()].map(({ ratings }) => ratings));
  const first = [...answers].filter(([, { ratings }]) => ratings === most).map(([text]) => text);
  return first.sort()[0] ?? null;
}

/** A kind of which each counter is counted by itself. */
function comparing(count: (tally: CounterTally) => WeekTally): Compare {
  return (own, others) => {
    const counted = others.map(count);
    const cases = sum(counted, (one) => one.cases);
    return { own: count(own), others: { cases, of: sum(counted, (one) => one.of) } };
  };
}

function sum<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((total, one) => total + of(one), 0);
}
