/** Whether the tablet's line has been down for a while: a flicker is nothing that a citizen should see (SPEC R11). */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { LineState } from '#shared/client/connection.ts';

/** How long the line must be down before anything changes on the screen, ms. */
export const LOST_AFTER_MS = 10_000;

export interface LineLoss {
  readonly isLost: ReadonlySignal<boolean>;
  close(): void;
}

/** Watches the line, from the start on: one that never came to stand is down as well. A tablet that the office has turned away has lost no line. */
export function watchLineLoss(line: ReadonlySignal<LineState>): LineLoss {
  const isLost = signal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = effect(() => {
    const { status } = line.value;
    if (status === 'offline' || status === 'connecting') {
      timer ??= setTimeout(() => {
        isLost.value = true;
      }, LOST_AFTER_MS);
      return;
    }
    clearTimeout(timer);
    timer = undefined;
    isLost.value = false;
  });
  return {
    isLost,
    close: () => {
      stop();
      clearTimeout(timer);
    },
  };
}
