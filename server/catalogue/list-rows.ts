import * as v from 'valibot';
import { procedureCodeSchema } from '#shared/protocol/procedure.ts';
import type { ListColumn, ListProblem } from '#shared/protocol/procedure-list.ts';
import { LONGEST_NAME, LONGEST_TEXT } from '#shared/protocol/text.ts';
import { type Heads, readHeads } from './columns.ts';
import type { Sheet } from './sheet.ts';
import { tidy } from './words-of-lists.ts';

/** The rows of a list below its heads, each checked for what it cannot be without. */

/** Procedures that an office may have. */
const MOST_PROCEDURES = 2000;
/** Heads stand within the first rows; titles may stand above them. */
const HEADS_WITHIN = 20;
/** Characters of a cell that holds several parts; each part is looked at when it is read. */
const LONGEST_PARTS = 8000;
const OF_PARTS: readonly ListColumn[] = ['statutory_limit', 'fee_vnd', 'no_wait_limits_vi'];

/** A row; a column that the list does not have is undefined, an empty cell is an empty text. */
export interface ListRow {
  /** As the sheet counts it. */
  readonly row: number;
  readonly code: string;
  readonly cell: (column: ListColumn) => string | undefined;
}

/** What stands below the heads of a list. */
export interface ReadRows {
  /** In the order of the sheet, empty rows left out; empty when there are no heads or too many rows. */
  readonly rows: readonly ListRow[];
  /** What is wrong with codes, heads and single cells; what a row makes of its cells is not asked here. */
  readonly problems: readonly ListProblem[];
  /** Heads of columns that are not read. */
  readonly ignored: readonly string[];
}

/** Reads the first sheet that has heads; where none has, the problem is `no-heads`. */
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
    if (!v.is(procedureCodeSchema, code)) return problem('code-malformed');
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
    return lines.some((line) => tidy(line).length > longest(column)) ? problem('too-long') : [];
  });
}

/** Characters that a cell, or one line of it, may have. */
function longest(column: ListColumn): number {
  if (OF_PARTS.includes(column)) return LONGEST_PARTS;
  return column.startsWith('field') ? LONGEST_NAME : LONGEST_TEXT;
}
