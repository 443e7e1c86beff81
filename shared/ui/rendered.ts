import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { setLanguage } from './words/language.ts';
import { FIRST_LANGUAGE, type Language } from './words/languages.ts';

/** A public page as text, for the server to put into the dashboard's page. */

/** Renders a page in a language, in one go: nothing else speaks meanwhile. */
export function rendered(page: VNode, language: Language): string {
  setLanguage(language);
  try {
    return renderToString(page);
  } finally {
    setLanguage(FIRST_LANGUAGE);
  }
}
