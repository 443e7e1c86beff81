import type { Socket } from 'socket.io';
import type { JournalNow } from '#shared/protocol/messages.ts';
import type { Audience } from './audience.ts';

/**
 * Tells a line, before its first view, how far which journal reaches and in which epochs: from it a device or counter
 * knows what the office has lost (SPEC O7). A hall display is not told: the office has nothing from it.
 */
export function tellJournal(socket: Socket, { kind }: Audience, journal: JournalNow): void {
  if (kind !== 'display') socket.emit('journal', journal);
}
