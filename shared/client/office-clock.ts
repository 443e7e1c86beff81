/** The office's time on a device: a clock that nobody can set, corrected by what the office said last (SPEC N6). */
import { type ReadonlySignal, signal } from '@preact/signals';

/** Office time minus steady time, ms; null until measured. */
const offset = signal<number | null>(null);

/** How often the office is asked again, ms: quartz drifts, and a machine may have slept. */
export const MEASURE_EVERY_MS = 300_000;

/**
 * Office time now, ms since 1970 UTC. Once the office has been asked, setting the device's clock changes
 * nothing; before, that clock is all there is.
 */
export function officeNow(): number {
  return Math.round(offset.value === null ? Date.now() : steadyNow() + offset.value);
}

/** Milliseconds on a clock that only ever goes on: for ages and spans, never for a date. */
export function steadyNow(): number {
  return performance.timeOrigin + performance.now();
}

/** How long ago a steady time was, ms; endless for what has never been. */
export function ageOf(at: number | null): number {
  return at === null ? Number.POSITIVE_INFINITY : steadyNow() - at;
}

/** Whether the office has told its time since this page was loaded. */
export function isOfficeTime(): boolean {
  return offset.value !== null;
}

/**
 * Takes note of the office's time. @param officeAt ms, as the office told it @param askedAt steady time
 * of the question, so that half the way there and back is added
 */
export function measureClock(officeAt: number, askedAt: number): void {
  const now = steadyNow();
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
