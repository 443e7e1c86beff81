import type { Database } from 'better-sqlite3';
import type { DevicePaired } from '#shared/domain/office-events.ts';
import { IS_LASTING } from './restore.ts';
import { type StoredEvent, upcast } from './upcast.ts';

/** Every device that was ever paired, let go or not: by it the journal's ids have a name, and left facts a sender (SPEC A16, O8). */
export interface PairedOnce {
  /** As it was paired; null when it never was. */
  of(device: string): DevicePaired | null;
}

/** The look-up in an opened database: by the index of lasting events, not the whole journal. */
export function pairedOnceIn(db: Database): PairedOnce {
  const find = db.prepare<[string], Omit<StoredEvent, 'at' | 'by'>>(
    `SELECT seq, type, version, body FROM journal
     WHERE ${IS_LASTING} AND type = 'device-paired' AND json_extract(body, '$.device') = ?
     ORDER BY seq DESC LIMIT 1`,
  );
  return {
    of(device) {
      const row = find.get(device);
      const event = row && upcast(row);
      return event?.type === 'device-paired' ? event : null;
    },
  };
}
