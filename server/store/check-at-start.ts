import { statSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import type { OfficeEvent } from '#shared/domain/events.ts';
import { GENESIS, hashOf, hex } from './chain.ts';
import { asUnusable } from './database.ts';
import { COLUMNS, type Journal, type StoredRow } from './journal.ts';
import { IS_LASTING } from './restore.ts';
import { UnusableFile } from './unusable-file.ts';
import { upcast } from './upcast.ts';

/**
 * The quick look of a start (SPEC X2): what a power cut or a dying disk damages is mostly what was written last. The
 * whole memory is checked at night (SPEC X3).
 */

/** So many of the newest rows are looked at at least, and always the newest day. */
const NEWEST = 1000;
/** Up to here SQLite walks all pages and indexes of the file at a start, bytes: a fifth of a second, a second on a slow machine. A larger one is walked at night. */
const WALKED_WHOLE = 64 * 1024 * 1024;

/** Looks at an opened memory. @throws UnusableFile: `damaged`, `chain-broken`, `tables-behind`, `newer` */
export function checkNewest(db: Database, journal: Journal): void {
  try {
    const { size } = statSync(db.name);
    // SQLite takes what is missing of a last page for zeros.
    if (size % pageSize(db) !== 0) throw new UnusableFile('damaged', `${db.name}: cut short.`);
    if (size <= WALKED_WHOLE) walkPages(db);
    const { seq } = journal.head();
    const dayBegan = lookAtLasting(db);
    askTables(db, followChain(db, journal, Math.max(0, Math.min(seq - NEWEST, dayBegan - 1))));
  } catch (error) {
    throw asUnusable(db.name, error);
  }
}

function pageSize(db: Database): number {
  return Number(db.pragma('page_size', { simple: true }));
}

function walkPages(db: Database): void {
  const found = db.pragma('integrity_check(1)', { simple: true });
  if (found !== 'ok') throw new UnusableFile('damaged', `${db.name}: ${String(found)}`);
}

/**
 * Of earlier days the office's state knows what outlasts a day: each such row by itself.
 * @returns seq at which the newest day began
 */
function lookAtLasting(db: Database): number {
  const lasting = db
    .prepare<[], StoredRow>(`SELECT ${COLUMNS} FROM journal WHERE ${IS_LASTING} ORDER BY seq`)
    .all();
  for (const row of lasting) {
    if (hex(hashOf(row.prevHash, row)) !== hex(row.hash)) throw broken(db, row.seq);
  }
  return lasting.findLast(({ type }) => type === 'day-opened')?.seq ?? 1;
}

function followChain(db: Database, journal: Journal, after: number): readonly StoredRow[] {
  const rows = [...journal.stored(after)];
  let previous = after === 0 ? hex(GENESIS) : journal.hashAt(after);
  let expected = after + 1;
  for (const row of rows) {
    const follows = row.seq === expected && hex(row.prevHash) === previous;
    if (!follows || hex(hashOf(row.prevHash, row)) !== hex(row.hash)) throw broken(db, row.seq);
    previous = hex(row.hash);
    expected += 1;
  }
  return rows;
}

function broken(db: Database, seq: number): UnusableFile {
  return new UnusableFile('chain-broken', `${db.name}: journal row ${seq} does not hold.`);
}

/** Whatever makes a row of its own must have it. */
function askTables(db: Database, rows: readonly StoredRow[]): void {
  const visit = db.prepare('SELECT 1 FROM visits WHERE ticket = ?');
  const rating = db.prepare('SELECT 1 FROM ratings WHERE seq = ?');
  const look = db.prepare('SELECT 1 FROM looks WHERE seq = ?');
  const publication = db.prepare('SELECT 1 FROM publications WHERE seq = ?');
  // Not by its event: what was done by hand is told a second time once its number has come.
  const byHand = db.prepare(
    `SELECT 1 FROM hand_visits
     WHERE day = ? AND letter = ? AND number = ? AND counter = ? AND ended_at = ?`,
  );

  function isKnown(event: OfficeEvent, seq: number): boolean {
    switch (event.type) {
      case 'ticket-issued':
        return visit.get(event.ticket) !== undefined;
      case 'rating-given':
        return rating.get(seq) !== undefined;
      case 'ratings-flagged':
        return look.get(seq) !== undefined;
      case 'period-published':
        return publication.get(seq) !== undefined;
      case 'visit-recorded': {
        const { day, letter, number, counter, endedAt } = event;
        return byHand.get(day, letter, number, counter, endedAt) !== undefined;
      }
      default:
        return true;
    }
  }

  for (const row of rows) {
    if (isKnown(upcast(row), row.seq)) continue;
    throw new UnusableFile('tables-behind', `${db.name}: no table knows row ${row.seq}.`);
  }
}
