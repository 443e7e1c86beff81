/** Pairing by the address: with a token from the office's console, or with a one-time code (`identity.ts`). */
import type { Who } from '../protocol/messages.ts';
import { ROUTES } from '../protocol/routes.ts';
import type { Identity } from './database.ts';

/** The identity that the address offers, `token=` or `pair=`; null where the office knows neither. */
export async function pairedBy(offered: URLSearchParams): Promise<Identity | null> {
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
