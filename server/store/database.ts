import path from 'node:path';
import SQLite, { type Database } from 'better-sqlite3';
import { demandPresentShape, isOlderShape, migrate } from './migrations.ts';
import { hasRoomIn, troubleOf } from './trouble.ts';
import { UnusableFile } from './unusable-file.ts';
import { demandWhole } from './whole-file.ts';

/** The one SQLite file of an office: opened, brought to its present shape, and its transactions. */

/** How long a command line's read or a backup may hold up a write before it is a fault, ms. */
const BUSY_MS = 5_000;

export interface OpenOptions {
  /** Reads beside whatever server works on the file, an older one too, and changes nothing of it. */
  readonly readOnly?: boolean;
  /** Hears of what stands beside the memory and cannot be read or written; without it nobody does. */
  readonly logger?: StoreLogger;
}

/** What the store needs of a log. */
export interface StoreLogger {
  warn(about: object, said: string): void;
}

/** Pages kept in memory: what a day touches. More would only grow with whatever strangers have sent (SPEC A13). */
const CACHE_KIB = 2000;

/**
 * Opens the file; a new one is made, unless it is only read.
 * @throws UnusableFile when the file is damaged, another program's, a newer version's, read only and an older one's, or the disk is full
 */
export function openDatabase(file: string, { readOnly = false }: OpenOptions = {}): Database {
  const db = connect(file, readOnly);
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
    db.pragma(`cache_size = -${CACHE_KIB}`);
    migrate(db);
    return db;
  } catch (error) {
    db.close();
    throw asUnusable(file, error);
  }
}

/** Opens a file to be read in the shape that it has. @throws UnusableFile as `openDatabase`, but not for an older shape */
export function openAsItIs(file: string): { readonly db: Database; readonly isOlder: boolean } {
  const db = connect(file, true);
  try {
    return { db, isOlder: isOlderShape(db) };
  } catch (error) {
    db.close();
    throw asUnusable(file, error);
  }
}

function connect(file: string, readonly: boolean): Database {
  try {
    demandWhole(file);
    return new SQLite(file, { timeout: BUSY_MS, readonly });
  } catch (error) {
    throw asUnusable(file, error);
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

/** What an opened file failed of, for whoever sits at the machine; other errors as they are. */
export function asUnusable(file: string, error: unknown): unknown {
  const trouble = troubleOf(error, () => hasRoomIn(path.dirname(file)));
  if (!trouble || error instanceof UnusableFile) return error;
  const detail = error instanceof Error ? error.message : '';
  return new UnusableFile(trouble, `${file}: ${detail}`, { cause: error });
}
