/** The languages the service speaks. Another one is a folder of words, a line here and a line in words.ts. */

/** Every language by the name it calls itself, Vietnamese first. */
export const LANGUAGES = [
  { code: 'vi', name: 'Tiếng Việt', locale: 'vi-VN' },
  { code: 'en', name: 'English', locale: 'en-GB' },
] as const;

/** The code of a language, as in the `lang` attribute. */
export type Language = (typeof LANGUAGES)[number]['code'];

/** The language the service starts in and returns to. */
export const FIRST_LANGUAGE: Language = 'vi';

/** The locale whose numbers and dates a language uses. */
export function localeOf(language: Language): string {
  return LANGUAGES.find((each) => each.code === language)?.locale ?? 'vi-VN';
}
