import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { deviceDatabase, PAIRED_BEFORE } from '#shared/client/database.ts';
import { CATALOGUE } from '../support/kiosk-device.ts';
import { olderMemory } from '../support/older-memory.ts';

/** A device of the version before this one: it has no place yet for what a start without a line goes on from. */

test('[N1 O1] a device of version 2 keeps all that it has', async () => {
  const before = await olderMemory(2);
  const answered = { device: 'kiosk-1', place: 'point sanh', state: 'answered', answeredAt: 1 };
  await before.put('numbers', 7, 'sanh/2026-11-23/A');
  await before.put('identity', { id: 'kiosk-1' }, 'kiosk');
  await before.add('outbox', { ...answered, command: { id: 'c-1' } });
  const { asking: _, ...catalogue } = CATALOGUE;
  await before.put('catalogue', catalogue, 'newest');
  before.close();

  const now = await deviceDatabase();
  expect(await now.get('numbers', 'sanh/2026-11-23/A')).toBe(7);
  expect(await now.get('identity', 'kiosk')).toEqual({ id: 'kiosk-1' });
  expect(await now.getAll('outbox')).toEqual([{ order: 1, ...answered, command: { id: 'c-1' } }]);
  expect(await now.get('catalogue', 'newest')).toEqual({ ...CATALOGUE, asking: null });
  expect(await now.get('kept', PAIRED_BEFORE)).toBe(true);
});
