/** What a clerk sees of their own counter: who is there, who comes next, who was absent. */
import type { Office } from '../protocol/office.ts';
import type { Procedure } from '../protocol/procedure.ts';
import type { Text } from '../protocol/text.ts';
import { callingOrder } from './queue.ts';
import { servedFrom } from './served-from.ts';
import { CLOSED_DESK, type State, type Ticket } from './state.ts';
import { absentTickets, ticketNumber } from './ticket.ts';
import type { LimitAnswer, TicketClass } from './vocabulary.ts';

/** A ticket as a clerk sees it. */
export interface TicketLine {
  readonly ticket: string;
  readonly number: string;
  readonly procedure: string;
  readonly name: Text | null;
  readonly class: TicketClass;
  readonly limits: LimitAnswer | null;
  /** Whether it is in the no-wait lane, and so may be moved out of it (SPEC Q14). */
  readonly noWait: boolean;
  readonly queuedAt: number;
  readonly calls: number;
  readonly calledAt: number | null;
  /** From when on, office time in ms, marking it absent counts as served; null while it is at no counter (SPEC R16). */
  readonly servedFrom: number | null;
  /** Times marked absent so far (SPEC Q9). */
  readonly absences: number;
}

/** A counter with its waiting list. */
export interface CounterHere {
  readonly counter: string;
  /** Staff or device id; null while closed. */
  readonly openBy: string | null;
  readonly lanes: readonly Text[];
  readonly current: TicketLine | null;
  /** In calling order. */
  readonly waiting: readonly TicketLine[];
  readonly absent: readonly TicketLine[];
  readonly endedToday: number;
  /** Whether the tablet is asking about the visit that ended last. */
  readonly rating: Ticket['rating'];
  /** Whether a tablet is paired with this counter: where there is none, nobody is asked. */
  readonly hasTablet: boolean;
}

/** The counter with this id; null where none is chosen, or there is no such counter. */
export function atCounter(
  state: State,
  office: Office,
  counterId: string | null,
): CounterHere | null {
  const counter = office.counters.find((one) => one.id === counterId);
  if (!counter) return null;
  const desk = state.desks[counter.id] ?? CLOSED_DESK;
  const line = lineOf(office);
  const current = desk.ticket ? state.tickets.get(desk.ticket) : undefined;
  const served = (ticket: Ticket) => counter.lanes.includes(ticket.lane);
  return {
    counter: counter.id,
    openBy: desk.openBy,
    lanes: office.lanes.filter((one) => counter.lanes.includes(one.id)).map((one) => one.name),
    current: current ? line(current) : null,
    waiting: callingOrder(state, office, counter).map(line),
    absent: absentTickets(state).filter(served).map(line),
    endedToday: desk.endedToday,
    rating: (desk.lastVisit ? state.tickets.get(desk.lastVisit)?.rating : undefined) ?? 'none',
    hasTablet: state.devices.some((one) => one.role === 'tablet' && one.counter === counter.id),
  };
}

function lineOf(office: Office): (ticket: Ticket) => TicketLine {
  const procedures = new Map<string, Procedure>(office.procedures.map((one) => [one.code, one]));
  const noWaitLane = office.lanes.find((lane) => lane.noWait)?.id;
  return (ticket) => ({
    ticket: ticket.id,
    number: ticketNumber(ticket.letter, ticket.number),
    procedure: ticket.procedure,
    name: procedures.get(ticket.procedure)?.shortName ?? null,
    class: ticket.class,
    limits: ticket.limits,
    noWait: ticket.lane === noWaitLane,
    queuedAt: ticket.queuedAt,
    calls: ticket.calls,
    calledAt: ticket.calledAt,
    servedFrom: servedFrom(ticket),
    absences: ticket.absences,
  });
}
