import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { ROUTES } from '#shared/protocol/routes.ts';
import { hashOfToken } from '../office/secrets.ts';
import { BROWSER_KEPT_MS } from '../office/sign-in.ts';
import type { Store } from '../store/store.ts';

/** By what the office knows a browser again, at the door of the sign-in alone (SPEC A12). */

const BROWSER_COOKIE = 'hai-long-browser';

/** What a browser says it is known by; null: nothing. */
export function browserSaid(c: Context): string | null {
  return getCookie(c, BROWSER_COOKIE) ?? null;
}

/** The hash of a browser on which some post has signed in before; null for a stranger. */
export function knownBrowser(c: Context, { knownBrowsers }: Pick<Store, 'knownBrowsers'>) {
  const said = browserSaid(c);
  const browser = said === null ? null : hashOfToken(said);
  return browser !== null && knownBrowsers.isKnown(browser) ? browser : null;
}

/** The office itself may not know that a proxy before it ends TLS; the browser's own word for where it stands says so. */
export function rememberIn(c: Context, browser: string): void {
  setCookie(c, BROWSER_COOKIE, browser, {
    path: ROUTES.signIn,
    httpOnly: true,
    sameSite: 'Strict',
    secure: c.req.header('origin')?.startsWith('https:') ?? false,
    maxAge: BROWSER_KEPT_MS / 1000,
  });
}
