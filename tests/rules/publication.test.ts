import { parsePeriod } from '#shared/domain/period.ts';
import { figuresOf, type PeriodCounts } from '#shared/domain/results.ts';
import { NO_ANSWERS } from '#shared/domain/statistics.ts';
import { expect, test } from 'vitest';
import { publish } from './support/asks.ts';
import { at, type Fact } from './support/facts.ts';
import { given, happens, isRefused } from './support/given.ts';
import { FIGURES_BASE } from './support/office.ts';

/** Publishing: whole quarters of the public calendar, once they are over, once. */

function draftOf(key: string, ratings = 40) {
  const none = { result: NO_ANSWERS, guidance: NO_ANSWERS, attitude: NO_ANSWERS };
  const headline = { ...NO_ANSWERS, satisfied: ratings };
  const counted = { tickets: 50, noWaitTickets: 0, visitsEnded: 45, ratings, headline };
  const procedures = [{ procedure: '1.001193', field: 'ho-tich', ...counted }];
  const counts: PeriodCounts = { procedures, questions: none, reasons: [], setApart: 0 };
  const figures = figuresOf(FIGURES_BASE, parsePeriod(key)!, counts);
  return { figures, journalSeq: 7, headHash: 'f'.repeat(64) };
}

function published(key: string): Fact {
  const publication = { version: 1, publishedAt: at('08:00'), ...draftOf(key) };
  return { event: { type: 'period-published', publication } };
}

const ask = (key: string, ...facts: readonly Fact[]) =>
  given(...facts).when(publish(key), { draft: parsePeriod(key) && draftOf(key) });

test('[P5] a quarter that is over is frozen with the newest event and its hash', () => {
  expect(ask('2026-Q3')).toEqual(happens(published('2026-Q3')));
});

test.each([
  ['quý ba', 'period-unknown'],
  ['2026-10', 'period-not-public'],
  ['2026-Q3-hc', 'period-not-public'],
  ['2025', 'period-not-public'],
  ['2026-07-01..2026-09-30', 'period-not-public'],
  ['2026-Q4', 'period-not-over'],
  ['2027-Q1', 'period-not-over'],
] as const)('[P5] %s is not published: %s', (key, reason) => {
  expect(ask(key)).toEqual(isRefused(reason));
});

test('[P5] a quarter is over on the day after its last', () => {
  const draft = draftOf('2026-Q4');
  const last = given().when(publish('2026-Q4'), { draft, now: at('23:59', '2026-12-31') });
  expect(last).toEqual(isRefused('period-not-over'));
  const next = given().when(publish('2026-Q4'), { draft, now: at('00:00', '2027-01-01') });
  expect(next.events.map((one) => one.type)).toEqual(['day-opened', 'period-published']);
});

test('[P5] a quarter is published once', () => {
  expect(ask('2026-Q3', published('2026-Q3'))).toEqual(isRefused('already-published'));
  expect(ask('2026-Q2', published('2026-Q3'))).toEqual(happens(published('2026-Q2')));
});

test.each([0, 9])('[P5] a quarter with %i ratings is not published: fewer than k', (ratings) => {
  expect(given().when(publish('2026-Q3'), { draft: draftOf('2026-Q3', ratings) })).toEqual(
    isRefused('period-too-small'),
  );
});

test('[P5] the newest quarter is shown, whichever was published last', () => {
  const { state } = given(published('2026-Q3'), published('2026-Q1'));
  expect(state.headline).toMatchObject({ period: '2026-Q3', n: 40, to: '2026-09-30' });
  expect(state.published).toEqual({ '2026-Q3': 1, '2026-Q1': 1 });
});
