import { SCREENS } from '../../protocol/routes.ts';
import { language } from '../words/language.ts';
import type { Language } from '../words/languages.ts';

/** Where the results page of a period stands, in a language: an address that can be sent to somebody. */

/** @param period null for the newest one */
export function pageAddress(period: string | null, spoken: Language = language.value): string {
  const asked = new URLSearchParams({ ...(period === null ? {} : { period }), lang: spoken });
  return `${SCREENS.results}?${asked}`;
}
