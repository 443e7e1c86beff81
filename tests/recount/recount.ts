/** A second opinion on a period's counts: plain SQL over the journal file, without a line of the service's own code. */
import Database from 'better-sqlite3';
import answered from './answered.sql';
import answers from './answers.sql';
import attitudeByCounter from './attitude-by-counter.sql';
import countedRatings from './counted-ratings.sql';
import procedures from './procedures.sql';
import reasons from './reasons.sql';
import setApart from './set-apart.sql';

/** What the journal itself says of one procedure in a span of days. */
export interface Recounted {
  readonly procedure: string;
  readonly tickets: number;
  readonly noWait: number;
  readonly ended: number;
  readonly ratings: number;
  readonly very: number;
  readonly happy: number;
  readonly unhappy: number;
}

/** Everything counted again for a span of days. */
export interface Recount {
  readonly procedures: readonly Recounted[];
  readonly answers: readonly { question: string; level: string; n: number }[];
  readonly reasons: readonly { reason: string; n: number }[];
  readonly attitudeByCounter: readonly { counter: string; level: string; n: number }[];
  readonly setApart: number;
  /** Ratings without a mark, doubted or not. */
  readonly answered: number;
}

/** Counts a span of days again, both days counted. @param file the office's database */
export function recount(file: string, from: string, to: string): Recount {
  const db = new Database(file, { readonly: true });
  const all = <Row>(sql: string) =>
    db.prepare<{ from: string; to: string }, Row>(sql).all({ from, to });
  try {
    db.exec(countedRatings);
    return {
      procedures: all<Recounted>(procedures),
      answers: all(answers),
      reasons: all(reasons),
      attitudeByCounter: all(attitudeByCounter),
      setApart: all<{ n: number }>(setApart)[0]?.n ?? 0,
      answered: all<{ n: number }>(answered)[0]?.n ?? 0,
    };
  } finally {
    db.close();
  }
}
