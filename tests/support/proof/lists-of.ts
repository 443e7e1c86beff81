import { type LeafList, leavesText } from '#shared/domain/leaves.ts';
import type { ListOnPage } from '../../../dashboard/receipt/published-lists.ts';
import type { Store } from '../../../server/store/store.ts';
import { QUARTER } from './rated-quarter.ts';

/** The lists of a rated quarter as the page names them, and a line that hands them out. */

/** What the page names: the newest version first. */
export function listsOf(store: Store): readonly [ListOnPage, ...ListOnPage[]] {
  const [first, ...others] = store
    .publicationVersions(QUARTER)
    .toReversed()
    .map(({ version, leaves }) => {
      if (!leaves) throw new Error(`Version ${version} names no leaves.`);
      return { period: QUARTER, name: 'Quý IV/2026', to: '2026-12-31', version, ...leaves };
    });
  if (!first) throw new Error('Nothing is published.');
  return [first, ...others];
}

/** The bytes of one version's list. */
export function listText(store: Store, version: number): string {
  const leaves = store.leaves.published(QUARTER, version);
  if (!leaves) throw new Error(`Version ${version} has no leaves.`);
  return leavesText({ period: QUARTER, version, leaves } satisfies LeafList);
}

/** Hands the lists out as the office's door does. @param change what becomes of a list on the way */
export function lineTo(
  store: Store,
  change: (text: string) => string = (text) => text,
): typeof fetch {
  return async (input) => {
    const asked = new URL(String(input), 'http://office');
    const version = Number(asked.searchParams.get('version'));
    return new Response(change(listText(store, version)));
  };
}
