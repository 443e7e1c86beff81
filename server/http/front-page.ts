import { html, raw } from 'hono/html';
import type { Language } from '#shared/ui/words/languages.ts';
import { WORDS } from '#shared/ui/words/words.ts';
import type { Doorway } from './doorway.ts';
import { type ScreenCard, screenCards } from './front-links.ts';
import { FRONT_STYLE_ADDRESS, styleSheetsOf } from './front-style.ts';
import { WALL_STYLE_ADDRESS } from './wall-style.ts';

/** The office's front page: leads to every screen; in the demonstration its links pair the screen as well. */

/** The whole page; its pairing codes are made anew each time. */
export function frontPage(doorway: Doorway, language: Language) {
  const { office, codes, demonstration, openToOthers, web } = doorway;
  const words = WORDS[language];
  const file = office.state().office;
  const cards = file ? screenCards(file, language, demonstration ? codes : null) : [];
  const other = language === 'vi' ? 'en' : 'vi';
  const styles = [...styleSheetsOf(web), WALL_STYLE_ADDRESS, FRONT_STYLE_ADDRESS];
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${file?.name[language] ?? words.common.serviceName}</title>
<link rel="icon" href="data:,">
${styles.map((href) => html`<link rel="stylesheet" href="${href}">`)}
</head>
<body>
<header class="front-head">
<div class="front-head__in">
${raw(MARK)}
<div><p>${file?.name[language] ?? words.common.serviceName}</p><p>${file?.place[language] ?? ''}</p></div>
<a href="?lang=${other}" lang="${other}">${words.front.otherLanguage}</a>
</div>
<div class="front-floor"></div>
</header>
<main class="front">
<h1>${words.front.title}</h1>
${
  demonstration
    ? html`<p class="front-note front-note--demonstration">${words.front.demonstration}</p>
${openToOthers ? html`<p class="front-note front-note--demonstration" role="alert">${words.front.openToOthers}</p>` : ''}
<p class="front-note">${words.front.pairsItself} ${words.front.signsIn}.</p>`
    : html`<p class="front-note">${words.front.pairFirst}</p>`
}
<div class="front-grid">${cards.map(card)}</div>
</main>
</body>
</html>`;
}

function card({ title, note, links }: ScreenCard) {
  return html`<section class="front-card"><h2>${title}</h2><p>${note}</p>
<ul class="front-links">${links.map(
    ({ label, href }) =>
      html`<li><a href="${href}" target="_blank" rel="noopener">${label}</a></li>`,
  )}</ul></section>`;
}

/** The tile with the smile and the dot, as shared/ui/Mark.tsx draws it. */
const MARK =
  '<svg viewBox="0 0 64 64" aria-hidden="true"><path fill="var(--chop-800)" d="M11 0h42a11 11 0 0 0 11 11v42a11 11 0 0 0-11 11H11A11 11 0 0 0 0 53V11A11 11 0 0 0 11 0z"/>' +
  '<g fill="var(--vang-300)"><circle cx="32" cy="21.3" r="8"/></g><path fill="none" stroke="var(--vang-300)" stroke-width="5.9" stroke-linecap="round" d="M14 33c5 22.9 31 22.9 36 0"/></svg>';
