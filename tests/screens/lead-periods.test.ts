/** Which periods the lead finds, and which lies open first. */
import { NO_ANSWERS, shareOf } from '#shared/domain/statistics.ts';
import { expect, test } from 'vitest';
import type { ResultsNow } from '#shared/protocol/results.ts';
import { firstChoice, periodChoices } from '../../dashboard/office/period-choices.ts';

const RUNNING = {
  period: '2026-Q4',
  from: '2026-10-01',
  to: '2026-12-31',
  n: 3,
  step: 10,
  shown: null,
};
/** Nobody answered. */
const NONE = shareOf(NO_ANSWERS);
const Q3 = {
  period: '2026-Q3',
  version: 1,
  from: '2026-07-01',
  to: '2026-09-30',
  publishedAt: 0,
  headline: NONE,
};
const Q2 = {
  period: '2026-Q2',
  version: 1,
  from: '2026-04-01',
  to: '2026-06-30',
  publishedAt: 0,
  headline: NONE,
};
const ENDED = { period: '2026-Q3', from: '2026-07-01', to: '2026-09-30' };
const results = (...published: ResultsNow['published'][number][]): ResultsNow => ({
  running: RUNNING,
  ended: ENDED,
  published,
  newest: null,
});

test('[P5] the quarter that is over and not published lies open', () => {
  const choices = periodChoices(results(Q2));
  expect(choices.map(({ period, state }) => `${period} ${state}`)).toEqual([
    '2026-Q4 running',
    '2026-Q3 complete',
    '2026-Q2 published',
  ]);
  expect(firstChoice(choices)).toBe('2026-Q3');
});

test('[P5] once it is published, the newest published one does', () => {
  const choices = periodChoices(results(Q3, Q2));
  expect(choices.map(({ period }) => period)).toEqual(['2026-Q4', '2026-Q3', '2026-Q2']);
  expect(firstChoice(choices)).toBe('2026-Q3');
});

test('[E3] on days that belong to no public quarter the one that ended last is still there', () => {
  const choices = periodChoices({ ...results(), running: null });
  expect(choices.map(({ period, state }) => `${period} ${state}`)).toEqual(['2026-Q3 complete']);
});
