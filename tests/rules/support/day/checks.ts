import type { Command } from '#shared/domain/commands.ts';
import type {
  Recorded,
  TicketCalled,
  TicketIssued,
  TicketMarkedAbsent,
} from '#shared/domain/events.ts';
import { type Book, postOf, type Slip, waitingAt } from './book.ts';
import { checkByHand } from './by-hand-checks.ts';
import { checkFile, checkPublished } from './file-checks.ts';
import { checkMove, checkNoWait, checkVoid } from './hall-checks.ts';
import { hold } from './hold.ts';
import { checkChange, checkRating } from './rating-checks.ts';
import { joins } from './noting.ts';
import { dayInVietnam, timeInVietnam } from './vietnam.ts';

/** Two minutes from the last call, four from the first of a turn. */
const SERVED_AFTER_MS = 120_000;
const TURN_SERVED_AFTER_MS = 240_000;

/** What the observer checks of every event, before it is written into the book. */
export function checkEvent(book: Book, recorded: Recorded, command: Command): void {
  const { event, at } = recorded;
  switch (event.type) {
    case 'office-configured':
      checkFile(book, event);
      return;
    case 'day-opened':
      hold(event.day > book.day, 'N5', 'a new day is later than the one before');
      hold(event.day === dayInVietnam(at), 'N5', 'the day is the one in Vietnam');
      return;
    case 'ticket-issued':
      checkTicket(book, event, command, recorded);
      return;
    case 'priority-claimed': {
      const waits = book.slips.get(event.ticket)?.place.at === 'waiting';
      hold(waits === (event.marks.length === 0), 'Q5', 'only the waiting can claim priority');
      return;
    }
    case 'ticket-called':
      checkCall(book, event, command);
      return;
    case 'ticket-recalled':
    case 'visit-ended':
      checkAtCounter(book, event.ticket, event.counter);
      return;
    case 'ticket-marked-absent':
      checkAtCounter(book, event.ticket, event.counter);
      checkAbsence(book.slips.get(event.ticket)!, event, at);
      return;
    case 'ticket-moved':
      checkAtCounter(book, event.ticket, event.counter);
      checkMove(book, event);
      return;
    case 'ticket-voided':
      checkVoid(book, event, recorded.by);
      return;
    case 'no-wait-closed':
    case 'no-wait-opened':
      checkNoWait(book, event, at);
      return;
    case 'rating-given':
      checkRating(book, recorded, event, command.at);
      return;
    case 'rating-changed':
      checkChange(book, recorded, event, command);
      return;
    case 'visit-recorded':
      checkByHand(book, event, command, at);
      return;
    case 'period-published':
      checkPublished(book, event.publication);
      return;
    case 'device-paired':
      hold(!book.devices.has(event.device), 'A2', 'a device is paired once');
      hold(
        event.point === null || ![...book.devices.values()].includes(event.point),
        'N1',
        'a point has one kiosk',
      );
      return;
    default:
  }
}

function checkTicket(
  book: Book,
  event: TicketIssued,
  command: Command,
  { at, by }: Recorded,
): void {
  hold(command.type === 'issue-ticket', 'Q1', 'a number comes from a kiosk');
  const known = book.numbers.has(`${event.letter}${event.number}`);
  hold(!joins(event) || !known, 'N4', 'no number stands twice on one day');
  hold(
    event.marks.includes('number-taken') === (known && !book.slips.has(event.ticket)) ||
      event.marks.includes('earlier-day') ||
      event.marks.includes('again'),
    'N4',
    'a number is marked as taken exactly when it is',
  );
  const said = Math.min(command.at, at);
  checkLetter(book, event, book.devices.get(by) ?? null, said);
  if (!joins(event)) return;
  hold(!book.slips.has(event.ticket), 'Q2', 'no ticket is in two places');
  hold(event.day === book.day, 'N5', 'a number of another day joins no queue');
  const unsure = command.type === 'issue-ticket' && command.clock === 'own';
  hold(event.marks.includes('clock-unsure') === unsure, 'N9', 'a clock of its own is marked');
  const stands = Math.max(unsure ? at : said, book.standsLast.get(event.letter) ?? 0);
  if (unsure) hold(event.queuedAt === stands, 'N9', 'a ticket of no sure time stands last');
  hold(event.queuedAt === stands, 'Q4', 'a ticket stands where its kiosk gave it');
}

