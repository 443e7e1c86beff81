import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LineState } from '#shared/client/connection.ts';
import type { Updates } from '#shared/client/updates.ts';
import type { CounterHere, TicketLine } from '#shared/domain/counter-view.ts';
import { keepUpToDate } from '../../counter/model/quiet.ts';

/** When a new version may come to a counter. */

type Watched = Parameters<typeof keepUpToDate>[0];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A counter whose office shows `online`, and that stands as `byHand` while it works by hand. */
function counterThat(online: { current: object | null }) {
  const here = signal<CounterHere | null>(null);
  const line = signal<LineState>({ status: 'connected', since: 0 });
  const updates = { whenQuiet: vi.fn<Updates['whenQuiet']>(), now: vi.fn<Updates['now']>() };
  const view = signal({ here: online });
  const watched = { line, view, grant: signal({}), hand: { here } } as unknown as Watched;
  keepUpToDate(watched, updates);
  return { here, line, view, updates };
}

const byHand = (current: object | null) =>
  ({ current: current as TicketLine | null }) as CounterHere;

test('[X8] a new version is taken while nobody is served', () => {
  const { updates } = counterThat({ current: null });
  vi.advanceTimersByTime(15_000);
  expect(updates.whenQuiet).toHaveBeenCalled();
});

test('[X8] nothing is put in force while somebody is served, with a line or by hand', () => {
  const { here, view, updates } = counterThat({ current: {} });
  vi.advanceTimersByTime(60_000);
  view.value = { here: { current: null } };
  here.value = byHand({});
  vi.advanceTimersByTime(60_000);
  expect(updates.whenQuiet).not.toHaveBeenCalled();
  here.value = byHand(null);
  vi.advanceTimersByTime(15_000);
  expect(updates.whenQuiet).toHaveBeenCalledTimes(1);
});

test('[V9] a version that the office no longer understands is replaced by itself', () => {
  const { line, updates } = counterThat({ current: {} });
  expect(updates.now).not.toHaveBeenCalled();
  line.value = { status: 'turned-away', error: 'old-protocol' };
  expect(updates.now).toHaveBeenCalledTimes(1);
});
