import type { OfficeEvent, RatingGiven } from '#shared/domain/events.ts';
import { addDays } from '#shared/domain/time.ts';
import type { Level } from '#shared/domain/vocabulary.ts';
import { expect, test } from 'vitest';
import { openStore } from '../../server/store/store.ts';
import { rated } from '../rules/support/facts.ts';

/** What the public sees of a running quarter, day by day, while looks go on doubting what is new. */

const K = 10;
const SPAN = ['2026-07-01', '2026-09-30'] as const;
const SAID: readonly (Level | null)[] = ['very-satisfied', 'satisfied', 'not-satisfied', null];

/** A run of chance that a seed decides. */
function chanceOf(seed: number): (below: number) => number {
  let at = seed;
  return (below) => {
    at = (at * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((at / 2_147_483_648) * below);
  };
}

test.each([
  1, 2, 3, 4, 5, 6,
])('[S6 D1] the live share never loses anybody, and a publication adds k at least, seed %i', (seed) => {
  const chance = chanceOf(seed);
  const store = openStore(':memory:');
  let made = 0;
  const tell = (...events: readonly OfficeEvent[]) => {
    made += 1;
    const entry = { at: made, by: 'x', commandId: `c${made}`, payloadHash: 'h', events };
    store.transaction(() => store.append(entry, null));
  };
  const counts = (through: number) => store.ratingsShown(...SPAN, K, through).shown;
  let before = counts(0);
  let shownOnce = 0;
  for (let day: string = SPAN[0]; day <= SPAN[1]; day = addDays(day, 1)) {
    tell({ type: 'day-opened', day });
    const looked = store.doubtRows.lookedAt(day);
    if (looked && chance(4) > 0) {
      // Whatever a rule finds: every fifth of those that it may flag.
      const open = looked.ratings.filter((one) => one.mayBeFlagged && chance(5) === 0);
      const found = open.map(({ seq }) => ({ rating: seq, flags: ['too-fast'] as const }));
      tell({ type: 'ratings-flagged', day, through: store.head().seq, found });
    }
    for (let n = chance(12); n > 0; n -= 1)
      tell(ratingOf(day, `r${made}`, SAID[chance(4)] ?? null));
    const shown = counts(store.doubtRows.settled(day)?.through ?? 0);
    const published = store.periodCounts(...SPAN).procedures[0]?.headline;
    for (const level of ['very-satisfied', 'satisfied', 'not-satisfied'] as const) {
      expect(shown?.[level] ?? 0).toBeGreaterThanOrEqual(before?.[level] ?? 0);
      expect(published?.[level] ?? 0).toBeGreaterThanOrEqual(shown?.[level] ?? 0);
    }
    if (shown) shownOnce += 1;
    const added = sum(shown) - sum(before);
    expect(shown === null || sum(published) - sum(shown) >= K).toBe(true);
    expect(added === 0 || added >= K).toBe(true);
    before = shown;
  }
  expect(shownOnce).toBeGreaterThan(10);
  store.close();
});

test('[S6 S7 D1] what is not settled yet, and what is doubted, is in neither the live share nor what is told by counter', () => {
  const store = openStore(':memory:');
  const answers = { result: 'satisfied', attitude: 'satisfied' } as const;
  const opened = (day: string) => ({ type: 'day-opened', day }) as const;
  const given = (n: number) => {
    return { ...ratingOf('2026-07-01', `r${n}`, null), counter: '1', answers };
  };
  const found = [{ rating: 3, flags: ['too-fast'] as const }];
  const look = { type: 'ratings-flagged', day: '2026-07-04', through: 9, found } as const;
  const days: readonly (readonly OfficeEvent[])[] = [
    [opened('2026-07-01'), given(2), given(3)],
    [opened('2026-07-02'), given(5), given(6)],
    [opened('2026-07-03'), given(8)],
    [opened('2026-07-04'), look],
  ];
  const events = days.flat();
  const entry = { at: 1, by: 'x', commandId: 'c', payloadHash: 'h', events };
  store.transaction(() => store.append(entry, null));
  const span = ['2026-07-01', '2026-09-30'] as const;
  const satisfiedUpTo = (through: number) =>
    store.ratingsShown(...span, 1, through).shown?.satisfied;
  // The first day's one that is not doubted, once the second day is known to its end; then those of both.
  expect([0, 3, 5, 6, 7, 8].map(satisfiedUpTo)).toEqual([undefined, undefined, undefined, 1, 1, 3]);
  expect(store.ratingsShown(...span, 1, 0).n).toBe(5);
  const told = (through: number) => store.attitudeByCounter(...span, through)[0]?.counts.satisfied;
  expect([0, 2, 3, 5, 8].map(told)).toEqual([undefined, 1, 1, 2, 4]);
  store.close();
});

function ratingOf(day: string, rating: string, level: Level | null): RatingGiven {
  const answers = level ? { result: level } : { attitude: 'satisfied' as const };
  return { ...rated('A001').event, rating, visit: rating, day, answers, marks: [] };
}

function sum(counts: { readonly [level: string]: number } | null | undefined): number {
  return Object.values(counts ?? {}).reduce((all, n) => all + n, 0);
}
