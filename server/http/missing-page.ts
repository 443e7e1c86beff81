import { html } from 'hono/html';
import { LANGUAGES } from '#shared/ui/words/languages.ts';
import { WORDS } from '#shared/ui/words/words.ts';
import { SCREENS } from '#shared/protocol/routes.ts';
import type { Face } from './doorkeeper.ts';
import { FRONT_STYLE_ADDRESS, styleSheetsOf } from './front-style.ts';
import type { WebFiles } from './web-files.ts';

/** What a person sees at an address where nothing is: in every language, since nobody knows who reads it, with the way back. */

/** Whether a reader is a browser with a person before it, not a program. @param accept the header of that name */
export function wantsPage(accept: string | undefined): boolean {
  return accept?.includes('text/html') ?? false;
}

/** The page. The way back leads to the front page, or, for the public, to the results. */
export function missingPage(web: WebFiles, face: Face) {
  const back = face === 'hall' ? SCREENS.front : SCREENS.results;
  const said = LANGUAGES.map(({ code }) => ({ code, words: WORDS[code] }));
  return html`<!doctype html>
<html lang="${said[0]?.code ?? 'vi'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${said.map(({ words }) => words.faults['not-found']).join(' – ')}</title>
<link rel="icon" href="data:,">
${[...styleSheetsOf(web), FRONT_STYLE_ADDRESS].map((href) => html`<link rel="stylesheet" href="${href}">`)}
</head>
<body>
<main class="front">${said.map(
    ({ code, words }) => html`
<section class="front-card" lang="${code}"><p>${words.faults['not-found']}</p>
<ul class="front-links"><li><a href="${back}?lang=${code}">${face === 'hall' ? words.front.title : words.front.results}</a></li></ul></section>`,
  )}
</main>
</body>
</html>`;
}
