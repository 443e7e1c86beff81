import { SCREENS } from '../protocol/routes.ts';
import { DIGITS } from './ids.ts';

/** A receipt as people write it: sixteen letters and digits in four groups, and the way back from what they type (SPEC Z1). */

/** Bytes of a receipt: 80 bits, which sixteen digits of five bits hold to the last one. */
export const RECEIPT_BYTES = 10;
const CODE_DIGITS = (RECEIPT_BYTES * 8) / 5;

/** `K7QF-0M3X-9TDA-2WBE`. @param receipt ten bytes */
export function codeOf(receipt: Uint8Array): string {
  let bits = 0n;
  for (const byte of receipt) bits = (bits << 8n) | BigInt(byte);
  const digits = Array.from({ length: CODE_DIGITS }, (_, at) => {
    const shift = BigInt(5 * (CODE_DIGITS - 1 - at));
    return DIGITS[Number((bits >> shift) & 31n)];
  });
  return (digits.join('').match(/.{4}/g) ?? []).join('-');
}

/**
 * The receipt that somebody typed, pasted or scanned: spaces, hyphens and case do not matter, O is 0, I and L are 1, and
 * of a link counts what stands behind `#`. Null when it is none. Source of the forgiveness: Crockford's base 32.
 */
export function readCode(typed: string): Uint8Array<ArrayBuffer> | null {
  const behindSign = typed.slice(typed.indexOf('#') + 1);
  const digits = behindSign
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}._]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (digits.length !== CODE_DIGITS) return null;
  let bits = 0n;
  for (const digit of digits) {
    const value = DIGITS.indexOf(digit);
    if (value < 0) return null;
    bits = (bits << 5n) | BigInt(value);
  }
  return Uint8Array.from({ length: RECEIPT_BYTES }, (_, at) =>
    Number((bits >> BigInt(8 * (RECEIPT_BYTES - 1 - at))) & 255n),
  );
}

/**
 * What the QR of a receipt holds: the page that looks it up, with the receipt behind `#`, or the bare code where nobody has
 * said at what address the public finds the office.
 * @param publicAddress `https://danhgia.example`, with or without a slash at its end
 */
export function receiptLink(code: string, publicAddress: string | null): string {
  if (publicAddress === null) return code;
  return `${publicAddress.replace(/\/+$/, '')}${SCREENS.receipt}#${code}`;
}
