import { FIRST_LANGUAGE, LANGUAGES, type Language } from '#shared/ui/words/languages.ts';

/** The language a screen is opened in: `?lang=en` in its address, else the first one. */

/** Which language that is. @param query the address from its question mark on */
export function askedLanguage(query: string): Language {
  const asked = new URLSearchParams(query).get('lang');
  return LANGUAGES.find(({ code }) => code === asked)?.code ?? FIRST_LANGUAGE;
}
