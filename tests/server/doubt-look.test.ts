import type { OfficeEvent } from '#shared/domain/events.ts';
import type { DoubtsNow } from '#shared/protocol/doubts.ts';
import { expect, test, vi } from 'vitest';
import { createLogger } from '../../server/logger.ts';
import { watchDayTurn } from '../../server/office/day-turn.ts';
import { sayAtConsole } from '../../server/office/configure.ts';
import { lookOnceOn } from '../../server/office/look-for-doubts.ts';
import { startOffice } from '../../server/office/office.ts';
import { writePast } from '../../server/simulate/write-past.ts';
import type { Store } from '../../server/store/store.ts';
import { configuredStore } from '../simulate/simulated-office.ts';
import { rated } from '../rules/support/facts.ts';
import { runOffice } from './support/running-office.ts';

/** The office looks for doubts by itself: when a day opens, and before it publishes. */

const TODAY = Date.parse('2026-11-23T08:00:00+07:00');
const logger = createLogger('silent');

function eventsOf<T extends OfficeEvent['type']>(store: Store, type: T) {
  const rows = [...store.read()].map(({ event }) => event);
  return rows.filter((one): one is Extract<OfficeEvent, { type: T }> => one.type === type);
}

function pastOf(to: string) {
  const store = configuredStore('2026-06-30');
  writePast({ store, from: '2026-07-01', to, today: '2026-11-23', perDay: 40, seed: 3 });
  return store;
}

/** Somebody answered before anybody could have read. */
function rateTooFast(store: Store, day: string, id: string): void {
  const event = { ...rated('A001').event, rating: id, visit: id, day, tookMs: 500 };
  const entry = { at: TODAY - 1, by: 'tablet', commandId: id, payloadHash: 'h', events: [event] };
  store.transaction(() => store.append(entry, null));
}

test('[D1] each day that opens looks at the ratings of the days before, once', () => {
  const store = pastOf('2026-07-31');
  const looks = eventsOf(store, 'ratings-flagged');
  expect(looks).toHaveLength(22);
  expect(looks.map(({ through }) => through)).toEqual(
    looks.map(({ through }) => through).toSorted((a, b) => a - b),
  );
  expect(store.verify()).toEqual([]);
  store.close();
});

test('[D1 P5] what arrived since is looked at before a quarter is published', async () => {
  const store = pastOf('2026-09-30');
  rateTooFast(store, '2026-09-30', 'late-rating');
  const known = store.doubtWeeks.flags('2026-07-01', '2026-09-30').flagged;
  const wish = { type: 'publish-period', period: '2026-Q3' } as const;
  expect(await sayAtConsole(store, () => TODAY, logger, wish)).toBe(null);

  const [looked, published] = [...store.read()].slice(-2).map(({ event }) => event);
  expect(looked?.type).toBe('ratings-flagged');
  expect(published?.type).toBe('period-published');
  const { figures } = store.publication('2026-Q3')!;
  const { flagged, flags, answered } = figures.beside!;
  expect(flagged).toBeGreaterThan(known);
  expect(flags.find(({ flag }) => flag === 'too-fast')?.n).toBeGreaterThan(0);
  expect(figures.ratings).toBe(answered - flagged);

  const before = store.head();
  expect(await sayAtConsole(store, () => TODAY, logger, wish)).not.toBe(null);
  expect(store.head()).toEqual(before);
  expect(store.verify()).toEqual([]);
  store.close();
});

test('[D1] a start after days off looks once, and not again on that day', async () => {
  const store = pastOf('2026-07-03');
  const office = startOffice({ store, clock: () => TODAY, logger, onChange: () => {} });
  const turn = () => {
    const watch = watchDayTurn(office, () => TODAY, logger, office.lookOnce, vi.fn());
    return watch.turn().then(watch.close);
  };
  await turn();
  const looks = eventsOf(store, 'ratings-flagged');
  expect(looks.at(-1)?.day).toBe('2026-11-23');
  rateTooFast(store, '2026-11-23', 'rating-of-today');
  await turn();
  expect(eventsOf(store, 'ratings-flagged')).toHaveLength(looks.length);
  expect(lookOnceOn(store, '2026-11-24')?.found).toEqual([
    { rating: store.head().seq, flags: ['too-fast'] },
  ]);
  office.close();
  store.close();
});

test('[D9 R17 A11] lead and administrator are told of doubts by week; a clerk is not', async () => {
  const { ask, pair, server } = await runOffice();
  const [lead, keys] = [await pair('lead'), await pair('counter', { counter: '1' })];
  rateTooFast(server.store, '2026-11-20', 'rating-of-friday');
  const reply = await ask('/api/doubts', { token: lead });
  const now = (await reply.json()) as DoubtsNow;
  expect(now.running).toMatchObject({
    from: '2026-10-01',
    to: '2026-11-22',
    answered: 1,
    flagged: 0,
  });
  expect(now.weeks.map(({ from, to }) => [from, to]).slice(0, 2)).toEqual([
    ['2026-11-16', '2026-11-22'],
    ['2026-11-09', '2026-11-15'],
  ]);
  expect(now.asked).toEqual({ from: '2026-07-01', to: '2026-09-30', rows: [] });
  expect((await ask('/api/doubts', { token: keys })).status).toBe(403);
  expect((await ask('/api/doubts')).status).toBe(401);
});
