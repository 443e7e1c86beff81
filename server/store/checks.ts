import type { Database } from 'better-sqlite3';
import type { Problem } from './problem.ts';

/** What full checks of the memory found, each with its time. Not made from the journal (SPEC X3). */

/** One full check. */
export interface Check {
  /** Office time at its beginning, ms. */
  readonly at: number;
  /** The newest event that it looked at. */
  readonly seq: number;
  readonly tookMs: number;
  /** How many things did not hold. */
  readonly count: number;
  /** The first of them. */
  readonly problems: readonly Problem[];
}

export interface Checks {
  /** Notes a check, and forgets those of long ago. */
  add(check: Check): void;
  newest(): Check | null;
  /** Forgets all: they were made of another memory. */
  clear(): void;
}

/** About a month of nights. */
const MOST_KEPT = 30;

interface Row {
  readonly at: number;
  readonly seq: number;
  readonly tookMs: number;
  readonly found: string;
}

/** The checks of an opened database. */
export function checksIn(db: Database): Checks {
  const insert = db.prepare<[number, number, number, string]>(
    'INSERT OR REPLACE INTO checks (checked_at, seq, took_ms, problems) VALUES (?, ?, ?, ?)',
  );
  const forget = db.prepare<[number]>(
    `DELETE FROM checks WHERE checked_at NOT IN
      (SELECT checked_at FROM checks ORDER BY checked_at DESC LIMIT ?)`,
  );
  const newest = db.prepare<[], Row>(
    `SELECT checked_at AS at, seq, took_ms AS tookMs, problems AS found FROM checks
     ORDER BY checked_at DESC LIMIT 1`,
  );
  const clear = db.prepare('DELETE FROM checks');
  return {
    clear: () => void clear.run(),
    add({ at, seq, tookMs, count, problems }) {
      insert.run(at, seq, tookMs, JSON.stringify({ count, problems }));
      forget.run(MOST_KEPT);
    },
    newest() {
      const row = newest.get();
      if (!row) return null;
      const { found, ...rest } = row;
      return { ...rest, ...(JSON.parse(found) as Pick<Check, 'count' | 'problems'>) };
    },
  };
}
