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
  /** The newest epoch of the office's journal that was known when it answered; absent: nobody noted it, and it is told again (SPEC O7). */
  readonly epoch?: string;
  /** Whether `clock: 'own'` is said for good: it may have been sent so, and must not change any more (SPEC N9, O3). */
  readonly clockJudged?: true;
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
  /**
   * Small things that a start without a line goes on from, each read by the file that writes it: `clock`, `clock-seen` (kept-clock.ts),
   * `view/…` (kept-view.ts), `paired/DEVICE` and `PAIRED_BEFORE` (identity.ts), `probe` (memory-health.ts), and what an app keeps by a name of its own.
   */
  kept: { key: string; value: unknown };
}

/** Under this key it is kept that this memory was there before it noted who was paired here. */
export const PAIRED_BEFORE = 'paired-before';

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
/** As versions 2 and 3 kept it. */
type Version3Catalogue = Omit<Catalogue, 'asking'>;

/** Whether a page of a later version has taken this memory over: nothing can be written down any more, and this page is too old. */
export const memoryTakenOver = signal(false);

/** Whether this page must be loaded anew to have a memory again: it would not open, or it vanished under the page (SPEC X9). */
export const memoryLost = signal(false);

let opened: Promise<DeviceDatabase> | null = null;

/**
 * Opens the device's memory, once; waits while a page of an earlier version lets go of it. Rejects where the browser keeps nothing: the
 * device must then not serve. After that, and where the memory vanished, another call tries anew.
 */
export function deviceDatabase(): Promise<DeviceDatabase> {
  opened ??= open().catch((error: unknown) => {
    lose();
    throw error;
  });
  return opened;
}

/** A function of its own, so that a browser that throws at once rejects like one that does so later. */
async function open(): Promise<DeviceDatabase> {
  return openDB<Schema>('hai-long', 4, {
    async upgrade(db, before, _, upgrading) {
      if (before < 1) {
        db.createObjectStore('identity');
        const outbox = db.createObjectStore('outbox', { keyPath: 'order', autoIncrement: true });
        outbox.createIndex('state', ['device', 'state']);
        outbox.createIndex('id', 'command.id');
        db.createObjectStore('numbers');
        db.createObjectStore('catalogue');
      }
      if (before < 3) {
        const kept = db.createObjectStore('kept');
        if (before > 0) await kept.put(true, PAIRED_BEFORE);
      }
      // A kiosk that was brought up while its line is down goes on with the catalogue that it has.
      const catalogue = upgrading.objectStore('catalogue');
      const old: unknown = await catalogue.get('newest');
      if (!old) return;
      const filled = before === 1 ? filledIn(old as Version1Catalogue) : (old as Version3Catalogue);
      await catalogue.put({ ...filled, asking: null }, 'newest');
    },
    blocking() {
      memoryTakenOver.value = true;
      void opened?.then((db) => db.close());
    },
    terminated: lose,
  });
}

function lose(): void {
  opened = null;
  memoryLost.value = true;
}
