import { readFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { officeChanges } from '#shared/domain/office-changes.ts';
import type { ListColumn } from '#shared/protocol/procedure-list.ts';
import type { Office } from '#shared/protocol/office.ts';
import { DEMONSTRATION_OFFICE } from '../../server/demonstration/demonstration-office.ts';
import { readProcedureList } from '../../server/catalogue/read-list.ts';
import { readFile } from '../../server/catalogue/sheet.ts';
import { writeCsv } from '../../server/reports/csv.ts';
import { root } from '../../shared/build/root.mjs';

/** Lists of procedures for the tests: the 52 as they were compiled, and others made from them. */

/** The list with its research notes, byte for byte. */
export const LIST = new Uint8Array(readFileSync(path.join(root, 'tests/catalogue/procedures.csv')));

/** An office of one field, one procedure, one ordinary lane; and the no-wait lane that the list asks for. */
export const TINY: Office = {
  ...DEMONSTRATION_OFFICE,
  fields: [{ id: 'chung', name: { vi: 'Chứng thực', en: 'Certification' } }],
  lanes: [
    { id: 'mot', name: { vi: 'Hàng chung', en: 'One queue' }, noWait: false },
    { id: 'khong-cho', name: { vi: 'Không chờ', en: 'No wait' }, noWait: true },
  ],
  points: ['sanh'],
  series: [
    { letter: 'A', lane: 'mot', point: 'sanh', lastTicket: null },
    { letter: 'K', lane: 'khong-cho', point: 'sanh', lastTicket: null },
  ],
  procedures: [
    { ...DEMONSTRATION_OFFICE.procedures[0]!, field: 'chung', lane: 'mot', noWait: null },
  ],
  counters: [{ id: '1', name: { vi: 'Quầy 1', en: 'Counter 1' }, lanes: ['mot', 'khong-cho'] }],
  devices: [],
};

export type Cells = Partial<Record<ListColumn | 'STT', string>>;

/** The 52 rows by the names of their columns. */
export async function listRows(): Promise<Cells[]> {
  const file = await readFile(LIST, 'procedures.csv');
  if (!file.ok) throw new Error(file.what);
  const [heads = [], ...rows] = file.sheets[0] ?? [];
  return rows.map((row) => Object.fromEntries(heads.map((head, i) => [head, row[i] ?? ''])));
}

/** What becomes of the list of 52: five rows more, seven others, three fewer. */
export function nextYear(rows: readonly Cells[]): Cells[] {
  const gone = ['1.010038', '1.013967', '2.001008'];
  const changes: Readonly<Record<string, Cells>> = {
    '2.000815': { no_wait_conditions_vi: 'Số lượng bản sao tối đa 5 bản, mỗi bản tối đa 10 trang' },
    '2.001019': { fee_vnd: '60.000 đồng/di chúc' },
    '1.001193': { statutory_limit: 'Trong ngày làm việc' },
    '1.004837': { fee_vnd: 'Miễn phí' },
    '1.004222': { name_en: 'Registration of permanent residence' },
    '1.000656': { no_wait: 'no' },
    '2.000908': { no_wait: 'yes', no_wait_conditions_vi: '' },
  };
  const added = ['9.000001', '9.000002', '9.000003', '9.000004', '9.000005'].map((code, i) => ({
    ...rows[1],
    code,
    name_vi: `Thủ tục mới số ${i + 1} (trường hợp thử)`,
    name_en: '',
    field_vi: i < 4 ? 'Đất đai' : 'Nuôi con nuôi',
    field_en: '',
    no_wait: 'no',
  }));
  const kept = rows.filter(({ code }) => !gone.includes(code ?? ''));
  return [...kept.map((row) => ({ ...row, ...changes[row.code ?? ''] })), ...added];
}

/** Rows as the bytes of a .csv; the heads are those of the first row. */
export function csvOf(rows: readonly Cells[]): Uint8Array {
  const heads = Object.keys(rows[0] ?? {}) as (keyof Cells)[];
  const cells = rows.map((row) => heads.map((head) => row[head] ?? ''));
  return new TextEncoder().encode(writeCsv([heads, ...cells]));
}

/** The same as an .xlsx, written by another library than the one that reads it. */
export async function xlsxOf(rows: readonly Cells[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Danh mục');
  const heads = Object.keys(rows[0] ?? {}) as (keyof Cells)[];
  sheet.addRow(heads);
  for (const row of rows) sheet.addRow(heads.map((head) => row[head] ?? ''));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Reads a list that must be sound. */
export async function read(bytes: Uint8Array, office: Office, name = 'list.csv') {
  const list = await readProcedureList(bytes, name, office);
  if (!list.office) throw new Error(JSON.stringify(list.problems));
  return { ...list, office: list.office, changes: officeChanges(office, list.office) };
}

/** Reads rows that must be sound, as .csv. */
export function readRows(rows: readonly Cells[], office: Office) {
  return read(csvOf(rows), office);
}
