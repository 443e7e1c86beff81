import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LineState } from '#shared/client/connection.ts';
import type { Updates } from '#shared/client/updates.ts';
import type { CounterHere } from '#shared/domain/counter-view.ts';
import type { CounterView } from '#shared/domain/views.ts';
import type { Grant } from '#shared/protocol/messages.ts';
import { keepUpToDate } from '../../counter/model/quiet.ts';
import { CLERK, HERE, LINE, viewOf } from '../support/clerk-screen.ts';

/** When a new version may come to a counter. */

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
});

/** A counter that the office shows so, and that works with its line until the test says otherwise. */
function counterThat(shows: Partial<CounterHere>) {
  const here = signal<CounterHere | null>(null);
  const line = signal<LineState>({ status: 'connected', since: 0 });
  const view = signal<CounterView | null>(viewOf(shows));
  const grant = signal<Grant | null>(CLERK);
  const updates = { whenQuiet: vi.fn<Updates['whenQuiet']>(), now: vi.fn<Updates['now']>() };
  keepUpToDate({ line, view, grant, hand: { here } }, updates);
  return { here, line, view, grant, updates };
}

test('[X8] a new version is taken while nobody is served', () => {
  const { updates } = counterThat({ current: null });
  vi.advanceTimersByTime(15_000);
  expect(updates.whenQuiet).toHaveBeenCalled();
});

test('[X8] nothing is put in force while somebody is served, with a line or by hand', () => {
  const { here, view, updates } = counterThat({ current: LINE });
  vi.advanceTimersByTime(60_000);
  view.value = viewOf({ current: null });
  here.value = { ...HERE, current: LINE };
  vi.advanceTimersByTime(60_000);
  expect(updates.whenQuiet).not.toHaveBeenCalled();
  here.value = HERE;
  vi.advanceTimersByTime(15_000);
  expect(updates.whenQuiet).toHaveBeenCalledTimes(1);
});

test('[X8] no page is loaded under a PIN half typed, or a question over the screen', () => {
  const { grant, updates } = counterThat({ current: null });
  grant.value = null;
  document.body.innerHTML = '<input type="password" value="47">';
  vi.advanceTimersByTime(60_000);
  document.body.innerHTML = '<dialog open>Gọi số nào?<input value=""></dialog>';
  vi.advanceTimersByTime(60_000);
  expect(updates.whenQuiet).not.toHaveBeenCalled();
  document.body.innerHTML = '<input type="password" value="">';
  vi.advanceTimersByTime(15_000);
  expect(updates.whenQuiet).toHaveBeenCalledTimes(1);
});

test('[V9] a version that the office no longer understands is replaced by itself', () => {
  const { line, updates } = counterThat({ current: LINE });
  expect(updates.now).not.toHaveBeenCalled();
  line.value = { status: 'turned-away', error: 'old-protocol' };
  expect(updates.now).toHaveBeenCalledTimes(1);
});
