import type { Database } from 'better-sqlite3';
import type { VisitRecorded } from '#shared/domain/events.ts';
import type { Mark } from '#shared/domain/vocabulary.ts';

/** What counters did by hand, read from the tables: for a number that comes late, and for the lead's list (SPEC Q17, Q18). */

/** One visit served by hand, as the lead sees it. */
export interface HandVisit extends Omit<VisitRecorded, 'type' | 'reason'> {
  readonly seq: number;
}

export interface ServedByHand {
  /** What was done with a number that the office did not know, oldest first. */
  before(day: string, letter: string, number: number): readonly VisitRecorded[];
  /** All that was told of a number, oldest first. */
  told(day: string, letter: string, number: number): readonly VisitRecorded[];
  /** All of a span of days, both counted, in the order in which they were told. */
  between(from: string, to: string): readonly HandVisit[];
}

interface Row extends Omit<HandVisit, 'marks'> {
  readonly reason: string | null;
  readonly commitment: string | null;
  readonly marks: string;
}

const COLUMNS = `seq, day, letter, number, ticket, counter, called_at AS calledAt, ended_at AS endedAt, outcome, reason,
  commitment, marks`;

/** The look-ups in an opened database. */
export function servedByHandIn(db: Database): ServedByHand {
  const ofNumber = db.prepare<[string, string, number], Row>(
    `SELECT ${COLUMNS} FROM hand_visits WHERE day = ? AND letter = ? AND number = ? ORDER BY seq`,
  );
  const span = db.prepare<[string, string], Row>(
    `SELECT ${COLUMNS} FROM hand_visits WHERE day BETWEEN ? AND ? ORDER BY seq`,
  );
  return {
    before: (...number) =>
      ofNumber
        .all(...number)
        .filter(({ ticket }) => ticket === null)
        .map(eventOf),
    told: (...number) => ofNumber.all(...number).map(eventOf),
    between: (from, to) =>
      span.all(from, to).map((row) => {
        const { reason: _reason, commitment: _commitment, ...visit } = row;
        return { ...visit, marks: marksOf(row) };
      }),
  };
}

function eventOf(row: Row): VisitRecorded {
  const { seq: _seq, reason, commitment, ...visit } = row;
  const ref = reason !== null && commitment !== null ? { text: reason, commitment } : null;
  return { type: 'visit-recorded', ...visit, reason: ref, marks: marksOf(row) };
}

function marksOf({ marks }: Row): readonly Mark[] {
  return JSON.parse(marks);
}
