/** Who is called next: the order of the waiting, and how priority and ordinary take turns. */
import type { Counter, Office } from '../protocol/office.ts';
import type { State, Ticket } from './state.ts';
import { ticketsIn } from './ticket.ts';

/**
 * The waiting of a counter's lanes in the order in which it would call them; empty when nobody waits.
 * Priority goes first, but after `office.priorityRun` of them in a row an ordinary one has its turn (SPEC Q5, Q6).
 * @param most how many are wanted; the rest is left out
 */
export function callingOrder(
  state: State,
  office: Office,
  counter: Counter,
  most = Number.POSITIVE_INFINITY,
): Ticket[] {
  const waiting = waitingFor(state, counter);
  const priority = waiting.filter((ticket) => ticket.class === 'priority').reverse();
  const ordinary = waiting.filter((ticket) => ticket.class === 'ordinary').reverse();
  const order: Ticket[] = [];
  let run = state.desks[counter.id]?.priorityRun ?? 0;
  while (order.length < most) {
    const ordinaryTurn =
      priority.length === 0 || (ordinary.length > 0 && run >= office.priorityRun);
    const taken = (ordinaryTurn ? ordinary : priority).pop();
    if (!taken) break;
    run = runAfter(run, taken, ordinary.length > 0);
    order.push(taken);
  }
  return order;
}

/** A counter's run of priority calls after one more call: it grows only while an ordinary ticket waits (SPEC Q6). */
export function runAfter(run: number, called: Ticket, ordinaryWaits: boolean): number {
  if (called.class === 'ordinary') return 0;
  return ordinaryWaits ? run + 1 : run;
}

/** The waiting of a counter's lanes, in order of place. */
export function waitingFor(state: State, counter: Counter): Ticket[] {
  return ticketsIn(state, 'waiting').filter((ticket) => counter.lanes.includes(ticket.lane));
}

/** How many wait in each lane (SPEC W1). */
export function waitingByLane(state: State): { readonly [lane: string]: number } {
  const counts: { [lane: string]: number } = {};
  for (const ticket of state.tickets.values()) {
    if (ticket.state === 'waiting') counts[ticket.lane] = (counts[ticket.lane] ?? 0) + 1;
  }
  return counts;
}
