import type { DeviceStatus, DevicesNow } from '#shared/protocol/devices.ts';
import type { Logger } from '../logger.ts';
import type { Store } from '../store/store.ts';
import { StoreTrouble } from '../store/trouble.ts';
import type { Office } from './office.ts';

/** Which devices are there, when each was last seen, and what it says of itself (SPEC A9). No event: the journal tells what counts. */

export interface Presence {
  /** A line of a device stands. */
  came(device: string): void;
  /** One of its lines has ended. */
  left(device: string): void;
  /** The newest word of a device takes the place of the one before. */
  said(device: string, status: DeviceStatus): void;
  /** Every paired device, in the order of their labels. */
  list(): DevicesNow;
  /** Writes down who was there until now. */
  close(): void;
}

/** Those who are there are written down so often, ms: all in one go, beside the commands. */
const WRITE_EVERY_MS = 60_000;
/** How long those who leave are gathered, ms: a switch that fails takes many at once. */
const GATHER_MS = 1000;

/** Begins with what was written down before the office was last closed. */
export function openPresence(office: Office, store: Store, logger: Logger): Presence {
  const seen = new Map(store.devicesSeen.all());
  const unwritten = new Map<string, number>();
  const statuses = new Map<string, DeviceStatus>();
  /** Lines that stand, by device. */
  const lines = new Map<string, number>();
  const everyMinute = setInterval(writeAll, WRITE_EVERY_MS);
  everyMinute.unref();
  let soon: NodeJS.Timeout | null = null;

  function see(device: string): void {
    const at = office.now();
    seen.set(device, at);
    unwritten.set(device, at);
  }

  function writeAll(): void {
    for (const device of lines.keys()) see(device);
    write();
  }

  function write(): void {
    if (soon) clearTimeout(soon);
    soon = null;
    const { devices } = office.state();
    const gone = [...seen.keys()].filter((device) => !devices.has(device));
    for (const device of gone) {
      seen.delete(device);
      unwritten.delete(device);
      statuses.delete(device);
    }
    try {
      if (unwritten.size > 0) store.devicesSeen.note(unwritten);
      if (gone.length > 0) store.devicesSeen.forget(gone);
      unwritten.clear();
    } catch (error) {
      // The next minute tries again; a full disk has been logged already.
      if (error instanceof StoreTrouble) return;
      logger.error({ err: error }, 'It could not be written down which devices were seen.');
    }
  }

  return {
    came(device) {
      lines.set(device, (lines.get(device) ?? 0) + 1);
      see(device);
    },
    left(device) {
      const left = (lines.get(device) ?? 1) - 1;
      if (left > 0) lines.set(device, left);
      else lines.delete(device);
      see(device);
      soon ??= setTimeout(write, GATHER_MS).unref();
    },
    said(device, status) {
      statuses.set(device, status);
    },
    list() {
      const at = office.now();
      const devices = [...office.state().devices.values()]
        .map(({ id, role, label, counter, point }) => {
          const connected = lines.has(id);
          const lastSeenAt = connected ? at : (seen.get(id) ?? null);
          const status = statuses.get(id) ?? null;
          return { device: id, role, label, counter, point, connected, lastSeenAt, status };
        })
        .sort((a, b) => a.label.localeCompare(b.label, 'vi', { numeric: true }));
      return { at, devices };
    },
    close() {
      clearInterval(everyMinute);
      writeAll();
    },
  };
}
