import type { Office } from '#shared/protocol/office.ts';
import { LIST_COLUMNS } from '#shared/protocol/procedure-list.ts';
import { writeCsv } from '../reports/csv.ts';
import { rowCells } from './row-cells.ts';

/** The office's catalogue as a list: what `readProcedureList` takes back, so that a list taken over can be taken back too (SPEC E5). */

/** The .csv, one procedure a row in the office's order; what the office does not know stays empty. */
export function procedureList({ procedures, fields }: Office): string {
  const rows = procedures.map((one) => {
    const cells = rowCells(one, fields);
    return LIST_COLUMNS.map((column) => cells[column]);
  });
  return writeCsv([LIST_COLUMNS, ...rows]);
}
