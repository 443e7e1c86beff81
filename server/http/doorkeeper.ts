import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { SCREENS } from '#shared/protocol/routes.ts';
import { isForeign } from '../office/own-origin.ts';
import type { KnocksFrom } from '../office/pace-of-senders.ts';
import { knownBrowser } from './browser-cookie.ts';
import { doorName, type DoorRight, rightAt } from './door-rights.ts';
import type { Doorway } from './doorway.ts';
import { faultAnswer, refusalAnswer, tooManyAnswer } from './faults.ts';
import { NOT_KEPT } from './tagged.ts';
import { tokenOf, type Visited } from './visitor.ts';

/** Stands before every door: whom the table does not let in, no handler hears (SPEC A11, A13 to A15). */

/** To whom a port shows itself: those in the hall, or the public. */
export type Face = 'hall' | 'public';

/** All doors that ask for a token count as one. */
const WITH_TOKEN = 'token';

/** The name that the table has for what a request leads to; null where no door is. */
export function doorOf(c: Context): string | null {
  for (const route of matchedRoutes(c)) {
    const name = doorName(route);
    if (name) return name;
  }
  return null;
}

/** The keeper of one face's doors. Later handlers find who came in by `visitorOf`. */
export function doorkeeper(
  { actors, pace, store, publicUrl }: Pick<Doorway, 'actors' | 'pace' | 'store' | 'publicUrl'>,
  face: Face,
): MiddlewareHandler<Visited> {
  return async (c, next) => {
    const { method } = c.req;
    // A browser that asks beforehand changes nothing; whether it may go on, the doors open to other sites say.
    const isUnsafe = !['GET', 'HEAD', 'OPTIONS'].includes(method);
    if (isUnsafe && isForeign(c.req.raw.headers, publicUrl))
      return faultAnswer(c, 'foreign-origin');
    const name = doorOf(c);
    const right = rightAt(name);
    if (face === 'public' && !right?.isPublic) {
      return name === `GET ${SCREENS.front}` ? c.redirect(SCREENS.results) : c.notFound();
    }
    if (!right || right.isPublic === true) return next();
    c.header('Cross-Origin-Resource-Policy', 'same-origin');
    if (c.req.path.startsWith('/api/')) c.header('Cache-Control', NOT_KEPT);
    if (right.givesTokens && name !== null) {
      const waitSeconds = await pace.knock(name, knocksFrom(c, store, right));
      if (waitSeconds !== null) return tooManyAnswer(c, waitSeconds);
    }
    if (right.who === 'anyone') return next();
    // Before the pace: who has a token is not held up by those who knock from the same address without one.
    const token = tokenOf(c);
    const known = token === null ? null : actors.byToken(token);
    // At the public port tokens of tickets alone are known: of others it does not even tell that they are good.
    const actor = face === 'public' && known?.role !== 'citizen' ? null : known;
    if (token === null || !actor) {
      const waitSeconds = await pace.knock(WITH_TOKEN, { address: addressOf(c) });
      return waitSeconds === null ? faultAnswer(c, 'unknown-token') : tooManyAnswer(c, waitSeconds);
    }
    if (!right.who.includes(actor.role)) return refusalAnswer(c, 'not-allowed');
    c.set('visitor', { actor, token });
    return next();
  };
}

/** A browser on which somebody has signed in is no stranger's at the sign-in, whatever else its address does (SPEC A12). */
function knocksFrom(c: Context, store: Doorway['store'], { knowsBrowsers }: DoorRight): KnocksFrom {
  const browser = knowsBrowsers ? knownBrowser(c, store) : null;
  return browser === null ? { address: addressOf(c) } : { browser };
}

/** The machine that a request came from. What a proxy says of whom it speaks for is not believed: anyone can say it. */
export function addressOf(c: Context): string {
  return getConnInfo(c).remote.address ?? '';
}
