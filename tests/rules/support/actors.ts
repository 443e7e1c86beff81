import type { Actor } from '#shared/domain/access.ts';
import { idOf } from './facts.ts';

/** Those who speak to the office in the tests. */
export const KIOSK: Actor = { id: 'kiosk-sanh', role: 'kiosk', counter: null, point: 'sanh' };
export const DESK_KIOSK: Actor = { id: 'kiosk-ban', role: 'kiosk', counter: null, point: 'ban' };
export const LEAD: Actor = { id: 'lead', role: 'lead', counter: null, point: null };

/** The clerk whose place is at this counter: `clerk-1` at counter 1. */
export function clerkOf(counter: string): Actor {
  return { id: `clerk-${counter}`, role: 'clerk', counter: null, point: null };
}

/** The tablet that stands on this counter. */
export function tabletOf(counter: string): Actor {
  return { id: `tablet-${counter}`, role: 'tablet', counter, point: null };
}

/** The screen with keys that belongs to this counter, whoever sits there. */
export function keysOf(counter: string): Actor {
  return { id: `keys-of-${counter}`, role: 'counter', counter, point: null };
}

/** A tablet at the exit, bound to no counter. */
export const EXIT: Actor = { id: 'exit-tablet', role: 'tablet', counter: null, point: null };

/** The phone of whoever holds this number. */
export function phoneOf(number: string): Actor {
  return phoneOfTicket(idOf(number));
}

/** The phone of whoever holds this ticket. */
export function phoneOfTicket(ticket: string): Actor {
  return { id: ticket, role: 'citizen', counter: null, point: null, ticket };
}
