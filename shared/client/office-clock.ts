/** The office's time on a device: its own clock, corrected by what the office said last (SPEC N6). */
import { type ReadonlySignal, signal } from '@preact/signals';

/** Office time minus device time, ms; 0 until measured. */
const offset = signal(0);

/** Office time now, ms since 1970 UTC. */
export function officeNow(): number {
  return Math.round(Date.now() + offset.value);
}

/**
 * Takes note of the office's time. @param officeAt ms, as the office told it @param askedAt device time
 * of the question, so that half the way there and back is added
 */
export function measureClock(officeAt: number, askedAt: number): void {
  const now = Date.now();
  offset.value = officeAt + (now - askedAt) / 2 - now;
}

/** Office time as a signal, renewed every second: what clocks on screens read. */
export function tickingClock(everyMs = 1000): {
  readonly now: ReadonlySignal<number>;
  stop(): void;
} {
  const now = signal(officeNow());
  const timer = setInterval(() => {
    now.value = officeNow();
  }, everyMs);
  return { now, stop: () => clearInterval(timer) };
}
