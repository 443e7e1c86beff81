import { computed, signal } from '@preact/signals';
import { FIRST_LANGUAGE, type Language, LANGUAGES } from './languages.ts';
import { WORDS } from './words.ts';

/** The language a screen speaks now. A page made on the server sets it before it renders, in one go. */

/** The language chosen. */
export const language = signal<Language>(FIRST_LANGUAGE);

/** Its words; a component that reads them is drawn anew when the language changes. */
export const words = computed(() => WORDS[language.value]);

/** The languages whose words are there: one that comes after the first screen is offered once it can be spoken. */
export const spokenLanguages = computed(() =>
  LANGUAGES.filter(({ code }) => 'common' in WORDS[code]),
);

/** Chooses the language. */
export function setLanguage(next: Language): void {
  language.value = next;
}

/**
 * Keeps the `lang` attribute of a document's root true, for hyphens, quotes and screen readers.
 * Returns what ends it.
 */
export function reflectLanguage(root: HTMLElement): () => void {
  return language.subscribe((code) => {
    root.lang = code;
  });
}
