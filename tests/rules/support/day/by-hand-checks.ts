import type { Command, CommandOf } from '#shared/domain/commands.ts';
import type { Recorded, TicketIssued, VisitRecorded } from '#shared/domain/events.ts';
import type { State } from '#shared/domain/state.ts';
import { checkCounterAgrees, checkTicketAgrees } from './agreement.ts';
import { type Book, type Slip, slipOf } from './book.ts';
import { bearerOf, waitingFor, toldOf } from './by-hand-book.ts';
import { hold } from './hold.ts';
import { dayInVietnam } from './vietnam.ts';

/** What the observer checks of visits that counters served by hand. */

/** So far apart may the clocks of a kiosk and a counter be, ms. */
const APART_MS = 2 * 60_000;

/** Before it is written into the book: it says what the counter said, and which number that is. */
export function checkByHand(book: Book, event: VisitRecorded, command: Command, at: number): void {
  hold(
    event.calledAt <= event.endedAt && event.endedAt <= at,
    'Q17',
    'nothing ends in time to come',
  );
  if (command.type === 'issue-ticket') {
    checkJoining(book, event, command.ticket);
    return;
  }
  hold(command.type === 'record-visit', 'Q17', 'a counter says what it did by hand');
  const said = Math.min(command.at, at);
  hold(
    event.endedAt === said && event.day === dayInVietnam(said),
    'Q17',
    'a visit ends when it was said to',
  );
  const slip = bearerOf(book, event);
  const own = slip && isIn(slip, event) ? slip : null;
  hold(event.ticket === (own?.id ?? null), 'Q17', 'the bearer of the number is found');
  hold(event.marks.join() === marksOf(book, own, event), 'Q18', 'what does not fit is marked');
  hold(!isToldAlready(book, event), 'Q18', 'the same fact is told once');
}

/** The office comes to know a number that was served: the first visit of it is its own, and no other. */
function checkJoining(book: Book, event: VisitRecorded, ticket: string): void {
  hold(event.ticket === ticket, 'Q17', 'a number that comes joins its own visit');
  const known = waitingFor(book, event).filter(({ endedAt }) => endedAt === event.endedAt);
  hold(known.length > 0, 'Q17', 'a number that comes joins a visit that was told');
  const ended = slipOf(book, ticket)?.outcome !== null;
  hold(event.marks.join() === (ended ? 'again' : ''), 'Q17', 'a number has one visit');
}

/** After a number has come: nothing that was done with it is left alone. */
export function checkJoined(book: Book, event: TicketIssued): void {
  const slip = bearerOf(book, event);
  if (slip?.id !== event.ticket) return;
  const left = waitingFor(book, event).some((one) => isIn(slip, one));
  hold(!left, 'Q17', 'a number that comes and its visit become one');
}

/** After the office has changed: the visit is over everywhere, and nobody is asked about it. */
export function checkEndedByHand(book: Book, state: State, { event }: Recorded): void {
  if (event.type !== 'visit-recorded' || event.ticket === null) return;
  checkCounterAgrees(book, state, event.counter);
  if (event.day !== book.day) return;
  checkTicketAgrees(book, state, event.ticket);
  if (event.marks.length > 0) return;
  const ticket = state.tickets.get(event.ticket);
  const isAsked = ticket?.rating !== 'none';
  const went = book.slips.get(event.ticket)?.went === true;
  hold(isAsked === went, 'Q19', 'nobody is asked about a visit served by hand');
  hold(ticket?.outcome === event.outcome, 'Q18', 'a visit served by hand ends as it was said to');
  const invited = state.calls.some((call) => call.ticket === event.ticket);
  hold(!invited, 'Q18', 'nobody is invited who was served by hand');
}

/** Nobody was served before the number was given. */
function isIn({ given }: Slip, { endedAt }: VisitRecorded): boolean {
  return given === null || given - endedAt <= APART_MS;
}

/** A command that wrote nothing down: the office knew the very same fact. */
export function checkNoNews(book: Book, command: CommandOf<'record-visit'>, at: number): void {
  const endedAt = Math.min(command.at, at);
  const day = dayInVietnam(endedAt);
  const said = { ...command, day, endedAt, calledAt: Math.min(command.calledAt, endedAt) };
  hold(isToldAlready(book, said), 'Q17', 'what was not told before is written down');
}

type SaidByHand = Omit<VisitRecorded, 'type' | 'ticket' | 'reason' | 'clerk' | 'marks'>;

function isToldAlready(book: Book, said: SaidByHand): boolean {
  return toldOf(book, said).some(
    (one) =>
      one.counter === said.counter &&
      one.calledAt === said.calledAt &&
      one.endedAt === said.endedAt &&
      one.outcome === said.outcome,
  );
}

function marksOf(book: Book, slip: Slip | null, { counter, day }: VisitRecorded): string {
  const daysLate = (Date.parse(book.day) - Date.parse(day)) / 86_400_000;
  if (daysLate > 7) return 'too-late';
  if (daysLate === 0 && !book.office!.counters.some(({ id }) => id === counter))
    return 'unknown-counter';
  if (!slip) return 'unknown-ticket';
  if (slip.outcome !== null && slip.outcome !== 'left') return 'again';
  const where = 'counter' in slip.place ? slip.place.counter : null;
  return where !== null && where !== counter ? 'other-counter' : '';
}
