/** Where the fastest part of many sorted times ends, without putting them all in one list (SPEC D11, `hasty`). */

/**
 * The time at place ⌊count ÷ part⌋, from 0, of all times in their order, ms; 0 where there are none.
 * @param lists whole ms, each list in ascending order
 */
export function fastestPart(lists: readonly Float64Array[], part: number): number {
  const count = lists.reduce((sum, { length }) => sum + length, 0);
  if (count === 0) return 0;
  const place = Math.floor(count / part);
  let low = 0;
  let high = Math.max(...lists.map((list) => list.at(-1) ?? 0));
  // The least time that more than `place` are no longer than.
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const upTo = lists.reduce((sum, list) => sum + countBelow(list, middle + 1), 0);
    if (upTo > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many of ascending times are less than a bound. */
export function countBelow(times: Float64Array, bound: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] ?? bound) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
