import { hash, randomBytes } from 'node:crypto';
import type { CommandOf } from '#shared/domain/commands.ts';
import type { Seal } from '#shared/domain/events.ts';
import { sealedContent } from '#shared/domain/seal.ts';
import { commitmentOf } from '../store/commitment.ts';

/** The office's own seal for a rating whose device made none: it counts among the leaves, and nobody has its receipt (SPEC Z1). */

/** Bytes of a receipt and of a salt. */
const RECEIPT_BYTES = 10;
const SALT_BYTES = 16;

/** A seal over what was answered; null where the device made its own. */
export function sealFor(command: CommandOf<'give-rating' | 'change-rating'>): Seal | null {
  if (command.seal) return null;
  const salt = randomBytes(SALT_BYTES).toString('hex');
  const commitment = commitmentOf(salt, sealedContent(command.answers, command.reasons));
  return { salt, leaf: leafOf(randomBytes(RECEIPT_BYTES), commitment) };
}

function leafOf(receipt: Uint8Array, commitment: string): string {
  return hash('sha256', Buffer.concat([receipt, Buffer.from(commitment, 'hex')]), 'hex');
}
