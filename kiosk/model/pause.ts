/** A kiosk against mischief: whoever takes number after number waits longer and longer for the next, and a hall full of people does not (SPEC K6). */

/** Numbers given one right after the other. */
export interface Run {
  readonly length: number;
  /** When the newest was given, steady time, ms. */
  readonly lastAt: number;
}

/** Nobody has taken a number yet. */
export const NO_RUN: Run = { length: 0, lastAt: Number.NEGATIVE_INFINITY };

/** Numbers of a run that come without a rest. */
const FREELY = 3;
/** Whoever comes to a number's button so long after the last number was given is somebody else, ms. */
const SOMEBODY_ELSE_MS = 3000;
/** And so long after it nobody is in line: the run is over, ms. */
const GAP_MS = 10_000;
const REST_STEP_MS = 5000;
const LONGEST_REST_MS = 20_000;

/** How long the kiosk still rests before the next number, ms. @param now steady time, ms */
export function restLeft({ length, lastAt }: Run, now: number): number {
  const rest = Math.min(LONGEST_REST_MS, REST_STEP_MS * Math.max(0, length - FREELY + 1));
  return rest === 0 ? 0 : Math.max(0, lastAt + rest - now);
}

/**
 * The run once another number is given. What counts is when its taker came to the button, not when the rest let them
 * press it: waiting for the kiosk is no haste, and no gap either.
 * @param cameAt when the screen with that button came, steady time, ms
 * @param now steady time, ms
 */
export function afterNumber({ length, lastAt }: Run, cameAt: number, now: number): Run {
  const after = cameAt - lastAt;
  if (after >= GAP_MS) return { length: 1, lastAt: now };
  const longer = length + 1;
  return { length: after < SOMEBODY_ELSE_MS ? longer : Math.min(longer, FREELY), lastAt: now };
}
