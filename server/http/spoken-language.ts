import { FIRST_LANGUAGE, LANGUAGES, type Language } from '#shared/ui/words/languages.ts';

/** The language a browser asks for; the office's first language when it asks for none that the service speaks. */

/** Reads an `Accept-Language` header (RFC 9110, 12.5.4). */
export function spokenLanguage(header: string | undefined): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(';q=');
      return { code: tag.split('-')[0]?.toLowerCase(), quality: Number(quality ?? 1) };
    })
    .sort((a, b) => b.quality - a.quality);
  for (const { code } of wanted) {
    const known = LANGUAGES.find((language) => language.code === code);
    if (known) return known.code;
  }
  return FIRST_LANGUAGE;
}
