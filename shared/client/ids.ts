/** Ids made by the device that speaks: unique without asking anyone, also where the page is no secure context. */

/** Crockford's base 32: none that is taken for another, in the order of their character codes, so that ids sort as text. */
export const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A new id of 26 characters: 10 for the time of making, 16 of chance (80 bits). Ids made one after the other
 * stand side by side in the office's indexes, which keeps its writes small. Source: the ULID specification.
 */
export function newId(): string {
  const chance = crypto.getRandomValues(new Uint8Array(16));
  return timeDigits(Date.now()) + Array.from(chance, (byte) => DIGITS[byte % 32]).join('');
}

function timeDigits(at: number): string {
  let digits = '';
  for (let rest = at; digits.length < 10; rest = Math.floor(rest / 32)) {
    digits = DIGITS[rest % 32] + digits;
  }
  return digits;
}
