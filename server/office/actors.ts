import { timingSafeEqual } from 'node:crypto';
import type { Map } from 'immutable';
import { type Actor, CONSOLE } from '#shared/domain/access.ts';
import type { Device } from '#shared/domain/state.ts';
import { isHeld } from '#shared/domain/ticket-now.ts';
import type { Store } from '../store/store.ts';
import type { Office } from './office.ts';
import { hashOfToken } from './secrets.ts';

/** Who holds a token: a paired device, staff signed in, the office's console, or whoever holds a ticket (SPEC A1, A3, A5, R15). */

export interface Actors {
  /** The actor of a token; null when the office does not know it, or no longer. */
  byToken(token: string): Actor | null;
  /** The same for the token's hash, so that a line held open need not keep the token. */
  byHash(tokenHash: string): Actor | null;
}

/** Knows every token of an office. @param consoleToken known to whoever may read the lock file */
export function knowActors(office: Office, store: Store, consoleToken: string): Actors {
  const consoleHash = Buffer.from(hashOfToken(consoleToken));

  function byHash(tokenHash: string): Actor | null {
    const { devices, office: file, day } = office.state();
    const device = devicesByHash(devices).get(tokenHash);
    if (device) {
      return { id: device.id, role: device.role, counter: device.counter, point: device.point };
    }
    const given = Buffer.from(tokenHash);
    if (given.length === consoleHash.length && timingSafeEqual(given, consoleHash)) return CONSOLE;
    const staffId = store.sessions.find(tokenHash, office.now());
    const staff = file?.staff.find((one) => one.id === staffId);
    if (staff) return { id: staff.id, role: staff.role, counter: null, point: null };
    const held = store.heldTickets.ofPhone(tokenHash);
    return held && isHeld(held, day) ? citizenWith(held.ticket, tokenHash) : null;
  }

  return { byHash, byToken: (token) => byHash(hashOfToken(token)) };
}

/** So many hexadecimal digits of its token's hash name a phone in the journal; the token itself is nowhere. */
const NAMED_BY = 16;

/** Whoever holds the token of a ticket: one name for all the phones that have read it. */
function citizenWith(ticket: string, tokenHash: string): Actor {
  const id = `phone-${tokenHash.slice(0, NAMED_BY)}`;
  return { id, role: 'citizen', counter: null, point: null, ticket };
}

const indexes = new WeakMap<Map<string, Device>, ReadonlyMap<string, Device>>();

/** Made anew only when a device was paired or revoked: the map of devices is then another one. */
function devicesByHash(devices: Map<string, Device>): ReadonlyMap<string, Device> {
  const known = indexes.get(devices);
  if (known) return known;
  const made = new globalThis.Map([...devices.values()].map((one) => [one.tokenHash, one]));
  indexes.set(devices, made);
  return made;
}
