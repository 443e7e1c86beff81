import { act, cleanup, render, screen } from '@testing-library/preact';
import { h } from 'preact';
import { vi } from 'vitest';
import { deviceDatabase } from '#shared/client/database.ts';
import { App } from '../../counter/App.tsx';
import type { Work } from '../../counter/model/work.ts';
import { grantAll, type Here, LINE, openClerkWork, played, press, viewOf } from './clerk-screen.ts';

/** A clerk whose line is cut and comes back: what the test does, and what it reads on the screen and in the device's memory. */

/** A number that waits. */
export const waitingLine = (number: string) => ({
  ...LINE,
  ticket: `ticket-${number}`,
  number,
  calls: 0,
});

/** Three that wait, and one who is at the counter. */
export const WAITING = ['A001', 'A002', 'A003'].map(waitingLine);
export const CURRENT = { ...waitingLine('A008'), calls: 1 };

/** A device that remembers nothing, and time that passes when the test says so. */
export async function beginAnew(): Promise<void> {
  // What comes late is at hand: how soon it is fetched is not what is tested.
  await import('#shared/client/sender.ts');
  const db = await deviceDatabase();
  await Promise.all([db.clear('outbox'), db.clear('kept')]);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
}

let opened: Work | undefined;

/** The clerk's screen at counter 2, whose line stands, or was cut long ago. */
export async function openScreen(
  here: Partial<Here>,
  then: 'stands' | 'cut' = 'cut',
): Promise<Work> {
  const work = await openClerkWork(here);
  grantAll();
  await drawScreen(work);
  if (then === 'cut') await cut();
  return work;
}

/** Draws a clerk's work. */
export async function drawScreen(work: Work): Promise<void> {
  opened = work;
  render(h(App, { work }));
  await settle();
}

/** Ends what the page would have ended by being left. */
export function leaveScreen(): void {
  cleanup();
  if (opened) opened.session.grant.value = null;
  vi.useRealTimers();
}

/** Lets the device's memory and the lines of the page come to rest. */
export async function settle(): Promise<void> {
  await act(async () => {
    for (let i = 0; i < 30; i += 1) {
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
      await vi.advanceTimersByTimeAsync(1);
    }
  });
}

/** Time passes. */
export async function wait(ms: number): Promise<void> {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
  await settle();
}

/** The line goes down, and for good unless less time is said. */
export async function cut(ms = 5100): Promise<void> {
  await act(() => void (played.line.value = { status: 'offline', since: 1 }));
  await wait(ms);
}

/** The line stands again, and the office shows the counter. */
export async function back(here: Partial<Here>): Promise<void> {
  await act(() => void (played.line.value = { status: 'connected', since: 2 }));
  await settle();
  await shown(here);
}

/** The office shows the counter as it is now. */
export async function shown(here: Partial<Here>): Promise<void> {
  await act(() => void (played.view.value = { ...viewOf(here), seq: 99 }));
  await settle();
}

/** Keys pressed one after the other. */
export async function keys(...pressed: readonly string[]): Promise<void> {
  for (const key of pressed) {
    await press(key);
    await settle();
  }
}

/** Types a number into the question for it, and presses keys there. */
export async function typeNumber(number: string, ...then: readonly string[]): Promise<void> {
  const field = screen.getByLabelText<HTMLInputElement>(/^Số trên phiếu/);
  field.value = number;
  await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  for (const key of then) {
    await act(() => void field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
    await settle();
  }
}

/** All that is said. */
export const text = () => document.body.textContent ?? '';

/** The number at the counter. */
export const shownNumber = () => document.querySelector('.visit__number')?.textContent ?? null;

/** Those who wait, as the list has them. */
export const listed = () =>
  [...document.querySelectorAll('.waiting__table tbody th')].map((one) => one.textContent);

/** The facts on this device, in the order of writing, each with its place. */
export async function written(state?: 'waiting' | 'answered'): Promise<readonly object[]> {
  const all = await (await deviceDatabase()).getAll('outbox');
  return all
    .filter((one) => state === undefined || one.state === state)
    .map(({ command, place }) => ({ ...command, place }));
}
