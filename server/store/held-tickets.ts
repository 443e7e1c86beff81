import type { Database } from 'better-sqlite3';
import type { HeldTicket, RatedBy } from '#shared/domain/ticket-now.ts';

/** Tickets as whoever holds them may ask about them: by the hash of the token on their paper, or by their number of a day (SPEC R15). */

export interface HeldTickets {
  /** The newest ticket that was given with a token's hash, hex; null when none was. */
  ofPhone(tokenHash: string): HeldTicket | null;
  /** The ticket of a number on a day that was called out; null when nobody was given it. */
  numbered(day: string, letter: string, number: number): HeldTicket | null;
  /** The rating that counts of a visit; null while there is none. */
  ratedBy(ticket: string): RatedBy | null;
}

const COLUMNS =
  'ticket, day, letter, number, lane, procedure, state, counter, absences, outcome, ended_at AS endedAt';

/** The look-ups in an opened database. */
export function heldTicketsIn(db: Database): HeldTickets {
  const ofPhone = db.prepare<[string], HeldTicket>(
    `SELECT ${COLUMNS} FROM visits WHERE phone = ? ORDER BY seq DESC LIMIT 1`,
  );
  const numbered = db.prepare<[string, string, number], HeldTicket>(
    `SELECT ${COLUMNS} FROM visits WHERE day = ? AND letter = ? AND number = ? AND state <> 'unqueued'
     ORDER BY seq LIMIT 1`,
  );
  const ratedBy = db.prepare<[string], RatedBy>(
    `SELECT rating, channel, ratings.version, "by", phone, journal.at AS heardAt
     FROM ratings JOIN journal ON journal.seq = ratings.seq
     WHERE visit = ? AND counted = 1 ORDER BY ratings.seq DESC LIMIT 1`,
  );
  return {
    ofPhone: (tokenHash) => ofPhone.get(tokenHash) ?? null,
    numbered: (day, letter, number) => numbered.get(day, letter, number) ?? null,
    ratedBy: (ticket) => ratedBy.get(ticket) ?? null,
  };
}
