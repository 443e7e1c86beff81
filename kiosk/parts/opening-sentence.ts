import type { Opening } from '#shared/domain/opening.ts';
import { openingSaid } from '#shared/ui/format/opening.ts';
import { language, words } from '#shared/ui/words/language.ts';

/** The hours as they stand, and when the office works next: on the welcome and on every number given outside them. */
export function openingSentence(opening: Opening): string {
  return openingSaid(opening, words.value, language.value).join(' ');
}
