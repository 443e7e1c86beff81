import * as v from 'valibot';
import { deviceStatusSchema } from '#shared/protocol/devices.ts';
import type { Logger } from '../logger.ts';
import type { Office } from '../office/office.ts';
import type { Presence } from '../office/presence.ts';

/** The line of a paired device: it shows that the device is there, and brings what it says of itself (SPEC A9). */

/** What comes sooner after the last is not read, ms: a device says it once a minute. */
const SOONEST_MS = 10_000;

/** A socket, as far as it is listened to. */
interface Heard {
  on(event: 'disconnect' | 'status', listener: (said: unknown) => void): unknown;
}

/** What the line's end in the office needs. */
interface Around {
  readonly office: Pick<Office, 'now'>;
  readonly presence: Pick<Presence, 'came' | 'left' | 'said'>;
  readonly logger: Pick<Logger, 'warn'>;
}

/** Follows one line to its end. A status that cannot be read changes nothing, and is logged once. */
export function followDevice(
  socket: Heard,
  device: string,
  { office, presence, logger }: Around,
): void {
  let readAt: number | null = null;
  let isWarned = false;
  presence.came(device);
  socket.on('disconnect', () => presence.left(device));
  socket.on('status', (raw: unknown) => {
    const now = office.now();
    // A clock that was set back must not silence a device for as long.
    if (readAt !== null && Math.abs(now - readAt) < SOONEST_MS) return;
    readAt = now;
    const read = v.safeParse(deviceStatusSchema, raw);
    if (read.success) return presence.said(device, read.output);
    if (isWarned) return;
    isWarned = true;
    const paths = read.issues.map((issue) => v.getDotPath(issue));
    logger.warn({ device, paths }, 'A device said something of itself that cannot be read.');
  });
}
