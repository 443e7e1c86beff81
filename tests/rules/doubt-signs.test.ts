import { expect, test } from 'vitest';
import { askedRows, sumsOf } from '#shared/domain/doubt/asked-rows.ts';
import { binomialTail } from '#shared/domain/doubt/binomial-tail.ts';
import { added, tallied } from '#shared/domain/doubt/counter-tally.ts';
import { fastestPart } from '#shared/domain/doubt/fastest.ts';
import { allowedShare, type Sign, signsOf } from '#shared/domain/doubt/signs.ts';
import type { Watched, WatchedVisit } from '#shared/domain/doubt/watched.ts';
import { times, watchedRating, watchedVisit } from './support/doubt-rows.ts';

/** D9 to D11: counters that stand out in a week. */

const NOTHING: Watched = { visits: [], ratings: [], numbers: [] };
/** The other counter, all as it should be. */
const others: Watched = {
  visits: times(400, (i) =>
    watchedVisit({ counter: '2', asked: i % 2 ? 'answered' : 'timed-out' }),
  ),
  ratings: times(200, (i) =>
    watchedRating({ counter: '2', answers: `answers-${i % 4}`, tookMs: 3000 + i }),
  ),
  numbers: [{ counter: '2', called: 420, missed: 20, handled: 425, dropped: 5 }],
};
/** Visits of which half are answered, as the others' are. */
const usual = (count: number, patch: (place: number) => Partial<WatchedVisit> = () => ({})) =>
  times(count, (i) => watchedVisit({ asked: i % 2 ? 'answered' : 'timed-out', ...patch(i) }));
/** What is told once the week is over, where groups have ten. */
const told = (own: Partial<Watched>, before: Watched = others, isOver = true): readonly Sign[] => {
  const week = { own: tallied({ ...NOTHING, ...own }), before: tallied(before) };
  return signsOf({ ...week, isOver, smallestGroup: 10 });
};
const kindsOf = (own: Partial<Watched>, before: Watched = others, isOver = true) =>
  told(own, before, isOver).map(({ counter, kind }) => `${counter} ${kind}`);

test('[D10] the tail of a binomial distribution is exact', () => {
  // 10 throws of a coin: P(X ≥ 8) = 56 / 1024.
  expect(binomialTail(8, 10, 0.5)).toBeCloseTo(56 / 1024, 15);
  expect(binomialTail(0, 10, 0.1)).toBe(1);
  expect(binomialTail(11, 10, 0.1)).toBe(0);
  expect(binomialTail(3, 1000, 0.001)).toBeCloseTo(0.080209, 6);
});

test('[D10] an honest counter may have half as much again the odds of the others', () => {
  // (19 + 1) ÷ (98 + 2) = 0.2, odds 1 to 4; 1.5 to 4 are 3 of 11.
  expect(allowedShare({ cases: 19, of: 98 })).toBeCloseTo(3 / 11, 12);
  expect(allowedShare({ cases: 0, of: 98 })).toBeGreaterThan(0);
});

test('[D9 D10] flags of one in six name a counter where the others have none; of a few they do not', () => {
  const own = (flagged: number): Partial<Watched> => ({
    visits: usual(30),
    ratings: times(30, (i) => watchedRating({ flagged: i < flagged, answers: `answers-${i % 4}` })),
  });
  expect(kindsOf(own(5))).toEqual(['1 flagged']);
  expect(kindsOf(own(2))).toEqual([]);
});

test('[D10] where the others have fewer than a hundred, nobody is named', () => {
  const seen = {
    visits: [watchedVisit()],
    ratings: times(30, () => watchedRating({ flagged: true })),
  };
  const before = (count: number) => ({ ...others, ratings: others.ratings.slice(0, count) });
  expect(kindsOf(seen, before(99))).not.toContain('1 flagged');
  expect(kindsOf(seen, before(100))).toContain('1 flagged');
});

