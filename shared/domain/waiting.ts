/** Those who wait, by lane and class, each line in the order of its place: kept beside the tickets, so that nobody has to be searched for. */
import type { Ticket } from './state.ts';
import { byPlace } from './ticket.ts';
import type { TicketClass } from './vocabulary.ts';

/** The waiting of one lane. */
export type Line = { readonly [one in TicketClass]: readonly Ticket[] };

/** All lines, by lane. */
export interface Waiting {
  readonly [lane: string]: Line;
}

const NOBODY: Line = { ordinary: [], priority: [] };

/** The line of a lane; empty when nobody waits there. */
export function lineOf(waiting: Waiting, lane: string): Line {
  return waiting[lane] ?? NOBODY;
}

/** The lines after a ticket has become another: it leaves the line it stood in and joins the one it now belongs to. */
export function moved(waiting: Waiting, before: Ticket | null, after: Ticket): Waiting {
  const left = before?.state === 'waiting' ? without(waiting, before) : waiting;
  return after.state === 'waiting' ? joined(left, after) : left;
}

function without(waiting: Waiting, ticket: Ticket): Waiting {
  const line = lineOf(waiting, ticket.lane);
  const others = line[ticket.class].filter((other) => other.id !== ticket.id);
  return { ...waiting, [ticket.lane]: { ...line, [ticket.class]: others } };
}

/** Nearly everyone joins at the end; a late number finds its place before those given after it. */
function joined(waiting: Waiting, ticket: Ticket): Waiting {
  const line = lineOf(waiting, ticket.lane);
  const ahead = line[ticket.class];
  let place = ahead.length;
  for (let last = ahead[place - 1]; last && byPlace(last, ticket) > 0; last = ahead[place - 1]) {
    place -= 1;
  }
  const inPlace = [...ahead.slice(0, place), ticket, ...ahead.slice(place)];
  return { ...waiting, [ticket.lane]: { ...line, [ticket.class]: inPlace } };
}
