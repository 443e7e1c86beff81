import type { Database } from 'better-sqlite3';
import type { PastVisit } from '#shared/domain/decision.ts';
import type { Ticket } from '#shared/domain/state.ts';

/** Looks up a visit of any day: a rating may arrive when the day of its visit is over (SPEC P4). */

type Row = Omit<PastVisit, 'rated'> & Pick<Ticket, 'rating'>;

/** The look-up in an opened database: the newest visit that bears a ticket's id; null when none does. */
export function pastVisitsIn(db: Database): (ticket: string) => PastVisit | null {
  const newest = db.prepare<[string], Row>(
    `SELECT day, counter, procedure, field, outcome, rating FROM visits
     WHERE ticket = ? ORDER BY seq DESC LIMIT 1`,
  );
  return (ticket) => {
    const row = newest.get(ticket);
    if (!row) return null;
    const { rating, ...visit } = row;
    return { ...visit, rated: rating === 'given' };
  };
}
