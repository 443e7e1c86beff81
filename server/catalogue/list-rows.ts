import { type Heads, readHeads } from './columns.ts';
import type { ListColumn, ListProblem } from '#shared/protocol/procedure-list.ts';
import type { Sheet } from './sheet.ts';
import { tidy } from './words-of-lists.ts';

/** The rows of a list below its heads, each checked for what it cannot be without. */

/** Procedures that an office may have. */
const MOST_PROCEDURES = 2000;
/** Heads stand within the first rows; titles may stand above them. */
const HEADS_WITHIN = 20;
const LONGEST_TEXT = 400;
const LONGEST_NAME = 120;

/** A row; a column that the list does not have is undefined, an empty cell is an empty text. */
export interface ListRow {
  /** As the sheet counts it. */
  readonly row: number;
  readonly code: string;
  readonly cell: (column: ListColumn) => string | undefined;
}

export interface ReadRows {
  readonly rows: readonly ListRow[];
  readonly problems: readonly ListProblem[];
  /** Heads of columns that are not read. */
  readonly ignored: readonly string[];
}

/** Reads the first sheet that has heads. */
export function readRows(sheets: readonly Sheet[]): ReadRows {
  for (const sheet of sheets) {
    const at = sheet.slice(0, HEADS_WITHIN).findIndex((row) => readHeads(row) !== null);
    const heads = readHeads(sheet[at] ?? []);
    if (heads) return rowsBelow(sheet, at, heads);
  }
  return { rows: [], problems: [wholeList('no-heads')], ignored: [] };
}

/** A problem of the list as a whole. */
export function wholeList(what: ListProblem['what'], text: string | null = null): ListProblem {
  return { what, row: null, column: null, text };
}

function rowsBelow(sheet: Sheet, at: number, heads: Heads): ReadRows {
  const { places, ignored, twice } = heads;
  const problems: ListProblem[] = [];
  if (twice) problems.push({ what: 'head-twice', row: at + 1, column: twice, text: twice });
  const rows = sheet.flatMap((cells, i): readonly ListRow[] => {
    if (i <= at || cells.every((cell) => tidy(cell) === '')) return [];
    const cell = (column: ListColumn) => {
      const place = places.get(column);
      return place === undefined ? undefined : (cells[place] ?? '');
    };
    return [{ row: i + 1, code: tidy(cell('code') ?? ''), cell }];
  });
  if (rows.length > MOST_PROCEDURES) {
    return { rows: [], problems: [wholeList('too-many-rows', String(rows.length))], ignored };
  }
  if (rows.length === 0) problems.push(wholeList('no-rows'));
  const columns = [...places.keys()];
  problems.push(...rows.flatMap((row) => cellProblems(row, columns)), ...codeProblems(rows));
  return { rows, problems, ignored };
}

function codeProblems(rows: readonly ListRow[]): readonly ListProblem[] {
  const seen = new Set<string>();
  return rows.flatMap(({ row, code }): readonly ListProblem[] => {
    const problem = (what: ListProblem['what']) =>
      [{ what, row, column: 'code', text: code }] as const;
    if (code === '') return problem('code-missing');
    if (!/^\d\.\d{6}$/.test(code)) return problem('code-malformed');
    if (seen.has(code)) return problem('code-twice');
    seen.add(code);
    return [];
  });
}

function cellProblems(
  { row, cell }: ListRow,
  columns: readonly ListColumn[],
): readonly ListProblem[] {
  return columns.flatMap((column): readonly ListProblem[] => {
    const text = cell(column) ?? '';
    const problem = (what: ListProblem['what']) => [{ what, row, column, text: tidy(text) }];
    if (/^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(text)) {
      return problem('formula-error');
    }
    if (column === 'name_vi' && tidy(text) === '') return problem('name-missing');
    const lines = column === 'papers' ? text.split(/\r?\n/) : [text];
    const most = column.startsWith('field') ? LONGEST_NAME : LONGEST_TEXT;
    return lines.some((line) => tidy(line).length > most) ? problem('too-long') : [];
  });
}
