import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { deviceDatabase, memoryTakenOver, PAIRED_BEFORE } from '#shared/client/database.ts';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import { CATALOGUE } from '../support/kiosk-device.ts';
import { olderMemory } from '../support/older-memory.ts';

/** A device that was there before the office file had its present shape, and one that a later page takes over. */

const ONLY_SINCE_VERSION_2 =
  'address emblem wallColour contacts complaints languages holidays makeUpDays noWaitCampaign priorityGroups thresholds questionnaire';
const without = (thing: object, names: string) =>
  Object.fromEntries(Object.entries(thing).filter(([name]) => !names.split(' ').includes(name)));

/** The demonstration's catalogue as version 1 kept it. */
const OLD = {
  ...without(CATALOGUE, ONLY_SINCE_VERSION_2),
  series: CATALOGUE.series.map((one) => without(one, 'lastTicket')),
  procedures: CATALOGUE.procedures.map(({ code, name, shortName, field, lane, noWait }) => ({
    code,
    name,
    shortName,
    field,
    lane,
    noWait,
    papers: [],
    limit: { vi: '02 ngày', en: '2 days' },
    fee: { vi: 'Miễn phí', en: 'Free' },
  })),
};

test('[N1 O1] a device of version 1 keeps its identity, numbers and facts, and its catalogue filled in', async () => {
  const before = await olderMemory(1);
  await before.put('numbers', 7, 'sanh/2026-11-23/A');
  await before.put('identity', { id: 'kiosk-1' }, 'kiosk');
  await before.add('outbox', { device: 'kiosk-1', state: 'waiting', command: { id: 'c-1' } });
  await before.put('catalogue', OLD, 'newest');
  before.close();

  const now = await deviceDatabase();
  expect(await now.get('numbers', 'sanh/2026-11-23/A')).toBe(7);
  expect(await now.get('identity', 'kiosk')).toEqual({ id: 'kiosk-1' });
  expect(await now.count('outbox')).toBe(1);
  const kept = await now.get('catalogue', 'newest');
  // Every member that the screens read is there; sentences are not taken apart.
  expect(shapeOf(kept)).toEqual(shapeOf(CATALOGUE));
  expect(kept?.procedures.every(({ limit, fee }) => limit === null && fee === null)).toBe(true);
  expect(kept?.series.every(({ lastTicket }) => lastTicket === null)).toBe(true);
  expect(kept?.counters).toEqual(CATALOGUE.counters);
});

test('[X9] a device that was there before is known to have been paired, and its facts stay as they are', async () => {
  const db = await deviceDatabase();
  expect(await db.get('kept', PAIRED_BEFORE)).toBe(true);
  expect(await db.get('outbox', 1)).toEqual({
    order: 1,
    device: 'kiosk-1',
    state: 'waiting',
    command: { id: 'c-1' },
  });
});

test('[V9] a page of a later version is not kept waiting: this one lets go of the memory and is too old', async () => {
  await deviceDatabase();
  expect(memoryTakenOver.value).toBe(false);
  const later = await openDB('hai-long', 5);
  expect(memoryTakenOver.value).toBe(true);
  await vi.waitFor(async () => expect(await later.get('numbers', 'sanh/2026-11-23/A')).toBe(7));
  later.close();
});

/** The names of all members of a catalogue, of its procedures and its series. */
function shapeOf(catalogue: Catalogue | undefined) {
  const names = (thing: object | undefined) => Object.keys(thing ?? {}).sort();
  return [catalogue, catalogue?.procedures[0], catalogue?.series[0]].map(names);
}
