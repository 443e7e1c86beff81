import type { LookedRating } from '#shared/domain/doubt/looked-at.ts';
import { expect, test } from 'vitest';
import { flagged, rated, START, times, visit } from './support/doubt-rows.ts';

/** D2: more ratings at once than visitors went. */

/** Five ratings, a minute apart but the last, which comes at `lastMs` after the first. */
const five = (lastMs: number) =>
  times(5, (i) => rated(i + 1, { givenAt: START + (i === 4 ? lastMs : i * 60_000) }));

test('[D2] five ratings of a counter in five minutes, of which nobody has just left it, are a burst', () => {
  expect(flagged('burst', five(300_000))).toEqual([1, 2, 3, 4, 5]);
});

test('[D2] a millisecond more than five minutes is none, nor are four ratings', () => {
  expect(flagged('burst', five(300_001))).toEqual([]);
  expect(flagged('burst', five(240_000).slice(1))).toEqual([]);
});

test('[D2] on a rush day people rate one by one as they leave: as many as visits ended are no burst', () => {
  const ended = times(5, (i) => visit({ endedAt: START - 180_000 + i * 60_000 }));
  expect(flagged('burst', five(240_000), ended)).toEqual([]);
  expect(flagged('burst', five(240_000), ended.slice(1))).toEqual([1, 2, 3, 4, 5]);
});

test('[D2] a visit that ended three minutes and more before, at another counter, or afterwards accounts for nothing', () => {
  const inTime = times(4, () => visit());
  const none = [
    visit({ endedAt: START - 180_001 }),
    visit({ endedAt: START + 240_001 }),
    visit({ counter: '2' }),
  ];
  expect(flagged('burst', five(240_000), [...inTime, ...none])).toEqual([1, 2, 3, 4, 5]);
});

test('[D2] what the tablet was told about the visit that had just ended is not one of many, nor is that visit', () => {
  const ended = START + 200_000;
  const own = rated(6, { givenAt: ended + 20_000, visitEndedAt: ended });
  const atExit = five(240_000).map((one) => ({ ...one, channel: 'exit' as const }));
  expect(flagged('burst', [...atExit.slice(1), own], [visit({ endedAt: ended })])).toEqual([]);
  const all = flagged(
    'burst',
    [...atExit, own],
    [visit({ endedAt: ended }), ...times(4, () => visit())],
  );
  expect(all).toEqual([1, 2, 3, 4, 5]);
});

test('[D2] by phone, at the exit, before its visit ended or three minutes after, it is one of many', () => {
  const ended = [visit({ endedAt: START }), ...times(3, () => visit())];
  const withFirst = (patch: Partial<LookedRating>) =>
    flagged(
      'burst',
      five(240_000).map((one, i) => (i === 0 ? { ...one, ...patch } : one)),
      ended,
    );
  expect(withFirst({ visitEndedAt: START })).toEqual([]);
  expect(withFirst({ visitEndedAt: START - 180_000 })).toEqual([]);
  expect(withFirst({ visitEndedAt: START - 180_001 })).toEqual([1, 2, 3, 4, 5]);
  expect(withFirst({ visitEndedAt: START + 1 })).toEqual([1, 2, 3, 4, 5]);
  expect(withFirst({ visitEndedAt: START, channel: 'exit' })).toEqual([1, 2, 3, 4, 5]);
});

test('[D2] ratings of several counters, or of which no time is noted, make none', () => {
  const spread = five(240_000).map((one, i) => ({ ...one, counter: String(i % 2) }));
  expect(flagged('burst', spread)).toEqual([]);
  expect(
    flagged(
      'burst',
      five(240_000).map((one) => ({ ...one, givenAt: null })),
    ),
  ).toEqual([]);
});