test('[D11] "no answer" pressed within two seconds again and again stands out, pressed later it is a decline like any', () => {
  const pressed = (declinedMs: number): Partial<Watched> => ({
    visits: usual(40, (i) => (i < 6 ? { asked: 'declined', declinedMs } : {})),
    ratings: [],
  });
  expect(kindsOf(pressed(1999))).toContain('1 quick-decline');
  expect(kindsOf(pressed(2000))).toEqual(['1 declined']);
});

test('[D11] quick ratings that all say the same are hasty; as quick, but various, they are not', () => {
  const quick = (answers: (i: number) => string): Partial<Watched> => ({
    visits: usual(60),
    ratings: times(24, (i) => watchedRating({ tookMs: 1500, answers: answers(i) })),
  });
  expect(kindsOf(quick(() => 'same'))).toContain('1 hasty');
  expect(kindsOf(quick((i) => `answers-${i}`))).toEqual([]);
});

test('[D11] absences told late stand out, and ratings by phone', () => {
  const left = { visits: usual(40, (i) => ({ left: i < 6 })) };
  expect(kindsOf(left)).toEqual(['1 left']);
  const phones = {
    visits: usual(60),
    ratings: times(30, (i) => watchedRating({ byPhone: i < 8, answers: `answers-${i % 4}` })),
  };
  expect(kindsOf(phones)).toEqual(['1 phone']);
});

test('[D10] a counter that was always answered more than others is not named for it, one that changed is', () => {
  const busy = (answered: number) => ({
    visits: times(100, (i) => watchedVisit({ asked: i < answered ? 'answered' : 'timed-out' })),
    ratings: [],
  });
  const withPast = (past: Pick<Watched, 'visits'>): Watched => ({
    ...others,
    visits: [...others.visits, ...past.visits],
  });
  expect(kindsOf(busy(90), withPast(busy(90)))).toEqual([]);
  expect(kindsOf(busy(90), withPast(busy(50)))).toEqual(['1 answered']);
});

test('[D11] questions that nobody touched stand out where a tablet is turned away', () => {
  const untouched = (timedOut: number) => ({
    visits: times(60, (i) => watchedVisit({ asked: i < timedOut ? 'timed-out' : 'answered' })),
  });
  // Half of the others' questions time out.
  expect(kindsOf(untouched(60))).toEqual(['1 timed-out']);
  expect(kindsOf(untouched(38))).toEqual([]);
});

test('[D11] visits told by hand stand out, where the others have none', () => {
  const byHand = (count: number) => ({
    visits: times(60, (i) =>
      i < count ? watchedVisit({ byHand: true, asked: null }) : watchedVisit({ asked: 'answered' }),
    ),
  });
  expect(kindsOf(byHand(8))).toContain('1 by-hand');
  expect(kindsOf(byHand(2))).not.toContain('1 by-hand');
});

test('[D11] numbers missed stand out of those called at that counter, numbers dropped of those called or voided', () => {
  const letGo = (missed: number, dropped: number) => ({
    visits: [watchedVisit()],
    numbers: [
      { counter: '1', called: 50, missed, handled: 55, dropped },
      { counter: '1', called: 10, missed: 0, handled: 10, dropped: 0 },
    ],
  });
  expect(told(letGo(20, 0))).toEqual([
    { counter: '1', kind: 'missed', own: { cases: 20, of: 60 }, others: { cases: 20, of: 420 } },
  ]);
  expect(told(letGo(0, 9))).toEqual([
    { counter: '1', kind: 'dropped', own: { cases: 9, of: 65 }, others: { cases: 5, of: 425 } },
  ]);
  expect(kindsOf(letGo(5, 2))).toEqual([]);
});

test('[D9] a sign tells both numbers', () => {
  const own = { visits: usual(20, () => ({ left: true })) };
  expect(told(own)).toEqual([
    { counter: '1', kind: 'left', own: { cases: 20, of: 20 }, others: { cases: 0, of: 400 } },
  ]);
});

