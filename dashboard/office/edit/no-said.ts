import { words } from '#shared/ui/words/language.ts';
import type { No } from '../doors/ask-door.ts';
import { reasonSaid } from '../reason-said.ts';

/** Why a door did not open, in the language spoken now. */
export function noSaid(why: No): string {
  return why === 'unreachable' ? words.value.errors.unreachable : reasonSaid(why);
}
