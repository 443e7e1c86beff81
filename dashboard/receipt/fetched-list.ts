import { hexOf, sha256 } from '#shared/client/receipt.ts';
import { type Leaf, readLeaves } from '#shared/domain/leaves.ts';
import { leavesAddress } from '#shared/protocol/proof.ts';
import type { ListOnPage } from './published-lists.ts';

/** A list of leaves as it was fetched, and whether it is the one that its publication names (SPEC Z2, Z3). */

/** What does not hold of a list. */
export type ListProblem =
  | { readonly what: 'unreadable' | 'other' }
  | { readonly what: 'hash-differs'; readonly hash: string }
  | { readonly what: 'count-differs'; readonly listed: number };

export interface FetchedList {
  /** Empty where the file could not be read. */
  readonly leaves: readonly Leaf[];
  readonly problems: readonly ListProblem[];
}

/** Fetches the whole list. @throws where the office cannot be reached, or does not answer with a list */
export async function fetchList(
  list: ListOnPage,
  doFetch: typeof fetch = fetch,
): Promise<FetchedList> {
  const answer = await doFetch(leavesAddress(list));
  if (!answer.ok) throw new Error(`The list was answered with status ${answer.status}.`);
  return checkList(list, new Uint8Array(await answer.arrayBuffer()));
}

/** Holds the bytes of a list against what its publication says of it. */
async function checkList(
  { period, version, n, hash }: ListOnPage,
  bytes: Uint8Array,
): Promise<FetchedList> {
  const own = hexOf(await sha256(bytes));
  const differs: ListProblem[] = own === hash ? [] : [{ what: 'hash-differs', hash: own }];
  const read = readLeaves(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  if (!read) return { leaves: [], problems: [{ what: 'unreadable' }, ...differs] };
  const { leaves } = read;
  const isOther = read.period !== period || read.version !== version;
  return {
    leaves,
    problems: [
      ...(isOther ? [{ what: 'other' } as const] : []),
      ...differs,
      ...(leaves.length === n ? [] : [{ what: 'count-differs', listed: leaves.length } as const]),
    ],
  };
}
