import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { deviceDatabase } from '#shared/client/database.ts';

/** A device that was there before the office file had its present shape. */

test('[N1 O1] a device of version 1 keeps its identity, numbers and facts; the catalogue of another shape goes', async () => {
  const before = await openDB('hai-long', 1, {
    upgrade(db) {
      db.createObjectStore('identity');
      const outbox = db.createObjectStore('outbox', { keyPath: 'order', autoIncrement: true });
      outbox.createIndex('state', ['device', 'state']);
      outbox.createIndex('id', 'command.id');
      db.createObjectStore('numbers');
      db.createObjectStore('catalogue');
    },
  });
  await before.put('numbers', 7, 'sanh/2026-11-23/A');
  await before.put('identity', { id: 'kiosk-1' }, 'kiosk');
  await before.add('outbox', { device: 'kiosk-1', state: 'waiting', command: { id: 'c-1' } });
  await before.put('catalogue', { procedures: [{ limit: { vi: 'x', en: 'x' } }] }, 'newest');
  before.close();

  const now = await deviceDatabase();
  expect(await now.get('numbers', 'sanh/2026-11-23/A')).toBe(7);
  expect(await now.get('identity', 'kiosk')).toEqual({ id: 'kiosk-1' });
  expect(await now.count('outbox')).toBe(1);
  expect(await now.get('catalogue', 'newest')).toBeUndefined();
});
