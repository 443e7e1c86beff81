import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { expect, test, vi } from 'vitest';
import { deviceDatabase } from '#shared/client/database.ts';
import { newId } from '#shared/client/ids.ts';
import { countLeftFacts, leftFacts, saveLeftFacts } from '#shared/client/left-facts.ts';
import { settled } from '#shared/client/posted.ts';
import { leftFactsSchema } from '#shared/protocol/left-facts.ts';
import { giveNumber } from '../rules/support/asks.ts';
import { kioskAt, offlineOutbox } from '../support/kiosk-device.ts';

/** What devices that were let go leave on a machine (SPEC O8). */

const number = (written: string) => ({ ...giveNumber(written), id: newId() });

test('[O8] what was not sent or was set aside is saved, a file for each device let go, and nothing is deleted', async () => {
  const db = await deviceDatabase();
  const [gone, other, here] = [kioskAt('sanh'), kioskAt('tang-2'), kioskAt('tang-3')];
  for (const kiosk of [gone, other, here]) {
    const outbox = await offlineOutbox(kiosk);
    for (const written of ['A001', 'A002', 'A003']) await outbox.post(number(written));
    outbox.close();
  }
  const [first, second] = await db.getAll('outbox');
  await db.put('outbox', settled(first!, { id: null, outcome: 'refused', reason: 'fault' }, ''));
  const answer = { id: 'a', outcome: 'accepted', seq: 1, result: {} } as const;
  await db.put('outbox', settled(second!, answer, ''));
  const label = { vi: 'Máy thử', en: 'Test' };
  await db.put('identity', { ...here, role: 'kiosk', label, token: 'none' }, 'kiosk');

  const files = await leftFacts(db);
  expect(files.map(({ device, place }) => [device, place])).toEqual([
    [gone.id, 'point sanh'],
    [other.id, 'point tang-2'],
  ]);
  const numbers = files.map(({ commands }) =>
    commands.map((one) => (one as { number: number }).number),
  );
  expect(numbers).toEqual([
    [1, 3],
    [1, 2, 3],
  ]);
  expect(await countLeftFacts(db)).toBe(5);

  const saved = new Map<string, Blob>();
  let newest: Blob | null = null;
  vi.stubGlobal('document', {
    createElement: () => ({
      download: '',
      click(this: { download: string }) {
        saved.set(this.download, newest!);
      },
    }),
  });
  vi.stubGlobal('URL', {
    createObjectURL: (blob: Blob) => {
      newest = blob;
      return 'blob:one';
    },
    revokeObjectURL: () => {},
  });
  expect(await saveLeftFacts()).toBe(5);
  await new Promise((resolve) => setTimeout(resolve));
  vi.unstubAllGlobals();
  expect([...saved.keys()]).toEqual(files.map(({ device }) => `hai-long-outbox-${device}.json`));
  const texts = await Promise.all([...saved.values()].map((blob) => blob.text()));
  expect(texts.map((text) => v.parse(leftFactsSchema, JSON.parse(text)))).toEqual(files);
  expect(await db.count('outbox')).toBe(9);
});
