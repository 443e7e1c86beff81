import SQLite, { type Database } from 'better-sqlite3';
import { demandPresentShape, migrate } from './migrations.ts';
import { UnusableFile } from './unusable-file.ts';

/** The one SQLite file of an office: opened, brought to its present shape, and its transactions. */

/** How long a command line's read or a backup may hold up a write before it is a fault, ms. */
const BUSY_MS = 5_000;

/** Results of SQLite that mean that the file itself cannot be relied on. */
const DAMAGE = /^SQLITE_(CORRUPT|NOTADB)/;

export interface OpenOptions {
  /** Reads beside whatever server works on the file, an older one too, and changes nothing of it. */
  readonly readOnly?: boolean;
}

/**
 * Opens the file; a new one is made, unless it is only read.
 * @throws UnusableFile when the file is damaged, another program's, a newer version's, or read only and an older one's
 */
export function openDatabase(file: string, { readOnly = false }: OpenOptions = {}): Database {
  const db = new SQLite(file, { timeout: BUSY_MS, readonly: readOnly });
  try {
    if (readOnly) {
      demandPresentShape(db);
      return db;
    }
    // One writer, and readers that never wait for it.
    db.pragma('journal_mode = WAL');
    // A commit is on the disk when it returns: an answer that was given outlives a power cut.
    db.pragma('synchronous = FULL');
    // A text forgotten is overwritten in the file, not only unlinked (SPEC J4).
    db.pragma('secure_delete = ON');
    migrate(db);
    return db;
  } catch (error) {
    db.close();
    throw asDamage(file, error);
  }
}

/** Transactions over one connection, each rolled back alone when its work throws. */
export interface Transactions {
  transaction<T>(work: () => T): T;
  savepoint<T>(work: () => T): T;
  /** Reads only, all of it as of one moment. */
  snapshot<T>(work: () => T): T;
}

/** Prepares the transactions of a connection once. */
export function transactionsOf(db: Database): Transactions {
  const begin = db.prepare('BEGIN IMMEDIATE');
  const beginReading = db.prepare('BEGIN DEFERRED');
  const commit = db.prepare('COMMIT');
  const rollback = db.prepare('ROLLBACK');
  const mark = db.prepare('SAVEPOINT command');
  const release = db.prepare('RELEASE command');
  const back = db.prepare('ROLLBACK TO command');

  function around<T>(start: typeof begin, work: () => T): T {
    start.run();
    try {
      const result = work();
      commit.run();
      return result;
    } catch (error) {
      // A full or failing disk has made SQLite roll back by itself.
      if (db.inTransaction) rollback.run();
      throw error;
    }
  }

  return {
    transaction: (work) => around(begin, work),
    snapshot: (work) => around(beginReading, work),
    savepoint(work) {
      if (!db.inTransaction) throw new Error('A savepoint belongs inside a transaction.');
      mark.run();
      try {
        const result = work();
        release.run();
        return result;
      } catch (error) {
        if (db.inTransaction) {
          back.run();
          release.run();
        }
        throw error;
      }
    },
  };
}

function asDamage(file: string, error: unknown): unknown {
  if (!(error instanceof SQLite.SqliteError) || !DAMAGE.test(error.code)) return error;
  return new UnusableFile('damaged', `${file}: ${error.message}`, { cause: error });
}
