import { type IDBPDatabase, openDB } from 'idb';

/** A device's memory as an older program left it; versions 1 and 2 had the same stores, version 3 one more. */

/** Makes it, empty. @param version of the memory, not of the program */
export function olderMemory(version: 1 | 2 | 3): Promise<IDBPDatabase> {
  return openDB('hai-long', version, {
    upgrade(db) {
      db.createObjectStore('identity');
      const outbox = db.createObjectStore('outbox', { keyPath: 'order', autoIncrement: true });
      outbox.createIndex('state', ['device', 'state']);
      outbox.createIndex('id', 'command.id');
      db.createObjectStore('numbers');
      db.createObjectStore('catalogue');
      if (version > 2) db.createObjectStore('kept');
    },
  });
}
