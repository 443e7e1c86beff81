import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { LineState } from '#shared/client/connection.ts';
import type { JournalNow } from '#shared/protocol/messages.ts';

/** A machine that slept, or whose clock was set, while its page stayed: steady time stands still in sleep (SPEC N9, crbug 1206450). */

const NINE = Date.UTC(2026, 10, 23, 2);
const HOUR = 3_600_000;
/** The office is an hour ahead of the device's clock. */
const AHEAD = HOUR;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] });
  vi.setSystemTime(NINE);
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page whose office has told its time once. */
async function page() {
  vi.resetModules();
  const clock = await import('#shared/client/office-clock.ts');
  const { hearFirstWords } = await import('#shared/client/first-words.ts');
  clock.beginClock(AHEAD);
  const tell = (at: number) => clock.measureClock(at, clock.steadyNow());
  tell(NINE + AHEAD);
  return { ...clock, hearFirstWords, tell };
}
/** The machine sleeps, or its clock is set: the date moves, steady time does not. */
const sleep = (ms: number) => vi.setSystemTime(Date.now() + ms);

test('[N9] without a line a machine that slept goes by its own clock as it was put right last, and is not sure of it', async () => {
  const { noteNoAnswer, officeNow, clockIsConfirmed } = await page();
  noteNoAnswer();
  vi.advanceTimersByTime(HOUR);
  sleep(1999);
  expect([officeNow(), clockIsConfirmed()]).toEqual([NINE + AHEAD + HOUR, true]);
  sleep(8 * HOUR - 1999);
  expect([officeNow(), clockIsConfirmed()]).toEqual([NINE + AHEAD + 9 * HOUR, false]);
});

test('[N9] a clock that was set back without a line moves no time, but it is not sure any more', async () => {
  const { noteNoAnswer, officeNow, clockIsConfirmed } = await page();
  noteNoAnswer();
  sleep(-3 * HOUR);
  expect([officeNow(), clockIsConfirmed()]).toEqual([NINE + AHEAD, false]);
});

test('[N9] while the office answers it is asked, whatever the device’s clock does', async () => {
  const { officeNow, clockIsConfirmed, clockMoved, tell } = await page();
  sleep(5 * HOUR);
  expect([officeNow(), clockIsConfirmed()]).toEqual([NINE + AHEAD, true]);
  expect(clockMoved()).toBe(5 * HOUR);
  tell(NINE + AHEAD + 10);
  expect([officeNow(), clockMoved()]).toEqual([NINE + AHEAD + 10, 0]);
});

test('[N9] when the line is back, what the page went by has to prove right before anything is sent', async () => {
  for (const [error, isRight] of [
    [1000, true],
    [HOUR, false],
  ] as const) {
    vi.setSystemTime(NINE);
    const { noteNoAnswer, noteNewLine, hearFirstWords, ownClockWasRight, tell } = await page();
    expect(ownClockWasRight.value).toBe(true);
    const journal = signal<JournalNow | null>({ first: 'first', epochs: [], seq: 1 });
    const line = signal<LineState>({ status: 'offline', since: 0 });
    const { heard, close } = hearFirstWords({ line, journal });
    onTestFinished(close);
    noteNoAnswer();
    sleep(8 * HOUR);
    noteNewLine();
    line.value = { status: 'connected', since: 0 };
    expect(heard.value).toBeNull();
    tell(NINE + AHEAD + 8 * HOUR + error);
    expect(heard.value?.clockWasRight).toBe(isRight);
  }
});
