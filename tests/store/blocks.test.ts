import type { Answers, OfficeEvent, RatingGiven } from '#shared/domain/events.ts';
import { addDays } from '#shared/domain/time.ts';
import type { Level } from '#shared/domain/vocabulary.ts';
import { expect, test } from 'vitest';
import { openStore, type Store } from '../../server/store/store.ts';
import { rated } from '../rules/support/facts.ts';

/** What is told of answers before they are published: whole blocks of days, never the newest (SPEC S6). */

/** Every event was known to a look that settles. */
const ALL_OF_THEM = Number.MAX_SAFE_INTEGER;
let made = 0;

function storeOf(...events: readonly OfficeEvent[]): Store {
  const store = openStore(':memory:');
  const entry = { at: 1, by: 'x', commandId: 'c', payloadHash: 'h', events };
  store.transaction(() => store.append(entry, null));
  return store;
}

function given(day: string, answers: Answers): RatingGiven {
  made += 1;
  const rating = `rating-${made}`;
  return { ...rated('A001').event, rating, visit: rating, day, answers, marks: [] };
}

const dayOpened = (day: string): OfficeEvent => ({ type: 'day-opened', day });
/** So many first answers, to both questions. */
const answered = (day: string, levels: readonly Level[]) =>
  levels.map((level) => given(day, { result: level, attitude: level }));

test('[S6] the live share is of blocks of days, and stays one behind', () => {
  const span = ['2026-07-01', '2026-09-30', 3, ALL_OF_THEM] as const;
  const first: OfficeEvent[] = [
    dayOpened('2026-07-01'),
    ...answered('2026-07-01', ['satisfied', 'not-satisfied']),
    { ...given('2026-07-01', {}), marks: ['again'] },
    dayOpened('2026-07-02'),
    ...answered('2026-07-02', ['satisfied', 'satisfied']),
    dayOpened('2026-07-03'),
    // Heard a day later: it belongs to the block of that day.
    ...answered('2026-07-01', ['not-satisfied', 'not-satisfied']),
    dayOpened('2026-07-04'),
  ];
  expect(storeOf(...first).ratingsShown(...span)).toEqual({ n: 6, shown: null });
  const second = [...first, ...answered('2026-07-04', ['satisfied'])];
  expect(storeOf(...second).ratingsShown(...span)).toEqual({ n: 7, shown: null });
  expect(storeOf(...second, dayOpened('2026-07-05')).ratingsShown(...span)).toEqual({
    n: 7,
    shown: { 'very-satisfied': 0, satisfied: 3, 'not-satisfied': 1 },
  });
});

test('[S6] what is heard once the quarter is over is in no block', () => {
  const days = ['2026-09-29', '2026-09-30', '2026-10-01', '2026-10-02'];
  const store = storeOf(
    ...days.flatMap((day) => [
      dayOpened(day),
      ...answered('2026-09-29', ['satisfied', 'satisfied']),
    ]),
    dayOpened('2026-10-03'),
  );
  const blocks = store.blocks.ofQuarter('2026-07-01', '2026-09-30', 2, ALL_OF_THEM);
  expect(blocks.map(({ from, to }) => [from, to])).toEqual([
    ['2026-09-29', '2026-09-29'],
    ['2026-09-30', '2026-09-30'],
  ]);
});

test('[S6] a publication minus what was shown last tells of k answers at least', () => {
  const k = 10;
  const events: OfficeEvent[] = [];
  let shownOnce = 0;
  for (let n = 0; n < 45; n += 1) {
    const day = addDays('2026-07-01', n);
    events.push(dayOpened(day));
    // Every fourth says nothing on the result: it is counted, and is no answer of the headline.
    events.push(...answered(day, ['satisfied', 'satisfied', 'satisfied']));
    events.push(given(day, { attitude: 'satisfied' }));
    const store = storeOf(...events);
    const { shown } = store.ratingsShown('2026-07-01', '2026-09-30', k, ALL_OF_THEM);
    const [counts] = store.periodCounts('2026-07-01', '2026-09-30').procedures;
    const hidden = (counts?.headline.satisfied ?? 0) - (shown?.satisfied ?? 0);
    expect(hidden >= k || shown === null).toBe(true);
    if (shown) shownOnce += 1;
    store.close();
  }
  expect(shownOnce).toBeGreaterThan(30);
});
