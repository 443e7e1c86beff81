import type { NoWait } from '#shared/protocol/procedure.ts';
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

  it('[Q3] keeps the amounts of a question whose conditions it leaves empty', async () => {
    const limits = [
      {
        lead: { vi: 'tối đa', en: 'at most' },
        amount: { vi: '10 bản', en: '10 copies' },
        of: { vi: 'cần chứng thực', en: 'to be certified' },
      },
    ];
    const had: NoWait = { limits, condition: null, cutOff: null };
    const one = { ...TINY.procedures[0]!, noWait: had };
    const cells = { code: one.code, no_wait: 'yes', no_wait_conditions_vi: '' };
    const asked = async (more: Cells, noWait: NoWait | null = had) => {
      const office = { ...TINY, procedures: [{ ...one, noWait }] };
      const { office: after, notUnderstood } = await readRows([{ ...cells, ...more }], office);
      return [after.procedures[0]?.noWait?.limits, notUnderstood.length];
    };
    expect(await asked({})).toEqual([limits, 0]);
    const inWords = { ...had, condition: { vi: 'Tối đa 10 bản', en: 'At most 10' } };
    expect(await asked({}, inWords)).toEqual([limits, 0]);
    // Where the list has a column for them, it decides.
    expect(await asked({ no_wait_limits_vi: '' })).toEqual([[], 0]);
    expect(await asked({ no_wait_limits_vi: 'tối đa | 10 bản' })).toEqual([[], 1]);
    const line = 'tối đa | 10 bản | cần chứng thực';
    expect(await asked({ no_wait_limits_vi: line }, null)).toEqual([limits, 0]);
  });

  it('[E1] takes names in capitals, in quotes and with dashes for what they are', async () => {
    for (const name_vi of ['ĐĂNG KÝ XÃ\u00a0TÂN LẬP', '“XÃ”', 'XÃ…', '«nuôi cá»', 'XÃ–PHƯỜNG']) {
      const { office } = await readRows([{ code: '2.000815', name_vi }], TINY);
      expect(office.procedures[0]?.name.vi).toBe(name_vi.replace('\u00a0', ' '));
    }
  });

  it('[E6] a field called as the figures call their merged row gets an id of its own', async () => {
    const row = { code: '9.000001', name_vi: 'Việc khác', field_vi: 'Other', lane: 'mot' };
    const { office } = await readRows([row], TINY);
    expect(office.fields.map(({ id }) => id)).toEqual(['other-2']);
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
