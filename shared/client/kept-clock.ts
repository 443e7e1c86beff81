/** How far this device's clock is off, kept from one start to the next: a start without a line goes by it (SPEC N9). */
import { effect } from '@preact/signals';
import type { DeviceDatabase } from './database.ts';
import { beginClock, clockCorrection } from './office-clock.ts';

const KEPT_AS = 'clock';

/** Begins the page's clock with what was kept, and keeps each new measurement. Returns what ends that. */
export async function keepClock(db: DeviceDatabase): Promise<() => void> {
  await beginWithKept(db);
  return effect(() => {
    const correction = clockCorrection.value;
    if (correction === null) return;
    // What cannot be kept is measured again; a memory that fails is noticed where it matters, by the outbox.
    void db.put('kept', correction, KEPT_AS).catch(() => null);
  });
}

/** Begins the page's clock, at its start or after somebody has set the device's date right. */
export async function beginWithKept(db: DeviceDatabase): Promise<void> {
  const kept = await db.get('kept', KEPT_AS);
  beginClock(typeof kept === 'number' ? kept : 0);
}
