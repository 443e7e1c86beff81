import type { Database } from 'better-sqlite3';
import type { PastVisit } from '#shared/domain/decision.ts';
import type { Ticket } from '#shared/domain/state.ts';
import { givenAt } from '#shared/domain/ticket.ts';

/** Looks up a visit of any day: a rating, or what was done by hand, may arrive when the day of its visit is over (SPEC P4, Q18). */

const COLUMNS =
  'ticket, day, counter, procedure, field, queued_at AS queuedAt, marks, outcome, rating';

type Row = Omit<PastVisit, 'rated' | 'givenAt'> &
  Pick<Ticket, 'rating' | 'queuedAt'> & { readonly marks: string };

export interface PastVisits {
  /** The newest visit that bears a ticket's id; null when none does. */
  ofTicket(ticket: string): PastVisit | null;
  /**
   * The visit of a number on a day: the one that joined a queue, or came too late to; null when nobody was given it. A
   * number that was taken already, or of another point's letter, is not the one that is called out.
   */
  numbered(day: string, letter: string, number: number): PastVisit | null;
}

/** The look-ups in an opened database. */
export function pastVisitsIn(db: Database): PastVisits {
  const newest = db.prepare<[string], Row>(
    `SELECT ${COLUMNS} FROM visits WHERE ticket = ? ORDER BY seq DESC LIMIT 1`,
  );
  const ofNumber = db.prepare<[string, string, number], Row>(
    `SELECT ${COLUMNS} FROM visits WHERE day = ? AND letter = ? AND number = ?
       AND NOT EXISTS (SELECT 1 FROM json_each(marks) WHERE value IN ('number-taken', 'foreign-letter'))
     ORDER BY state = 'unqueued', seq LIMIT 1`,
  );
  return {
    ofTicket: (ticket) => visitOf(newest.get(ticket)),
    numbered: (day, letter, number) => visitOf(ofNumber.get(day, letter, number)),
  };
}

function visitOf(row: Row | undefined): PastVisit | null {
  if (!row) return null;
  const { rating, queuedAt, marks, ...visit } = row;
  const given = givenAt({ queuedAt, marks: JSON.parse(marks) });
  return { ...visit, givenAt: given, rated: rating === 'given' };
}
