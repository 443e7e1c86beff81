/** The device's own memory: identity, outbox, numbers given, the last catalogue. One database for each address of the office. */
import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Command } from '../protocol/commands.ts';
import type { Answer, Grant } from '../protocol/messages.ts';

/** What a device knows of itself since it was paired; `id` is the device's. */
export type Identity = Grant;

/** A command on its way to the office, or already there (SPEC O1, O4). */
export interface Posted {
  /** Order of writing; given by the database. */
  readonly order?: number;
  /** Who sends it: the device that wrote it, or its successor at the same place (SPEC O6). */
  readonly device: string;
  /** The issuing point or counter that it was written at: `point sanh`, `counter 2`. */
  readonly place: string;
  readonly command: Command;
  readonly state: 'waiting' | 'answered' | 'parked';
  readonly answer: Answer | null;
  /** Device time of the answer, ms; null while waiting. */
  readonly answeredAt: number | null;
}

interface Schema extends DBSchema {
  /** By screen: `kiosk`, `tablet`, `display`. */
  identity: { key: string; value: Identity };
  outbox: { key: number; value: Posted; indexes: { state: [string, string]; id: string } };
  /**
   * Last number given, by issuing point, day and letter: `sanh/2026-11-23/A` (SPEC N1); and by device when it
   * was first shown a view, office time, ms: `MET/DEVICE`.
   */
  numbers: { key: string; value: number };
  catalogue: { key: 'newest'; value: Catalogue };
}

export type DeviceDatabase = IDBPDatabase<Schema>;

/** Numbers last given, inside the transaction that writes the ticket's command down as well. */
export type NumbersStore = IDBPObjectStore<
  Schema,
  ('numbers' | 'outbox')[],
  'numbers',
  'readwrite'
>;

let opened: Promise<DeviceDatabase> | null = null;

/** Opens the device's memory, once. Rejects where the browser keeps nothing: the device must then not serve. */
export function deviceDatabase(): Promise<DeviceDatabase> {
  opened ??= openDB<Schema>('hai-long', 2, {
    upgrade(db, before, _, upgrading) {
      // What was kept of the office in version 1 has another shape: it is fetched again. Numbers and facts stay.
      if (before === 1) {
        void upgrading.objectStore('catalogue').clear();
        return;
      }
      db.createObjectStore('identity');
      const outbox = db.createObjectStore('outbox', { keyPath: 'order', autoIncrement: true });
      outbox.createIndex('state', ['device', 'state']);
      outbox.createIndex('id', 'command.id');
      db.createObjectStore('numbers');
      db.createObjectStore('catalogue');
    },
  });
  return opened;
}
