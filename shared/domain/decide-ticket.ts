/** A number given by a kiosk, and the claim of priority that may follow: facts, so marked and never refused. And a number taken out again, a wish. */
import type { Office } from '../protocol/office.ts';
import type { Procedure } from '../protocol/procedure.ts';
import type { CommandOf } from './commands.ts';
import { isServed } from './decide-by-hand.ts';
import { type Decision, type Given, happened, refused } from './decision.ts';
import type { TicketIssued, VisitRecorded } from './events.ts';
import { isOpen } from './hours.ts';
import type { State } from './state.ts';
import { givenAt, ticketNumber } from './ticket.ts';
import { dayOf, wallClock } from './time.ts';
import type { Mark, Role } from './vocabulary.ts';

/** How far ahead of the office a device's clock may run before the office's own time is taken, ms (SPEC N6). */
const CLOCK_TOLERANCE_MS = 120_000;

/** Marks of a number that is not the one which was called out. */
const NOBODYS: readonly Mark[] = ['number-taken', 'again', 'foreign-letter'];

/** Takes note of a number given (SPEC Q1, N1, N4, N6 to N9); one that was served by hand before is ended at once (SPEC Q17). */
export function decideTicket(
  state: State,
  office: Office,
  command: CommandOf<'issue-ticket'>,
  given: Given,
): Decision {
  const issued = ticketIssued(state, office, command, given);
  if (issued.marks.some((mark) => NOBODYS.includes(mark))) return happened(issued);
  // What bears another mark changes nothing, whatever comes.
  const isIts = ({ endedAt, marks }: VisitRecorded) =>
    marks.includes('unknown-ticket') && isServed(givenAt(issued), endedAt);
  const served = given.served.filter(isIts).map((one, i) => {
    const marks: readonly Mark[] = i === 0 ? [] : ['again'];
    return { ...one, ticket: issued.ticket, marks };
  });
  return happened(issued, ...served);
}

function ticketIssued(
  state: State,
  office: Office,
  command: CommandOf<'issue-ticket'>,
  given: Given,
): TicketIssued {
  const procedure = office.procedures.find((one) => one.code === command.procedure);
  const ahead = command.at > given.now + CLOCK_TOLERANCE_MS;
  const at = Math.min(command.at, given.now);
  const day = dayOf(at, office.timeZone);
  const letterPlace = placeOf(office, command.letter, given.by.point, procedure);
  // Of an earlier day's letters today's file says nothing: such a number joins no queue and stays with its letter.
  const place = day < state.day ? letterPlace : inOwnLane(office, letterPlace, procedure);
  const isUnsure = command.clock === 'own';
  // Of a clock that could not be confirmed nothing follows but the order in which its numbers were given (SPEC N9).
  const placedAt = isUnsure ? given.now : at;

  const marks: Mark[] = [];
  if (ahead) marks.push('clock-ahead');
  if (isUnsure) marks.push('clock-unsure');
  if (day < state.day) marks.push('earlier-day');
  if (state.tickets.has(command.ticket)) marks.push('again');
  else if (day === state.day && state.numbers.has(ticketNumber(command.letter, command.number)))
    marks.push('number-taken');
  if (place.mark) marks.push(place.mark);
  if (!procedure) marks.push('unknown-procedure');
  if (place.lastTicket !== null && wallClock(at, office.timeZone).time >= place.lastTicket) {
    marks.push('after-last-ticket');
  }
  if (!isOpen(office, 'kioskHours', at)) marks.push('out-of-hours');

  return {
    type: 'ticket-issued',
    ticket: command.ticket,
    day,
    letter: command.letter,
    number: command.number,
    lane: place.lane,
    procedure: command.procedure,
    field: procedure?.field ?? null,
    limits: command.limits,
    queuedAt: day === state.day ? Math.max(placedAt, state.lastQueuedAt[command.letter] ?? 0) : at,
    phone: command.phone ?? null,
    marks,
  };
}

/** Where a number belongs, and until when it is given. */
interface TicketPlace {
  readonly lane: string;
  readonly mark: Mark | null;
  readonly lastTicket: string | null;
}

/**
 * Where a letter leads (SPEC N7, N8). The office file may have changed since the number was given: a letter that is
 * nobody's today leads to the procedure's ordinary lane, another point's letter to no lane.
 */
function placeOf(
  office: Office,
  letter: string,
  point: string | null,
  procedure: Procedure | undefined,
): TicketPlace {
  const series = office.series.find((one) => one.letter === letter);
  if (series?.point === point) return { ...series, mark: null };
  if (series) return { lane: series.lane, mark: 'foreign-letter', lastTicket: null };
  if (procedure) return { lane: procedure.lane, mark: 'unknown-letter', lastTicket: null };
  return { lane: '', mark: 'foreign-letter', lastTicket: null };
}

/** The same, but in the procedure's ordinary lane where the letter now feeds another one that is not the no-wait lane either (SPEC N7). */
function inOwnLane(
  { lanes }: Office,
  place: TicketPlace,
  procedure: Procedure | undefined,
): TicketPlace {
  if (!procedure || place.mark !== null || place.lane === procedure.lane) return place;
  if (lanes.some((one) => one.id === place.lane && one.noWait)) return place;
  return { ...place, lane: procedure.lane, mark: 'other-lane' };
}

/** Takes note of a claim of priority (SPEC Q5); marked when the ticket is unknown or no longer waits. */
export function decidePriority(state: State, command: CommandOf<'claim-priority'>): Decision {
  const ticket = state.tickets.get(command.ticket);
  const marks: Mark[] = [];
  if (!ticket) marks.push('unknown-ticket');
  else if (ticket.state !== 'waiting') marks.push('not-waiting');
  return happened({ type: 'priority-claimed', ticket: command.ticket, marks });
}

/** Takes a number out of the queue that nobody claims (SPEC Q15): `ticket-not-waiting` for any other, `counter-not-open` for a clerk who sits at none. */
export function decideVoiding(
  state: State,
  { ticket }: CommandOf<'void-ticket'>,
  { by }: Pick<Given, 'by'>,
): Decision {
  if (state.tickets.get(ticket)?.state !== 'waiting') return refused('ticket-not-waiting');
  const counter = counterOf(state, by.id);
  if (counter === null && AT_A_COUNTER.includes(by.role)) return refused('counter-not-open');
  return happened({ type: 'ticket-voided', ticket, counter });
}

/** Whoever serves numbers: which of them they let go is counted at their counter (SPEC R17). */
const AT_A_COUNTER: readonly Role[] = ['clerk', 'counter'];

/** The counter that somebody has open, of several the first by its id. */
function counterOf(state: State, id: string): string | null {
  const open = Object.keys(state.desks).filter((counter) => state.desks[counter]?.openBy === id);
  return open.sort()[0] ?? null;
}
