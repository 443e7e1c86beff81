import type { Context } from 'hono';
import type { Actor } from '#shared/domain/access.ts';
import type { Role } from '#shared/domain/vocabulary.ts';
import type { Actors } from '../office/actors.ts';
import { faultAnswer, refusalAnswer } from './faults.ts';

/** Who knocks: the token of `Authorization: Bearer TOKEN`. */

export type Knock =
  | { readonly ok: true; readonly actor: Actor; readonly token: string }
  | { readonly ok: false; readonly answer: Response };

/**
 * The actor behind a request; otherwise the answer to give: 401 for no token or an unknown one, 403 for a role
 * the door is not for.
 * @param roles who may come in; everyone with a token when left out
 */
export function whoKnocks(c: Context, actors: Actors, roles?: readonly Role[]): Knock {
  const token = /^Bearer (\S{1,200})$/.exec(c.req.header('authorization') ?? '')?.[1];
  const actor = token ? actors.byToken(token) : null;
  if (!token || !actor) return { ok: false, answer: faultAnswer(c, 'unknown-token') };
  if (roles && !roles.includes(actor.role)) {
    return { ok: false, answer: refusalAnswer(c, 'not-allowed') };
  }
  return { ok: true, actor, token };
}