function checkLetter(book: Book, event: TicketIssued, point: string | null, said: number): void {
  const series = book.office!.series.find((one) => one.letter === event.letter);
  const procedure = book.office!.procedures.find((one) => one.code === event.procedure);
  if (series) {
    const other = point !== null && series.point !== point;
    hold(!(other && joins(event)), 'N7', 'a letter of another point joins no queue');
    const late = series.lastTicket !== null && series.lastTicket <= timeInVietnam(said);
    const marked = event.marks.includes('after-last-ticket');
    const foreign = event.marks.includes('foreign-letter');
    hold(
      foreign || marked === late,
      'N8',
      'a number after the last ticket is marked, and no other',
    );
    const noWait = book.office!.lanes.find((lane) => lane.noWait)?.id;
    const strays =
      !foreign &&
      !event.marks.includes('earlier-day') &&
      procedure !== undefined &&
      ![procedure.lane, noWait].includes(series.lane);
    hold(event.marks.includes('other-lane') === strays, 'N7', 'a letter that strays is marked');
    const lane = strays ? procedure.lane : series.lane;
    hold(event.lane === lane, 'Q1', 'a number joins the lane of its letter, or of its procedure');
    return;
  }
  hold(
    !joins(event) || event.lane === procedure?.lane,
    'N7',
    'an unknown letter waits all the same',
  );
}

function checkAbsence(slip: Slip, { times, served }: TicketMarkedAbsent, at: number): void {
  hold(times === slip.absences + 1, 'Q9', 'absences are counted');
  const isLong = at - slip.calledAt >= SERVED_AFTER_MS || at - slip.turnAt >= TURN_SERVED_AFTER_MS;
  hold(served === isLong, 'R16', 'who is missed long after the last call was served and went');
}

function checkCall(book: Book, event: TicketCalled, command: Command): void {
  hold('counter' in command && command.counter === event.counter, 'Q7', 'the counter calls itself');
  const post = postOf(book, event.counter);
  const slip = book.slips.get(event.ticket);
  hold(post.serving === null, 'Q2', 'one person at a counter');
  hold(slip?.place.at !== 'void', 'Q15', 'a void number is not called');
  if (command.type === 'call-absent') {
    hold(slip?.place.at === 'absent', 'Q9', 'only the absent are called back');
    hold(event.priorityRun === post.run, 'Q6', 'calling the absent leaves the run as it was');
    return;
  }
  hold(slip?.place.at === 'waiting', 'Q2', 'nobody is called by two counters');
  checkOrder(waitingAt(book, event.counter), slip!);
  checkPriority(book, event.counter, slip!);
  hold(event.priorityRun === post.run, 'Q6', 'the run is counted');
}

function checkOrder(waiting: readonly Slip[], called: Slip): void {
  hold(waiting.includes(called), 'Q7', 'a counter calls from its own lanes');
  const before = waiting.find(
    (slip) =>
      slip.priority === called.priority &&
      (slip.stands < called.stands ||
        (slip.stands === called.stands && slip.arrival < called.arrival)),
  );
  hold(!before, 'Q4', 'nobody overtakes within a class');
}

function checkPriority(book: Book, counter: string, called: Slip): void {
  const waiting = waitingAt(book, counter);
  const ordinary = waiting.some((slip) => !slip.priority);
  const priority = waiting.some((slip) => slip.priority);
  const post = postOf(book, counter);
  const spent = post.run >= book.office!.priorityRun;
  if (called.priority) {
    hold(!(ordinary && spent), 'Q6', 'after a run of priority it is the turn of the others');
    if (ordinary) post.run += 1;
    return;
  }
  hold(!priority || spent, 'Q6', 'priority goes first until its run is spent');
  post.run = 0;
}

function checkAtCounter(book: Book, ticket: string, counter: string): void {
  hold(postOf(book, counter).serving === ticket, 'Q7', 'a counter ends the visit it serves');
}
