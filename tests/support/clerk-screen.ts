import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { act } from '@testing-library/preact';
import { beforeEach, vi } from 'vitest';
import type { LineState } from '#shared/client/connection.ts';
import { deviceDatabase } from '#shared/client/database.ts';
import { measureClock, steadyNow } from '#shared/client/office-clock.ts';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import type { NoWaitClosure } from '#shared/domain/no-wait.ts';
import type { TicketLine } from '#shared/domain/counter-view.ts';
import type { CounterView } from '#shared/domain/views.ts';
import type { Command } from '#shared/protocol/commands.ts';
import type { Answer, Grant, JournalNow } from '#shared/protocol/messages.ts';
import { openWork, type Work } from '../../counter/model/work.ts';
import { at } from '../rules/support/facts.ts';
import { CATALOGUE } from './kiosk-device.ts';

/** A clerk signed in at counter 2, before an office that the test plays itself. */

export type Here = NonNullable<CounterView['here']>;

/** The clerk whose screen it is. */
export const CLERK: Grant = {
  id: 'cong-chuc-1',
  role: 'clerk',
  label: { vi: 'Công chức 1', en: 'Clerk 1' },
  counter: null,
  point: null,
  token: 'none',
};

/** A number that was called once, in the order in which it was given. */
export const LINE: TicketLine = {
  ticket: 'ticket-a001',
  number: 'A001',
  procedure: '2.000815',
  name: null,
  class: 'ordinary',
  limits: null,
  noWait: false,
  queuedAt: 0,
  calls: 1,
  calledAt: 0,
  servedFrom: null,
  absences: 0,
};

/** Counter 2, open, with nobody at it. */
export const HERE: Here = {
  counter: '2',
  openBy: CLERK.id,
  lanes: [],
  current: null,
  waiting: [],
  absent: [],
  endedToday: 0,
  rating: 'none',
  hasTablet: true,
};

/** The office's time when a clerk's work is opened, ms: on the day of `viewOf`, whatever the machine's clock says. */
export const OPENED_AT = at('09:00');

/** The line to the office, played by the test: what `connect` gives, while its module is replaced. */
export const played = {
  view: signal<CounterView | null>(null),
  seenAt: signal<number | null>(null),
  line: signal<LineState>({ status: 'connecting' }),
  journal: signal<JournalNow | null>({ first: '', epochs: [], seq: 1 }),
  send: vi.fn<(command: Command) => Promise<Answer>>(),
  close: () => {},
};

// The newest catalogue is asked for over HTTP, and nobody answers: the one that was kept serves.
beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no line')));
});

/** What the office shows of counter 2, and of the no-wait lane. */
export function viewOf(
  here: Partial<Here>,
  noWaitClosure: NoWaitClosure | null = null,
): CounterView {
  const { counters, officeSeq } = CATALOGUE;
  const now = { ...HERE, ...here };
  return {
    role: 'counter',
    seq: 1,
    day: '2026-11-23',
    officeSeq,
    counters: counters.map(({ id, name }) => ({
      id,
      name,
      openBy: id === now.counter ? now.openBy : null,
      busy: false,
    })),
    noWaitClosure,
    here: now,
  };
}

/**
 * Opens the clerk's work at counter 2. @param office what is not as in the demonstration office
 * @param now office time, ms
 */
export async function openClerkWork(
  here: Partial<Here>,
  office: Partial<Catalogue> = {},
  now = OPENED_AT,
): Promise<Work> {
  await (await deviceDatabase()).put('catalogue', { ...CATALOGUE, ...office }, 'newest');
  sessionStorage.setItem('session', JSON.stringify(CLERK));
  sessionStorage.setItem('chosen-counter', HERE.counter);
  // The office has told its time.
  measureClock(now, steadyNow());
  played.send.mockReset();
  played.line.value = { status: 'connected', since: 0 };
  played.view.value = viewOf(here);
  return openWork();
}

/** The office answers whatever it is asked as granted; what it is asked stands in `played.send`. */
export function grantAll(): void {
  played.send.mockImplementation(async ({ id }) => ({
    id,
    outcome: 'accepted',
    seq: 2,
    result: {},
  }));
}

/** The office lets the next wish wait for its answer. @returns grants it, and all that follow */
export function delayed(): () => Promise<void> {
  let answer: (() => void) | undefined;
  played.send.mockImplementationOnce(
    ({ id }) =>
      new Promise((resolve) => {
        answer = () => resolve({ id, outcome: 'accepted', seq: 2, result: {} });
      }),
  );
  return () =>
    act(async () => {
      answer?.();
      await new Promise((resolve) => setTimeout(resolve));
    });
}

/** What the office was asked, without the id and time that every command bears. */
export function asked(): readonly object[] {
  return played.send.mock.calls.map(([{ id: _, at: __, ...wish }]) => wish);
}

/** A key pressed where the focus is. */
export function press(key: string, repeat = false) {
  const event = new KeyboardEvent('keydown', { key, repeat, bubbles: true, cancelable: true });
  return act(() => void (document.activeElement ?? document.body).dispatchEvent(event));
}
