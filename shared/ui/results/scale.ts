import type { Share } from '../../domain/publication.ts';

/** Where the scale of a group of intervals begins: never at a place that cuts one off, and always said. */

/** Shares as per cent of 0 to 100 are read best on a scale that begins at a ten. @param highest where it begins at the latest, 0 to 1 */
export function scaleStart(shares: readonly (Share | null)[], highest: number): number {
  const lowest = Math.min(highest, ...shares.map((share) => share?.interval?.[0] ?? 1));
  return Math.floor(lowest * 10) / 10;
}
