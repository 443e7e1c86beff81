import type { PastVisit } from '#shared/domain/decision.ts';
import type { TicketIssued, VisitRecorded } from '#shared/domain/events.ts';
import { type Book, postOf, type Slip, slipOf } from './book.ts';

/** What the observer's book says of visits that counters served by hand, and of numbers of days that are over. */

type NumberOfDay = Pick<VisitRecorded, 'day' | 'letter' | 'number'>;

/** The slip that bears a number on a day: one that joined the queue before one that came too late to. */
export function bearerOf(book: Book, { day, letter, number }: NumberOfDay): Slip | null {
  const slips = day === book.day ? book.slips : book.past;
  const bearing = [...slips.values()].filter(
    (slip) => slip.day === day && slip.letter === letter && slip.number === number,
  );
  return bearing.find(({ place }) => place.at !== 'late') ?? bearing[0] ?? null;
}

/** What counters did by hand with a number, before anybody knew of it. */
export function servedBefore(book: Book, number: NumberOfDay): readonly VisitRecorded[] {
  return ofNumber(book.byHand, number);
}

/** Those of them that wait for their number: what is told too late, or of no counter, joins nothing. */
export function waitingFor(book: Book, number: NumberOfDay): readonly VisitRecorded[] {
  return servedBefore(book, number).filter(({ marks }) => marks.join() === 'unknown-ticket');
}

/** All that counters told of a number. */
export function toldOf(book: Book, number: NumberOfDay): readonly VisitRecorded[] {
  return ofNumber(book.told, number);
}

function ofNumber(visits: readonly VisitRecorded[], { day, letter, number }: NumberOfDay) {
  return visits.filter((one) => one.day === day && one.letter === letter && one.number === number);
}

/** What the office's tables would say of a visit. */
export function pastVisitOf(book: Book, id: string): PastVisit | null {
  return visitOf(slipOf(book, id));
}

export function visitOf(slip: Slip | null): PastVisit | null {
  if (!slip) return null;
  const { id, day, procedure, field, outcome, rated, place, given } = slip;
  const counter = 'counter' in place ? place.counter : null;
  return { ticket: id, day, counter, procedure, field, givenAt: given, outcome, rated };
}

/** A visit served by hand ends here, or waits for its number. */
export function noteByHand(book: Book, event: VisitRecorded): void {
  book.told = [...book.told, event];
  if (event.ticket === null) {
    book.byHand = [...book.byHand, event];
    return;
  }
  const known = waitingFor(book, event).find(
    ({ counter, endedAt }) => counter === event.counter && endedAt === event.endedAt,
  );
  book.byHand = book.byHand.filter((one) => one !== known);
  if (event.marks.length > 0) return;
  const slip = slipOf(book, event.ticket)!;
  const isFirst = slip.outcome === null;
  slip.place = { at: 'ended', counter: event.counter };
  slip.outcome = event.outcome;
  if (event.day !== book.day) return;
  const post = postOf(book, event.counter);
  if (isFirst) post.ended += 1;
  if (post.serving === event.ticket) post.serving = null;
}

/** A number of an earlier day that arrived late joins no queue, but may have been served. */
export function noteLate(book: Book, event: TicketIssued, slip: Slip): void {
  const { marks } = event;
  if (!marks.includes('earlier-day') || marks.includes('foreign-letter')) return;
  if (!slipOf(book, event.ticket)) book.past.set(event.ticket, { ...slip, place: { at: 'late' } });
}
