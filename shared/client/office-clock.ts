/** The office's time on a device: a clock that nobody can set, corrected by what the office said last (SPEC N6, N9). */
import { computed, type ReadonlySignal, signal } from '@preact/signals';

/**
 * Office time minus steady time, ms, before the office was reached. Null until the page has begun to go by steady time: the device's
 * clock is read each time.
 */
const reckoned = signal<number | null>(null);

/** What the office said. `error`: how far what the page went by until then was off, ms. */
const measured = signal<{ readonly offset: number; readonly error: number } | null>(null);

/** How often the office is asked again, ms: quartz drifts, and a machine may have slept. */
export const MEASURE_EVERY_MS = 300_000;
/** How often it is asked while it has not answered once, ms: nothing is sent before (SPEC N9). */
export const MEASURE_AGAIN_MS = 3000;
/** A clock that is off by less proves right, ms (SPEC N9). */
const RIGHT_TO_MS = 2000;

/**
 * Office time now, ms since 1970 UTC. Once the office has been asked, setting the device's clock changes
 * nothing; nor does it before, on a page that has begun with what it kept (`kept-clock.ts`).
 */
export function officeNow(): number {
  const offset = measured.value?.offset ?? reckoned.value;
  return Math.round(offset === null ? Date.now() : steadyNow() + offset);
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
export function clockIsConfirmed(): boolean {
  return measured.value !== null;
}

/** Whether the clock that this page went by before it reached the office has proved right (SPEC N9); null until it has. */
export const ownClockWasRight: ReadonlySignal<boolean | null> = computed(() =>
  measured.value === null ? null : Math.abs(measured.value.error) <= RIGHT_TO_MS,
);

/** Office time minus the device's clock as last measured, ms; null until measured. What a later start goes by. */
export const clockCorrection: ReadonlySignal<number | null> = computed(() =>
  measured.value === null ? null : Math.round(measured.value.offset + steadyNow() - Date.now()),
);

/**
 * From now on this page goes by steady time, beginning with the device's clock.
 * @param correction office time minus the device's clock as it was measured last, ms; 0 where it never was
 */
export function beginClock(correction: number): void {
  reckoned.value = Date.now() + correction - steadyNow();
}

/**
 * Takes note of the office's time. @param officeAt ms, as the office told it @param askedAt steady time
 * of the question, so that half the way there and back is added; an answer that took too long tells nothing
 */
export function measureClock(officeAt: number, askedAt: number): void {
  const now = steadyNow();
  if (now - askedAt > 2 * RIGHT_TO_MS) return;
  const offset = officeAt + (now - askedAt) / 2 - now;
  const before = reckoned.value ?? Date.now() - now;
  measured.value = { offset, error: measured.value?.error ?? before - offset };
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
