import type { OfficeChange } from '#shared/domain/office-changes.ts';

/** A preview's changes, put together as people read them: part by part, and in a part what is new, changed and gone. */

/** The parts of the file in the order in which they stand in it, each with its changes. */
export function byPart(
  changes: readonly OfficeChange[],
): readonly (readonly [OfficeChange['part'], readonly OfficeChange[]])[] {
  const parts = new Map<OfficeChange['part'], OfficeChange[]>();
  for (const change of changes) {
    const found = parts.get(change.part);
    if (found) found.push(change);
    else parts.set(change.part, [change]);
  }
  return [...parts];
}

/** How many of each kind. */
export function countKinds(
  changes: readonly OfficeChange[],
): Readonly<Record<OfficeChange['kind'], number>> {
  const count = (kind: OfficeChange['kind']) => changes.filter((one) => one.kind === kind).length;
  return {
    added: count('added'),
    changed: count('changed'),
    gone: count('gone'),
    reordered: count('reordered'),
  };
}
