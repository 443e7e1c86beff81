import { garbledAt } from '#shared/protocol/garbled.ts';
import type { UnreadableList } from '#shared/protocol/entered.ts';
import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { unpackedSize } from '../catalogue/zip-size.ts';

/** A file as sheets of texts. No formula is ever calculated: what the file remembers of it is a text like any other. */

/** Bytes of a file that is read at all: fifty thousand rows with long comments. */
export const LARGEST_LIST = 16 * 1024 * 1024;
/** Bytes that a workbook may hold once unpacked: few bytes can stand for very many. */
const LARGEST_UNPACKED = 120_000_000;
/** Rows that a list may have below its heads; heads and titles stand above them. */
const MOST_ROWS = 50_000;
const MOST_READ = MOST_ROWS + 50;
/** Characters of a cell that are looked at: longer ones are told as too long anyway. */
const LONGEST_CELL = 5000;

/** Stands in a cell whose formula has no text that the file remembers. No text of a file is this: NUL has no place in one. */
export const FORMULA = '\0';

/** Rows of cells, those that are empty among them, so that a row's number is the sheet's; an empty cell is an empty text. */
export type Cells = readonly (readonly string[])[];

export type OpenedFile =
  | { readonly ok: true; readonly sheets: readonly Cells[] }
  | { readonly ok: false; readonly what: UnreadableList };

/** Reads a .csv (UTF-8; comma, semicolon or tab) or an .xlsx, told apart by what is in it. */
export async function openFile(bytes: Uint8Array): Promise<OpenedFile> {
  if (bytes.length > LARGEST_LIST) return { ok: false, what: 'too-large' };
  const opened = isZip(bytes) ? await openWorkbook(bytes) : openText(bytes);
  const isLong = opened.ok && opened.sheets.some((rows) => rows.length >= MOST_READ);
  return isLong ? { ok: false, what: 'too-many-rows' } : opened;
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

async function openWorkbook(bytes: Uint8Array): Promise<OpenedFile> {
  const size = unpackedSize(bytes);
  if (size === null) return { ok: false, what: 'unreadable-file' };
  if (size > LARGEST_UNPACKED) return { ok: false, what: 'too-large' };
  try {
    const { sheets } = await readXlsx(bytes, {
      maxRows: MOST_READ,
      sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
    });
    return {
      ok: true,
      sheets: sheets.map(({ rows, cells }) => {
        const texts = rows.map((row) => row.map(textOf));
        for (const [place, { type, value }] of cells ?? []) {
          const [row = 0, column = 0] = place.split(',').map(Number);
          const cellsOfRow = texts[row];
          const isUnread = type === 'formula' && (value === null || value === '');
          if (isUnread && cellsOfRow) cellsOfRow[column] = FORMULA;
        }
        return texts;
      }),
    };
  } catch (error) {
    // hucre has one class of errors for each way in which a file can be broken.
    if (error instanceof Error) return { ok: false, what: 'unreadable-file' };
    throw error;
  }
}

function openText(bytes: Uint8Array): OpenedFile {
  if (isUtf16(bytes)) return { ok: false, what: 'utf-16' };
  // What no text has: a picture, a program, a workbook of before 2007.
  if (bytes.includes(0)) return { ok: false, what: 'unreadable-file' };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return { ok: false, what: 'wrong-encoding' };
    throw error;
  }
  // A text that went through a wrong encoding before it was saved as UTF-8.
  if (text.includes('\ufffd') || garbledAt(text) >= 0) return { ok: false, what: 'wrong-encoding' };
  const rows = parseCsv(text, { delimiter: delimiterOf(text), maxRows: MOST_READ });
  return { ok: true, sheets: [rows.map((row) => row.map(csvText))] };
}

/** With its byte-order mark, or without: then every other byte of what is mostly ASCII is zero. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 400);
  const zeros = head.filter((byte) => byte === 0).length;
  return head.length > 8 && zeros * 3 > head.length;
}

/** The one that stands most often in the first line that has any, outside its quotes. */
function delimiterOf(text: string): string {
  const lines = text.slice(0, 20_000).split(/\r\n|\r|\n/);
  for (const line of lines) {
    const bare = line.replace(/"[^"]*"/g, '');
    const [best = ','] = [';', '\t', ','].sort((a, b) => count(bare, b) - count(bare, a));
    if (count(bare, best) > 0) return best;
  }
  return ',';
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** A .csv remembers nothing of a formula but the formula itself. */
function csvText(cell: string | number | boolean | Date | null): string {
  const text = textOf(cell);
  return /^\s*=/.test(String(cell ?? '')) ? FORMULA : text;
}

function textOf(cell: string | number | boolean | Date | null): string {
  if (cell === null) return '';
  if (cell instanceof Date) return Number.isNaN(+cell) ? '' : cell.toISOString().slice(0, 10);
  // A code typed without quotes is a number to a spreadsheet, which drops the zeros at its end.
  if (typeof cell === 'number' && /^\d\.\d{1,5}$/.test(String(cell))) return cell.toFixed(6);
  // An apostrophe before what begins like a formula only says that it is a text.
  return String(cell)
    .slice(0, LONGEST_CELL)
    .replace(/^'(?='*[=+\-@])/, '');
}
