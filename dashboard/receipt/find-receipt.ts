import { leafOf } from '#shared/client/receipt.ts';
import type { Leaf } from '#shared/domain/leaves.ts';

/** Whether a receipt is among the leaves of a list, worked out here: nobody is asked, so nobody learns who looked (SPEC Z3). */

/** Leaves hashed side by side: enough to keep the browser's hashing busy, few enough for a bar that moves. */
const SIDE_BY_SIDE = 500;

/**
 * The line whose leaf is SHA-256(receipt ‖ its commitment); null when none is.
 * @param onProgress how many lines were compared
 */
export async function findReceipt(
  receipt: Uint8Array,
  leaves: readonly Leaf[],
  onProgress: (done: number) => void,
): Promise<Leaf | null> {
  for (let from = 0; from < leaves.length; from += SIDE_BY_SIDE) {
    const some = leaves.slice(from, from + SIDE_BY_SIDE);
    const made = await Promise.all(
      some.map(({ commitment }) => leafOf(receipt, bytesOf(commitment))),
    );
    const at = made.findIndex((leaf, i) => isHex(leaf, some[i]?.leaf ?? ''));
    if (at >= 0) return some[at] ?? null;
    onProgress(Math.min(from + SIDE_BY_SIDE, leaves.length));
  }
  return null;
}

/** @param hex 64 digits */
function bytesOf(hex: string): Uint8Array {
  const bytes = new Uint8Array(hex.length / 2);
  for (let i = 0; i < bytes.length; i += 1) {
    bytes[i] = Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16);
  }
  return bytes;
}

function isHex(bytes: Uint8Array, hex: string): boolean {
  return bytes.every((byte, i) => byte === Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));
}
