import { type Cell, type CellStyle, type MergeRange, writeXlsx } from 'hucre/xlsx';

/** Sheets as plain rows of cells, and the one place that turns them into an .xlsx file. */

/** What a cell is, and so how it looks. */
export type Kind =
  | 'title'
  | 'centred'
  | 'line'
  | 'strong'
  | 'head'
  | 'text'
  | 'count'
  | 'share'
  | 'missing'
  | 'plain-count'
  | 'plain-share'
  | 'signature';

export interface SheetCell {
  readonly value: string | number;
  readonly kind: Kind;
  /** How many columns and rows the cell covers; 1 unless said. */
  readonly across?: number;
  readonly down?: number;
}

/** A sheet; a row may leave columns out with null. */
export interface SheetPlan {
  readonly name: string;
  /** Width of each column, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (SheetCell | null)[])[];
  /** Rows at the top that stay in view. */
  readonly frozenRows: number;
  /** Rows repeated on each printed page, first and last, counted from 1. */
  readonly repeatedRows: readonly [number, number];
}

const LINE = { style: 'thin', color: { rgb: '5D695F' } } as const;
const FRAME: CellStyle = { border: { top: LINE, right: LINE, bottom: LINE, left: LINE } };
const LEFT: CellStyle = { alignment: { vertical: 'center', wrapText: true } };
const CENTRE: CellStyle = {
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
const BOLD: CellStyle = { font: { bold: true, size: 12, name: 'Times New Roman' } };
const fill = (rgb: string): CellStyle => ({
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } },
});

const STYLES: { readonly [kind in Kind]: CellStyle } = {
  title: { ...CENTRE, font: { bold: true, size: 14, name: 'Times New Roman' } },
  centred: CENTRE,
  line: LEFT,
  strong: { ...LEFT, ...BOLD },
  head: { ...CENTRE, ...BOLD, ...FRAME, ...fill('F2E9D3') },
  text: { ...LEFT, ...FRAME },
  count: { ...CENTRE, ...FRAME, numFmt: '#,##0' },
  share: { ...CENTRE, ...FRAME, numFmt: '0.0%' },
  missing: { ...CENTRE, ...FRAME, ...fill('FFE699') },
  'plain-count': { ...LEFT, numFmt: '#,##0' },
  'plain-share': { ...LEFT, numFmt: '0.0%' },
  signature: { ...CENTRE, ...BOLD },
};

/** Height of a line of 12 pt text, points. */
const LINE_HEIGHT = 17;

/**
 * Writes the sheets: A4, fitted to the page's width. Every text stays text, whatever it begins with.
 * @returns the file's bytes
 */
export async function writeWorkbook(sheets: readonly SheetPlan[]): Promise<Uint8Array> {
  return writeXlsx({
    defaultFont: { name: 'Times New Roman', size: 12 },
    namedRanges: sheets.map(repeatedRows),
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      columns: sheet.widths.map((width) => ({ width })),
      ...laidOut(sheet),
      rowDefs: new Map(sheet.rows.map((row, i) => [i, { height: heightOf(row, sheet.widths) }])),
      freezePane: { rows: sheet.frozenRows },
      pageSetup: {
        paperSize: 'a4',
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        horizontalCentered: true,
        margins: { top: 0.6, right: 0.5, bottom: 0.6, left: 0.5, header: 0.3, footer: 0.3 },
      },
      headerFooter: { oddFooter: '&R&P/&N' },
    })),
  });
}

/** Written as a name of its own: hucre 1.0.0 leaves out the quotes that a sheet's name with a space needs. */
function repeatedRows({ name, repeatedRows: [first, last] }: SheetPlan) {
  const range = `'${name.replaceAll("'", "''")}'!$${first}:$${last}`;
  return { name: '_xlnm.Print_Titles', range, scope: name };
}

/** Cells by their place, and what they cover; every covered cell gets the frame too. */
function laidOut({ rows, widths }: SheetPlan) {
  const cells = new Map<string, Partial<Cell>>();
  const merges: MergeRange[] = [];
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (!cell) return;
      const { across = 1, down = 1, value, kind } = cell;
      for (let i = 0; i < across * down; i += 1) {
        const key = `${r + Math.floor(i / across)},${c + (i % across)}`;
        cells.set(key, i === 0 ? content(value, kind) : { style: STYLES[kind] });
      }
      if (across * down === 1) return;
      merges.push({ startRow: r, startCol: c, endRow: r + down - 1, endCol: c + across - 1 });
    });
  });
  return { rows: rows.map(() => widths.map(() => null)), cells, merges };
}

function content(value: string | number, kind: Kind): Partial<Cell> {
  const type = typeof value === 'number' ? 'number' : 'string';
  return { value, type, style: STYLES[kind] };
}

/** Tall enough for its longest text: a merged cell does not grow by itself. */
function heightOf(row: SheetPlan['rows'][number], widths: readonly number[]): number {
  const lines = row.map((cell, c) => {
    if (typeof cell?.value !== 'string' || (cell.down ?? 1) > 1) return 1;
    const width = widths.slice(c, c + (cell.across ?? 1)).reduce((sum, one) => sum + one, 0);
    return Math.ceil(cell.value.length / Math.max(1, width * 0.95));
  });
  return Math.max(1, ...lines) * LINE_HEIGHT;
}
