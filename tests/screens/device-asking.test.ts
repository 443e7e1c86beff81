import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { keepCatalogue } from '#shared/client/catalogue.ts';
import { deviceDatabase, PAIRED_BEFORE } from '#shared/client/database.ts';
import { CATALOGUE } from '../support/kiosk-device.ts';
import { olderMemory } from '../support/older-memory.ts';

/** A device of version 3: its catalogue knows no questionnaire yet, and is fetched again before anybody is asked. */

afterEach(() => vi.unstubAllGlobals());

test('[R12 O1] a device of version 3 keeps all that it has, and what to ask once the office is reached', async () => {
  const before = await olderMemory(3);
  const { asking: _, ...catalogue } = CATALOGUE;
  const waiting = { device: 'tablet-1', place: 'counter 1', state: 'waiting', answeredAt: null };
  await before.put('catalogue', catalogue, 'newest');
  await before.put('kept', { ahead: 7 }, 'clock');
  await before.add('outbox', { ...waiting, command: { id: 'c-1' } });
  before.close();

  const now = await deviceDatabase();
  expect(await now.get('kept', 'clock')).toEqual({ ahead: 7 });
  expect(await now.get('kept', PAIRED_BEFORE)).toBeUndefined();
  expect(await now.getAll('outbox')).toEqual([{ order: 1, ...waiting, command: { id: 'c-1' } }]);
  expect(await now.get('catalogue', 'newest')).toEqual({ ...CATALOGUE, asking: null });

  // The line is down: it goes on with what it has, and asks again with the next view.
  const keeper = await keepCatalogue(now);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no line')));
  await keeper.renew(CATALOGUE.officeSeq);
  expect(keeper.catalogue.value?.asking).toBeNull();
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(CATALOGUE)));
  await keeper.renew(CATALOGUE.officeSeq);
  expect(keeper.catalogue.value?.asking).toEqual(CATALOGUE.asking);
  expect(await now.get('catalogue', 'newest')).toEqual(CATALOGUE);
});
