import { createHmac } from 'node:crypto';
import { canonicalJson } from '#shared/domain/canonical.ts';
import {
  type ListReport,
  type Mapping,
  ROWS_OF_A_PAGE,
  type RowsPage,
  type RowStatus,
  type UnreadableList,
} from '#shared/protocol/entered.ts';
import { type Heads, headsOf } from './heads.ts';
import type { WaitingRow } from '../store/batches-waiting.ts';
import { isTaken, type KeptRow, shownRow, statusOf } from './kept-row.ts';
import { type Cells, openFile } from './open-file.ts';
import { namedBy } from './read-cells.ts';
import { readRow, type RowBasis } from './read-row.ts';
import { type AboutList, reportOf } from './report.ts';

/** One list while somebody looks at it: its file opened, its rows read by a mapping, and what came of each. It keeps nothing. */

/** What rows are held against, as it goes from thread to thread. */
export interface Basis extends Pick<RowBasis, 'today' | 'firstDay' | 'secret'> {
  readonly procedures: readonly { readonly id: string; readonly names: readonly string[] }[];
  readonly reasons: readonly { readonly id: string; readonly names: readonly string[] }[];
  /** First and last days of periods that are published. */
  readonly published: readonly { readonly from: string; readonly to: string }[];
}

/** What a list is asked. Each answers with a promise, since it may lie in another thread (`read-beside.ts`). */
export interface ListReader {
  /** Opens a file; null when it can be read, else why not. */
  open(bytes: Uint8Array): Promise<UnreadableList | null>;
  /** Reads every row. @param mapping null: as the heads say */
  check(mapping: Mapping | null, basis: Basis): Promise<void>;
  /** Keyed hashes of the forms that it would take, from a place on; fewer than asked for at the end. */
  keys(from: number, most: number): Promise<readonly string[]>;
  /** Forms that another batch has already: their rows are doublets. */
  known(forms: readonly { readonly key: string; readonly batch: string }[]): Promise<void>;
  /** All rows that can be read in one keyed hash, 128 bits, hex: doublets among them, so that the same list is known again. */
  hash(): Promise<string>;
  report(): Promise<ListReport>;
  page(show: RowStatus | 'all', from: number): Promise<RowsPage>;
  /** Rows to be entered, from a place among them on. */
  rows(from: number, most: number): Promise<readonly WaitingRow[]>;
  close(): Promise<unknown>;
}

/** Told now and then how many rows were read. */
export type OnRead = (done: number, of: number) => void;

/** Rows between two words about how far it is. */
const STEP = 500;

/** A list in this thread. */
export function listReader(onRead: OnRead = () => {}): ListReader {
  let heads: Heads | null = null;
  let cells: Cells = [];
  let read: KeptRow[] = [];
  let about: (AboutList & Pick<Basis, 'secret' | 'published'>) | null = null;
  /** Place in `read` of the row that is taken with a form's keyed hash. */
  let taken = new Map<string, number>();

  function isRead() {
    if (!about) throw new Error('No list was read.');
    return about;
  }

  return {
    async open(bytes) {
      const opened = await openFile(bytes);
      if (!opened.ok) return opened.what;
      const [rows = null] = opened.sheets.filter((sheet) => headsOf(sheet) !== null);
      heads = rows && headsOf(rows);
      cells = rows ?? [];
      return heads && cells.length > heads.at + 1 ? null : 'no-rows';
    },
    async check(asked, basis) {
      if (!heads) throw new Error('No list was opened.');
      const mapping = asked ?? { columns: heads.columns, numbers: null };
      const missing = missingIn(mapping);
      const { secret, published } = basis;
      about = { heads: heads.names, mapping, missing, secret, published };
      read = missing.length > 0 ? [] : markTwins(readAll(cells, heads, mapping, basis, onRead));
      taken = new Map();
      read.forEach((row, place) => {
        if (isTaken(row) && row.value.key !== null) taken.set(row.value.key, place);
      });
    },
    async keys(from, most) {
      return [...taken.keys()].slice(from, from + most);
    },
    async known(forms) {
      for (const { key, batch } of forms) {
        const place = taken.get(key);
        const row = place === undefined ? undefined : read[place];
        if (place !== undefined && row) read[place] = { ...row, sameAs: { batch } };
      }
    },
    async hash() {
      const hash = createHmac('sha256', Buffer.from(isRead().secret, 'hex'));
      for (const { value, problems } of read) {
        if (problems.length === 0) hash.update(`${canonicalJson(value)}\n`);
      }
      return hash.digest('hex').slice(0, 32);
    },
    async report() {
      const { secret: _, published, ...list } = isRead();
      return reportOf(read, list, published);
    },
    async page(show, from) {
      const rows = show === 'all' ? read : read.filter((row) => statusOf(row) === show);
      return { rows: rows.slice(from, from + ROWS_OF_A_PAGE).map(shownRow), of: rows.length };
    },
    rows: async (from, most) =>
      read
        .filter(isTaken)
        .slice(from, from + most)
        .map(({ row, value }) => ({ ...value, sheetRow: row })),
    close: async () => {},
  };
}

function missingIn({ columns: { day, result, guidance, attitude } }: Mapping) {
  const hasAnswers = [result, guidance, attitude].some((place) => place !== null);
  return [
    ...(day === null ? (['day'] as const) : []),
    ...(hasAnswers ? [] : (['answers'] as const)),
  ];
}

function readAll(
  cells: Cells,
  { at }: Heads,
  mapping: Mapping,
  { procedures, reasons, ...rest }: Basis,
  onRead: OnRead,
): readonly KeptRow[] {
  const basis = { ...rest, procedures: namedBy(procedures), reasons: namedBy(reasons) };
  const of = cells.length - at - 1;
  return cells.slice(at + 1).flatMap((row, i): readonly KeptRow[] => {
    if (i % STEP === 0) onRead(i, of);
    const one = readRow(row, mapping, basis);
    return one ? [{ row: at + i + 2, ...one, sameAs: null }] : [];
  });
}

/** The same form twice in one list counts once, the first time that it can be read. Rows without a number are never taken for the same: people may agree. */
function markTwins(rows: readonly KeptRow[]): KeptRow[] {
  const first = new Map<string, number>();
  return rows.map((row) => {
    const { key } = row.value;
    if (key === null || row.problems.length > 0) return row;
    const before = first.get(key);
    if (before !== undefined) return { ...row, sameAs: { row: before } };
    first.set(key, row.row);
    return row;
  });
}
