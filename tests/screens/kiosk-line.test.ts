import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { connect, isTooOld } from '#shared/client/connection.ts';
import { memoryTakenOver } from '#shared/client/database.ts';
import { clockIsConfirmed, MEASURE_EVERY_MS, officeNow } from '#shared/client/office-clock.ts';

/** A screen's line: what it takes from the office, when it came, and what time it is there. */

const socket = vi.hoisted(() => ({ it: null as EventEmitter | null }));
vi.mock('socket.io-client', () => ({
  io: () => {
    socket.it = Object.assign(new EventEmitter(), { connected: true, close: () => {} });
    return socket.it;
  },
}));

let officeTime = 0;

beforeEach(() => {
  vi.useFakeTimers();
  officeTime = Date.UTC(2026, 10, 23, 1);
  vi.stubGlobal('fetch', () =>
    Promise.resolve({ json: () => Promise.resolve({ at: officeTime }) }),
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function line() {
  const opened = connect({ token: 'none' });
  onTestFinished(opened.close);
  return { ...opened, hear: (event: string, what?: unknown) => socket.it!.emit(event, what) };
}

test('[V1 W1] each view is stamped when it comes, shown again or new; an older one is not', () => {
  const { seenAt, view, hear } = line();
  expect(seenAt.value).toBeNull();
  hear('view', { seq: 7 });
  const first = seenAt.value!;
  vi.advanceTimersByTime(20_000);
  hear('view', { seq: 7 });
  expect(seenAt.value! - first).toBe(20_000);
  vi.advanceTimersByTime(20_000);
  hear('view', { seq: 6 });
  expect([seenAt.value! - first, view.value?.seq]).toEqual([20_000, 7]);
});

test('[N6] the office’s time is asked at the start and again every few minutes; setting the clock changes nothing', async () => {
  const { hear } = line();
  hear('connect');
  await vi.advanceTimersByTimeAsync(0);
  expect(clockIsConfirmed()).toBe(true);
  expect(Math.abs(officeNow() - officeTime)).toBeLessThan(1000);
  vi.setSystemTime(0);
  expect(Math.abs(officeNow() - officeTime)).toBeLessThan(1000);
  officeTime += 3_600_000;
  await vi.advanceTimersByTimeAsync(MEASURE_EVERY_MS);
  expect(Math.abs(officeNow() - officeTime)).toBeLessThan(1000);
});

test('[O7] what the office says of its journal counts for the line on which it said it', async () => {
  const { journal, hear } = line();
  const word = { first: 'first', epochs: [{ epoch: 'E1', after: 7 }], seq: 9 };
  hear('connect');
  hear('journal', word);
  expect(journal.value).toEqual(word);
  hear('disconnect');
  expect(journal.value).toBeNull();
});

test('[O1] a command for which no line stands is not kept to be sent later', async () => {
  const { send } = line();
  Object.assign(socket.it!, { connected: false });
  await expect(send({ id: 'open', at: 1, type: 'open-day' })).rejects.toThrow('line is down');
});

test('[V9] a device whose memory a later version has taken over is too old as well', () => {
  const opened = line();
  opened.hear('connect');
  memoryTakenOver.value = true;
  onTestFinished(() => void (memoryTakenOver.value = false));
  expect(isTooOld(opened.line.value)).toBe(true);
});

test('[V9] a device of an older protocol knows that it is too old', () => {
  const opened = line();
  opened.hear('connect_error', { data: { error: 'old-protocol' } });
  expect(isTooOld(opened.line.value)).toBe(true);
});
