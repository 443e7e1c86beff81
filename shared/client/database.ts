/** The device's own memory: identity, outbox, numbers given, the last catalogue. One database for each address of the office. */
import { signal } from '@preact/signals';
import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import type { Catalogue } from '../domain/catalogue.ts';
import { filledIn, type Version1Office } from '../domain/office-of-version-1.ts';
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

/** A catalogue as version 1 of this memory kept it. */
type Version1Catalogue = Omit<Catalogue, keyof Version1Office> & Version1Office;

/** Whether a page of a later version has taken this memory over: nothing can be written down any more, and this page is too old. */
export const memoryTakenOver = signal(false);

let opened: Promise<DeviceDatabase> | null = null;

/**
 * Opens the device's memory, once; waits while a page of an earlier version lets go of it. Rejects where the browser keeps nothing: the
 * device must then not serve.
 */
export function deviceDatabase(): Promise<DeviceDatabase> {
  opened ??= openDB<Schema>('hai-long', 2, {
    async upgrade(db, before, _, upgrading) {
      // A kiosk that was brought up while its line is down goes on with the catalogue that it has.
      if (before === 1) {
        const kept = upgrading.objectStore('catalogue');
        const old: unknown = await kept.get('newest');
        if (old) await kept.put(filledIn(old as Version1Catalogue), 'newest');
        return;
      }
      db.createObjectStore('identity');
      const outbox = db.createObjectStore('outbox', { keyPath: 'order', autoIncrement: true });
      outbox.createIndex('state', ['device', 'state']);
      outbox.createIndex('id', 'command.id');
      db.createObjectStore('numbers');
      db.createObjectStore('catalogue');
    },
    blocking() {
      memoryTakenOver.value = true;
      void opened?.then((db) => db.close());
    },
  });
  return opened;
}
