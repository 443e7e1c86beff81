import { type Flagged, flagsOf, newlyFlagged } from '#shared/domain/doubt/flags.ts';
import type { Looked } from './doubt-rows.ts';

/** What a look finds that no look has found before (SPEC D1): the same when the office looks and when a check makes the look again. */
export function foundIn(looked: Looked): readonly Flagged[] {
  return newlyFlagged(flagsOf(looked), looked.known);
}
