import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { deviceDatabase } from '#shared/client/database.ts';
import { keepView, lastView } from '#shared/client/kept-view.ts';
import type { KioskView } from '#shared/domain/views.ts';
import { hallView } from '../support/kiosk-device.ts';

/** What a screen that starts without a line knows of the one before (SPEC X8). */

const NOW = Date.UTC(2026, 10, 23, 2, 30);

test('[X8] the last view of a screen is there at its next start, with when it came; another screen has its own', async () => {
  const db = await deviceDatabase();
  const view = signal<KioskView | null>(null);
  const stop = keepView(db, 'kiosk/one', view);
  expect(await lastView(db, 'kiosk/one')).toBeNull();
  const before = Date.now();
  view.value = hallView(NOW, 3);
  view.value = hallView(NOW, 4);
  stop();
  await expect.poll(() => lastView(db, 'kiosk/one')).not.toBeNull();
  const kept = await lastView<KioskView>(db, 'kiosk/one');
  expect(kept?.view).toEqual(hallView(NOW, 4));
  expect(kept?.at).toBeGreaterThanOrEqual(before);
  expect(await lastView(db, 'kiosk/two')).toBeNull();
});

test('[V9] a view of another protocol is not read', async () => {
  const db = await deviceDatabase();
  await db.put('kept', { view: hallView(NOW, 3), at: NOW, protocol: 1 }, 'view/kiosk/old');
  expect(await lastView(db, 'kiosk/old')).toBeNull();
});
