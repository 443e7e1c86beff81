import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { deviceDatabase } from '#shared/client/database.ts';
import { newId } from '#shared/client/ids.ts';
import { signal } from '@preact/signals';

/** A machine that starts without a line, its date wrong by days: a battery that is dead, a date put right meanwhile (SPEC N6, N9). */

const SEVEN = Date.UTC(2026, 10, 23, 0);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Where a clock without a battery begins, each time. */
const DEAD = Date.UTC(2010, 0, 1);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setInterval', 'clearInterval'] });
  return async () => (await deviceDatabase()).clear('kept');
});
afterEach(() => {
  vi.useRealTimers();
});

/** The machine is switched on at that date of its own. @param officeAt what the office tells, ms; absent: there is no line */
async function start(at: number, officeAt?: number) {
  vi.setSystemTime(at);
  vi.resetModules();
  const clock = await import('#shared/client/office-clock.ts');
  const { keepClock, beginWithKept } = await import('#shared/client/kept-clock.ts');
  const db = await deviceDatabase();
  const stop = await keepClock(db);
  onTestFinished(stop);
  if (officeAt !== undefined) clock.measureClock(officeAt, clock.steadyNow());
  return { ...clock, db, stop, beginWithKept: () => beginWithKept(db, true) };
}

/** On for a day's work with the office at hand at its start, then off. */
async function workedThrough(at: number, officeAt: number, hours = 10) {
  const { stop, db } = await start(at, officeAt);
  for (let i = 0; i < hours * 60; i += 1) vi.advanceTimersByTime(60_000);
  await vi.waitFor(async () =>
    expect(await db.get('kept', 'clock-seen')).toBe(officeAt + hours * HOUR),
  );
  stop();
}

test('[N6] a machine that begins the same day again at each start doubts its date, until somebody puts it right', async () => {
  await workedThrough(DEAD, SEVEN);
  const next = await start(DEAD);
  expect([next.officeNow(), next.dateIsDoubted.value]).toEqual([SEVEN, true]);
  vi.setSystemTime(SEVEN + 3 * DAY);
  await next.beginWithKept();
  expect([next.officeNow(), next.dateIsDoubted.value]).toEqual([SEVEN + 3 * DAY, false]);
});

test('[N6] the office’s word ends the doubt', async () => {
  await workedThrough(DEAD, SEVEN);
  const { measureClock, steadyNow, dateIsDoubted } = await start(DEAD);
  measureClock(SEVEN + DAY, steadyNow());
  expect(dateIsDoubted.value).toBe(false);
});

test('[N6 N9] a date that was put right while the machine was off is believed, and not corrected into another', async () => {
  await workedThrough(DEAD, SEVEN);
  for (const later of [DAY, 3 * DAY, 10 * DAY]) {
    const { officeNow, dateIsDoubted } = await start(SEVEN + later);
    expect([officeNow(), dateIsDoubted.value]).toEqual([SEVEN + later, false]);
  }
  await workedThrough(SEVEN + 5 * DAY, SEVEN);
  const { officeNow, dateIsDoubted } = await start(SEVEN + DAY);
  expect([officeNow(), dateIsDoubted.value]).toEqual([SEVEN + DAY, false]);
});

test('[N9] a clock that is wrong by days and goes on so is put right as it was measured last', async () => {
  for (const wrongBy of [-4 * DAY, 4 * DAY]) {
    await workedThrough(SEVEN + wrongBy, SEVEN);
    for (const later of [DAY, 3 * DAY]) {
      const { officeNow, dateIsDoubted } = await start(SEVEN + wrongBy + later);
      expect([officeNow(), dateIsDoubted.value]).toEqual([SEVEN + later, false]);
    }
  }
});

test('[N9] a time that is wrong by hours gives numbers all the same: unsure, but no other day’s', async () => {
  await workedThrough(SEVEN + 5 * HOUR, SEVEN);
  const { officeNow, dateIsDoubted } = await start(SEVEN + 11 * HOUR);
  expect([officeNow(), dateIsDoubted.value]).toEqual([SEVEN + 6 * HOUR, false]);
});

test('[N6] a kiosk that doubts its date is out of service and gives no number, also on the day that it served last', async () => {
  await workedThrough(DEAD, SEVEN);
  const { db } = await start(DEAD);
  const { watchDate } = await import('../../kiosk/outage/date-doubt.ts');
  const { issueTicket } = await import('../../kiosk/model/issue.ts');
  const line = signal({ status: 'offline', since: 0 } as const);
  const lastSeen = signal({ day: '2026-11-23' });
  const { isWrong, close } = watchDate(
    { db, line, identity: { point: 'sanh' } } as never,
    { lastSeen, now: signal(1), timeZone: 'Asia/Ho_Chi_Minh' } as never,
  );
  onTestFinished(close);
  expect(isWrong.value).toBe(true);
  const queue = { letter: 'A', lane: { id: 'a' }, lastTicket: null };
  const asked = { queue, now: SEVEN, timeZone: 'Asia/Ho_Chi_Minh', view: null, device: newId() };
  expect(await issueTicket({} as never, asked as never)).toEqual({ status: 'date-uncertain' });
});
