import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { DEMONSTRATION_OFFICE } from '../../server/demonstration/demonstration-office.ts';
import { type Cells, listRows, read, readRows, TINY } from './lists.ts';

/** Lists with fewer columns than an office knows, with others, and with cells that say nothing clear. */

describe('a list with other columns', () => {
  const only = (cells: Cells) => readRows([cells], DEMONSTRATION_OFFICE);

  it('[E5] keeps what it has no column for', async () => {
    const office = {
      ...DEMONSTRATION_OFFICE,
      procedures: DEMONSTRATION_OFFICE.procedures.map((one) => ({
        ...one,
        papers: [{ vi: 'Tờ khai', en: 'Form' }],
        legalBasis: { vi: 'Luật', en: 'Law' },
        inForceTo: '2027-02-28',
      })),
    };
    const { changes } = await readRows(
      (await listRows()).map(({ code }) => ({ code: code!, confirmed: 'yes' })),
      office,
    );
    expect(changes).toEqual([]);
  });

  it('[E5] empties what it has an empty column for', async () => {
    const { office } = await only({
      code: '2.000815',
      statutory_limit: '',
      fee_vnd: '',
      no_wait: '',
      papers: '',
    });
    expect(office.procedures).toHaveLength(1);
    expect(office.procedures[0]).toMatchObject({
      limit: null,
      fee: null,
      noWait: null,
      papers: [],
    });
    expect(office.procedures[0]?.name).toEqual(
      DEMONSTRATION_OFFICE.procedures.find(({ code }) => code === '2.000815')?.name,
    );
  });

  it('[E5] is read under Vietnamese heads, below a title, and says what it does not read', async () => {
    const sheet = [
      'DANH MỤC THỦ TỤC,,,,,,',
      'STT,Mã TTHC,Tên thủ tục,Lĩnh vực,Thời hạn giải quyết,"Phí, lệ phí",Hàng chờ,Thành phần hồ sơ,Hiệu lực từ',
      '1,9.000001,Đăng ký nuôi ong,Chăn nuôi,Không quá 03 ngày làm việc,Miễn phí,Lĩnh vực khác,"Tờ khai\nẢnh đàn ong",01/03/2027',
    ].join('\n');
    const { office, ignored } = await read(new TextEncoder().encode(sheet), DEMONSTRATION_OFFICE);
    expect(ignored).toEqual(['STT']);
    expect(office.fields).toContainEqual({
      id: 'chan-nuoi',
      name: { vi: 'Chăn nuôi', en: 'Chăn nuôi' },
    });
    expect(office.procedures).toEqual([
      {
        code: '9.000001',
        name: { vi: 'Đăng ký nuôi ong', en: 'Đăng ký nuôi ong' },
        shortName: { vi: 'Đăng ký nuôi ong', en: 'Đăng ký nuôi ong' },
        field: 'chan-nuoi',
        lane: 'linh-vuc-khac',
        limit: {
          parts: [{ when: null, amount: 3, unit: 'working-days', atMost: true }],
          cutOff: null,
        },
        fee: [{ when: null, charge: { type: 'free' } }],
        papers: [
          { vi: 'Tờ khai', en: 'Tờ khai' },
          { vi: 'Ảnh đàn ong', en: 'Ảnh đàn ong' },
        ],
        legalBasis: null,
        decision: null,
        department: null,
        inForceFrom: '2027-03-01',
        inForceTo: null,
        noWait: null,
      },
    ]);
  });

  it('[E5] tells of a cell that it does not understand, and leaves it empty', async () => {
    const { office, notUnderstood } = await only({
      code: '2.000815',
      statutory_limit: 'Sớm thôi',
      fee_vnd: '0',
    });
    expect(notUnderstood.map(({ row, column, text }) => [row, column, text])).toEqual([
      [2, 'statutory_limit', 'Sớm thôi'],
      [2, 'fee_vnd', '0'],
    ]);
    expect(office.procedures[0]).toMatchObject({ limit: null, fee: null });
  });

  it('[Q3] keeps a cut-off that the office has set, and follows the limit otherwise', async () => {
    const limit = 'Trong ngày làm việc; tiếp nhận sau 14 giờ thì ngày làm việc tiếp theo';
    const cells = { code: '2.000815', statutory_limit: limit };
    expect((await only(cells)).office.procedures[0]?.noWait?.cutOff).toBe('14:00');
    const own = { ...cells, no_wait_cut_off: '13 giờ 30' };
    const set = await only(own);
    expect(set.office.procedures[0]?.noWait?.cutOff).toBe('13:30');
    const later = await readRows([{ ...cells }], set.office);
    expect(later.office.procedures[0]?.noWait?.cutOff).toBe('13:30');
  });
});

it('[F2] takes of a formula what the file remembers of it, as a text', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('A');
  sheet.addRow(['code', 'name_vi', 'fee_vnd', 'in_force_from']);
  sheet.addRow([
    { formula: '"2.000"&"815"', result: '2.000815' },
    '=1+1',
    { formula: '1+1', result: 2 },
    new Date('2026-03-01T00:00:00Z'),
  ]);
  // A code typed as a number has lost the zeros at its end.
  sheet.addRow([1.00468, 'Tên', '', '']);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const base = { ...TINY.procedures[0]!, code: '1.004680' };
  const { office, notUnderstood } = await read(
    bytes,
    { ...TINY, procedures: [...TINY.procedures, base] },
    'list.xlsx',
  );
  expect(office.procedures.map(({ code }) => code)).toEqual(['2.000815', '1.004680']);
  expect(office.procedures[0]).toMatchObject({ name: { vi: '=1+1' }, inForceFrom: '2026-03-01' });
  expect(notUnderstood.map(({ text }) => text)).toEqual(['2']);
});
