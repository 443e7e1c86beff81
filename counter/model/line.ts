import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { type Connection, connect, type LineState } from '#shared/client/connection.ts';
import { keepTelling } from '#shared/client/device-status.ts';
import type { CounterView } from '#shared/domain/views.ts';
import type { Grant } from '#shared/protocol/messages.ts';
import type { HandFacts } from './hand-facts.ts';

/** The line of the counter chosen: another counter, or another clerk, has another one. */

/** To an office that shows a counter. */
export type Line = Connection<CounterView>;

/** A line for each sign-in and each counter chosen; the one before is closed. */
export function keepLine(
  grant: ReadonlySignal<Grant | null>,
  chosen: ReadonlySignal<string | null>,
): ReadonlySignal<Line | null> {
  const line = signal<Line | null>(null);
  effect(() => {
    const { token, counter } = grant.value ?? {};
    const opened =
      token === undefined
        ? null
        : connect<CounterView>({ token, counter: counter ?? chosen.value });
    line.value = opened;
    return () => opened?.close();
  });
  return line;
}

/** Another counter has a line of its own: nothing can be asked for before it stands, or is known to be down. */
export function untilItStands(line: ReadonlySignal<LineState>): Promise<void> {
  return new Promise((resolve) => {
    const stop = line.subscribe(({ status }) => {
      if (status === 'connecting') return;
      resolve();
      // The first look comes before there is anything to stop.
      queueMicrotask(() => stop());
    });
  });
}

/** A paired counter tells how it is, and what it has not sent (SPEC A9); a clerk's own screen is no device of the office. */
export function tellOfDevice(
  grant: ReadonlySignal<Grant | null>,
  line: ReadonlySignal<Line | null>,
  { unsent, setAside }: Pick<HandFacts, 'unsent' | 'setAside'>,
): void {
  effect(() => {
    if (line.value === null || grant.value?.role !== 'counter') return undefined;
    return keepTelling(line.value, { waiting: unsent, parked: setAside });
  });
}
