import type { Language } from '#shared/ui/words/languages.ts';
import { WORDS } from '#shared/ui/words/words.ts';
import { type LinkPreview, previewTags } from './link-preview.ts';
import { WALL_STYLE_ADDRESS } from './wall-style.ts';

/** Where the built page of the dashboard takes in what is rendered. */
const SEAM = '<!--app-->';

/** What goes into the page. */
export interface PublicPart {
  readonly title: string;
  /** The page itself, as HTML. */
  readonly rendered: string;
  readonly language: Language;
  /** What is seen of it before it is opened. */
  readonly preview?: LinkPreview;
}

/** A rendered public page within the dashboard's built page, on the office's wall. @param page its index.html */
export function inPage(page: string, { title, rendered, language, preview }: PublicPart): string {
  const { serviceName } = WORDS[language].common;
  return (
    page
      .replace('<html lang="vi"', `<html lang="${language}"`)
      .replace(/<title>[^<]*<\/title>/, `<title>${title} – ${serviceName}</title>`)
      .replace(
        '</head>',
        () =>
          `${preview ? previewTags(preview) : ''}<link rel="stylesheet" href="${WALL_STYLE_ADDRESS}"></head>`,
      )
      // A function, so that a `$` in the rendered page stands for itself.
      .replace(SEAM, () => rendered)
  );
}
