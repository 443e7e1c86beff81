/** What an event changes in what the office knows. The only way in which state changes. */
import { Map } from 'immutable';
import type { OfficeEvent, Recorded } from './events.ts';
import {
  asksAfter,
  withAbsence,
  withCall,
  withDesk,
  withoutCall,
  withRating,
  withTicket,
  withTicketIssued,
  withVisitEnded,
  withVisitRecorded,
} from './evolve-visit.ts';
import { headlineOf } from './headline.ts';
import { officeToday, withOffice } from './in-force.ts';
import type { State } from './state.ts';

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
      return withAbsence(state, event, at);
    case 'visit-ended':
      return withTicket(withVisitEnded(state, event.counter), event.ticket, {
        state: 'ended',
        outcome: event.outcome,
        endedAt: at,
        rating: asksAfter(state, event.ticket),
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
    case 'rating-changed':
      return state;
    case 'rating-closed':
      return event.marks.length > 0 ? state : withTicket(state, event.visit, { rating: 'closed' });
    case 'period-published': {
      const { figures, version } = event.publication;
      const published = { ...state.published, [figures.period]: version };
      return { ...state, published, headline: newest(state, headlineOf(event.publication)) };
    }
    case 'epoch-begun': {
      const { epoch, after } = event;
      return { ...state, epochs: [...state.epochs, { epoch, after, begunAt: at }] };
    }
    case 'feedback-taken':
    case 'feedback-handled':
    case 'feedback-forgotten':
    case 'finding-noted':
    case 'finding-moved':
    case 'batch-rows':
    case 'batch-confirmed':
    case 'batch-withdrawn':
    case 'facts-admitted':
    case 'facts-dropped':
    case 'pin-renewed':
    case 'ratings-flagged':
    case 'files-archived':
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

function newest(state: State, headline: NonNullable<State['headline']>): State['headline'] {
  return state.headline && state.headline.to > headline.to ? state.headline : headline;
}
