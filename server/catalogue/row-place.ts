import type { Procedure } from '#shared/protocol/procedure.ts';
import type { ListColumn } from '#shared/protocol/procedure-list.ts';
import type { ListRow } from './list-rows.ts';
import type { Translate } from './phrases.ts';
import type { RowCells } from './row-cells.ts';
import { tidy } from './words-of-lists.ts';

/** A row beside what the office has of its procedure: what changes nothing is told apart before it is read. */

/** Where the procedure belongs, and what the office knows of it. */
export interface RowPlace {
  readonly field: string;
  readonly lane: string;
  /** The procedure as the office has it; null for a new one. */
  readonly before: Procedure | null;
  /** The row that the office's own list has for it; null for a new one. */
  readonly own: RowCells | null;
  readonly translate: Translate;
}

/** Whether the row leaves a column as the office has it: the list lacks the column, or says what the office's own list says. */
export function leaves(row: ListRow, column: ListColumn, own: RowCells | null): boolean {
  const cell = row.cell(column);
  return cell === undefined || (own !== null && lines(cell) === lines(own[column]));
}

function lines(cell: string): string {
  const told = cell.split(/\r?\n/).map(tidy);
  return told.filter((line) => line !== '').join('\n');
}
