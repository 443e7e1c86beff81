/** D2: more ratings at once than visitors went. One clerk serves one person at a time, so people rate one by one. */
import { groupedBy, inOrderGiven, type LookedRating, type Rule } from './looked-at.ts';

/** Fewer are no burst. */
export const BURST_RATINGS = 5;
/** From the first of them to the last, ms. */
export const BURST_WITHIN_MS = 300_000;
/** A tablet asks for so long after a visit has ended, ms (SPEC R8): its visitor may be among those who rate. */
export const BURST_LEAD_MS = 180_000;

type Timed = LookedRating & { readonly givenAt: number };

/**
 * Ratings whose time nobody noted are left out: what was kept without a line arrives all at once. So is what the counter's tablet
 * was told about the visit that had just ended, and that visit with it: whoever rates for others cannot make it one of many.
 */
export const burst: Rule = ({ ratings, visits }) => {
  const ends = groupedBy(visits, ({ counter }) => counter);
  const flagged: number[] = [];
  for (const [counter, group] of groupedBy(ratings.filter(isTimed), (one) => one.counter)) {
    const given = inOrderGiven(group.filter((one) => !isOfItsVisit(one)));
    const ended = without(
      (ends.get(counter) ?? []).map(({ endedAt }) => endedAt),
      group.filter(isOfItsVisit).map(({ visitEndedAt }) => visitEndedAt),
    );
    let after = 0;
    given.forEach((first, i) => {
      while (after < given.length && isWithin(first, given[after])) after += 1;
      const among = given.slice(i, after);
      if (among.length < BURST_RATINGS) return;
      const last = among.at(-1) ?? first;
      const begins = first.givenAt - BURST_LEAD_MS;
      const went = ended.filter((at) => begins <= at && at <= last.givenAt).length;
      if (among.length > went) flagged.push(...among.map(({ seq }) => seq));
    });
  }
  return flagged;
};

/** Given on the tablet that asked about this very visit, while it asked (SPEC R8). */
function isOfItsVisit({ channel, givenAt, visitEndedAt }: Timed): boolean {
  if (channel !== 'tablet' || visitEndedAt === null) return false;
  return visitEndedAt <= givenAt && givenAt - visitEndedAt <= BURST_LEAD_MS;
}

/** The times but for one of each of those taken out. */
function without(times: readonly number[], taken: readonly (number | null)[]): readonly number[] {
  const still = new Map<number | null, number>();
  for (const time of taken) still.set(time, (still.get(time) ?? 0) + 1);
  return times.filter((time) => {
    const some = still.get(time) ?? 0;
    still.set(time, some - 1);
    return some <= 0;
  });
}

function isWithin(first: Timed, other: Timed | undefined): boolean {
  return other !== undefined && other.givenAt - first.givenAt <= BURST_WITHIN_MS;
}

function isTimed(rating: LookedRating): rating is Timed {
  return rating.givenAt !== null;
}
