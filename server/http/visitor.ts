import type { Context } from 'hono';
import type { Actor } from '#shared/domain/access.ts';

/** Who stands at a door, once the doorkeeper has let them in. */

export interface Visitor {
  readonly actor: Actor;
  readonly token: string;
}

/** What the doorkeeper leaves for the doors. */
export interface Visited {
  readonly Variables: { readonly visitor?: Visitor };
}

/** Who stands there. @throws Error at a door that anyone may knock at: nobody was asked */
export function visitorOf(c: Context<Visited>): Visitor {
  const visitor = c.get('visitor');
  if (!visitor) throw new Error(`Nobody was asked who they are: ${c.req.path}`);
  return visitor;
}

/** The token of `Authorization: Bearer TOKEN`; null when there is none, or it cannot be one. */
export function tokenOf(c: Context): string | null {
  return /^Bearer (\S{1,200})$/.exec(c.req.header('authorization') ?? '')?.[1] ?? null;
}
