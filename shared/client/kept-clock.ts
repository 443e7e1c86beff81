/** How far this device's clock is off, kept from one start to the next: a start without a line goes by it (SPEC N6, N9). */
import { effect } from '@preact/signals';
import type { DeviceDatabase } from './database.ts';
import { beginClock, clockCorrection, clockIsConfirmed, officeNow } from './office-clock.ts';

const KEPT_AS = 'clock';
/** The newest office time that was sure, ms. */
const SEEN_AS = 'clock-seen';
const SEEN_EVERY_MS = 60_000;

/** By more than this a clock is not wrong but another day's, ms. */
const HALF_A_DAY_MS = 43_200_000;
/** So soon after the newest sure time a device's clock alone is believed, ms. */
const SOON_MS = 3 * HALF_A_DAY_MS;
/** No office is shut, no machine lies idle for longer, ms. */
const IDLE_MS = 60 * 86_400_000;

/** Begins the page's clock with what was kept, and keeps each new measurement and how late it is. Returns what ends that. */
export async function keepClock(db: DeviceDatabase): Promise<() => void> {
  await beginWithKept(db);
  // What cannot be kept is measured again; a memory that fails is noticed where it matters, by the outbox.
  const keep = (value: number, key: string) => void db.put('kept', value, key).catch(() => null);
  const keepSeen = () => clockIsConfirmed() && keep(officeNow(), SEEN_AS);
  const timer = setInterval(keepSeen, SEEN_EVERY_MS);
  const stop = effect(() => {
    const correction = clockCorrection.value;
    if (correction === null) return;
    keep(correction, KEPT_AS);
    keepSeen();
  });
  return () => {
    stop();
    clearInterval(timer);
  };
}

/** Begins the page's clock at its start, or anew after somebody has set the device's date. @param wasSet whether that was just seen */
export async function beginWithKept(db: DeviceDatabase, wasSet = false): Promise<void> {
  const [kept, seen] = await Promise.all([db.get('kept', KEPT_AS), db.get('kept', SEEN_AS)]);
  const correction = typeof kept === 'number' ? kept : 0;
  if (typeof seen !== 'number') return beginClock(correction);
  const { usesOwn, isDoubted } = judgeStart(Date.now(), correction, seen, wasSet);
  beginClock(usesOwn ? 0 : correction, isDoubted);
}

/**
 * What to go by at a start without a line. A clock that is wrong by hours is put right as it was measured last. One that was wrong by
 * more than half a day may have been set since: it is believed alone where it goes on from the newest sure time and the correction leads
 * elsewhere, or where it does so within a day and a half. A battery that is dead begins the same day again at each start, so that the correction leads back before that
 * time: then the date is doubted, and people put it right.
 */
function judgeStart(
  own: number,
  correction: number,
  seen: number,
  wasSet: boolean,
): { readonly usesOwn: boolean; readonly isDoubted: boolean } {
  const corrected = own + correction;
  const isLarge = Math.abs(correction) > HALF_A_DAY_MS;
  const leadsOn = corrected >= seen && corrected - seen <= IDLE_MS;
  const usesOwn = isLarge && own >= seen && (wasSet || own - seen <= SOON_MS || !leadsOn);
  const behind = seen - (usesOwn ? own : corrected);
  return { usesOwn, isDoubted: behind > (isLarge ? SEEN_EVERY_MS : HALF_A_DAY_MS) };
}
