import type { Fault } from '#shared/protocol/messages.ts';
import { StoreTrouble } from '../store/trouble.ts';

/** The transaction could not be written; the sender keeps its command and sends it again. */
export class NotWritten extends Error {
  override readonly name = 'NotWritten';
  /** What the sender is told (SPEC X4). */
  readonly reason: Extract<Fault, 'no-room' | 'fault'>;
  /** @param detail for the log, in English */
  constructor(detail: string, cause?: unknown) {
    super(detail, { cause });
    const isFull = cause instanceof StoreTrouble && cause.trouble === 'no-room';
    this.reason = isFull ? 'no-room' : 'fault';
  }
}
