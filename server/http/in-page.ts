import type { Language } from '#shared/ui/words/languages.ts';

/** Where the built page of the dashboard takes in what is rendered. */
const SEAM = '<!--app-->';

/** A rendered public page within the dashboard's built page. @param page its index.html */
export function inPage(page: string, rendered: string, language: Language): string {
  return (
    page
      .replace('<html lang="vi"', `<html lang="${language}"`)
      // A function, so that a `$` in the rendered page stands for itself.
      .replace(SEAM, () => rendered)
  );
}
