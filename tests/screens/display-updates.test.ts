/** When a new version may come to the hall. */
import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LineState } from '#shared/client/connection.ts';
import type { Updates } from '#shared/client/updates.ts';
import type { HallCall } from '#shared/domain/hall.ts';
import type { DisplayView } from '#shared/domain/views.ts';
import { type CallQueue, quietQueue } from '../../dashboard/display/call-queue.ts';
import { keepUpToDate } from '../../dashboard/display/keep-up-to-date.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const NAME = { vi: 'Chứng thực', en: 'Certification' };
const CALL: HallCall = {
  seq: 1,
  at: 0,
  number: 'A001',
  counter: NAME,
  lane: NAME,
  open: true,
};

const viewOf = (waiting: number, calls: readonly HallCall[] = []): DisplayView => ({
  role: 'display',
  seq: 1,
  day: '2026-11-23',
  officeSeq: 1,
  office: { name: NAME, place: NAME },
  calls,
  waits: [{ lane: 'chung-thuc', name: NAME, letters: ['A'], waiting }],
  headline: null,
  noWait: [],
  noWaitClosure: null,
});

/** A hall that is shown so, with its line, until the test says otherwise. */
function hallWith(shown: DisplayView | null) {
  const line = signal<LineState>({ status: 'connected', since: 0 });
  const view = signal(shown);
  const queue = signal<CallQueue | null>(shown && quietQueue(shown.calls));
  const updates = { whenQuiet: vi.fn<Updates['whenQuiet']>(), now: vi.fn<Updates['now']>() };
  const close = keepUpToDate({ line, view, queue }, updates);
  return { line, view, queue, updates, close };
}

test('[X8] a new version comes while nobody waits and nobody is called', () => {
  const { updates, close } = hallWith(viewOf(0, [{ ...CALL, open: false }]));
  vi.advanceTimersByTime(15_000);
  expect(updates.whenQuiet).toHaveBeenCalledTimes(1);
  close();
  vi.advanceTimersByTime(60_000);
  expect(updates.whenQuiet).toHaveBeenCalledTimes(1);
});

test.each([
  ['somebody waits', viewOf(1)],
  ['somebody is called', viewOf(0, [CALL])],
])('[X8] while %s the hall is not taken away', (_, shown) => {
  const { view, updates } = hallWith(shown);
  vi.advanceTimersByTime(60_000);
  expect(updates.whenQuiet).not.toHaveBeenCalled();
  view.value = viewOf(0);
  vi.advanceTimersByTime(15_000);
  expect(updates.whenQuiet).toHaveBeenCalledTimes(1);
});

test('[X8] a call is not cut off in its moment', () => {
  const { queue, updates } = hallWith(viewOf(0));
  queue.value = { ...quietQueue([]), endsAt: 60_000 };
  vi.advanceTimersByTime(30_000);
  expect(updates.whenQuiet).not.toHaveBeenCalled();
});

test('[X8] a display that shows nothing yet takes it at once', () => {
  const { updates } = hallWith(null);
  vi.advanceTimersByTime(15_000);
  expect(updates.whenQuiet).toHaveBeenCalledTimes(1);
});

test('[V9] what the office no longer understands is replaced whoever waits', () => {
  const { line, updates } = hallWith(viewOf(3));
  expect(updates.now).not.toHaveBeenCalled();
  line.value = { status: 'turned-away', error: 'old-protocol' };
  expect(updates.now).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(15_000);
  expect(updates.whenQuiet).toHaveBeenCalledTimes(1);
});
