/** The language of a citizen's own phone: Vietnamese, unless the phone speaks another one or its holder has chosen. */
import { effect } from '@preact/signals';
import { setLanguage, spokenLanguages } from '#shared/ui/words/language.ts';
import { FIRST_LANGUAGE, type Language, LANGUAGES } from '#shared/ui/words/languages.ts';
import { keep, kept } from './memory.ts';

const KEPT_AS = 'hai-long.language';

/** Speaks it as soon as its words have come. */
export function speakAsPhone(): void {
  const wanted = kept<Language>(KEPT_AS) ?? languageOf(navigator.language);
  if (wanted === FIRST_LANGUAGE) return;
  const stop = effect(() => {
    if (!spokenLanguages.value.some(({ code }) => code === wanted)) return;
    setLanguage(wanted);
    queueMicrotask(() => stop());
  });
}

/** Its holder chooses. */
export function chooseLanguage(language: Language): void {
  keep(KEPT_AS, language);
  setLanguage(language);
}

/** Whoever speaks neither of ours rather reads English. */
function languageOf(tag: string): Language {
  return LANGUAGES.find(({ code }) => tag.toLowerCase().startsWith(code))?.code ?? 'en';
}
