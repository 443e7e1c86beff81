/** A second opinion on a period's counts: plain SQL over the journal file, without a line of the service's own code. */
import Database from 'better-sqlite3';
import sql from './recount.sql';

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

/** Counts a span of days again, both days counted. @param file the office's database */
export function recount(file: string, from: string, to: string): readonly Recounted[] {
  const db = new Database(file, { readonly: true });
  try {
    return db.prepare<{ from: string; to: string }, Recounted>(sql).all({ from, to });
  } finally {
    db.close();
  }
}
