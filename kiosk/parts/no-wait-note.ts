import type { Procedure } from '#shared/protocol/procedure.ts';
import { words } from '#shared/ui/words/language.ts';
import { say } from '../model/say.ts';

/** When a procedure is settled at once, in a few words for lists. */

/** The first limit of a no-wait procedure, `tối đa 10 bản`; nothing where its condition is in words. */
export function shortLimit({ noWait }: Procedure): string | undefined {
  const first = noWait?.limits[0];
  return first && `${say(first.lead)} ${say(first.amount)}`;
}

/** A sentence for the second line of a row; nothing for an ordinary procedure. */
export function noWaitNote(procedure: Procedure): string | undefined {
  const { noWait } = procedure;
  const { kiosk } = words.value;
  if (!noWait) return undefined;
  const limit = shortLimit(procedure);
  if (limit !== undefined) return kiosk.noWaitIfWithin(limit);
  return noWait.condition ? kiosk.noWaitIfPapersComplete : kiosk.noWaitAlways;
}
