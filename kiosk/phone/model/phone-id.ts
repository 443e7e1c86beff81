/** What this phone calls itself: made up by its own browser, and told as a hash alone (SPEC D6). */
import { canHash, hexOf, sha256 } from '#shared/client/receipt.ts';
import { keep, kept } from './memory.ts';

const KEPT_AS = 'hai-long.phone';
/** Bytes of the id. */
const ID_BYTES = 16;

/** As a rating says it; nothing where the page has no SHA-256. */
export async function phoneSaid(): Promise<{ readonly phone?: string }> {
  if (!canHash()) return {};
  const id = kept<string>(KEPT_AS) ?? hexOf(crypto.getRandomValues(new Uint8Array(ID_BYTES)));
  keep(KEPT_AS, id);
  return { phone: hexOf(await sha256(new TextEncoder().encode(id))) };
}
