import { expect, test } from 'vitest';
import { askedRows } from '#shared/domain/doubt/asked-rows.ts';
import { binomialTail } from '#shared/domain/doubt/binomial-tail.ts';
import { allowedShare, signsOf } from '#shared/domain/doubt/signs.ts';
import type { Watched } from '#shared/domain/doubt/watched.ts';
import { times, watchedRating, watchedVisit } from './support/doubt-rows.ts';

/** D9 to D11: counters that stand out in a week. */

const NOTHING: Watched = { visits: [], ratings: [] };
/** The other counter, all as it should be. */
const others: Watched = {
  visits: times(400, (i) =>
    watchedVisit({ counter: '2', asked: i % 2 ? 'answered' : 'timed-out' }),
  ),
  ratings: times(200, (i) =>
    watchedRating({ counter: '2', answers: `answers-${i % 4}`, tookMs: 3000 + i }),
  ),
};
const kindsOf = (own: Watched, before: Watched = others) =>
  signsOf({ own, before }).map(({ counter, kind }) => `${counter} ${kind}`);

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
  const own = (flagged: number): Watched => ({
    visits: times(30, () => watchedVisit()),
    ratings: times(30, (i) => watchedRating({ flagged: i < flagged, answers: `answers-${i % 4}` })),
  });
  expect(kindsOf(own(5))).toEqual(['1 flagged']);
  expect(kindsOf(own(2))).toEqual([]);
});

test('[D10] where the others have fewer than a hundred, nobody is named', () => {
  const own = { visits: [], ratings: times(30, () => watchedRating({ flagged: true })) };
  const seen = { ...own, visits: [watchedVisit()] };
  const before = (count: number) => ({ ...others, ratings: others.ratings.slice(0, count) });
  expect(kindsOf(seen, before(99))).not.toContain('1 flagged');
  expect(kindsOf(seen, before(100))).toContain('1 flagged');
});

test('[D11] "no answer" pressed within two seconds again and again stands out, pressed later it is a decline like any', () => {
  const pressed = (declinedMs: number): Watched => ({
    visits: times(40, (i) =>
      i < 6 ? watchedVisit({ asked: 'declined', declinedMs }) : watchedVisit(),
    ),
    ratings: [],
  });
  expect(kindsOf(pressed(1999))).toContain('1 quick-decline');
  expect(kindsOf(pressed(2000))).toEqual(['1 declined']);
});

test('[D11] quick ratings that all say the same are hasty; as quick, but various, they are not', () => {
  const quick = (answers: (i: number) => string): Watched => ({
    visits: times(60, () => watchedVisit()),
    ratings: times(24, (i) => watchedRating({ tookMs: 1500, answers: answers(i) })),
  });
  expect(kindsOf(quick(() => 'same'))).toContain('1 hasty');
  expect(kindsOf(quick((i) => `answers-${i}`))).toEqual([]);
});

test('[D11] absences told late stand out, and ratings by phone', () => {
  const left = { ...NOTHING, visits: times(40, (i) => watchedVisit({ left: i < 6 })) };
  expect(kindsOf(left)).toEqual(['1 left']);
  const phones = {
    visits: times(60, () => watchedVisit()),
    ratings: times(30, (i) => watchedRating({ byPhone: i < 8, answers: `answers-${i % 4}` })),
  };
  expect(kindsOf(phones)).toEqual(['1 phone']);
});

test('[D10] a counter that was always answered more than others is not named for it, one that changed is', () => {
  const busy = (answered: number): Watched => ({
    visits: times(100, (i) => watchedVisit({ asked: i < answered ? 'answered' : 'timed-out' })),
    ratings: [],
  });
  const withPast = (past: Watched): Watched => ({
    ...others,
    visits: [...others.visits, ...past.visits],
  });
  expect(kindsOf(busy(90), withPast(busy(90)))).toEqual([]);
  expect(kindsOf(busy(90), withPast(busy(50)))).toEqual(['1 answered']);
});

test('[D9] a sign tells both numbers', () => {
  const own = { visits: times(20, () => watchedVisit({ left: true })), ratings: [] };
  expect(signsOf({ own, before: others })).toEqual([
    { counter: '1', kind: 'left', own: { cases: 20, of: 20 }, others: { cases: 0, of: 400 } },
  ]);
});

const asked = (counter: string, ended: number) => ({ counter, ended, offered: ended, answered: 1 });

test('[R17] counters with few visits are told together, and nothing where all have few', () => {
  const rows = [asked('1', 50), asked('2', 4), asked('3', 30)];
  expect(askedRows(rows, 10).map(({ counter, ended, merged }) => [counter, ended, merged])).toEqual(
    [
      ['1', 50, 1],
      ['other', 34, 2],
    ],
  );
  expect(askedRows([asked('1', 50), asked('3', 10)], 10)).toHaveLength(2);
  expect(askedRows([asked('1', 4), asked('2', 5)], 10)).toEqual([]);
});
