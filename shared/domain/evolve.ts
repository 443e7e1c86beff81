/** What an event changes in what the office knows. The only way in which state changes. */
import { Map } from 'immutable';
import type { OfficeEvent, RatingGiven, Recorded, TicketIssued, VisitRecorded } from './events.ts';
import { headlineOf } from './headline.ts';
import { officeToday, withOffice } from './in-force.ts';
import { CLOSED_DESK, type Desk, RECENT_CALLS, type State, type Ticket } from './state.ts';
import { givenAt, ticketNumber } from './ticket.ts';
import { ABSENCES_TO_LEAVE, UNQUEUED } from './vocabulary.ts';
import { moved } from './waiting.ts';

/** The state after one more recorded event (SPEC J3). */
export function evolve(state: State, recorded: Recorded): State {
  const { seq, at } = recorded;
  return { ...change(state, recorded.event, recorded), seq, at };
}

function change(state: State, event: OfficeEvent, { seq, at, by }: Recorded): State {
  switch (event.type) {
    case 'office-configured':
      return withOffice(state, event, seq);
    case 'day-opened':
      return newDay(state, event.day, seq);
    case 'device-paired': {
      const { type: _, device: id, ...device } = event;
      return { ...state, devices: state.devices.set(id, { id, ...device }) };
    }
    case 'device-revoked':
      return { ...state, devices: state.devices.delete(event.device) };
    case 'ticket-issued':
      return withTicketIssued(state, event, seq);
    case 'priority-claimed':
      if (event.marks.length > 0) return state;
      return withTicket(state, event.ticket, { class: 'priority' });
    case 'counter-opened':
      return withDesk(state, event.counter, { openBy: by });
    case 'counter-closed':
      return withDesk(state, event.counter, { openBy: null });
    case 'ticket-called':
      return withCall(
        withDesk(state, event.counter, { ticket: event.ticket, priorityRun: event.priorityRun }),
        { seq, at, ticket: event.ticket, counter: event.counter },
        { state: 'called', counter: event.counter, calledAt: at },
      );
    case 'ticket-recalled':
      return withCall(state, { seq, at, ticket: event.ticket, counter: event.counter }, {});
    case 'ticket-marked-absent':
      return withTicket(
        withoutCall(withDesk(state, event.counter, { ticket: null }), event.ticket),
        event.ticket,
        {
          state: event.times >= ABSENCES_TO_LEAVE ? 'left' : 'absent',
          counter: null,
          absences: event.times,
        },
      );
    case 'visit-ended':
      return withTicket(withVisitEnded(state, event.counter), event.ticket, {
        state: 'ended',
        outcome: event.outcome,
        endedAt: at,
        rating: 'asked',
      });
    case 'visit-recorded':
      return withVisitRecorded(state, event);
    case 'ticket-moved':
      return withTicket(
        withoutCall(withDesk(state, event.counter, { ticket: null }), event.ticket),
        event.ticket,
        { state: 'waiting', counter: null, calledAt: null, lane: event.lane },
      );
    case 'ticket-voided':
      return withTicket(state, event.ticket, { state: 'void' });
    case 'no-wait-closed': {
      const { day, reason, until } = event;
      return { ...state, noWaitClosure: { day, reason, until } };
    }
    case 'no-wait-opened':
      return { ...state, noWaitClosure: null };
    case 'rating-given':
      return withRating(state, event);
    case 'rating-closed':
      return event.marks.length > 0 ? state : withTicket(state, event.visit, { rating: 'closed' });
    case 'period-published': {
      const { figures, version } = event.publication;
      const published = { ...state.published, [figures.period]: version };
      return { ...state, published, headline: newest(state, headlineOf(event.publication)) };
    }
    case 'epoch-begun': {
      const { epoch, after } = event;
      return { ...state, epochs: [...state.epochs, { epoch, after }] };
    }
    case 'facts-admitted':
      return state;
    default:
      return event satisfies never;
  }
}

/** Only what belongs to the day is cleared; devices, office and publications stay. */
function newDay(state: State, day: string, opened: number): State {
  const { accepted, names, policies, devices, published, headline, epochs, seq, at } = state;
  return {
    ...officeToday(state, day, opened),
    accepted,
    names,
    policies,
    devices,
    published,
    headline,
    epochs,
    seq,
    at,
    day,
    tickets: Map(),
    waiting: {},
    numbers: Map(),
    lastNumber: {},
    lastQueuedAt: {},
    desks: {},
    calls: [],
    noWaitClosure: null,
  };
}

function withTicketIssued(state: State, event: TicketIssued, seq: number): State {
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

function withCall(state: State, call: State['calls'][number], patch: Partial<Ticket>): State {
  const calls = (state.tickets.get(call.ticket)?.calls ?? 0) + 1;
  const others = state.calls.filter((other) => other.ticket !== call.ticket);
  return {
    ...withTicket(state, call.ticket, { ...patch, calls }),
    calls: [call, ...others].slice(0, RECENT_CALLS),
  };
}

/** Nobody is invited any longer who did not come (SPEC T3). */
function withoutCall(state: State, ticket: string): State {
  return { ...state, calls: state.calls.filter((call) => call.ticket !== ticket) };
}

function withVisitEnded(state: State, counter: string): State {
  const desk = state.desks[counter] ?? CLOSED_DESK;
  return withDesk(state, counter, {
    ticket: null,
    lastVisit: desk.ticket,
    endedToday: desk.endedToday + 1,
  });
}

/** Only one that fits ends its visit (SPEC Q18). Of an earlier day none is here any more, though its id may be in use again. */
function withVisitRecorded(state: State, event: VisitRecorded): State {
  const { day, ticket, counter, calledAt, endedAt, outcome, marks } = event;
  if (marks.length > 0 || ticket === null || day !== state.day) return state;
  if (!state.tickets.has(ticket)) return state;
  const desk = state.desks[counter] ?? CLOSED_DESK;
  const freed = withDesk(state, counter, {
    ticket: desk.ticket === ticket ? null : desk.ticket,
    endedToday: desk.endedToday + 1,
  });
  const patch = { state: 'ended', counter, calledAt, endedAt, outcome, rating: 'none' } as const;
  return withTicket(withoutCall(freed, ticket), ticket, patch);
}

function withRating(state: State, { visit, marks }: RatingGiven): State {
  if (visit === null || marks.length > 0) return state;
  return withTicket(state, visit, { rating: 'given' });
}

function withTicket(state: State, id: string, patch: Partial<Ticket>): State {
  const before = state.tickets.get(id);
  if (!before) return state;
  const after = { ...before, ...patch };
  const tickets = state.tickets.set(id, after);
  return { ...state, tickets, waiting: moved(state.waiting, before, after) };
}

function withDesk(state: State, counter: string, patch: Partial<Desk>): State {
  const desk = state.desks[counter] ?? CLOSED_DESK;
  return { ...state, desks: { ...state.desks, [counter]: { ...desk, ...patch } } };
}

function newest(state: State, headline: NonNullable<State['headline']>): State['headline'] {
  return state.headline && state.headline.to > headline.to ? state.headline : headline;
}
