import type { PastVisit } from '#shared/domain/decision.ts';
import type { Recorded, TicketIssued } from '#shared/domain/events.ts';
import type { Outcome } from '#shared/domain/vocabulary.ts';
import type { Office } from '#shared/protocol/office.ts';
import { type File, fileOf, officeOn } from './files.ts';

/**
 * The observer's own book of a day, kept by hand from what was said to have happened. It shares no
 * code with the rules, so that it can hold them to account.
 */

export type Place =
  | { readonly at: 'waiting' | 'absent' | 'left' | 'void' }
  | { readonly at: 'counter' | 'ended'; readonly counter: string };

export interface Slip {
  readonly id: string;
  readonly day: string;
  lane: string;
  readonly procedure: string;
  readonly field: string | null;
  /** Where it stands in time, ms, and which of two equal ones came first. */
  readonly stands: number;
  readonly arrival: number;
  priority: boolean;
  absences: number;
  place: Place;
  outcome: Outcome | null;
  rated: boolean;
}

export interface Post {
  openBy: string | null;
  serving: string | null;
  lastVisit: string | null;
  /** Priority people called in a row while others waited. */
  run: number;
}

export interface Book {
  /** As it is in force on the day. */
  office: Office | null;
  readonly files: File[];
  day: string;
  readonly slips: Map<string, Slip>;
  /** Those of the days before. */
  readonly past: Map<string, Slip>;
  readonly numbers: Set<string>;
  readonly standsLast: Map<string, number>;
  readonly posts: Map<string, Post>;
  readonly devices: Map<string, string | null>;
  /** Until when the no-wait lane is closed today, `14:00`; `24:00` where nobody said; null: nobody closed it. */
  closedUntil: string | null;
  /** Published periods, with their first and last day. */
  readonly published: Map<string, { readonly from: string; readonly to: string }>;
}

export function emptyBook(): Book {
  return {
    office: null,
    files: [],
    day: '',
    slips: new Map(),
    past: new Map(),
    numbers: new Set(),
    standsLast: new Map(),
    posts: new Map(),
    devices: new Map(),
    closedUntil: null,
    published: new Map(),
  };
}

export function postOf(book: Book, counter: string): Post {
  const known = book.posts.get(counter);
  if (known) return known;
  const made: Post = { openBy: null, serving: null, lastVisit: null, run: 0 };
  book.posts.set(counter, made);
  return made;
}

/** The slip of a ticket, of whatever day. */
export function slipOf(book: Book, id: string): Slip | null {
  return book.slips.get(id) ?? book.past.get(id) ?? null;
}

/** What the office's tables would say of a visit. */
export function pastVisitOf(book: Book, id: string): PastVisit | null {
  const slip = slipOf(book, id);
  if (!slip) return null;
  const { day, procedure, field, outcome, rated, place } = slip;
  const counter = 'counter' in place ? place.counter : null;
  return { day, counter, procedure, field, outcome, rated };
}

/** Those waiting for a counter. */
export function waitingAt(book: Book, counter: string): Slip[] {
  const lanes = book.office?.counters.find((one) => one.id === counter)?.lanes ?? [];
  return [...book.slips.values()].filter(
    (slip) => slip.place.at === 'waiting' && lanes.includes(slip.lane),
  );
}

/** Writes down one event, after it was checked. */
export function note(book: Book, { event, seq, by }: Recorded): void {
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
      book.slips.get(event.ticket)!.place = { at: 'counter', counter: event.counter };
      return;
    case 'ticket-recalled':
      return;
    case 'ticket-marked-absent': {
      const slip = book.slips.get(event.ticket)!;
      slip.absences += 1;
      slip.place = { at: slip.absences === 3 ? 'left' : 'absent' };
      postOf(book, event.counter).serving = null;
      return;
    }
    case 'visit-ended': {
      const post = postOf(book, event.counter);
      post.serving = null;
      post.lastVisit = event.ticket;
      const slip = book.slips.get(event.ticket)!;
      slip.place = { at: 'ended', counter: event.counter };
      slip.outcome = event.outcome;
      return;
    }
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
      if (event.marks.length === 0) slipOf(book, event.visit)!.rated = true;
      return;
    case 'rating-closed':
      return;
    case 'period-published':
      book.published.set(event.publication.figures.period, event.publication.figures);
      return;
    default:
      event satisfies never;
  }
}

function noteTicket(book: Book, event: TicketIssued, seq: number): void {
  if (!joins(event)) return;
  book.numbers.add(`${event.letter}${event.number}`);
  book.standsLast.set(event.letter, event.queuedAt);
  book.slips.set(event.ticket, {
    id: event.ticket,
    day: event.day,
    lane: event.lane,
    procedure: event.procedure,
    field: event.field,
    stands: event.queuedAt,
    arrival: seq,
    priority: false,
    absences: 0,
    place: { at: 'waiting' },
    outcome: null,
    rated: false,
  });
}

/** Whether a number joined the queue: its marks tell of nothing that keeps it out. */
export function joins(event: TicketIssued): boolean {
  const out: readonly string[] = ['number-taken', 'earlier-day', 'foreign-letter', 'again'];
  return !event.marks.some((mark) => out.includes(mark));
}
