import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { AT_OFFICE, type Places, places } from './places.ts';
import { setLanguage } from './words/language.ts';
import { FIRST_LANGUAGE, type Language } from './words/languages.ts';

/** A public page as text, for the server to put into the dashboard's page. */

/** Renders a page in a language, in one go: nothing else speaks meanwhile. @param where its links lead */
export function rendered(page: VNode, language: Language, where: Places = AT_OFFICE): string {
  setLanguage(language);
  places.value = where;
  try {
    return renderToString(page);
  } finally {
    places.value = AT_OFFICE;
    setLanguage(FIRST_LANGUAGE);
  }
}
