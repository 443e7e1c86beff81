import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { SCREENS } from '#shared/protocol/routes.ts';
import { isForeign } from '../office/own-origin.ts';
import { doorName, rightAt } from './door-rights.ts';
import type { Doorway } from './doorway.ts';
import { faultAnswer, refusalAnswer, tooManyAnswer } from './faults.ts';
import { NOT_KEPT } from './tagged.ts';
import { tokenOf, type Visited } from './visitor.ts';

/** Stands before every door: whom the table does not let in, no handler hears (SPEC A11, A13 to A15). */

/** To whom a port shows itself: those in the hall, or the public. */
export type Face = 'hall' | 'public';

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
  { actors, pace }: Pick<Doorway, 'actors' | 'pace'>,
  face: Face,
): MiddlewareHandler<Visited> {
  return async (c, next) => {
    const { method } = c.req;
    const isUnsafe = method !== 'GET' && method !== 'HEAD';
    if (isUnsafe && isForeign(c.req.raw.headers)) return faultAnswer(c, 'foreign-origin');
    const name = doorOf(c);
    const right = rightAt(name);
    if (face === 'public' && !right?.isPublic) {
      return name === `GET ${SCREENS.front}` ? c.redirect(SCREENS.results) : c.notFound();
    }
    if (!right || right.isPublic) return next();
    c.header('Cross-Origin-Resource-Policy', 'same-origin');
    if (c.req.path.startsWith('/api/')) c.header('Cache-Control', NOT_KEPT);
    if (right.givesTokens) {
      const waitSeconds = await pace.knock(addressOf(c));
      if (waitSeconds !== null) return tooManyAnswer(c, waitSeconds);
    }
    if (right.who === 'anyone') return next();
    const token = tokenOf(c);
    const actor = token === null ? null : actors.byToken(token);
    if (token === null || !actor) {
      const waitSeconds = await pace.knock(addressOf(c));
      return waitSeconds === null ? faultAnswer(c, 'unknown-token') : tooManyAnswer(c, waitSeconds);
    }
    if (!right.who.includes(actor.role)) return refusalAnswer(c, 'not-allowed');
    c.set('visitor', { actor, token });
    return next();
  };
}

/** The machine that a request came from. What a proxy says of whom it speaks for is not believed: anyone can say it. */
export function addressOf(c: Context): string {
  return getConnInfo(c).remote.address ?? '';
}
