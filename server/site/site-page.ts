import type { Language } from '#shared/ui/words/languages.ts';
import { type LinkPreview, previewTags } from '../http/link-preview.ts';
import { WORDS } from '#shared/ui/words/words.ts';

/** One page of the published folder: plain HTML that asks nobody for anything, and runs no script. */

interface SitePage {
  readonly language: Language;
  /** The page itself, as HTML. */
  readonly rendered: string;
  readonly preview: LinkPreview;
  /** Style sheets, relative to the page. */
  readonly styles: readonly string[];
}

/** The whole page. */
export function sitePage({ language, rendered, preview, styles }: SitePage): string {
  const { common, results } = WORDS[language];
  const links = styles.map((href) => `<link rel="stylesheet" href="${href}">`);
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<link rel="icon" href="data:,">',
    `<title>${results.title} – ${common.serviceName}</title>`,
    previewTags(preview),
    ...links,
    '</head>',
    `<body><div id="app">${rendered}</div></body>`,
    '</html>',
    '',
  ].join('\n');
}
