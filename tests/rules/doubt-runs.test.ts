import { expect, test } from 'vitest';
import { stepChance } from '#shared/domain/doubt/same-run.ts';
import { BEST, flagged, rated, times } from './support/doubt-rows.ts';

/** D4: the very same answers again and again. */

/** Ratings of another counter, so many of them with the best answers. */
const others = (count: number, alike: number) =>
  times(count, (i) => rated(1000 + i, { counter: '2', answers: i % 2 === 0 ? 'a' : 'b' })).map(
    (one, i) => (i < alike ? { ...one, answers: i % 2 === 0 ? BEST : 'c' } : one),
  );
const run = (length: number) => times(length, (i) => rated(i + 1, { answers: BEST }));

test('[D4] where others hardly say it, twenty of the very same answers in a row are doubted and nineteen are not', () => {
  expect(flagged('same-run', [...run(19), ...others(200, 0)])).toEqual([]);
  expect(flagged('same-run', [...run(20), ...others(200, 0)])).toHaveLength(20);
});

test('[D4] one other answer between breaks a run', () => {
  const broken = [
    ...run(10),
    rated(50, { answers: 'other' }),
    ...times(10, (i) => rated(60 + i, { answers: BEST })),
  ];
  expect(flagged('same-run', [...broken, ...others(200, 0)])).toEqual([]);
});

test('[D4] where few others rated, it takes 132 in a row', () => {
  expect(flagged('same-run', [...run(131), ...others(99, 0)])).toEqual([]);
  expect(flagged('same-run', [...run(132), ...others(99, 0)])).toHaveLength(132);
});

test('[D4] the chance of a step is the share among the others, from 0.5 to 0.95, and 0.9 where they are fewer than 100', () => {
  expect(stepChance(70, 100)).toBe(0.7);
  expect(stepChance(10, 100)).toBe(0.5);
  expect(stepChance(100, 100)).toBe(0.95);
  expect(stepChance(70, 99)).toBe(0.9);
});

test('[D4] a run stands in the order in which ratings were given, not in which they came', () => {
  const late = run(20).map((one, i) => ({ ...one, seq: 500 - i }));
  const between = rated(300, { answers: 'other', givenAt: (run(20)[19]?.givenAt ?? 0) + 1 });
  expect(flagged('same-run', [...late, between, ...others(200, 0)])).toHaveLength(20);
});
