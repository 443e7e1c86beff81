import type { Batches } from '../store/batches.ts';
import type { ListReader } from './list-reader.ts';

/** Forms looked up at a time: a few milliseconds. */
const AT_ONCE = 500;

/** Tells a list which of its forms another batch has, waiting or counting (SPEC R18). Between two look-ups whoever waits has their turn. */
export async function markDoublets(
  reader: Pick<ListReader, 'keys' | 'known'>,
  batches: Pick<Batches, 'known'>,
): Promise<void> {
  for (let from = 0; ; from += AT_ONCE) {
    const keys = await reader.keys(from, AT_ONCE);
    const known = keys.length === 0 ? [] : batches.known(keys);
    if (known.length > 0) await reader.known(known);
    if (keys.length < AT_ONCE) return;
  }
}
