import type { Database } from 'better-sqlite3';
import type { VisitRecorded } from '#shared/domain/events.ts';

/** The visits served by hand, as the counters recorded them: those that fit their number and those that do not (SPEC Q17, Q18). */
export interface ByHandProjection {
  recorded(event: VisitRecorded, seq: number): void;
}

/** Prepares the statements once. */
export function projectByHand(db: Database): ByHandProjection {
  const add = db.prepare(
    `INSERT INTO hand_visits (seq, day, letter, number, ticket, counter, called_at, ended_at, outcome, reason,
       commitment, marks)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  // What was done before its number came is told a second time, once it has come.
  const join = db.prepare(
    `UPDATE hand_visits SET ticket = ?, marks = ?
     WHERE seq = (SELECT min(seq) FROM hand_visits
       WHERE day = ? AND letter = ? AND number = ? AND counter = ? AND ended_at = ? AND ticket IS NULL
         AND marks = '["unknown-ticket"]')`,
  );
  return {
    recorded(event, seq) {
      const { day, letter, number, ticket, counter, calledAt, endedAt, outcome, reason } = event;
      const marks = JSON.stringify(event.marks);
      if (ticket !== null) {
        const joined = join.run(ticket, marks, day, letter, number, counter, endedAt).changes;
        if (joined > 0) return;
      }
      const text = [reason?.text ?? null, reason?.commitment ?? null];
      const span = [calledAt, endedAt];
      add.run(seq, day, letter, number, ticket, counter, ...span, outcome, ...text, marks);
    },
  };
}
