/** Nobody at the screen: after a while it asks, after another it goes home. */
import { type ReadonlySignal, signal } from '@preact/signals';

/** How long a screen waits for a touch, ms. */
export interface Patience {
  /** Until it asks whether anyone is still there; null: it does not ask. */
  readonly askAfterMs: number | null;
  /** Until it leaves, counted from the last touch. */
  readonly leaveAfterMs: number;
}

export interface Idle {
  /** Whether the question stands on the screen. */
  readonly asks: ReadonlySignal<boolean>;
  /** How long the screen waits now, counted from the last touch, ms. */
  readonly leavesAfterMs: ReadonlySignal<number>;
  /** Starts anew with the patience of the screen that has just come, or that was just touched. */
  begin(patience: Patience): void;
  close(): void;
}

/** How long there is to answer the question, ms (look: time-out). */
export const ANSWER_MS = 20_000;

/** A screen in the middle of something: asks at 40 s, leaves 20 s later (look: time-out). */
export const BUSY: Patience = { askAfterMs: 40_000, leaveAfterMs: 40_000 + ANSWER_MS };

/** Watches one screen. @param onLeave called once each time patience has run out */
export function watchIdle(onLeave: () => void): Idle {
  const asks = signal(false);
  const leavesAfterMs = signal(0);
  let timers: ReturnType<typeof setTimeout>[] = [];

  function close(): void {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  }

  function begin({ askAfterMs, leaveAfterMs }: Patience): void {
    close();
    asks.value = false;
    leavesAfterMs.value = leaveAfterMs;
    timers.push(setTimeout(leave, leaveAfterMs));
    if (askAfterMs !== null) timers.push(setTimeout(ask, askAfterMs));
  }

  function ask(): void {
    asks.value = true;
  }

  function leave(): void {
    close();
    asks.value = false;
    onLeave();
  }

  return { asks, leavesAfterMs, begin, close };
}
