import { type Context, Hono } from 'hono';
import { SCREENS } from '#shared/protocol/routes.ts';
import type { Doorway } from './doorway.ts';
import { addressOf } from './doorkeeper.ts';
import { lookUpCode } from './feedback-code.ts';
import { keepFeedbackPage } from './feedback-page.ts';
import { frontPage } from './front-page.ts';
import { FRONT_STYLE, FRONT_STYLE_ADDRESS } from './front-style.ts';
import type { KeptResults } from './kept-results.ts';
import { keepPostingPage } from './posting-page.ts';
import { keepReceiptPage } from './receipt-page.ts';
import { spokenLanguage } from './spoken-language.ts';
import { CSS_TYPE, HTML_TYPE, tagged, taggedAnswer } from './tagged.ts';
import { WALL_STYLE_ADDRESS, wallStyle } from './wall-style.ts';
import { whichVersion } from './which-version.ts';

/** The screens themselves: the front page, the public results and posting, and the built apps. */

/** Every screen that is its app's own page, by address. */
const APP_OF: Readonly<Record<string, string>> = {
  [SCREENS.kiosk]: 'kiosk',
  [SCREENS.tablet]: 'kiosk',
  [SCREENS.counter]: 'counter',
  [SCREENS.display]: 'dashboard',
  [SCREENS.office]: 'dashboard',
};

/** The vite build puts its hash into the name of every file here. */
const HASHED = /^\/[a-z]+\/assets\//;
const FOR_A_YEAR = 'public, max-age=31536000, immutable';

/** The doors to the screens. */
export function screenDoors(doorway: Doorway, results: KeptResults): Hono {
  const { web } = doorway;
  const screens = new Hono();
  const frontStyle = tagged(FRONT_STYLE);
  const posting = keepPostingPage(doorway);
  const feedback = keepFeedbackPage(doorway);
  const receipt = keepReceiptPage(doorway);
  screens.get(FRONT_STYLE_ADDRESS, (c) => taggedAnswer(c, frontStyle, { type: CSS_TYPE }));
  screens.get(WALL_STYLE_ADDRESS, (c) => {
    const { office } = doorway.office.state();
    return taggedAnswer(c, tagged(wallStyle(office ?? { wallColour: null })), { type: CSS_TYPE });
  });
  screens.get(SCREENS.front, (c) => {
    c.header('Cache-Control', 'no-store');
    return c.html(
      frontPage(doorway, languageAsked(c.req.query('lang'), c.req.header('accept-language'))),
    );
  });
  screens.get(SCREENS.results, (c) => {
    const page = web.page('dashboard');
    if (!page) return c.notFound();
    const language = languageAsked(c.req.query('lang'), c.req.header('accept-language'));
    const period = c.req.query('period') ?? null;
    const version = whichVersion(c.req.query('version'));
    const answer = results.page(page, language, period, version);
    if (!answer) return c.notFound();
    c.header('Vary', 'Accept-Language');
    return taggedAnswer(c, answer, { type: HTML_TYPE });
  });
  screens.get(SCREENS.posting, (c) => {
    const page = web.page('dashboard');
    if (!page) return c.notFound();
    const language = languageAsked(c.req.query('lang'), c.req.header('accept-language'));
    c.header('Vary', 'Accept-Language');
    return taggedAnswer(c, posting(page, language), { type: HTML_TYPE });
  });
  screens.get(SCREENS.feedback, async (c) => {
    const page = web.page('dashboard');
    if (!page) return c.notFound();
    const language = languageAsked(c.req.query('lang'), c.req.header('accept-language'));
    c.header('Vary', 'Accept-Language');
    const typed = c.req.query('code');
    if (typed === undefined) return taggedAnswer(c, feedback(page, language), { type: HTML_TYPE });
    const asked = await lookUpCode(doorway, typed, addressOf(c));
    return taggedAnswer(c, feedback(page, language, asked), { type: HTML_TYPE, cache: 'no-store' });
  });
  screens.get(SCREENS.receipt, (c) => {
    const page = web.page('dashboard');
    if (!page) return c.notFound();
    const language = languageAsked(c.req.query('lang'), c.req.header('accept-language'));
    c.header('Vary', 'Accept-Language');
    return taggedAnswer(c, receipt(page, language), { type: HTML_TYPE });
  });
  // Typed with a slash behind it, an address is the same one.
  for (const address of [
    ...Object.keys(APP_OF),
    SCREENS.posting,
    SCREENS.feedback,
    SCREENS.receipt,
  ]) {
    if (address.endsWith('/')) continue;
    screens.get(`${address}/`, (c) => c.redirect(address + new URL(c.req.url).search, 308));
  }
  for (const [address, app] of Object.entries(APP_OF)) {
    screens.get(address, (c) => {
      const page = web.file(`/${app}/index.html`);
      return page ? taggedAnswer(c, page, page) : c.notFound();
    });
  }
  // The token in the address is its holder's alone: no page keeps it, and the log names the door (SPEC A17).
  screens.get(`${SCREENS.phone}/:token`, (c) => {
    const page = web.file('/phone/index.html');
    return page ? taggedAnswer(c, page, { type: page.type, cache: 'no-store' }) : c.notFound();
  });
  screens.get(`${SCREENS.phone}/assets/*`, (c) =>
    fileAt(c, c.req.path.replace(SCREENS.phone, '/phone')),
  );
  for (const app of ['kiosk', 'counter', 'dashboard']) {
    screens.get(`/${app}`, (c) => c.redirect(`/${app}/`, 308));
    screens.get(`/${app}/*`, (c) => fileAt(c, c.req.path));
  }
  return screens;

  function fileAt(c: Context, address: string): Response | Promise<Response> {
    const file = web.file(address);
    if (!file) return c.notFound();
    const cache = HASHED.test(address) ? FOR_A_YEAR : 'no-cache';
    return taggedAnswer(c, file, { type: file.type, cache });
  }
}

function languageAsked(query: string | undefined, header: string | undefined) {
  return spokenLanguage(query ? `${query},${header ?? ''}` : header);
}
