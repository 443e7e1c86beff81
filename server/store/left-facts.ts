import type { Database } from 'better-sqlite3';
import type { Command } from '#shared/protocol/commands.ts';

/** Facts of devices that were let go, waiting for an administrator. Not made from the journal: they are none of it yet (SPEC O8). */

/** One fact that waits. */
export interface LeftFact {
  readonly device: string;
  readonly command: Command;
  /** Office time, ms. */
  readonly importedAt: number;
}

export interface LeftFactsKept {
  /**
   * Keeps what is not kept yet; how many that were. Inside a transaction.
   * @param place where the device stood, as its file says @param importedAt office time, ms
   */
  add(device: string, place: string, commands: readonly Command[], importedAt: number): number;
  /** All of them, or one device's, in the order of their file. */
  all(device?: string): readonly LeftFact[];
  /** Inside a transaction: those that the office has answered wait no more. */
  remove(device: string, commandIds: readonly string[]): void;
  /** Drops all of a device; how many there were. */
  drop(device: string): number;
}

interface Row {
  readonly device: string;
  readonly command: string;
  readonly importedAt: number;
}

/** The waiting facts of an opened database. */
export function leftFactsIn(db: Database): LeftFactsKept {
  const add = db.prepare<[string, string, string, string, number]>(
    `INSERT INTO left_facts (device, command_id, place, command, imported_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (device, command_id) DO NOTHING`,
  );
  const all = db.prepare<[string | null, string | null], Row>(
    `SELECT device, command, imported_at AS importedAt FROM left_facts
     WHERE ? IS NULL OR device = ? ORDER BY seq`,
  );
  const remove = db.prepare<[string, string]>(
    'DELETE FROM left_facts WHERE device = ? AND command_id IN (SELECT value FROM json_each(?))',
  );
  const drop = db.prepare<[string]>('DELETE FROM left_facts WHERE device = ?');
  return {
    add: (device, place, commands, importedAt) =>
      commands.reduce((added, command) => {
        const row = [device, command.id, place, JSON.stringify(command), importedAt] as const;
        return added + add.run(...row).changes;
      }, 0),
    all: (device) =>
      all.all(device ?? null, device ?? null).map((row) => ({
        ...row,
        command: JSON.parse(row.command),
      })),
    remove: (device, commandIds) => void remove.run(device, JSON.stringify(commandIds)),
    drop: (device) => drop.run(device).changes,
  };
}
