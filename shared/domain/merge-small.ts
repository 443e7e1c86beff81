/** Small rows of a one-way table, merged so that nothing can be recovered (SPEC S4). */
import type { Row, Share } from './publication.ts';
import { addCounts, NO_ANSWERS, shareOf } from './statistics.ts';

/** The key of the merged row. */
export const MERGED = 'other';

/**
 * Merges rows with fewer than k answers into one, and goes on with the smallest shown row until the merged
 * one has k; when even that cannot be, no row is shown and only the parent stands (SPEC S4).
 */
export function mergeSmall(rows: readonly Row[], k: number): readonly Row[] {
  const shown = [...rows].sort((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1));
  const small: Row[] = [];
  const tooSmall = () => small.reduce((sum, row) => sum + row.n, 0) < k;
  while (shown.length > 0 && (shown.at(-1)?.n ?? k) < k) small.push(...shown.splice(-1));
  if (small.length === 0) return shown;
  while (shown.length > 0 && tooSmall()) small.push(...shown.splice(-1));
  return shown.length === 0 ? [] : [...shown, mergedRow(small)];
}

/** Several rows as one. */
export function mergedRow(rows: readonly Row[]): Row {
  const counts = rows.reduce((sum, row) => addCounts(sum, row.counts), NO_ANSWERS);
  const visitsEnded = rows.reduce((sum, row) => sum + row.visitsEnded, 0);
  const merged = rows.reduce((sum, row) => sum + row.merged, 0);
  return { key: MERGED, name: null, merged, visitsEnded, ...shareOf(counts) };
}

/** Whether some answered, and so few that somebody's answer could be made out. */
export function isSmall({ n }: Share, k: number): boolean {
  return n > 0 && n < k;
}
