import { type Language, localeOf } from '../words/languages.ts';
import { noBreak, remembered } from './intl.ts';

/** Counts as people read them here: 1.482 in Vietnamese, 1,482 in English. */

const format = remembered((locale) => new Intl.NumberFormat(locale));

/** A count with its thousands marked. */
export function formatNumber(count: number, language: Language): string {
  return noBreak(format(localeOf(language)).format(count));
}
