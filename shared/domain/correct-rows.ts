/** The rows of a correction (SPEC S9): those of the versions before, some of them merged further, none of them parted. */
import { tellsNobody } from './tells-nobody.ts';
import { MERGED, mergedRow } from './merge-small.ts';
import type { FieldRow, Figures, LevelCounts, Row } from './publication.ts';
import { addCounts, NO_ANSWERS } from './statistics.ts';

/** The fields of a correction, and the procedures inside them. */
export function correctedFields(fresh: Figures, earlier: readonly Figures[]): readonly FieldRow[] {
  const { byField, smallestGroup: k } = fresh;
  const tables = earlier.map((one) => one.byField);
  return correctedRows(byField, tables, k).map((row) => {
    const field = row.key === MERGED ? undefined : byField.find(({ key }) => key === row.key);
    const before = tables.flatMap((table) => table.filter(({ key }) => key === row.key));
    const inside = before.map(({ procedures }) => procedures);
    return { ...row, procedures: field ? correctedRows(field.procedures, inside, k) : [] };
  });
}

/**
 * The rows of one table. A row stands where its versions tell nobody; the others are merged, and the smallest that stands
 * goes with them until that holds of the merged one too, as for small ones (SPEC S4). Every merged row so holds the merged
 * row of the version before whole: subtracting any version from any other leaves whole rows of the older, or what came since.
 * @param fresh as a first publication would show them  @param earlier the same table in each version before, oldest first
 */
function correctedRows(
  fresh: readonly Row[],
  earlier: readonly (readonly Row[])[],
  k: number,
): readonly Row[] {
  const newest = earlier.at(-1);
  if (newest?.length === 0) return [];
  const hadMerged = newest?.some(isMerged) ?? false;
  const wasShown = (row: Row) => !hadMerged || newest?.some(({ key }) => key === row.key);
  const mayStand = (row: Row) =>
    !isMerged(row) &&
    wasShown(row) &&
    earlier.every((table) => tellsNobody(row.counts, sumOf(table, [row.key]), k));
  const standing = fresh.filter(mayStand).sort((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1));
  const others = fresh.filter((row) => !standing.includes(row));
  while (standing.length > 0 && others.length > 0 && !isEnough(others, standing, earlier, k)) {
    others.push(...standing.splice(-1));
  }
  if (standing.length === 0) return [];
  return others.length === 0 ? standing : [...standing, mergedRow(others)];
}

/** Whether the merged row has k answers, and differs by none or by k from the same rows of each version before. */
function isEnough(
  others: readonly Row[],
  standing: readonly Row[],
  earlier: readonly (readonly Row[])[],
  k: number,
): boolean {
  const { counts, n } = mergedRow(others);
  const kept = standing.map(({ key }) => key);
  return (
    n >= k &&
    earlier.every((table) => {
      const rest = table.map(({ key }) => key).filter((key) => !kept.includes(key));
      return tellsNobody(counts, sumOf(table, rest), k);
    })
  );
}

function sumOf(table: readonly Row[], keys: readonly string[]): LevelCounts {
  return table
    .filter(({ key }) => keys.includes(key))
    .reduce((sum, row) => addCounts(sum, row.counts), NO_ANSWERS);
}

function isMerged({ key }: Row): boolean {
  return key === MERGED;
}
