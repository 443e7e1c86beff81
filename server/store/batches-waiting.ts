import type { Database } from 'better-sqlite3';
import type { EnteredRow } from '#shared/domain/commands.ts';
import type { Scale, StaffChannel } from '#shared/domain/vocabulary.ts';

/** Lists that staff entered, waiting for a second person. Not made from the journal: they are none of it yet (SPEC R18). */

/** A list without its rows. */
export interface EnteredList {
  readonly batch: string;
  readonly channel: StaffChannel;
  readonly listHash: string;
  readonly scale: Scale;
  /** The post that entered it. */
  readonly enteredBy: string;
  /** Office time, ms. */
  readonly enteredAt: number;
  /** Rows to be kept. */
  readonly rows: number;
  readonly from: string;
  readonly to: string;
  readonly leftOut: number;
  readonly doublets: number;
}

/** A list that waits. */
export interface WaitingList extends EnteredList {
  /** Rows that are in the journal already: above 0 its confirmation was begun, and can only be finished. */
  readonly written: number;
}

export interface ListsWaiting {
  /** Begins to keep a list; it waits once `whole` was said. Inside a transaction. */
  begin(list: EnteredList): void;
  /** Inside a transaction. @param first place of the first of them, from 0 */
  add(batch: string, first: number, rows: readonly WaitingRow[]): void;
  whole(batch: string): void;
  /** It waits no more, and is to be dropped: a server that dies meanwhile goes on with it at its next start. */
  forsake(batch: string): void;
  /** Drops rows of a list, and with the last of them the list itself. @returns whether some are left */
  dropSome(batch: string, most: number): boolean;
  /** Lists that a server which died left half kept, or half dropped. */
  halfKept(): readonly string[];
  /** In the order in which they were entered. */
  all(): readonly WaitingList[];
  of(batch: string): WaitingList | null;
  /** Rows not yet in the journal from a place on, in their order. */
  rows(batch: string, from: number, most: number): readonly PlacedRow[];
  /** Inside a transaction: rows that were written down wait no more. @throws Error where they did not wait */
  taken(batch: string, first: number, count: number): void;
  /** Inside a transaction: a list whose rows are all written down. */
  confirmed(batch: string): void;
}

/** A row as it waits: with its row in the sheet, so that whoever confirms it finds it there. That is forgotten with the confirmation. */
export interface WaitingRow extends EnteredRow {
  readonly sheetRow?: number;
}

/** A row and its place in its list. */
export interface PlacedRow {
  readonly n: number;
  readonly row: EnteredRow;
  /** Its row in the sheet; null where an older version kept it. */
  readonly sheetRow: number | null;
}

const LIST = `batch, channel, list_hash AS listHash, scale, entered_by AS enteredBy, entered_at AS enteredAt, n AS rows,
  first_day AS "from", last_day AS "to", left_out AS leftOut, doublets,
  n - (SELECT count(*) FROM waiting_rows WHERE waiting_rows.batch = waiting_lists.batch) AS written`;

/** The waiting lists of an opened database. */
export function listsWaitingIn(db: Database): ListsWaiting {
  const begin = db.prepare(
    `INSERT INTO waiting_lists (batch, channel, list_hash, scale, entered_by, entered_at, n, first_day, last_day,
       left_out, doublets, is_whole) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`,
  );
  const add = db.prepare('INSERT INTO waiting_rows (batch, n, key, body) VALUES (?, ?, ?, ?)');
  const whole = db.prepare('UPDATE waiting_lists SET is_whole = 1 WHERE batch = ?');
  const forsake = db.prepare('UPDATE waiting_lists SET is_whole = 0 WHERE batch = ?');
  const dropRows = db.prepare(
    `DELETE FROM waiting_rows WHERE batch = ? AND n IN
       (SELECT n FROM waiting_rows WHERE batch = ? ORDER BY n LIMIT ?)`,
  );
  const dropList = db.prepare('DELETE FROM waiting_lists WHERE batch = ?');
  const half = db.prepare<[], string>('SELECT batch FROM waiting_lists WHERE is_whole = 0').pluck();
  const all = db.prepare<[], WaitingList>(
    `SELECT ${LIST} FROM waiting_lists WHERE is_whole = 1 ORDER BY entered_at, batch`,
  );
  const one = db.prepare<[string], WaitingList>(
    `SELECT ${LIST} FROM waiting_lists WHERE is_whole = 1 AND batch = ?`,
  );
  const rows = db.prepare<[string, number, number], { n: number; body: string }>(
    'SELECT n, body FROM waiting_rows WHERE batch = ? AND n >= ? ORDER BY n LIMIT ?',
  );
  const take = db.prepare('DELETE FROM waiting_rows WHERE batch = ? AND n >= ? AND n < ?');
  return {
    begin(list) {
      const { batch, channel, listHash, scale, enteredBy, enteredAt } = list;
      const about = [batch, channel, listHash, scale, enteredBy, enteredAt];
      begin.run(...about, list.rows, list.from, list.to, list.leftOut, list.doublets);
    },
    add(batch, first, some) {
      some.forEach((row, i) => add.run(batch, first + i, row.key, JSON.stringify(row)));
    },
    whole: (batch) => void whole.run(batch),
    forsake: (batch) => void forsake.run(batch),
    dropSome(batch, most) {
      const { changes } = dropRows.run(batch, batch, most);
      if (changes === most) return true;
      dropList.run(batch);
      return false;
    },
    halfKept: () => half.all(),
    all: () => all.all(),
    of: (batch) => one.get(batch) ?? null,
    rows: (batch, from, most) =>
      rows.all(batch, from, most).map(({ n, body }) => {
        const { sheetRow = null, ...row } = JSON.parse(body);
        return { n, row, sheetRow };
      }),
    taken(batch, first, count) {
      const { changes } = take.run(batch, first, first + count);
      if (changes !== count) throw new Error(`Of ${count} rows to write ${changes} still waited.`);
    },
    confirmed: (batch) => void dropList.run(batch),
  };
}
