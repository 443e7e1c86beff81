import type {
  RatingChanged,
  RatingGiven,
  Recorded,
  TicketIssued,
  TicketMarkedAbsent,
} from '#shared/domain/events.ts';
import { type Book, postOf, type Slip, slipOf } from './book.ts';
import { noteByHand, noteLate } from './by-hand-book.ts';
import { fileOf, officeOn } from './files.ts';

/** How what has happened comes into the observer's book. */

/** Writes down one event, after it was checked. */
export function note(book: Book, { event, seq, at, by }: Recorded): void {
  switch (event.type) {
    case 'office-configured':
      book.files.push(fileOf(event, seq, book.day));
      book.office = officeOn(book.files, book.day);
      return;
    case 'day-opened':
      book.day = event.day;
      for (const [id, slip] of book.slips) book.past.set(id, slip);
      for (const kept of [book.slips, book.numbers, book.standsLast, book.posts]) kept.clear();
      book.closedUntil = null;
      book.office = officeOn(book.files, book.day);
      return;
    case 'device-paired':
      book.devices.set(event.device, event.point);
      return;
    case 'device-revoked':
      book.devices.delete(event.device);
      return;
    case 'ticket-issued':
      noteTicket(book, event, seq);
      return;
    case 'priority-claimed':
      if (event.marks.length === 0) book.slips.get(event.ticket)!.priority = true;
      return;
    case 'counter-opened':
      postOf(book, event.counter).openBy = by;
      return;
    case 'counter-closed':
      postOf(book, event.counter).openBy = null;
      return;
    case 'ticket-called':
      postOf(book, event.counter).serving = event.ticket;
      book.slips.get(event.ticket)!.turnAt = at;
      book.slips.get(event.ticket)!.place = { at: 'counter', counter: event.counter };
      book.slips.get(event.ticket)!.calledAt = at;
      return;
    case 'ticket-recalled':
      book.slips.get(event.ticket)!.calledAt = at;
      return;
    case 'ticket-marked-absent':
      noteAbsence(book, event);
      return;
    case 'visit-ended': {
      const post = postOf(book, event.counter);
      const slip = book.slips.get(event.ticket)!;
      post.serving = null;
      if (slip.outcome === null) post.ended += 1;
      post.lastVisit = event.ticket;
      slip.place = { at: 'ended', counter: event.counter };
      slip.outcome = event.outcome;
      return;
    }
    case 'visit-recorded':
      noteByHand(book, event);
      return;
    case 'ticket-moved': {
      const slip = book.slips.get(event.ticket)!;
      slip.place = { at: 'waiting' };
      slip.lane = event.lane;
      postOf(book, event.counter).serving = null;
      return;
    }
    case 'ticket-voided':
      book.slips.get(event.ticket)!.place = { at: 'void' };
      return;
    case 'no-wait-closed':
      book.closedUntil = event.until ?? '24:00';
      return;
    case 'no-wait-opened':
      book.closedUntil = null;
      return;
    case 'rating-given':
      if (event.marks.length === 0) slipOf(book, event.visit!)!.rated = true;
      noteRating(book, event, by, at);
      return;
    case 'rating-changed':
      noteChange(book, event);
      return;
    case 'epoch-begun':
      book.epochs.push(`${event.epoch} ${event.after}`);
      return;
    case 'rating-closed':
    case 'ratings-flagged':
    case 'files-archived':
    case 'batch-rows':
    case 'batch-confirmed':
    case 'batch-withdrawn':
    case 'feedback-taken':
    case 'feedback-handled':
    case 'feedback-forgotten':
    case 'finding-noted':
    case 'finding-moved':
    case 'facts-admitted':
    case 'facts-dropped':
    case 'pin-renewed':
      return;
    case 'period-published':
      book.published.set(event.publication.figures.period, event.publication.figures);
      return;
    default:
      event satisfies never;
  }
}

/** Nobody came; or its holder was served and went, and the counter's tablet asks. */
function noteAbsence(book: Book, event: TicketMarkedAbsent): void {
  const slip = book.slips.get(event.ticket)!;
  slip.absences += 1;
  const counter = event.served ? event.counter : null;
  slip.place = { at: slip.absences === 3 ? 'left' : 'absent', counter };
  const post = postOf(book, event.counter);
  post.serving = null;
  if (!event.served) return;
  if (slip.outcome === null) post.ended += 1;
  slip.outcome = 'left';
  slip.went = true;
  post.lastVisit = event.ticket;
}

function noteRating(book: Book, event: RatingGiven, by: string, heardAt: number): void {
  const { rating, visit, questionnaire, channel, counter, phone, answers } = event;
  const when = { givenAt: event.givenAt ?? 0, heardAt };
  const from = { by, channel, counter, phone };
  book.ratings.set(rating, { rating, visit, questionnaire, ...from, ...when, version: 1, answers });
}

function noteChange(book: Book, { rating, version, answers, marks }: RatingChanged): void {
  if (marks.length === 0) Object.assign(book.ratings.get(rating)!, { version, answers });
}

function noteTicket(book: Book, event: TicketIssued, seq: number): void {
  const slip = newSlip(event, seq);
  if (!joins(event)) {
    noteLate(book, event, slip);
    return;
  }
  book.numbers.add(`${event.letter}${event.number}`);
  book.standsLast.set(event.letter, event.queuedAt);
  book.slips.set(event.ticket, slip);
}

function newSlip(event: TicketIssued, seq: number): Slip {
  return {
    id: event.ticket,
    day: event.day,
    letter: event.letter,
    number: event.number,
    lane: event.lane,
    procedure: event.procedure,
    field: event.field,
    stands: event.queuedAt,
    arrival: seq,
    given: event.marks.includes('clock-unsure') ? null : event.queuedAt,
    priority: false,
    absences: 0,
    place: { at: 'waiting' },
    outcome: null,
    rated: false,
    went: false,
    calledAt: 0,
    turnAt: 0,
  };
}

/** Whether a number joined the queue: its marks tell of nothing that keeps it out. */
export function joins(event: TicketIssued): boolean {
  const out: readonly string[] = ['number-taken', 'earlier-day', 'foreign-letter', 'again'];
  return !event.marks.some((mark) => out.includes(mark));
}
