import { type ReadonlySignal, signal } from '@preact/signals';
import { newId } from '#shared/client/ids.ts';
import { officeNow } from '#shared/client/office-clock.ts';
import type { DevicesNow, EnterCode } from '#shared/protocol/devices.ts';
import { type Caller, type No, wish } from '../doors/ask-door.ts';
import { enterCode, fetchDevices } from '../doors/settings-doors.ts';

/** The paired devices before the lead, and what is done with them (SPEC A8, A9). */

/** How often the list is asked for again while it lies open, ms. */
export const ASK_AGAIN_MS = 10_000;

export interface DeviceList {
  /** Null while awaited. */
  readonly now: ReadonlySignal<DevicesNow | null>;
  /** Why the list could not be fetched last; what stands there is then old. */
  readonly trouble: ReadonlySignal<No | null>;
  load(): Promise<void>;
  /** Null when the screen was paired, else why not. */
  pair(entered: EnterCode): Promise<No | null>;
  /** Null when the device was let go, else why not. */
  revoke(device: string): Promise<No | null>;
}

/** Nothing is asked before the first `load`. */
export function openDeviceList(caller: Caller): DeviceList {
  const now = signal<DevicesNow | null>(null);
  const trouble = signal<No | null>(null);

  async function load(): Promise<void> {
    const reply = await fetchDevices(caller);
    trouble.value = reply.ok ? null : reply.why;
    if (reply.ok) now.value = reply.body;
  }

  async function pair(entered: EnterCode): Promise<No | null> {
    const reply = await enterCode(caller, entered);
    if (!reply.ok) return reply.why;
    await load();
    return null;
  }

  async function revoke(device: string): Promise<No | null> {
    const header = { id: newId(), at: officeNow() };
    const why = await wish(caller, { ...header, type: 'revoke-device', device });
    await load();
    return why;
  }

  return { now, trouble, load, pair, revoke };
}
