import { LEVELS, type Level } from '#shared/domain/vocabulary.ts';

/** The figures of the chart, read off the table beside it: the two cannot differ. */

/** One group of bars for each level, in the order of the table's rows. */
export interface ChartFigures {
  readonly fields: readonly string[];
  readonly levels: readonly {
    readonly level: Level;
    readonly word: string;
    /** Answers of each field. */
    readonly counts: readonly number[];
    /** Shares of each field's answers, 0 to 100; 0 where nobody answered. */
    readonly percents: readonly number[];
    /** Answers of the whole office, for the legend. */
    readonly total: string;
  }[];
}

/** Reads a table of fields (rows) by level (the columns marked so). */
export function chartFigures(table: HTMLTableElement): ChartFigures {
  const rows = [...table.querySelectorAll('tbody tr')];
  const counts = rows.map(countsOf);
  const sums = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const levels = LEVELS.filter((level) => table.querySelector(`[data-level="${level}"]`));
  const totals = [...table.querySelectorAll('tfoot data')];
  return {
    fields: rows.map((row) => row.querySelector('th')?.textContent ?? ''),
    levels: levels.map((level, column) => ({
      level,
      word: table.querySelector(`[data-level="${level}"]`)?.textContent ?? '',
      counts: counts.map((row) => row[column] ?? 0),
      percents: counts.map((row, i) => (sums[i] ? ((row[column] ?? 0) / sums[i]) * 100 : 0)),
      total: totals[column]?.textContent ?? '',
    })),
  };
}

function countsOf(row: Element): number[] {
  return [...row.querySelectorAll('data')].map((cell) => Number(cell.getAttribute('value')));
}