test('[D9] of what goes by answers only that the counter stands out is told, once the week is over, where it has ten', () => {
  const alike = (count: number) => ({
    visits: times(count, () => watchedVisit({ asked: 'answered' })),
    ratings: times(count, () => watchedRating({ tookMs: 6000, answers: 'always-these' })),
  });
  expect(told(alike(12)).filter(({ kind }) => kind === 'alike')).toEqual([
    { counter: '1', kind: 'alike', own: null, others: null },
  ]);
  expect(kindsOf(alike(12), others, false)).not.toContain('1 alike');
  expect(kindsOf(alike(9))).not.toContain('1 alike');
  const hasty = { ...alike(12), ratings: times(12, () => watchedRating({ tookMs: 900 })) };
  expect(told(hasty).find(({ kind }) => kind === 'hasty')?.own).toBeNull();
  expect(kindsOf(hasty, others, false)).not.toContain('1 hasty');
});

test('[D11] the fastest part of many times ends where it does in one list of them all', () => {
  const list = (seed: number, length: number) => times(length, (i) => (i * seed) % 997);
  const lists = [list(331, 40), list(577, 1), [], list(89, 200), list(12, 60)];
  const sorted = lists.flat().sort((a, b) => a - b);
  const typed = lists.map((one) => Float64Array.from(one).sort());
  for (const part of [2, 7, 20, 1000]) {
    expect(fastestPart(typed, part)).toBe(sorted[Math.floor(sorted.length / part)]);
  }
  expect(fastestPart([], 20)).toBe(0);
});

test('[D10] days counted one by one are the same as the days counted together', () => {
  const days = times(3, (day) => ({
    visits: times(5 + day, (i) =>
      watchedVisit({ asked: i % 2 ? 'declined' : null, declinedMs: i % 2 ? 900 * i : null }),
    ),
    ratings: times(4 * day, (i) =>
      watchedRating({ answers: `answers-${i % 3}`, tookMs: i % 5 ? 1000 + 37 * i * day : null }),
    ),
    numbers: [{ counter: '1', called: day, missed: 0, handled: day, dropped: 0 }],
  }));
  const whole = {
    visits: days.flatMap(({ visits }) => visits),
    ratings: days.flatMap(({ ratings }) => ratings),
    numbers: days.flatMap(({ numbers }) => numbers),
  };
  const oneByOne = added(days.map((day) => tallied(day).get('1')!));
  expect(oneByOne).toEqual(tallied(whole).get('1'));
});

const asked = (counter: string, ended: number) => ({
  counter,
  ended,
  byHand: 1,
  answered: ended - 3,
  declined: 1,
  timedOut: 1,
  missed: 2,
  dropped: 1,
});

test('[R17] counters with few visits are told together, and nothing where all have few', () => {
  const rows = [asked('1', 50), asked('2', 4), asked('3', 30)];
  expect(askedRows(rows, 10)).toEqual([
    { ...asked('1', 50), merged: 1 },
    {
      ...asked('other', 34),
      byHand: 2,
      answered: 28,
      declined: 2,
      timedOut: 2,
      missed: 4,
      dropped: 2,
      merged: 2,
    },
  ]);
  expect(askedRows([asked('1', 50), asked('3', 10)], 10)).toHaveLength(2);
  expect(askedRows([asked('1', 1), asked('2', 2)], 10)).toEqual([]);
});

test('[R17] a counter is as large as all its numbers are, those that never ended among them', () => {
  const dropping = { ...asked('2', 8), dropped: 40 };
  expect(askedRows([asked('1', 50), dropping], 10)).toEqual([
    { ...asked('1', 50), merged: 1 },
    { ...dropping, merged: 1 },
  ]);
});

test('[S4 R17] of two counters with as many visits the last by its id is told with the small one', () => {
  const rows = [asked('1', 30), asked('2', 30), asked('3', 4)];
  expect(askedRows(rows, 10).map(({ counter }) => counter)).toEqual(['1', 'other']);
});

test('[R17] what several days and tables tell of a counter adds up', () => {
  const none = { ended: 0, byHand: 0, answered: 0, declined: 0, timedOut: 0 };
  const numbers = { ...asked('2', 0), ...none };
  expect(sumsOf([asked('2', 5), asked('1', 7), numbers])).toEqual([
    asked('1', 7),
    { ...asked('2', 5), missed: 4, dropped: 2 },
  ]);
});
