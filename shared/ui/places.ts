import { signal } from '@preact/signals';
import { ROUTES, SCREENS } from '../protocol/routes.ts';
import type { Language } from './words/languages.ts';

/** Where public pages and files stand: at the office, or in a folder of plain files for another site (SPEC P8). A page made on the server sets it before it renders. */

/** Forms in which a publication is handed out. */
export type PublicForm = 'json' | 'csv' | 'xlsx';

export interface Places {
  /** The results page. @param period null for the newest  @param version left out for its newest (SPEC S9) */
  results(period: string | null, language: Language, version?: number): string;
  /** A publication's file. @param isNewest whether no later version has taken its place */
  file(period: string, version: number, form: PublicForm, isNewest: boolean): string;
  /** Pages that live at the office alone; null where nobody could reach it. */
  readonly office:
    | ((screen: 'posting' | 'receipt' | 'feedback', language: Language) => string)
    | null;
}

/** At the office itself. */
export const AT_OFFICE: Places = {
  results(period, language, version) {
    const asked = new URLSearchParams({
      ...(period === null ? {} : { period }),
      ...(version === undefined ? {} : { version: String(version) }),
      lang: language,
    });
    return `${SCREENS.results}?${asked}`;
  },
  file(period, version, form, isNewest) {
    const asked = isNewest ? '' : `?version=${version}`;
    return `${ROUTES.results}/${encodeURIComponent(period)}.${form}${asked}`;
  },
  office: (screen, language) => `${SCREENS[screen]}?lang=${language}`,
};

/** Where they stand for the page that is being rendered. */
export const places = signal<Places>(AT_OFFICE);
