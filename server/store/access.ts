import type { Database } from 'better-sqlite3';

/** Who may come in, as one memory knows it: carried into another that takes its place (SPEC X5). Rows alone, no secrets. */

export interface Access {
  readonly pins: readonly { readonly staff: string; readonly pinHash: string }[];
  readonly sessions: readonly {
    readonly tokenHash: string;
    readonly staff: string;
    /** Office time, ms. */
    readonly expiresAt: number;
  }[];
  readonly browsers: readonly {
    readonly browserHash: string;
    readonly staff: string;
    /** Office time, ms. */
    readonly signedInAt: number;
  }[];
}

/** Reads it; what an older shape has no table for is empty. */
export function accessIn(db: Database): Access {
  const tables = db.prepare('SELECT name FROM sqlite_schema').pluck().all();
  const rowsOf = <Row>(table: string, columns: string): readonly Row[] =>
    tables.includes(table) ? db.prepare<[], Row>(`SELECT ${columns} FROM ${table}`).all() : [];
  return {
    pins: rowsOf('credentials', 'staff, pin_hash AS pinHash'),
    sessions: rowsOf('sessions', 'token_hash AS tokenHash, staff, expires_at AS expiresAt'),
    browsers: rowsOf(
      'known_browsers',
      'browser_hash AS browserHash, staff, signed_in_at AS signedInAt',
    ),
  };
}

/** Puts it in the place of what a memory knew. Inside a transaction. */
export function replaceAccess(db: Database, { pins, sessions, browsers }: Access): void {
  db.exec('DELETE FROM credentials; DELETE FROM sessions; DELETE FROM known_browsers');
  const pin = db.prepare('INSERT INTO credentials (staff, pin_hash) VALUES (@staff, @pinHash)');
  const session = db.prepare(
    'INSERT INTO sessions (token_hash, staff, expires_at) VALUES (@tokenHash, @staff, @expiresAt)',
  );
  const browser = db.prepare(
    `INSERT INTO known_browsers (browser_hash, staff, signed_in_at)
     VALUES (@browserHash, @staff, @signedInAt)`,
  );
  for (const row of pins) pin.run(row);
  for (const row of sessions) session.run(row);
  for (const row of browsers) browser.run(row);
}
