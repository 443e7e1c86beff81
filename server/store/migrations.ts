import type { Database } from 'better-sqlite3';
import journal from './migrations/001-journal.sql';
import projections from './migrations/002-projections.sql';
import ownMemory from './migrations/003-own-memory.sql';

/** The steps by which the database came to its present shape. A step that has landed is never edited. */
const MIGRATIONS: readonly string[] = [journal, projections, ownMemory];

/** Marks a SQLite file as an office's: the letters `HaiL`. */
const APPLICATION_ID = 0x4861694c;

/**
 * Brings a database to its present shape; a new one from nothing. Writes nothing when there is nothing to do.
 * @throws Error when the file is another programme's, or a newer version's
 */
export function migrate(db: Database): void {
  const written = numberOf(db, 'user_version');
  const application = numberOf(db, 'application_id');
  const tables = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
  if (application !== APPLICATION_ID && (application !== 0 || tables !== 0)) {
    throw new Error(
      `${db.name} is a database of another programme. Set DATA_DIR to the office's own folder.`,
    );
  }
  if (written > MIGRATIONS.length) {
    throw new Error(
      `${db.name} was written by a newer version (shape ${written}; this version knows ${MIGRATIONS.length}). ` +
        'Start that newer version, or restore a backup made before it.',
    );
  }
  if (written === MIGRATIONS.length) return;
  db.transaction(() => {
    for (const step of MIGRATIONS.slice(written)) db.exec(step);
    db.pragma(`user_version = ${MIGRATIONS.length}`);
    db.pragma(`application_id = ${APPLICATION_ID}`);
  }).immediate();
}

function numberOf(db: Database, pragma: string): number {
  return Number(db.pragma(pragma, { simple: true }));
}
