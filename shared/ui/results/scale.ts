import type { ItemShare, Share } from '../../domain/publication.ts';
import type { UnpublishedFigures } from '../../domain/results.ts';

/** Where the scale of a group of intervals begins: never at a place that cuts one off, and always said. */

/** Where the lists of one page begin: one scale for all of them, so that a length means the same in each. @param items of the questions beyond the three */
export function listScale(
  { byField, byQuestion }: Pick<UnpublishedFigures, 'byField' | 'byQuestion'>,
  items: readonly ItemShare[] = [],
): number {
  const fields = byField.flatMap((field) => [field, ...field.procedures]);
  const questions = Object.values(byQuestion);
  return scaleStart([...fields, ...questions, ...items.map(({ share }) => share)], 0.5);
}

/** Shares as per cent of 0 to 100 are read best on a scale that begins at a ten. @param highest where it begins at the latest, 0 to 1 */
export function scaleStart(shares: readonly (Share | null)[], highest: number): number {
  const lowest = Math.min(highest, ...shares.map((share) => share?.interval?.[0] ?? 1));
  return Math.floor(lowest * 10) / 10;
}
