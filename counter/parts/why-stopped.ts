import { words } from '#shared/ui/words/language.ts';
import type { Work } from '../model/work.ts';

/** Why nothing can be asked of the office now; undefined while it can. */
export function whyStopped({ connected, hand, line }: Work): string | undefined {
  const { counter, byHand } = words.value;
  if (connected.value) return undefined;
  const desk = hand.desk.value;
  if (desk === null) return counter.lineDown;
  if (line.value.status !== 'connected') return byHand.needsLine;
  // The line stands again, and what was begun by hand is still to be ended.
  return desk.current ? byHand.finishThis(desk.current.number) : byHand.stillSending;
}
