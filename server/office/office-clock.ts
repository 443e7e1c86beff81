import type { Logger } from '../logger.ts';

/** The office's time (SPEC X6): it never goes back, and one set of the machine's clock neither stops it nor carries it off. */

/** What a clock is made from; both in ms. */
export interface Clocks {
  /** The machine's, since 1970 UTC: anyone at the machine, or its battery, may set it. */
  readonly wall: () => number;
  /** Since some instant, at the pace of time, set by nobody. */
  readonly steady: () => number;
}

/** The office's own. */
export interface OfficeClock {
  /** Office time, ms. */
  now(): number;
  /** Whether the machine's clock stands so far ahead that it is not followed. */
  isFarAhead(): boolean;
}

/** A clock that is behind goes so fast, of the pace of time, until the machine's has come up to it. */
const WAITING_PACE = 0.5;

/** So far ahead the machine's clock is followed at once, ms: it may have slept from Friday evening to Monday morning. */
const FURTHEST_AHEAD_MS = 72 * 3_600_000;

/**
 * A clock that begins at `from`, or at the machine's where that is ahead. A machine's clock ahead of it is followed at
 * once, but not by more than three days: then it goes on by the steady one until the machine's is back, or for good until the
 * next start. While the machine's is behind, it goes at half speed until both meet.
 * @param from ms since 1970 UTC: the newest event
 */
export function officeClock(
  { wall, steady }: Clocks,
  from: number,
  logger: Pick<Logger, 'error' | 'info'>,
): OfficeClock {
  let time = Math.max(wall(), from);
  let seen = steady();
  let isFarAhead = false;

  function now(): number {
    const [at, machine] = [steady(), wall()];
    const passed = Math.max(0, at - seen);
    seen = at;
    say(machine > time + passed + FURTHEST_AHEAD_MS, machine);
    time = isFarAhead ? time + passed : Math.max(machine, time + passed * WAITING_PACE);
    return Math.floor(time);
  }

  function say(isNow: boolean, machine: number): void {
    if (isNow && !isFarAhead) logger.error({ machine, office: Math.floor(time) }, FAR_AHEAD);
    if (!isNow && isFarAhead) logger.info("The machine's clock is followed again.");
    isFarAhead = isNow;
  }

  return { now, isFarAhead: () => isFarAhead };
}

/** How far a machine's clock may stand before the newest event, ms: beyond, days and quarters would be wrong. */
const FURTHEST_BEHIND_MS = 86_400_000;

/** Whether a machine's clock is too far behind to start the office by it. @param newestAt of the newest event */
export function isTooFarBehind(wallNow: number, newestAt: number): boolean {
  return wallNow <= newestAt - FURTHEST_BEHIND_MS;
}

const FAR_AHEAD =
  "The machine's clock was set more than three days ahead and is not followed. Put its date and time right; where they are right, start the office anew.";
