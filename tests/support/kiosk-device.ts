import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import type { LineState } from '#shared/client/connection.ts';
import { deviceDatabase } from '#shared/client/database.ts';
import type { Device } from '#shared/client/device.ts';
import { newId } from '#shared/client/ids.ts';
import { steadyNow } from '#shared/client/office-clock.ts';
import { openOutbox } from '#shared/client/outbox.ts';
import { type Catalogue, catalogueOf } from '#shared/domain/catalogue.ts';
import { dayOf } from '#shared/domain/time.ts';
import type { KioskView, View } from '#shared/domain/views.ts';
import type { DeviceRole } from '#shared/domain/vocabulary.ts';
import { DEMONSTRATION_OFFICE } from '../../server/demonstration/demonstration-office.ts';

/** A paired screen without an office: what it writes down stays in its outbox, as with the line cut. */

/** The demonstration office's catalogue. */
export const CATALOGUE: Catalogue = catalogueOf(DEMONSTRATION_OFFICE, 1);

/** A kiosk at the hall's issuing point, or one at another. */
export function kioskAt(point = 'sanh', id: string = newId()) {
  return { id, point, counter: null };
}

/** An outbox whose line is down. */
export async function offlineOutbox(identity: Parameters<typeof openOutbox>[1]) {
  const noLine = () => Promise.reject(new Error('no line'));
  const nothing = { heard: signal(null), journal: signal(null), restMs: 0 };
  return openOutbox(await deviceDatabase(), identity, noLine, nothing);
}

/** Empties the memory that all devices of a test share, as after a screen was set up anew. */
export async function forgetAll(): Promise<void> {
  const db = await deviceDatabase();
  await Promise.all([db.clear('outbox'), db.clear('numbers')]);
}

/** A device of a role, at the hall's issuing point or at counter 2, that has not seen a view yet. */
export async function pairedDevice<V extends View>(
  role: DeviceRole,
  id: string = newId(),
): Promise<Device<V>> {
  const label = { vi: 'Máy thử', en: 'Test' };
  const place = {
    counter: role === 'tablet' ? '2' : null,
    point: role === 'kiosk' ? 'sanh' : null,
  };
  const outbox = await offlineOutbox({ id, ...place });
  return {
    identity: { id, role, label, token: 'none', ...place },
    db: await deviceDatabase(),
    view: signal<V | null>(null),
    seenAt: signal<number | null>(steadyNow()),
    line: signal<LineState>({ status: 'connected', since: 0 }),
    catalogue: signal<Catalogue | null>(CATALOGUE),
    outbox,
    close: outbox.close,
  };
}

/** A kiosk's view in which `waiting` people wait in every lane. @param lastNumber by letter */
export function hallView(at: number, waiting: number, lastNumber = {}): KioskView {
  return {
    role: 'kiosk',
    seq: 1,
    officeSeq: 1,
    day: dayOf(at, CATALOGUE.timeZone),
    lastNumber,
    waiting: CATALOGUE.lanes.map(({ id, name }) => ({ lane: id, name, letters: [], waiting })),
    noWaitClosure: null,
    headline: null,
  };
}
