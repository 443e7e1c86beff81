import type { Database } from 'better-sqlite3';
import journal from './migrations/001-journal.sql';
import projections from './migrations/002-projections.sql';
import ownMemory from './migrations/003-own-memory.sql';
import noWait from './migrations/004-no-wait.sql';
import devicesSeen from './migrations/005-devices-seen.sql';
import mishaps from './migrations/006-mishaps.sql';
import ratings from './migrations/007-ratings.sql';
import turns from './migrations/008-turns.sql';
import letGo from './migrations/009-let-go.sql';
import archive from './migrations/010-archive.sql';
import { UnusableFile } from './unusable-file.ts';

/** The steps by which the database came to its present shape. A step that has landed is never edited. */
const MIGRATIONS: readonly string[] = [
  journal,
  projections,
  ownMemory,
  noWait,
  devicesSeen,
  mishaps,
  ratings,
  turns,
  letGo,
  archive,
];

/** Marks a SQLite file as an office's: the letters `HaiL`. */
const APPLICATION_ID = 0x4861694c;

/**
 * Brings a database to its present shape; a new one from nothing. Writes nothing when there is nothing to do.
 * @throws UnusableFile when the file is another program's, or a newer version's
 */
export function migrate(db: Database): void {
  const written = shapeOf(db);
  if (written === MIGRATIONS.length) return;
  db.transaction(() => {
    for (const step of MIGRATIONS.slice(written)) db.exec(step);
    db.pragma(`user_version = ${MIGRATIONS.length}`);
    db.pragma(`application_id = ${APPLICATION_ID}`);
  }).immediate();
}

/** Makes sure of the present shape without writing. @throws UnusableFile as `migrate`, and when the file is an older version's */
export function demandPresentShape(db: Database): void {
  const written = shapeOf(db);
  if (written === MIGRATIONS.length) return;
  const needed = MIGRATIONS.length;
  throw new UnusableFile('older', `${db.name} has shape ${written}, needed is ${needed}.`);
}

/** Whether an older program has left the file. @throws UnusableFile as `migrate`, and when there is nothing in it */
export function isOlderShape(db: Database): boolean {
  const written = shapeOf(db);
  if (written === 0) throw new UnusableFile('damaged', `${db.name} is empty.`);
  return written < MIGRATIONS.length;
}

function shapeOf(db: Database): number {
  const written = numberOf(db, 'user_version');
  const application = numberOf(db, 'application_id');
  const tables = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
  if (application !== APPLICATION_ID && (application !== 0 || tables !== 0)) {
    throw new UnusableFile('foreign', `${db.name} is marked as application ${application}.`);
  }
  if (written > MIGRATIONS.length) {
    const known = MIGRATIONS.length;
    throw new UnusableFile('newer', `${db.name} has shape ${written}, known are ${known}.`);
  }
  return written;
}

function numberOf(db: Database, pragma: string): number {
  return Number(db.pragma(pragma, { simple: true }));
}
