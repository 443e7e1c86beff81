import type { Socket } from 'socket.io';
import * as v from 'valibot';
import { deviceStatusSchema } from '#shared/protocol/devices.ts';
import type { Logger } from '../logger.ts';
import type { Presence } from '../office/presence.ts';

/** The line of a paired device: it shows that the device is there, and brings what it says of itself (SPEC A9). */

/** Follows one line to its end. A status that cannot be read changes nothing. */
export function followDevice(
  socket: Socket,
  device: string,
  presence: Presence,
  logger: Logger,
): void {
  presence.came(device);
  socket.on('disconnect', () => presence.left(device));
  socket.on('status', (raw: unknown) => {
    const read = v.safeParse(deviceStatusSchema, raw);
    if (read.success) return presence.said(device, read.output);
    const paths = read.issues.map((issue) => v.getDotPath(issue));
    logger.warn({ device, paths }, 'A device said something of itself that cannot be read.');
  });
}
