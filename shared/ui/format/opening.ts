import type { Opening } from '../../domain/opening.ts';
import type { Language } from '../words/languages.ts';
import type { Words } from '../words/words.ts';
import { formatWeekdayOf } from './date.ts';
import { clockTimeSaid } from './time.ts';

/** How the service hours stand, and where nobody is called any more today when the office works next: sentence by sentence (SPEC K5, T7). */
export function openingSaid(
  opening: Opening,
  { opening: said }: Pick<Words, 'opening'>,
  language: Language,
): readonly string[] {
  if (opening.status === 'open') return [said.openUntil(clockTimeSaid(opening.until, language))];
  if (opening.status === 'before') {
    return [said.closedNow, said.callsFrom(clockTimeSaid(opening.from, language))];
  }
  const { next } = opening;
  const again = next === null ? [] : [said.worksAgain(formatWeekdayOf(next, language))];
  if (opening.status === 'over') return [said.closedNow, said.callsOver, ...again];
  const { holiday } = opening;
  if (!holiday) return [said.dayOff, ...again];
  return [said.holiday(holiday[language]), said.noCalls, ...again];
}
