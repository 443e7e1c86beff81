/** The office's time on a device: a clock that nobody can set, corrected by what the office said last (SPEC N6, N9). */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';

/**
 * Office time minus steady time, ms, before the office was reached. Null until the page has begun to go by steady time: the device's
 * clock is read each time.
 */
const reckoned = signal<number | null>(null);
/** Whether that cannot be right, by what was kept. */
const doubted = signal(false);

/** What the office said. */
interface Measured {
  /** Office time minus steady time, ms. */
  readonly offset: number;
  /** How far what the page went by until then was off, ms. */
  readonly error: number;
  /** The device's clock minus steady time then, ms: when it changes, the machine slept or somebody set its clock. */
  readonly apart: number;
}
const measured = signal<Measured | null>(null);

/** Whether the office answers: then it is asked, and whatever the device's clock does changes nothing. */
let officeAnswers = false;
/** Whether, since the office was measured, the page has gone by what has still to prove right. */
const unproved = signal(false);

/** How often the office is asked again, ms: quartz drifts, and a machine may have slept. */
export const MEASURE_EVERY_MS = 300_000;
/** How often it is asked while it has not answered once, ms: nothing is sent before (SPEC N9). */
export const MEASURE_AGAIN_MS = 3000;
/** How soon the office is asked once the device's clock has moved, ms: sooner than whoever set it is back at the screen. */
export const LOOK_AT_CLOCK_MS = 500;
/** A clock that is off by less proves right, ms (SPEC N9). */
const RIGHT_TO_MS = 2000;

/**
 * Office time now, ms since 1970 UTC. While the office answers, setting the device's clock changes nothing; nor does it before, on a
 * page that has begun with what it kept (`kept-clock.ts`). A machine that sleeps stops steady time in most browsers (crbug 1206450): where
 * the office does not answer and the device's clock has gone forward against it, that clock is gone by. One that was set back is not.
 */
export function officeNow(): number {
  const offset = measured.value?.offset ?? reckoned.value;
  if (offset === null) return Date.now();
  return Math.round(steadyNow() + offset + (officeAnswers ? 0 : Math.max(0, clockMoved())));
}

/** How far the device's clock has moved against steady time since the office told its time, ms; 0 where that is no more than unsteadiness. */
export function clockMoved(): number {
  if (measured.value === null) return 0;
  const moved = Date.now() - steadyNow() - measured.value.apart;
  return Math.abs(moved) > RIGHT_TO_MS ? moved : 0;
}

/** The office cannot be asked now: the line is down, or the question got no answer. */
export function noteNoAnswer(): void {
  officeAnswers = false;
}

/** A line comes to stand: what the page went by meanwhile has to prove right before anything is sent, where the device's clock has moved (SPEC N9). */
export function noteNewLine(): void {
  unproved.value = !clockIsConfirmed() && measured.value !== null;
}

/** Milliseconds on a clock that only ever goes on: for ages and spans, never for a date. */
export function steadyNow(): number {
  return performance.timeOrigin + performance.now();
}

/** How long ago a steady time was, ms; endless for what has never been. */
export function ageOf(at: number | null): number {
  return at === null ? Number.POSITIVE_INFINITY : steadyNow() - at;
}

/** Whether the office has told its time since this page was loaded, and nothing has happened to the clocks since. */
export function clockIsConfirmed(): boolean {
  return measured.value !== null && (officeAnswers || clockMoved() === 0);
}

/** Whether the date that this page began with cannot be right: no number may bear it until the office has said its time (SPEC N6). */
export const dateIsDoubted: ReadonlySignal<boolean> = computed(
  () => measured.value === null && doubted.value,
);

/** Whether the clock that this page went by before it reached the office has proved right (SPEC N9); null until it has. */
export const ownClockWasRight: ReadonlySignal<boolean | null> = computed(() =>
  measured.value === null || unproved.value ? null : Math.abs(measured.value.error) <= RIGHT_TO_MS,
);

/** Office time minus the device's clock as last measured, ms; null until measured. What a later start goes by. */
export const clockCorrection: ReadonlySignal<number | null> = computed(() =>
  measured.value === null ? null : Math.round(measured.value.offset + steadyNow() - Date.now()),
);

/**
 * From now on this page goes by steady time, beginning with the device's clock.
 * @param correction office time minus the device's clock as it was measured last, ms; 0 where it never was
 * @param isDoubted whether the date that comes of it cannot be right
 */
export function beginClock(correction: number, isDoubted = false): void {
  reckoned.value = Date.now() + correction - steadyNow();
  doubted.value = isDoubted;
}

/**
 * Takes note of the office's time. @param officeAt ms, as the office told it @param askedAt steady time
 * of the question, so that half the way there and back is added; an answer that took too long tells nothing
 */
export function measureClock(officeAt: number, askedAt: number): void {
  const now = steadyNow();
  if (now - askedAt > 2 * RIGHT_TO_MS) return;
  const offset = officeAt + (now - askedAt) / 2 - now;
  const apart = Date.now() - now;
  const known = measured.value;
  const wasSure = clockIsConfirmed() && !unproved.value;
  const before = known ? officeNow() - now : (reckoned.value ?? apart);
  batch(() => {
    measured.value = { offset, error: known && wasSure ? known.error : before - offset, apart };
    unproved.value = false;
  });
  officeAnswers = true;
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
