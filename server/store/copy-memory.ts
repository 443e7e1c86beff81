import SQLite from 'better-sqlite3';
import { asUnusable } from './database.ts';
import type { OnProgress } from './progress.ts';

/** A memory as a file to be carried away: copied as of one moment beside whoever writes in it, or brought into one file. */

/** Pages copied between two looks at the event loop: 4 MB. */
const PAGES_AT_ONCE = 1000;

/**
 * Copies a memory as of one moment. What is written meanwhile is not in the copy, and neither waits for the other.
 * @param to made here; one file, without a log beside it @throws UnusableFile
 */
export async function copyMemory(file: string, to: string, onProgress: OnProgress): Promise<void> {
  const db = new SQLite(file, { readonly: true });
  try {
    // One moment for all of it: without this each write of the office would begin the copy anew.
    db.exec('BEGIN');
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    await db.backup(to, {
      progress({ totalPages, remainingPages }) {
        onProgress(totalPages - remainingPages, totalPages);
        return PAGES_AT_ONCE;
      },
    });
  } catch (error) {
    throw asUnusable(file, error);
  } finally {
    db.close();
  }
  intoOneFile(to);
}

/** A copy is read where nothing may be written beside it: off a stick, out of an archive. */
function intoOneFile(file: string): void {
  const db = new SQLite(file);
  try {
    db.pragma('journal_mode = DELETE');
  } catch (error) {
    throw asUnusable(file, error);
  } finally {
    db.close();
  }
}

/** A reader that is not done by then is another program at work, ms. */
const READER_WAIT_MS = 1000;

/**
 * Brings what stands in the log beside a memory into the memory itself; whether all of it went in. False while another
 * program reads it. @throws UnusableFile when it is damaged
 */
export function foldLog(file: string): boolean {
  try {
    const db = new SQLite(file, { fileMustExist: true, timeout: READER_WAIT_MS });
    try {
      return db.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) === 0;
    } finally {
      db.close();
    }
  } catch (error) {
    throw asUnusable(file, error);
  }
}
