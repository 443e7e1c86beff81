import { words } from '#shared/ui/words/language.ts';
import type { Work } from '../model/work.ts';

/** Why nothing can be asked of the office now; undefined while it can. */
export function whyStopped({ connected, hand }: Work): string | undefined {
  const { counter, byHand } = words.value;
  if (connected.value) return undefined;
  return hand.desk.value === null ? counter.lineDown : byHand.needsLine;
}
