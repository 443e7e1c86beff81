import type { Database } from 'better-sqlite3';

/** How a turn at a counter ended: an absence counts as served, or not (SPEC R16). */
type TurnEnd = 'ended' | 'served' | 'missed' | 'moved';

/**
 * A number's turns at a counter: from a call to when it ended there (SPEC D8). Calls again begin none. Another clerk who takes the
 * counter over goes on with the turn; one of which a visit by hand or the turn of the day took the number away stays open.
 */
export interface TurnProjection {
  began(ticket: string, counter: string, seq: number, at: number): void;
  ended(ticket: string, how: TurnEnd, at: number): void;
}

/** Prepares the statements once. */
export function projectTurns(db: Database): TurnProjection {
  const begin = db.prepare(
    `INSERT INTO turns (seq, visit, day, counter, called_at)
     SELECT ?, seq, day, ?, ? FROM visits WHERE ticket = ? ORDER BY seq DESC LIMIT 1`,
  );
  const end = db.prepare(
    `UPDATE turns SET how = ?, ended_at = ?
     WHERE how IS NULL AND seq = (SELECT max(seq) FROM turns
       WHERE visit = (SELECT max(seq) FROM visits WHERE ticket = ?))`,
  );
  return {
    began: (ticket, counter, seq, at) => void begin.run(seq, counter, at, ticket),
    ended: (ticket, how, at) => void end.run(how, at, ticket),
  };
}
