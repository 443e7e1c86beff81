import { garbledAt } from '#shared/protocol/garbled.ts';
import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { unpackedSize } from './zip-size.ts';

/** A file as sheets of texts: the one place that knows hucre as a reader. Formulas are never calculated; what the file remembers of them is a text like any other. */

/** Bytes of a file that is read at all. */
const LARGEST = 4_000_000;
/** Bytes that a workbook may hold once unpacked: few bytes can stand for very many. */
const LARGEST_UNPACKED = 80_000_000;
/** Rows read of a sheet; a longer list is refused for its length. */
const MOST_ROWS = 4000;

/** Rows of cells; an empty cell is an empty text. */
export type Sheet = readonly (readonly string[])[];

export type ReadFile =
  | { readonly ok: true; readonly sheets: readonly Sheet[] }
  | {
      readonly ok: false;
      readonly what: 'unreadable-file' | 'wrong-encoding' | 'too-large';
    };

/** Reads a .csv (UTF-8, comma or semicolon) or an .xlsx, told apart by content; the name only says which was meant. */
export async function readFile(bytes: Uint8Array, fileName: string): Promise<ReadFile> {
  if (bytes.length > LARGEST) return { ok: false, what: 'too-large' };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readWorkbook(bytes);
  const isText = /\.(?:csv|txt)$/i.test(fileName);
  return isText ? readText(bytes) : { ok: false, what: 'unreadable-file' };
}

async function readWorkbook(bytes: Uint8Array): Promise<ReadFile> {
  const size = unpackedSize(bytes);
  if (size === null) return { ok: false, what: 'unreadable-file' };
  if (size > LARGEST_UNPACKED) return { ok: false, what: 'too-large' };
  try {
    const { sheets } = await readXlsx(bytes, {
      maxRows: MOST_ROWS,
      sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
    });
    return { ok: true, sheets: sheets.map(({ rows }) => rows.map((row) => row.map(textOf))) };
  } catch (error) {
    // hucre has one class of errors for each way in which a file can be broken.
    if (error instanceof Error) return { ok: false, what: 'unreadable-file' };
    throw error;
  }
}

function readText(bytes: Uint8Array): ReadFile {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return { ok: false, what: 'wrong-encoding' };
    throw error;
  }
  // The others: a text that went through a wrong encoding before it was saved as UTF-8.
  const isUtf16 = text.includes('\0');
  const isGarbled = text.includes('\ufffd') || garbledAt(text) >= 0;
  if (isUtf16 || isGarbled) return { ok: false, what: 'wrong-encoding' };
  const [heads = ''] = text.split(/\r?\n/, 1);
  const delimiter = heads.split(';').length > heads.split(',').length ? ';' : ',';
  const rows = parseCsv(text, { delimiter, maxRows: MOST_ROWS });
  return { ok: true, sheets: [rows.map((row) => row.map(textOf))] };
}

function textOf(cell: string | number | boolean | Date | null): string {
  if (cell === null) return '';
  if (cell instanceof Date) return Number.isNaN(+cell) ? '' : cell.toISOString().slice(0, 10);
  // A code typed without quotes is a number to a spreadsheet, which drops the zeros at its end.
  if (typeof cell === 'number' && /^\d\.\d{1,5}$/.test(String(cell))) return cell.toFixed(6);
  // An apostrophe before what begins like a formula only says that it is a text, as in our own lists.
  return String(cell).replace(/^'(?='*[=+\-@])/, '');
}
