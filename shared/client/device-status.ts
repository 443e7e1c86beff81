/** What a paired screen tells the office of itself, so that the lead sees a battery running low or facts that pile up (SPEC A9). */
import { effect } from '@preact/signals';
import type { DeviceStatus } from '../protocol/devices.ts';
import type { Connection } from './connection.ts';
import type { Outbox } from './outbox.ts';

/** How often, ms. */
const TELL_EVERY_MS = 60_000;

/** Of the battery API, which Chromium has on some devices and no other browser. Source: W3C Battery Status API. */
interface WithBattery {
  getBattery?(): Promise<{ readonly level: number; readonly charging: boolean }>;
}

/**
 * Tells it whenever the line comes to stand, and then every minute.
 * @param outbox null for a screen that has nothing to say to the office
 * @returns ends it
 */
export function keepTelling(
  { line, tell }: Pick<Connection<never>, 'line' | 'tell'>,
  outbox: Pick<Outbox, 'waiting' | 'parked'> | null,
): () => void {
  const say = () => void deviceStatus(outbox).then(tell);
  return effect(() => {
    if (line.value.status !== 'connected') return undefined;
    say();
    const timer = setInterval(say, TELL_EVERY_MS);
    return () => clearInterval(timer);
  });
}

/** How the device is now. */
export async function deviceStatus(
  outbox: Pick<Outbox, 'waiting' | 'parked'> | null,
): Promise<DeviceStatus> {
  const [battery, storage] = await Promise.all([
    batteryNow().catch(untold),
    storageNow().catch(untold),
  ]);
  const facts = outbox && { waiting: outbox.waiting.peek(), setAside: outbox.parked.peek() };
  return { battery, storage, outbox: facts };
}

/** Null where the browser does not tell, or the page is no secure context. */
async function batteryNow(): Promise<DeviceStatus['battery']> {
  const teller: Navigator & WithBattery = navigator;
  const battery = await teller.getBattery?.();
  return battery ? { level: battery.level, charging: battery.charging } : null;
}

/** Null likewise. */
async function storageNow(): Promise<DeviceStatus['storage']> {
  // The types have it everywhere; over plain HTTP it is not there.
  const storage: StorageManager | undefined = navigator.storage;
  if (!storage) return null;
  const [{ usage, quota }, kept] = await Promise.all([storage.estimate(), storage.persisted()]);
  if (usage === undefined || quota === undefined) return null;
  return { usedBytes: usage, quotaBytes: quota, kept };
}

/** A browser that refuses to tell has told nothing. */
function untold(): null {
  return null;
}
