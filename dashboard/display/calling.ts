import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { LineState } from '#shared/client/connection.ts';
import type { DisplayView } from '#shared/domain/views.ts';
import { advance, type CallQueue, noticeCalls, quietQueue } from './call-queue.ts';

/** The large panel over time: fed by the office's views, it lets each new call have its moment and its chime. */

/** The calls of a display as they come. */
export interface Calling {
  /** Null before the first view. */
  readonly queue: ReadonlySignal<CallQueue | null>;
  close(): void;
}

interface CallingSource {
  readonly view: ReadonlySignal<DisplayView | null>;
  readonly line: ReadonlySignal<LineState>;
}

/** Follows the views of a display. @param ring sounds at the beginning of each call's moment */
export function followCalls({ view, line }: CallingSource, ring: () => void): Calling {
  const queue = signal<CallQueue | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cutOff = false;

  function show(next: CallQueue): void {
    const before = queue.peek();
    if (next === before) return;
    queue.value = next;
    clearTimeout(timer);
    const { endsAt, shown } = next;
    if (endsAt === null) return;
    if (shown?.seq !== before?.shown?.seq) ring();
    // Timers may come a little early: what ends is the moment, so it is told its own time.
    timer = setTimeout(() => show(advance(next, endsAt)), endsAt - performance.now());
  }

  const stopLine = effect(() => {
    if (line.value.status === 'offline') cutOff = true;
  });
  const stopView = effect(() => {
    const calls = view.value?.calls;
    if (!calls) return;
    const before = queue.peek();
    show(before ? noticeCalls(before, calls, performance.now(), cutOff) : quietQueue(calls));
    cutOff = false;
  });
  return {
    queue,
    close: () => {
      stopLine();
      stopView();
      clearTimeout(timer);
    },
  };
}
