import type { SheetPlan } from './workbook.ts';

/** What of a workbook the office has to fill in, told before it is downloaded (SPEC F6). */

/** The rows with a cell that is missing, by the sheet's name and the row's own words; those without words are what speaks of the others. */
export function missingCells(sheets: readonly SheetPlan[]): readonly string[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row) => {
      if (!row.some((cell) => cell?.kind === 'missing')) return [];
      const words = row.find((cell) => cell && cell.kind !== 'missing' && isWords(cell.value));
      return words ? [`${name}: ${words.value}`] : [];
    }),
  );
}

function isWords(value: string | number): boolean {
  return typeof value === 'string' && value !== '';
}
