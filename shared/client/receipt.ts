import type { Answers, Seal } from '../domain/events.ts';
import { sealedContent } from '../domain/seal.ts';
import { codeOf, readCode, RECEIPT_BYTES } from './receipt-code.ts';

/**
 * A citizen's proof that a rating is among the counted (SPEC Z1): made here before any answer is given, shown to its holder,
 * and never sent. The office learns the leaf alone, which says nothing of the receipt. Byte for byte what the office makes.
 */

/** Bytes of the salt that keeps an answer from being guessed (SPEC Z4). */
const SALT_BYTES = 16;

export interface Receipt {
  /** `K7QF-0M3X-9TDA-2WBE`. */
  readonly code: string;
  /** What goes with the rating, or with a change of it: a new salt each time, and so another leaf of the same receipt. */
  seal(answers: Answers, reasons: readonly string[]): Promise<Seal>;
}

/**
 * Begins the receipt of one rating. Null where the browser has no SHA-256: it has one on a secure page alone (https, or the
 * machine itself). The office then seals the rating by itself, and nobody has its receipt.
 */
export function beginReceipt(): Receipt | null {
  return canHash() ? receiptOf(crypto.getRandomValues(new Uint8Array(RECEIPT_BYTES))) : null;
}

/** The same receipt again on a page that was loaded anew; null where that cannot be. @param code as it was shown */
export function resumeReceipt(code: string): Receipt | null {
  const receipt = readCode(code);
  return receipt && canHash() ? receiptOf(receipt) : null;
}

function receiptOf(receipt: Uint8Array): Receipt {
  return {
    code: codeOf(receipt),
    async seal(answers, reasons) {
      const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
      const content = new TextEncoder().encode(sealedContent(answers, reasons));
      const leaf = await leafOf(receipt, await sha256(salt, content));
      return { salt: hexOf(salt), leaf: hexOf(leaf) };
    },
  };
}

/** Whether this page can make and look up receipts. */
export function canHash(): boolean {
  // Typed as always there; a page that is not secure has none.
  return (crypto.subtle as SubtleCrypto | undefined) !== undefined;
}

/** The leaf of a receipt and a commitment: SHA-256(receipt ‖ commitment). @param commitment 32 bytes */
export function leafOf(receipt: Uint8Array, commitment: Uint8Array): Promise<Uint8Array> {
  return sha256(receipt, commitment);
}

/** SHA-256 of what stands one behind the other. */
export async function sha256(...parts: readonly Uint8Array[]): Promise<Uint8Array> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return new Uint8Array(await crypto.subtle.digest('SHA-256', whole));
}

/** Bytes as the wire writes them, `0f3a…`. */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
