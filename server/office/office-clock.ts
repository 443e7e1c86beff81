/** The office's time (SPEC X6): it never goes back, and one set of the machine's clock does not stop it either. */

/** What a clock is made from; both in ms. */
export interface Clocks {
  /** The machine's, since 1970 UTC: anyone at the machine, or its battery, may set it. */
  readonly wall: () => number;
  /** Since some instant, at the pace of time, set by nobody. */
  readonly steady: () => number;
}

/** A clock that is behind goes so fast, of the pace of time, until the machine's has come up to it. */
const WAITING_PACE = 0.5;

/**
 * A clock that begins at `from`, or at the machine's where that is ahead. A machine's clock ahead of it is followed at
 * once; while the machine's is behind, it goes at half speed until both meet.
 * @param from ms since 1970 UTC: the newest event
 */
export function officeClock({ wall, steady }: Clocks, from: number): () => number {
  let time = Math.max(wall(), from);
  let seen = steady();
  return () => {
    const now = steady();
    const passed = Math.max(0, now - seen);
    seen = now;
    time = Math.max(wall(), time + passed * WAITING_PACE);
    return Math.floor(time);
  };
}

/** How far a machine's clock may stand before the newest event, ms: beyond, days and quarters would be wrong. */
const FURTHEST_BEHIND_MS = 86_400_000;

/** Whether a machine's clock is too far behind to start the office by it. @param newestAt of the newest event */
export function isTooFarBehind(wallNow: number, newestAt: number): boolean {
  return wallNow <= newestAt - FURTHEST_BEHIND_MS;
}
