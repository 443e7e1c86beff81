import type { Database } from 'better-sqlite3';

/** When paired devices were last seen. Not made from the journal (SPEC J3). */
export interface DevicesSeen {
  /** Office time, ms, by device. */
  all(): ReadonlyMap<string, number>;
  /** Notes several at once, durable when it returns. @param seen office time, ms, by device */
  note(seen: ReadonlyMap<string, number>): void;
  /** Forgets devices that are paired no more. */
  forget(devices: readonly string[]): void;
}

/** The notes of an opened database. Each is one statement, and so one wait for the disk. */
export function devicesSeenIn(db: Database): DevicesSeen {
  const all = db.prepare<[], { device: string; at: number }>(
    'SELECT device, seen_at AS at FROM devices_seen',
  );
  // `WHERE true` keeps SQLite from reading ON CONFLICT as part of a join.
  const note = db.prepare<[string]>(
    `INSERT INTO devices_seen (device, seen_at) SELECT key, value FROM json_each(?) WHERE true
     ON CONFLICT (device) DO UPDATE SET seen_at = excluded.seen_at`,
  );
  const forget = db.prepare<[string]>(
    'DELETE FROM devices_seen WHERE device IN (SELECT value FROM json_each(?))',
  );
  return {
    all: () => new Map(all.all().map(({ device, at }) => [device, at])),
    note: (seen) => void note.run(JSON.stringify(Object.fromEntries(seen))),
    forget: (devices) => void forget.run(JSON.stringify(devices)),
  };
}
