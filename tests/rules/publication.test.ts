import { parsePeriod } from '#shared/domain/period.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { figuresOf } from '#shared/domain/results.ts';
import { NO_ANSWERS } from '#shared/domain/statistics.ts';
import { expect, test } from 'vitest';
import { publish } from './support/asks.ts';
import { periodCounts } from './support/counts.ts';
import { at, type Fact } from './support/facts.ts';
import { given, happens, isRefused } from './support/given.ts';
import { FIGURES_BASE } from './support/office.ts';

/** Publishing: whole quarters of the public calendar, once they are over; and correcting what is public. */

function draftOf(key: string, ratings = 40) {
  const headline = { ...NO_ANSWERS, satisfied: ratings };
  const counted = { tickets: 50, noWaitTickets: 0, visitsEnded: 45, ratings, headline };
  const procedures = [{ procedure: '1.001193', field: 'ho-tich', ...counted }];
  const figures = figuresOf(FIGURES_BASE, parsePeriod(key)!, periodCounts(procedures));
  return { figures, journalSeq: 7, headHash: 'f'.repeat(64) };
}

/** What the office hands over with the command. */
function handedOver(key: string, ratings: number, ...earlier: readonly Publication[]) {
  return { draft: { ...draftOf(key, ratings), earlier } };
}

function publication(key: string, more: Partial<Publication> = {}): Publication {
  return { version: 1, publishedAt: at('08:00'), ...draftOf(key), ...more };
}

function published(key: string): Fact {
  return { event: { type: 'period-published', publication: publication(key) } };
}

const ask = (key: string, ...facts: readonly Fact[]) =>
  given(...facts).when(publish(key), parsePeriod(key) ? handedOver(key, 40) : { draft: null });

function correcting(
  ratings: number,
  reason: string | undefined,
  ...earlier: readonly Publication[]
) {
  const command = { ...publish('2026-Q3'), ...(reason === undefined ? {} : { reason }) };
  const facts = earlier.map(
    (one): Fact => ({ event: { type: 'period-published', publication: one } }),
  );
  return given(...facts).when(command, handedOver('2026-Q3', ratings, ...earlier));
}

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
  const around = handedOver('2026-Q4', 40);
  const last = given().when(publish('2026-Q4'), { ...around, now: at('23:59', '2026-12-31') });
  expect(last).toEqual(isRefused('period-not-over'));
  const next = given().when(publish('2026-Q4'), { ...around, now: at('00:00', '2027-01-01') });
  expect(next.events.map((one) => one.type)).toEqual(['day-opened', 'period-published']);
});

test('[S9] what would change nothing is no correction, whatever its reason', () => {
  const again = correcting(40, 'Nhập bù', publication('2026-Q3'));
  expect(again).toEqual(isRefused('already-published'));
  expect(ask('2026-Q2', published('2026-Q3'))).toEqual(happens(published('2026-Q2')));
});

test('[S9] a correction is a new version, with its reason', () => {
  const first = publication('2026-Q3');
  expect(correcting(52, undefined, first)).toEqual(isRefused('reason-required'));
  const { events } = correcting(52, 'Máy tính bảng quầy 2 gửi muộn', first);
  expect(events).toMatchObject([
    {
      type: 'period-published',
      publication: {
        version: 2,
        publishedAt: at('08:00'),
        reason: 'Máy tính bảng quầy 2 gửi muộn',
        figures: { period: '2026-Q3', headline: { n: 52 } },
        journalSeq: 7,
      },
    },
  ]);
  expect(Object.keys(events[0]!)).not.toContain('earlier');
});

test.each([
  ['one more', 41, [40]],
  ['one fewer', 39, [40]],
  ['nine more', 49, [40]],
  ['ten more than the first, four more than the second', 54, [40, 50]],
] as const)('[S9] a correction that would tell fewer than k is refused: %s', (_, now, before) => {
  const earlier = before.map((n, i) =>
    publication('2026-Q3', { version: i + 1, ...draftOf('2026-Q3', n) }),
  );
  expect(correcting(now, 'Gửi muộn', ...earlier)).toEqual(isRefused('correction-too-small'));
});

test('[S9] what is made public again keeps the version before in the journal', () => {
  const second = publication('2026-Q3', {
    version: 2,
    reason: 'Gửi muộn',
    ...draftOf('2026-Q3', 52),
  });
  const { state } = given(published('2026-Q3'), {
    event: { type: 'period-published', publication: second },
  });
  expect(state.published).toEqual({ '2026-Q3': 2 });
  expect(state.headline).toMatchObject({ version: 2, n: 52 });
});

test.each([0, 9])('[P5] a quarter with %i ratings is not published: fewer than k', (ratings) => {
  expect(given().when(publish('2026-Q3'), handedOver('2026-Q3', ratings))).toEqual(
    isRefused('period-too-small'),
  );
});

test('[P5] the newest quarter is shown, whichever was published last', () => {
  const { state } = given(published('2026-Q3'), published('2026-Q1'));
  expect(state.headline).toMatchObject({ period: '2026-Q3', n: 40, to: '2026-09-30' });
  expect(state.published).toEqual({ '2026-Q3': 1, '2026-Q1': 1 });
});
