/** What changes of a number, its visit and the counter that serves it; the pieces of which `evolve` makes its steps. */
import type { RatingGiven, TicketIssued, TicketMarkedAbsent, VisitRecorded } from './events.ts';
import { CLOSED_DESK, type Desk, RECENT_CALLS, type State, type Ticket } from './state.ts';
import { givenAt, ticketNumber } from './ticket.ts';
import { ABSENCES_TO_LEAVE, UNQUEUED } from './vocabulary.ts';
import { moved } from './waiting.ts';

/** A number given waits in its lane; one that joins no queue changes nothing. */
export function withTicketIssued(state: State, event: TicketIssued, seq: number): State {
  if (event.marks.some((mark) => UNQUEUED.includes(mark))) return state;
  const { ticket: id, letter, number, lane, procedure, field, limits, queuedAt } = event;
  const ticket: Ticket = {
    id,
    letter,
    number,
    lane,
    procedure,
    field,
    limits,
    queuedAt,
    givenAt: givenAt(event),
    class: 'ordinary',
    arrival: seq,
    state: 'waiting',
    counter: null,
    calls: 0,
    calledAt: null,
    lastCalledAt: null,
    absences: 0,
    outcome: null,
    endedAt: null,
    rating: 'none',
  };
  const last = Math.max(number, state.lastNumber[letter] ?? 0);
  return {
    ...state,
    tickets: state.tickets.set(id, ticket),
    waiting: moved(state.waiting, null, ticket),
    numbers: state.numbers.set(ticketNumber(letter, number), id),
    lastNumber: { ...state.lastNumber, [letter]: last },
    lastQueuedAt: { ...state.lastQueuedAt, [letter]: queuedAt },
  };
}

/** A call, the newest of its ticket. @param patch what else changes of the ticket */
export function withCall(
  state: State,
  call: State['calls'][number],
  patch: Partial<Ticket>,
): State {
  const calls = (state.tickets.get(call.ticket)?.calls ?? 0) + 1;
  const others = state.calls.filter((other) => other.ticket !== call.ticket);
  return {
    ...withTicket(state, call.ticket, { ...patch, calls, lastCalledAt: call.at }),
    calls: [call, ...others].slice(0, RECENT_CALLS),
  };
}

/** Nobody is invited any longer who did not come (SPEC T3). */
export function withoutCall(state: State, ticket: string): State {
  return { ...state, calls: state.calls.filter((call) => call.ticket !== ticket) };
}

/** The counter is free again, and knows whom it served last. */
export function withVisitEnded(state: State, counter: string): State {
  const desk = state.desks[counter] ?? CLOSED_DESK;
  return withDesk(state, counter, {
    ticket: null,
    lastVisit: desk.ticket,
    endedToday: endedHere(state, counter, desk.ticket),
  });
}

/** The counter's visits ended today, with this one: once each, also where who was served and went came again (SPEC R16). */
function endedHere(state: State, counter: string, ticket: string | null): number {
  const { endedToday } = state.desks[counter] ?? CLOSED_DESK;
  const isOver = ticket !== null && (state.tickets.get(ticket)?.outcome ?? null) !== null;
  return isOver ? endedToday : endedToday + 1;
}

/** Somebody did not come, or was served and went: then the tablet asks (SPEC Q9, R16). */
export function withAbsence(state: State, event: TicketMarkedAbsent, at: number): State {
  const { ticket, counter, times, served } = event;
  const absent = times >= ABSENCES_TO_LEAVE ? 'left' : 'absent';
  const patch = { state: absent, counter: null, absences: times } as const;
  const freed = withoutCall(withDesk(state, counter, { ticket: null }), ticket);
  if (!served) return withTicket(freed, ticket, patch);
  const endedToday = endedHere(state, counter, ticket);
  const asked = withDesk(freed, counter, { lastVisit: ticket, endedToday });
  const rating = asksAfter(state, ticket);
  return withTicket(asked, ticket, { ...patch, counter, outcome: 'left', endedAt: at, rating });
}

/** A visit that was rated already is not asked about again (SPEC R2). */
export function asksAfter(state: State, ticket: string): Ticket['rating'] {
  return state.tickets.get(ticket)?.rating === 'given' ? 'given' : 'asked';
}

/** Only one that fits ends its visit (SPEC Q18), and asks nothing, nor takes away what is asked already (Q19, R17). Of an earlier day none is here any more, though its id may be in use again. */
export function withVisitRecorded(state: State, event: VisitRecorded): State {
  const { day, ticket, counter, calledAt, endedAt, outcome, marks } = event;
  if (marks.length > 0 || ticket === null || day !== state.day) return state;
  if (!state.tickets.has(ticket)) return state;
  const desk = state.desks[counter] ?? CLOSED_DESK;
  const freed = withDesk(state, counter, {
    ticket: desk.ticket === ticket ? null : desk.ticket,
    endedToday: endedHere(state, counter, ticket),
  });
  const patch = { state: 'ended', counter, calledAt, endedAt, outcome } as const;
  return withTicket(withoutCall(freed, ticket), ticket, patch);
}

/** A visit has its rating; one that is marked changes nothing. */
export function withRating(state: State, { visit, marks }: RatingGiven): State {
  if (visit === null || marks.length > 0) return state;
  return withTicket(state, visit, { rating: 'given' });
}

/** A ticket of today changed, and its place among the waiting with it; one that is not of today changes nothing. */
export function withTicket(state: State, id: string, patch: Partial<Ticket>): State {
  const before = state.tickets.get(id);
  if (!before) return state;
  const after = { ...before, ...patch };
  const tickets = state.tickets.set(id, after);
  return { ...state, tickets, waiting: moved(state.waiting, before, after) };
}

/** A counter changed. */
export function withDesk(state: State, counter: string, patch: Partial<Desk>): State {
  const desk = state.desks[counter] ?? CLOSED_DESK;
  return { ...state, desks: { ...state.desks, [counter]: { ...desk, ...patch } } };
}
