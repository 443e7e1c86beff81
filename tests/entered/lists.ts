import { writeXlsx } from 'hucre/xlsx';
import type { Basis, ListReader } from '../../server/entered/list-reader.ts';
import { listReader } from '../../server/entered/list-reader.ts';
import type { Mapping } from '#shared/protocol/entered.ts';

/** Lists of ratings as offices keep them, and a reader of one. */

/** What rows are held against in these tests; 23 November 2026 is today. */
export const BASIS: Basis = {
  today: '2026-11-23',
  firstDay: '2026-01-01',
  procedures: [
    { id: '2.000815', names: ['Chứng thực bản sao từ bản chính', 'Certified copies'] },
    { id: '1.001193', names: ['Đăng ký khai sinh', 'Birth registration'] },
  ],
  reasons: [
    { id: 'waiting', names: ['Chờ đợi quá lâu', 'Waited too long'] },
    { id: 'attitude', names: ['Thái độ chưa lịch sự', 'Impolite attitude'] },
  ],
  published: [{ from: '2026-07-01', to: '2026-09-30' }],
  secret: '00112233445566778899aabbccddeeff',
};

export const HEADS = 'Ngày,Thủ tục,Mức độ hài lòng,Thái độ,Lý do,Góp ý,Mã phiếu';

/** Rows below the usual heads. */
export function csv(...rows: readonly string[]): Uint8Array {
  return bytes([HEADS, ...rows].join('\n'));
}

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A list opened and read. */
export async function readList(
  file: Uint8Array,
  { mapping = null, basis = BASIS }: { mapping?: Mapping | null; basis?: Basis } = {},
): Promise<ListReader> {
  const reader = listReader();
  const why = await reader.open(file);
  if (why) throw new Error(`The list cannot be read: ${why}`);
  await reader.check(mapping, basis);
  return reader;
}

/** Row, column and problem of all that is wrong with a list. */
export async function problemsIn(
  file: Uint8Array,
  mapping: Mapping | null = null,
): Promise<readonly string[]> {
  const reader = await readList(file, { mapping });
  const { rows } = await reader.page('problem', 0);
  return rows.flatMap(({ row, problems }) =>
    problems.map(({ what, column, text }) => [row, column, what, text].join(' ').trim()),
  );
}

export type Cell =
  | string
  | number
  | Date
  | null
  | { readonly formula: string; readonly result?: string };

/** A workbook of one sheet. */
export async function xlsx(rows: readonly (readonly Cell[])[]): Promise<Uint8Array> {
  const cells = new Map();
  const values = rows.map((row, r) =>
    row.map((cell, c) => {
      if (typeof cell !== 'object' || cell === null || cell instanceof Date) return cell;
      const { formula, result = null } = cell;
      cells.set(`${r},${c}`, { value: result, type: 'formula', formula, formulaResult: result });
      return null;
    }),
  );
  return await writeXlsx({ sheets: [{ name: 'Phiếu', rows: values, cells }] });
}

/** So many forms, Vietnamese comments and all; the same ones for the same seed. */
export function manyForms(count: number, seed = 1): string {
  const levels = ['Rất hài lòng', 'Hài lòng', 'Chưa hài lòng'];
  const rows = Array.from({ length: count }, (_, i) => {
    const level = levels[(i * 7 + seed) % 3];
    const day = String(1 + ((i * 13) % 28)).padStart(2, '0');
    const said = i % 4 === 0 ? `"Chờ lâu quá, đề nghị bố trí thêm quầy số ${i}"` : '';
    const why = level === 'Chưa hài lòng' ? 'Chờ đợi quá lâu' : '';
    return `${day}/10/2026,2.000815,${level},Hài lòng,${why},${said},PHIẾU-${seed}-${i}`;
  });
  return [HEADS, ...rows].join('\r\n');
}
