import { createHash } from 'node:crypto';

/** The chain of the journal: each row carries the hash of the one before it and of its own content (SPEC J2). */

/** What stands before the first row: 32 zero bytes. */
export const GENESIS: Uint8Array = new Uint8Array(32);

/** The content of a row that its hash covers. `body` is the event as canonical JSON. */
export interface Chained {
  readonly seq: number;
  readonly at: number;
  readonly by: string;
  readonly type: string;
  readonly version: number;
  readonly body: string;
  readonly commandId: string;
  readonly payloadHash: string;
}

/**
 * SHA-256 of the previous row's hash ‖ the UTF-8 of the row's canonical JSON, in which `body` stands as
 * the value it is. The members are written here in canonical order, so that the body is not read again.
 */
export function hashOf(previous: Uint8Array, row: Chained): Buffer {
  const text =
    `{"at":${row.at},"body":${row.body},"by":${JSON.stringify(row.by)}` +
    `,"commandId":${JSON.stringify(row.commandId)},"payloadHash":${JSON.stringify(row.payloadHash)}` +
    `,"seq":${row.seq},"type":${JSON.stringify(row.type)},"version":${row.version}}`;
  return createHash('sha256').update(previous).update(text).digest();
}

/** A hash as people and other programs see it: 64 hex digits. */
export function hex(hash: Uint8Array): string {
  return Buffer.from(hash.buffer, hash.byteOffset, hash.byteLength).toString('hex');
}
