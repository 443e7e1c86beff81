import { places } from '../places.ts';
import { language } from '../words/language.ts';
import type { Language } from '../words/languages.ts';

/** Where the results page of a period stands, in a language: an address that can be sent to somebody. */

/** @param period null for the newest one  @param version of it; left out for its newest (SPEC S9) */
export function pageAddress(
  period: string | null,
  spoken: Language = language.value,
  version?: number,
): string {
  return places.value.results(period, spoken, version);
}
