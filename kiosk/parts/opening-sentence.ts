import { words } from '#shared/ui/words/language.ts';
import type { Opening } from '../model/opening.ts';
import { sayTime } from '../model/say.ts';

/** What is said of the hours, on the welcome and on every number given outside them. */

/** The sentence for the hours as they stand. */
export function openingSentence(opening: Opening): string {
  const { kiosk } = words.value;
  switch (opening.status) {
    case 'open':
      return kiosk.openUntil(sayTime(opening.until));
    case 'before':
      return kiosk.callsFrom(sayTime(opening.from));
    case 'over':
      return kiosk.callsOver;
    default:
      return opening satisfies never;
  }
}
