import type { LevelCounts } from '#shared/domain/publication.ts';
import { levelsOf } from '#shared/domain/statistics.ts';
import { type Level, THREE_LEVELS } from '#shared/domain/vocabulary.ts';

/** The levels of a form's columns: the form's own three, and beside them the two that it does not know, where they were offered (SPEC R3). */

/** Those of five levels that the forms have no column for, as they stand beside theirs. */
const BESIDE: readonly Level[] = ['neutral', 'very-dissatisfied'];

/** @param counts what the columns are for; null where it is not told @param own the form's own levels, in its order */
export function formLevels(
  counts: LevelCounts | null,
  own: readonly Level[] = THREE_LEVELS,
): readonly Level[] {
  return counts && levelsOf(counts).includes('neutral') ? [...own, ...BESIDE] : own;
}
