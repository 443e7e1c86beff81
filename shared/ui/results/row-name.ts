import type { Row } from '../../domain/publication.ts';
import { language, words } from '../words/language.ts';

/** How the rows of a table are called: by field or procedure, the merged one by how many it holds. */

/** A row's name in the language spoken now; a procedure no longer in the office's file keeps its code. */
export function rowName(row: Row, kind: 'field' | 'procedure'): string {
  const { otherFields, otherProcedures } = words.value.results;
  if (row.key === 'other')
    return kind === 'field' ? otherFields(row.merged) : otherProcedures(row.merged);
  return row.name?.[language.value] ?? row.key;
}

/** Best rate first, the merged row last, whatever its rate. */
export function sortedRows<R extends Row>(rows: readonly R[]): readonly R[] {
  return [...rows].sort(
    (a, b) =>
      Number(a.key === 'other') - Number(b.key === 'other') ||
      (b.satisfied ?? 0) - (a.satisfied ?? 0) ||
      b.n - a.n,
  );
}
