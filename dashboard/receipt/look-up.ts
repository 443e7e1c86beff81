import { byLeaf, leafDifferences } from '#shared/domain/leaves.ts';
import { fetchList, type ListProblem } from './fetched-list.ts';
import { findReceipt } from './find-receipt.ts';
import { type ListOnPage, versionBefore } from './published-lists.ts';

/** Looks one receipt up in one published list, and in the version that this one took the place of (SPEC Z3). */

/** What came of it. */
export interface Told {
  readonly list: ListOnPage;
  readonly isFound: boolean;
  /** Of the list; empty where it is the one that was published. */
  readonly problems: readonly ListProblem[];
  /** Null for a first version. */
  readonly correction: Correction | null;
}

/** What a correction did to the leaves, and to the receipt's own. */
export interface Correction {
  readonly before: ListOnPage;
  readonly problems: readonly ListProblem[];
  readonly putIn: number;
  readonly takenOut: number;
  readonly changed: number;
  readonly own: 'stays' | 'came' | 'went' | 'neither';
}

/** How far the work has come. */
export type OnLooking = (done: number, total: number) => void;

/**
 * @param receipt ten bytes  @param lists all that the page names  @throws where a list cannot be fetched
 */
export async function lookUp(
  receipt: Uint8Array,
  list: ListOnPage,
  lists: readonly ListOnPage[],
  onLooking: OnLooking,
  doFetch?: typeof fetch,
): Promise<Told> {
  const earlier = versionBefore(lists, list);
  const now = await fetchList(list, doFetch);
  const before = earlier && (await fetchList(earlier, doFetch));
  const total = now.leaves.length + (before?.leaves.length ?? 0);
  const found = await findReceipt(receipt, now.leaves, (done) => onLooking(done, total));
  const told = { list, isFound: found !== null, problems: now.problems };
  if (!earlier || !before) return { ...told, correction: null };

  const foundBefore = await findReceipt(receipt, before.leaves, (done) =>
    onLooking(now.leaves.length + done, total),
  );
  const moved = leafDifferences([...before.leaves].sort(byLeaf), [...now.leaves].sort(byLeaf));
  const correction: Correction = {
    before: earlier,
    problems: before.problems,
    putIn: moved.added.length,
    takenOut: moved.removed.length,
    changed: moved.changed.length,
    own: ownIn(foundBefore !== null, found !== null),
  };
  return { ...told, correction };
}

function ownIn(before: boolean, now: boolean): Correction['own'] {
  if (before) return now ? 'stays' : 'went';
  return now ? 'came' : 'neither';
}
