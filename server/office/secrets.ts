import { createHash, randomBytes, randomInt } from 'node:crypto';

/** Tokens and PINs: made here, kept by their holders; the office keeps hashes only. */

/** A new token, 256 bits, base64url. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the office keeps of a token: SHA-256, hex. A token is random enough to need no salt. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** A new PIN of six digits. */
export function newPin(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}
