import * as v from 'valibot';
import type { Actor } from '#shared/domain/access.ts';
import { type Fault, handshakeSchema } from '#shared/protocol/messages.ts';
import { PROTOCOL } from '#shared/protocol/version.ts';
import type { Actors } from '../office/actors.ts';
import { hashOfToken } from '../office/secrets.ts';

/** A socket's first words: who it is, and whether it speaks today's protocol. */

export type Greeting =
  | {
      readonly ok: true;
      readonly actor: Actor;
      readonly tokenHash: string;
      /** The counter that a clerk has chosen. */
      readonly counter: string | null;
    }
  | { readonly ok: false; readonly error: Extract<Fault, 'unknown-token' | 'old-protocol'> };

/** Reads a handshake (SPEC A7). An old device is told so before anything else: it must load itself again. */
export function greet(raw: unknown, actors: Actors): Greeting {
  if (Reflect.get(Object(raw), 'protocol') !== PROTOCOL)
    return { ok: false, error: 'old-protocol' };
  const parsed = v.safeParse(handshakeSchema, raw);
  if (!parsed.success) return { ok: false, error: 'unknown-token' };
  const { token, counter = null } = parsed.output;
  const tokenHash = hashOfToken(token);
  const actor = actors.byHash(tokenHash);
  // Lines are for screens and staff: a citizen's phone asks the public doors.
  if (!actor || actor.role === 'citizen') return { ok: false, error: 'unknown-token' };
  return { ok: true, actor, tokenHash, counter };
}
