import { listProblemSaid } from '#shared/ui/list-said.ts';
import { describe, expect, it } from 'vitest';
import { readProcedureList } from '../../server/catalogue/read-list.ts';
import { DEMONSTRATION_OFFICE } from '../../server/demonstration/demonstration-office.ts';
import { type Cells, csvOf, listRows, xlsxOf } from './lists.ts';

/** Lists that cannot be taken over: each is told with its row, and nothing of it counts. */

const text = (content: string) => new TextEncoder().encode(content);
const utf16 = (content: string) => new Uint8Array(Buffer.from(`\ufeff${content}`, 'utf16le'));

/** A workbook whose first part says that it unpacks to more than 4 GB. */
function inflated(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  view.setUint32(at + 24, 0xff_ff_ff_f0, true);
  return bytes;
}

/** The 52 with something done to the row below the heads (row 2), and to the one below that. */
async function with52(change: (first: Cells, second: Cells) => void): Promise<Uint8Array> {
  const rows = await listRows();
  change(rows[0]!, rows[1]!);
  return csvOf(rows);
}

const newOne = (cells: Cells) =>
  csvOf([{ code: '9.000001', name_vi: 'Thủ tục mới', field_vi: 'Lĩnh vực mới', ...cells }]);

const BROKEN: readonly (readonly [
  told: string,
  bytes: () => Uint8Array | Promise<Uint8Array>,
  name?: string,
])[] = [
  ['null null unreadable-file', () => text('%PDF-1.7'), 'list.pdf'],
  ['null null unreadable-file', () => new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'list.xlsx'],
  ['null null unreadable-file', () => text('code,name_vi\n'), 'list.xls'],
  ['null null unreadable-file', async () => (await xlsxOf(await listRows())).slice(0, 4000)],
  ['null null too-large', async () => inflated(await xlsxOf(await listRows()))],
  ['null null wrong-encoding', () => new Uint8Array([0x63, 0x6f, 0xe1, 0x0a])],
  ['null null wrong-encoding', () => utf16('code,name_vi\n1.000001,Tên\n')],
  ['null null wrong-encoding', () => text('code,name_vi\n1.000001,Chá»©ng thá»±c\n')],
  ['null null wrong-encoding', () => text('code,name_vi\n1.000001,Ch\ufffdng th\ufffdc\n')],
  ['null null too-large', () => new Uint8Array(5_000_000)],
  ['null null no-heads', () => text('')],
  ['null null no-heads', () => text('a,b\n1,2\n')],
  ['null null no-heads', () => text('Mã\n1.000001\n')],
  ['null null no-rows', () => text('Mã,Tên thủ tục\n,\n')],
  ['1 fee_vnd head-twice', () => text('Mã,Phí,Lệ phí\n2.000884,,\n')],
  [
    'null null too-many-rows',
    () => text(`code,name_vi\n${Array.from({ length: 2001 }, (_, i) => `${i},x`).join('\n')}`),
  ],
  ['2 code code-missing', () => with52((first) => void (first.code = ' '))],
  ['2 code code-malformed', () => with52((first) => void (first.code = '2.000884.000.00.00.H26'))],
  ['2 code code-malformed', () => with52((first) => void (first.code = '2.00088'))],
  ['3 code code-twice', () => with52((first, second) => void (second.code = first.code!))],
  ['3 name_vi name-missing', () => with52((_, second) => void (second.name_vi = ''))],
  ['2 name_vi name-missing', () => csvOf([{ code: '9.000001', field_vi: 'Đất đai' }])],
  ['2 name_vi too-long', () => with52((first) => void (first.name_vi = 'x'.repeat(401)))],
  ['2 field_vi too-long', () => newOne({ field_vi: 'x'.repeat(121), lane: 'dat-dai' })],
  ['2 field_vi field-missing', () => newOne({ field_vi: '', lane: 'dat-dai' })],
  ['2 lane lane-missing', () => newOne({})],
  ['2 lane lane-unknown', () => newOne({ lane: 'Hàng lạ' })],
  ['2 lane lane-unknown', () => newOne({ lane: 'khong-cho' })],
  ['2 no_wait no-wait-unclear', () => with52((first) => void (first.no_wait = 'có thể'))],
  ['2 in_force_from bad-date', () => newOne({ lane: 'dat-dai', in_force_from: '31/02/2026' })],
  ['2 in_force_to bad-date', () => newOne({ lane: 'dat-dai', in_force_to: 'năm sau' })],
  [
    '2 no_wait_cut_off bad-time',
    () => newOne({ lane: 'dat-dai', no_wait: 'có', no_wait_cut_off: '25:00' }),
  ],
  ['2 fee_vnd formula-error', () => with52((first) => void (first.fee_vnd = '#REF!'))],
];

describe('a list that cannot be taken over', () => {
  it.each(
    BROKEN.map((one, i) => [one[0], i] as const),
  )('[E5] is told: %s (%i)', async (told, i) => {
    const [, bytes, name = 'list.csv'] = BROKEN[i]!;
    const list = await readProcedureList(await bytes(), name, DEMONSTRATION_OFFICE);
    expect(list.office).toBeNull();
    expect(list.problems.map(({ row, column, what }) => `${row} ${column} ${what}`)).toEqual([
      told,
    ]);
    for (const language of ['vi', 'en'] as const) {
      expect(listProblemSaid(list.problems[0]!, language)).toMatch(/^\p{L}.{12,}[.)]$/u);
    }
  });

  it('[E5] is told with everything that is wrong with it at once, from the top', async () => {
    const bytes = await with52((first, second) => {
      first.code = 'x';
      second.name_vi = '';
      second.no_wait = '?';
    });
    const { problems } = await readProcedureList(bytes, 'list.csv', DEMONSTRATION_OFFICE);
    expect(problems.map(({ row, what }) => `${row} ${what}`)).toEqual([
      '2 code-malformed',
      '3 name-missing',
      '3 no-wait-unclear',
    ]);
  });
});
