import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Context } from 'hono';

/** Answers that can be asked for again cheaply: each carries the hash of its bytes, and is sent only when it changed. */

/** Bytes with their strong ETag. */
export interface Tagged {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

export interface TaggedHeaders {
  readonly type: string;
  /** `no-cache`: kept, but asked about each time. */
  readonly cache?: string;
  /** File name a browser saves it under. */
  readonly fileName?: string;
}

/** Text or bytes with the ETag made from them. */
export function tagged(content: string | Uint8Array): Tagged {
  const bytes = Uint8Array.from(typeof content === 'string' ? Buffer.from(content) : content);
  return { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url')}"` };
}

/** The bytes, packed where they may be, or 304 when the reader has them already. */
export function taggedAnswer(c: Context, answer: Tagged, headers: TaggedHeaders): Response {
  const { type, cache = 'no-cache', fileName } = headers;
  const mayPack = isWorthPacking(answer, type) && cache !== NOT_KEPT;
  if (mayPack) c.header('Vary', 'Accept-Encoding', { append: true });
  const isPacked = mayPack && /\bgzip\b/.test(c.req.header('accept-encoding') ?? '');
  const { bytes, etag } = isPacked ? packedOf(answer) : answer;
  c.header('ETag', etag);
  c.header('Cache-Control', cache);
  const seen = (c.req.header('if-none-match') ?? '').split(',').map((one) => one.trim());
  if (seen.includes(etag) || seen.includes(`W/${etag}`)) return c.body(null, 304);
  c.header('Content-Type', type);
  if (isPacked) c.header('Content-Encoding', 'gzip');
  if (fileName) c.header('Content-Disposition', `attachment; filename="${fileName}"`);
  return c.body(bytes);
}

/** Bytes; below it the head of a packed answer weighs more, above it packing would hold up the hall. */
const WORTH_PACKING = { from: 1024, to: 1_000_000 };
const PACKED_TYPES =
  /^(?:text\/(?:html|css|javascript|csv)|application\/(?:json|manifest\+json)|image\/svg)/;

function isWorthPacking({ bytes: { length } }: Tagged, type: string): boolean {
  return length >= WORTH_PACKING.from && length <= WORTH_PACKING.to && PACKED_TYPES.test(type);
}

/** Packed once for each answer that is kept. Other bytes, and so another strong tag (RFC 9110, 8.8.3.3). */
const packed = new WeakMap<Tagged, Tagged>();

function packedOf(answer: Tagged): Tagged {
  const known = packed.get(answer);
  if (known) return known;
  const bytes = Uint8Array.from(gzipSync(answer.bytes));
  const made = { bytes, etag: `${answer.etag.slice(0, -1)}-gzip"` };
  packed.set(answer, made);
  return made;
}

/** A value as JSON, tagged. */
export function taggedJson(c: Context, value: unknown, cache?: string): Response {
  const headers = { type: JSON_TYPE, ...(cache ? { cache } : {}) };
  return taggedAnswer(c, tagged(JSON.stringify(value)), headers);
}

/** Never kept by a browser or on the way: what is for the lead alone. */
export const NOT_KEPT = 'private, no-store';

export const JSON_TYPE = 'application/json; charset=utf-8';
export const TEXT_TYPE = 'text/plain; charset=utf-8';
export const CSV_TYPE = 'text/csv; charset=utf-8';
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const CSS_TYPE = 'text/css; charset=utf-8';
export const HTML_TYPE = 'text/html; charset=utf-8';
