import type { LevelCounts } from '#shared/domain/publication.ts';
import { counterRows, headlineAnswer, unpublishedFigures } from '#shared/domain/results.ts';
import { NO_ANSWERS, shareOf } from '#shared/domain/statistics.ts';
import { expect, test } from 'vitest';
import { FIGURES } from './sample-report.ts';

/** What the lead may see of figures that nobody has published: nothing that so few said that it could be told of whom. */

const counter = (id: string, satisfied: number) => ({
  counter: id,
  counts: { ...NO_ANSWERS, satisfied } satisfies LevelCounts,
});
const shown = (...sizes: readonly number[]) =>
  counterRows(
    sizes.map((n, i) => counter(`${i + 1}`, n)),
    10,
  )?.map((row) => `${row.counter} ${row.counts.satisfied}/${row.merged}`) ?? null;

test.each([
  [0, true],
  [1, false],
  [9, false],
  [10, true],
])('[S7] the headline of %i answers is shown: %s', (n, isShown) => {
  const headline = shareOf({ ...NO_ANSWERS, satisfied: n });
  expect(unpublishedFigures({ ...FIGURES, headline }).headline).toEqual(isShown ? headline : null);
});

test('[S7] counters with fewer than k answers are merged, never one alone', () => {
  expect(shown(30, 20)).toEqual(['1 30/1', '2 20/1']);
  expect(shown(30, 20, 9)).toEqual(['1 30/1', 'other 29/2']);
  expect(shown(30, 6, 5)).toEqual(['1 30/1', 'other 11/2']);
  expect(shown(4, 30)).toBeNull();
  expect(shown(9)).toBeNull();
  expect(shown()).toEqual([]);
});

test('[R5] the headline is the answer on the result, else on the guidance', () => {
  expect(headlineAnswer({ result: 'satisfied', attitude: 'not-satisfied' })).toBe('satisfied');
  expect(headlineAnswer({ guidance: 'not-satisfied' })).toBe('not-satisfied');
  expect(headlineAnswer({ attitude: 'satisfied' })).toBeNull();
});
