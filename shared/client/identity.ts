/**
 * Who this screen is. A token comes once through the address (`#token=` from the office's console, or
 * `#pair=` with a one-time code) or for the screen's own code (`pairing.ts`), is kept in the device's memory and taken out of the address.
 */
import type { Who } from '../protocol/messages.ts';
import { ROUTES } from '../protocol/routes.ts';
import { deviceDatabase, type Identity } from './database.ts';

/** The kinds of screen that are paired. */
export type Screen = 'kiosk' | 'tablet' | 'display' | 'counter' | 'office';

/**
 * The identity of this screen; null while it is not paired. Several tabs of one browser may be several
 * devices: each tab keeps its own for as long as it lives.
 */
export async function takeIdentity(screen: Screen): Promise<Identity | null> {
  const offered = new URLSearchParams(location.hash.slice(1));
  const paired = await pairedBy(offered);
  const db = await deviceDatabase();
  if (paired) await keepIdentity(screen, paired);
  // Only now: a page that is loaded again before its token is kept would be left without any.
  if (offered.has('token') || offered.has('pair')) {
    history.replaceState(null, '', location.pathname + location.search);
  }
  if (paired) return paired;
  const ofThisTab = sessionStorage.getItem(screen);
  if (ofThisTab) {
    const kept: Identity = JSON.parse(ofThisTab);
    return kept;
  }
  return (await db.get('identity', screen)) ?? null;
}

/** Keeps who this screen is from now on: in this tab, and for a start anew. */
export async function keepIdentity(screen: Screen, identity: Identity): Promise<void> {
  await (await deviceDatabase()).put('identity', identity, screen);
  sessionStorage.setItem(screen, JSON.stringify(identity));
}

/** Forgets a token that the office no longer knows, so that the screen asks to be paired again. */
export async function dropIdentity(screen: Screen): Promise<void> {
  sessionStorage.removeItem(screen);
  await (await deviceDatabase()).delete('identity', screen);
}

async function pairedBy(offered: URLSearchParams): Promise<Identity | null> {
  const token = offered.get('token');
  const code = offered.get('pair');
  if (token) return whoAmI(token);
  if (!code) return null;
  const response = await fetch(ROUTES.pair, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  });
  if (!response.ok) return null;
  // The office's own answer, or what was kept of it: the kiosk's first screen has no room to check it again.
  const grant: Identity = await response.json();
  return grant;
}

async function whoAmI(token: string): Promise<Identity | null> {
  const response = await fetch(ROUTES.me, { headers: { authorization: `Bearer ${token}` } });
  if (!response.ok) return null;
  const who: Who = await response.json();
  return { ...who, token };
}
