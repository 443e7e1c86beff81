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
   * @param importedAt office time, ms
   */
  add(device: string, commands: readonly Command[], importedAt: number): number;
  /** All of them, or one device's, in the order of their file. */
  all(device?: string): readonly LeftFact[];
  /** Inside a transaction: those that the office has answered wait no more. */
  remove(device: string, commandIds: readonly string[]): void;
  /** Drops the first of a device. Inside a transaction. @throws Error when there are fewer: what is written down is what was dropped */
  drop(device: string, count: number): void;
}

interface Row {
  readonly device: string;
  readonly command: string;
  readonly importedAt: number;
}

/** The waiting facts of an opened database. */
export function leftFactsIn(db: Database): LeftFactsKept {
  const add = db.prepare<[string, string, string, number]>(
    `INSERT INTO left_facts (device, command_id, command, imported_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (device, command_id) DO NOTHING`,
  );
  const all = db.prepare<[string | null, string | null], Row>(
    `SELECT device, command, imported_at AS importedAt FROM left_facts
     WHERE ? IS NULL OR device = ? ORDER BY seq`,
  );
  const remove = db.prepare<[string, string]>(
    'DELETE FROM left_facts WHERE device = ? AND command_id IN (SELECT value FROM json_each(?))',
  );
  const drop = db.prepare<[string, number]>(
    `DELETE FROM left_facts
     WHERE seq IN (SELECT seq FROM left_facts WHERE device = ? ORDER BY seq LIMIT ?)`,
  );
  return {
    add: (device, commands, importedAt) =>
      commands.reduce((added, command) => {
        const row = [device, command.id, JSON.stringify(command), importedAt] as const;
        return added + add.run(...row).changes;
      }, 0),
    all: (device) =>
      all.all(device ?? null, device ?? null).map((row) => ({
        ...row,
        command: JSON.parse(row.command),
      })),
    remove: (device, commandIds) => void remove.run(device, JSON.stringify(commandIds)),
    drop(device, count) {
      const { changes } = drop.run(device, count);
      if (changes !== count) throw new Error(`Of ${count} facts to drop ${changes} still waited.`);
    },
  };
}
