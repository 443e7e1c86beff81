/** The observer's own clock on the wall: Vietnam has had one offset, without summer time, since 1975. */

/** The day of an instant, `2026-11-23`. */
export function dayInVietnam(at: number): string {
  return clock(at).slice(0, 10);
}

/** The time of day of an instant, `07:30`. */
export function timeInVietnam(at: number): string {
  return clock(at).slice(11, 16);
}

function clock(at: number): string {
  return new Date(at + 7 * 3_600_000).toISOString();
}
