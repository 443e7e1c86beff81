import { SCREENS } from '#shared/protocol/routes.ts';
import type { Places } from '#shared/ui/places.ts';
import { FIRST_LANGUAGE, type Language } from '#shared/ui/words/languages.ts';

/** How the files of the published folder are called, and so where its pages lead (SPEC P8). */

/** The page of a publication: `2026-Q3.html`, `2026-Q3.en.html`; an older version `2026-Q3.1.html`. @param period null for the newest one: `index.html` */
export function pageName(period: string | null, language: Language, version?: number): string {
  const spoken = language === FIRST_LANGUAGE ? '' : `.${language}`;
  const which = version === undefined ? '' : `.${version}`;
  return `${period ?? 'index'}${which}${spoken}.html`;
}

/** @param publicUrl where the office's own public pages are reached; null: they are not named */
export function folderPlaces(publicUrl: string | null): Places {
  return {
    results: pageName,
    file: (period, version, form) => `${period}.${version}.${form}`,
    office:
      publicUrl === null
        ? null
        : (screen, language) => `${publicUrl}${SCREENS[screen]}?lang=${language}`,
  };
}
