import { expect, test } from 'vitest';
import { sumsOf } from '#shared/domain/doubt/asked-rows.ts';
import type { DoubtsNow } from '#shared/protocol/doubts.ts';
import { doubtsNow } from '../../server/http/doubts-now.ts';
import { keepDoubts } from '../../server/http/kept-doubts.ts';
import type { Tagged } from '../../server/http/tagged.ts';
import { createLogger } from '../../server/logger.ts';
import { startOffice } from '../../server/office/office.ts';
import { writePast } from '../../server/simulate/write-past.ts';
import type { DoubtWeeks } from '../../server/store/doubt-weeks.ts';
import type { Store } from '../../server/store/store.ts';
import { DEMANDED } from '../simulate/fraud/conducts.ts';
import { PLACES } from '../simulate/fraud/offices.ts';
import { configuredStore } from '../simulate/simulated-office.ts';

/** What the lead is told of doubts: read a little at a time, kept for the day, and true to the journal. */

const TODAY = '2026-11-23';
const MORNING = Date.parse(`${TODAY}T08:00:00+07:00`);
const DAY_MS = 86_400_000;
/** With these a number has an outcome. */
const OVER: readonly string[] = ['visit-ended', 'visit-recorded'];
const PLACE = PLACES.find(({ name }) => name.startsWith('three'))!;

/** Three weeks; from a day on a clerk does what a fraud does. */
function pastWith(fraud: string, cheatsFrom = '2026-09-07'): Store {
  const { office } = PLACE;
  const store = configuredStore('2026-09-06', ':memory:', office);
  const conduct = DEMANDED.find(({ id }) => id === fraud)!.at(office.counters[0]!, cheatsFrom);
  const [from, to] = ['2026-09-07', '2026-09-27'];
  const past = writePast({ store, from, to, today: TODAY, perDay: 50, seed: 3, conduct });
  expect(past.ok).toBe(true);
  return store;
}

/** The same, each reading noted. */
function noting({ doubtWeeks }: Store, note: () => void): DoubtWeeks {
  const noted =
    <R>(read: (from: string, to: string) => R) =>
    (from: string, to: string) => {
      note();
      return read(from, to);
    };
  return {
    watched: noted(doubtWeeks.watched),
    flags: noted(doubtWeeks.flags),
    askedByCounter: noted(doubtWeeks.askedByCounter),
  };
}

/** A kept door of an office, with how often it read and a clock that can be set. */
function doorOf(store: Store) {
  const was = { clock: MORNING, readings: 0, fails: false };
  const logger = createLogger('silent');
  const office = startOffice({ store, clock: () => was.clock, logger, onChange: () => {} });
  const doubtWeeks = noting(store, () => {
    was.readings += 1;
    if (was.fails) throw new Error('The disk is gone.');
  });
  return { was, doubts: keepDoubts({ office, store: { ...store, doubtWeeks } }) };
}

test('[D9] whoever waits for the office is heard between any two readings', async () => {
  const store = pastWith('by-hand');
  let turns = 0;
  let isOver = false;
  const tick = () => {
    turns += 1;
    if (!isOver) setImmediate(tick);
  };
  setImmediate(tick);
  const readIn: number[] = [];
  const doubtWeeks = noting(store, () => readIn.push(turns));
  await doubtsNow(doubtWeeks, store.stateAt(), '2026-10-01', null);
  isOver = true;
  expect(readIn.length).toBeGreaterThan(60);
  expect(new Set(readIn).size).toBe(readIn.length);
  store.close();
});

test('[D9] what was told today costs nothing again, also for two who ask at once; the next day reads anew', async () => {
  const store = pastWith('by-hand');
  const { was, doubts } = doorOf(store);
  const [first, second] = await Promise.all([doubts.now(), doubts.now()]);
  const once = was.readings;
  expect(once).toBeGreaterThan(0);
  expect(second).toBe(first);
  expect(await doubts.now()).toBe(first);
  expect(was.readings).toBe(once);
  was.clock = MORNING + DAY_MS;
  expect(await doubts.now()).not.toBe(first);
  expect(was.readings).toBeGreaterThan(once);
  store.close();
});

test('[D9] what could not be read is not kept', async () => {
  const store = pastWith('by-hand');
  const { was, doubts } = doorOf(store);
  was.fails = true;
  await expect(doubts.now()).rejects.toThrow('The disk is gone.');
  was.fails = false;
  expect(read(await doubts.now()).weeks).toHaveLength(5);
  store.close();
});

test('[R17] visits told by hand, what became of each question and numbers that never ended are counted as the journal tells them', async () => {
  const store = pastWith('by-hand');
  const rows = sumsOf(store.doubtWeeks.askedByCounter('2026-07-01', '2026-09-30'));
  const told = [...store.read()].map(({ event }) => event);
  const count = (is: (event: (typeof told)[number]) => boolean) => told.filter(is).length;
  const sum = (of: (row: (typeof rows)[number]) => number) =>
    rows.reduce((all, row) => all + of(row), 0);
  const byHand = count(({ type }) => type === 'visit-recorded');
  expect(byHand).toBeGreaterThan(10);
  expect(rows.map((row) => row.byHand)).toEqual([byHand, 0, 0]);
  const ended = told.flatMap((event) =>
    event.type === 'visit-ended' || (event.type === 'ticket-marked-absent' && event.served)
      ? [event.ticket]
      : [],
  );
  expect(sum((row) => row.ended)).toBe(byHand + new Set(ended).size);
  // Here nobody is moved or voided: whoever never ended was last absent, once at each counter that called them.
  const over = new Set(
    told.flatMap((event) => (OVER.includes(event.type) && 'ticket' in event ? [event.ticket] : [])),
  );
  const served = new Set(
    told.flatMap((event) =>
      event.type === 'ticket-marked-absent' && event.served ? [event.ticket] : [],
    ),
  );
  const calls = told.flatMap((event) =>
    event.type === 'ticket-called' && !over.has(event.ticket) && !served.has(event.ticket)
      ? [`${event.counter} ${event.ticket}`]
      : [],
  );
  expect(calls).not.toEqual([]);
  expect(sum(({ missed, dropped }) => missed + dropped)).toBe(new Set(calls).size);
  const closed = sum(({ declined, timedOut }) => declined + timedOut);
  const answered = sum((row) => row.answered);
  expect(closed + answered).toBe(sum(({ ended }) => ended) - byHand);
  store.close();
});

test('[D9] what goes by answers is told without numbers once the week is over, and not while it runs', async () => {
  const store = pastWith('own-tablet', '2026-09-21');
  const { was, doubts } = doorOf(store);
  const byAnswers = async (now: string) => {
    was.clock = Date.parse(`${now}T08:00:00+07:00`);
    const [week] = read(await doubts.now()).weeks;
    expect(week?.from).toBe('2026-09-21');
    return week!.signs.filter(({ kind }) => kind === 'hasty' || kind === 'alike');
  };
  expect(await byAnswers('2026-09-27')).toEqual([]);
  const told = await byAnswers('2026-09-28');
  expect(told).toContainEqual({ counter: '1', kind: 'hasty', own: null, others: null });
  store.close();
});

function read(answer: Tagged | null): DoubtsNow {
  return JSON.parse(new TextDecoder().decode(answer!.bytes));
}
