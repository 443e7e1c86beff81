import { closureSaid } from '#shared/ui/format/no-wait.ts';
import { language, words } from '#shared/ui/words/language.ts';
import type { Paused } from '../model/offer.ts';
import { sayTime } from '../model/say.ts';

/** Why procedures are not settled at once now (SPEC Q13, N8). */

/** Inside a sentence: `người ký vắng đến 14 giờ`. */
export function pausedSaid(paused: Paused): string {
  if ('lastTicket' in paused) return words.value.kiosk.closedSince(sayTime(paused.lastTicket));
  return closureSaid(paused, words.value, language.value);
}

/** On its own, under the name of the list: `Tạm dừng: người ký vắng đến 14 giờ`. */
export function pausedNote(paused: Paused): string {
  return words.value.noWait.paused(pausedSaid(paused));
}
