/** How long something took, for many people: the median and the ninth tenth, in whole minutes that are over (SPEC W2, S11). */

/** One time of many. */
export interface Minutes {
  readonly n: number;
  /** Minutes within which half of them were over. */
  readonly median: number;
  /** Minutes within which nine of ten were over. */
  readonly ninetieth: number;
}

/** How many took so long. */
export interface MinuteCount {
  readonly minutes: number;
  readonly n: number;
}

/** The times by nearest rank: the one at place ⌈n·p⌉ of all in their order. @returns null where there are fewer than k */
export function minutesOf(counted: readonly MinuteCount[], k: number): Minutes | null {
  const n = counted.reduce((sum, one) => sum + one.n, 0);
  if (n < k) return null;
  const inOrder = [...counted].sort((a, b) => a.minutes - b.minutes);
  // Integers on both sides: 0.9 · n would be a little more or less than it is.
  const at = (tenths: number) => placed(inOrder, Math.ceil((n * tenths) / 10));
  return { n, median: at(5), ninetieth: at(9) };
}

/** @param place counted from 1 */
function placed(inOrder: readonly MinuteCount[], place: number): number {
  let before = 0;
  for (const { minutes, n } of inOrder) {
    before += n;
    if (before >= place) return minutes;
  }
  throw new RangeError(`There is no place ${place} among ${before}.`);
}
