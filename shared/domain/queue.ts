/** Who is called next: the order of the waiting, and how priority and ordinary take turns. */
import type { Counter, Office } from '../protocol/office.ts';
import type { State, Ticket } from './state.ts';
import { byPlace } from './ticket.ts';
import type { TicketClass } from './vocabulary.ts';
import { lineOf } from './waiting.ts';

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
  const priority = waitingFor(state, counter, 'priority', most).reverse();
  const ordinary = waitingFor(state, counter, 'ordinary', most).reverse();
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

/** The first of one class who wait in a counter's lanes, in order of place. @param most how many are wanted */
export function waitingFor(
  state: State,
  counter: Counter,
  wanted: TicketClass,
  most: number,
): Ticket[] {
  return counter.lanes
    .flatMap((lane) => lineOf(state.waiting, lane)[wanted].slice(0, most))
    .sort(byPlace)
    .slice(0, most);
}

/** Everyone who waits in a lane, in order of place, whatever the class. */
export function waitingIn(state: State, lane: string): Ticket[] {
  const { ordinary, priority } = lineOf(state.waiting, lane);
  return [...ordinary, ...priority].sort(byPlace);
}

/** How many wait in a lane (SPEC W1). */
export function countWaiting(state: State, lane: string): number {
  const { ordinary, priority } = lineOf(state.waiting, lane);
  return ordinary.length + priority.length;
}
