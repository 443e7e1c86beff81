/** The token that stands on a ticket for its holder's phone: made here, told to nobody but the paper (SPEC R15). */
import { canHash, hexOf, sha256 } from '#shared/client/receipt.ts';
import { SCREENS } from '#shared/protocol/routes.ts';

/** Bytes of a token: 128 bits, 22 characters of base64url. */
const TOKEN_BYTES = 16;

export interface PhoneToken {
  /** What the code on the ticket says, `https://mot-cua.example.vn/t/TOKEN`. */
  readonly link: string;
  /** All that the office learns of it: SHA-256 of the token as it is written, hex. */
  readonly hash: string;
}

/** Makes one; null where the office has no public address, or this page no SHA-256: then the ticket bears no code. @param publicUrl without a slash at its end */
export async function makePhoneToken(publicUrl: string | null): Promise<PhoneToken | null> {
  if (!publicUrl || !canHash()) return null;
  const token = base64Url(crypto.getRandomValues(new Uint8Array(TOKEN_BYTES)));
  const hash = hexOf(await sha256(new TextEncoder().encode(token)));
  return { link: `${publicUrl}${SCREENS.phone}/${token}`, hash };
}

function base64Url(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
