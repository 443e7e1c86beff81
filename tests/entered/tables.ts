import path from 'node:path';
import SQLite from 'better-sqlite3';

/** The office's memory as it lies on disk. */

/** Every table of the office but sessions, PINs and known browsers, byte for byte. */
export function allTables(folder: string): Record<string, unknown> {
  const db = new SQLite(path.join(folder, 'office.db'), { readonly: true });
  const names = db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all()
    .filter((name) => !/^sqlite_|session|pin|browser/.test(name));
  const tables = names.map((name) => [name, db.prepare(`SELECT * FROM "${name}"`).raw().all()]);
  db.close();
  return Object.fromEntries(tables);
}
