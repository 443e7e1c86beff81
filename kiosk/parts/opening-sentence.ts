import { words } from '#shared/ui/words/language.ts';
import type { Opening } from '../model/opening.ts';
import { say, sayDay, sayTime } from '../model/say.ts';

/** What is said of the hours, on the welcome and on every number given outside them. */

/** The sentence for the hours as they stand, and when the office works next. */
export function openingSentence(opening: Opening): string {
  const { kiosk } = words.value;
  switch (opening.status) {
    case 'open':
      return kiosk.openUntil(sayTime(opening.until));
    case 'before':
      return kiosk.callsFrom(sayTime(opening.from));
    case 'over':
      return withNext(kiosk.callsOver, opening.next);
    case 'day-off': {
      const { holiday, next } = opening;
      return withNext(holiday ? kiosk.holiday(say(holiday)) : kiosk.dayOff, next);
    }
    default:
      return opening satisfies never;
  }
}

function withNext(sentence: string, next: string | null): string {
  return next === null ? sentence : `${sentence} ${words.value.kiosk.worksAgain(sayDay(next))}`;
}
