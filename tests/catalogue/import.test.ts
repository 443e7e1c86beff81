import type { Procedure } from '#shared/protocol/procedure.ts';
import { describe, expect, it } from 'vitest';
import { readProcedureList } from '../../server/catalogue/read-list.ts';
import { DEMONSTRATION_OFFICE } from '../../server/demonstration/demonstration-office.ts';
import { checkOffice } from '../../server/office/check-office.ts';
import {
  type Cells,
  csvOf,
  LIST,
  listRows,
  nextYear,
  read,
  readRows,
  TINY,
  xlsxOf,
} from './lists.ts';

const NOTES = /đối chiếu|Hà Nội|đề xuất|Ứng viên|DVCQG|một phường|Liên thông:/iu;

const tally = (changes: Awaited<ReturnType<typeof read>>['changes']) =>
  changes.map(({ part, kind, key, members }) =>
    [part, kind, key, ...members].filter(Boolean).join(' '),
  );

describe('the list of the 52', () => {
  it('[E5] changes nothing in the demonstration office', async () => {
    const { office, changes, notUnderstood, ignored } = await read(LIST, DEMONSTRATION_OFFICE);
    expect([changes, notUnderstood, ignored]).toEqual([[], [], []]);
    expect(office).toEqual(DEMONSTRATION_OFFICE);
  });

  it('[E6] says which cells it leaves empty as unconfirmed', async () => {
    const { unconfirmed } = await read(LIST, DEMONSTRATION_OFFICE);
    expect(unconfirmed).toContainEqual({
      row: 18,
      code: '1.004884',
      column: 'statutory_limit',
      text: '05 ngày làm việc (chưa đối chiếu)',
    });
    // The row itself is not confirmed, and so nor is its fee.
    expect(
      unconfirmed.filter(({ code }) => code === '2.000843').map(({ column }) => column),
    ).toEqual(['statutory_limit', 'fee_vnd']);
  });

  it('[E6] lets no research note into an office', async () => {
    for (const start of [DEMONSTRATION_OFFICE, TINY]) {
      const { office } = await read(LIST, start);
      expect(JSON.stringify(office)).not.toMatch(NOTES);
    }
  });

  it("[E6] lets no note of an office's own columns through either", async () => {
    const rows = (await listRows()).map((row) => ({
      ...row,
      papers: 'Tờ khai\nGiấy chứng sinh (chưa đối chiếu)',
      legal_basis_vi: 'Luật Hộ tịch (đề xuất)',
    }));
    const { office, unconfirmed } = await readRows(rows, DEMONSTRATION_OFFICE);
    expect(JSON.stringify(office)).not.toMatch(NOTES);
    expect(office.procedures[0]?.papers).toEqual([{ vi: 'Tờ khai', en: 'Tờ khai' }]);
    expect(unconfirmed.filter(({ column }) => column === 'papers')).toHaveLength(52);
  });

  it('[E5] makes a whole catalogue of a tiny office', async () => {
    const { office } = await read(LIST, TINY);
    expect(checkOffice(office)).toEqual({ ok: true, office });
    expect(office.procedures).toHaveLength(52);
    expect(new Set(office.procedures.map(({ lane }) => lane))).toEqual(new Set(['mot']));
    expect(office.fields.map(({ id, name }) => `${id}: ${name.vi}, ${name.en}`)).toEqual([
      'chung: Chứng thực, Certification',
      'ho-tich: Hộ tịch, Civil status',
      'nuoi-con-nuoi: Nuôi con nuôi, Adoption',
      'ho-tich-lien-thong: Hộ tịch (liên thông), Civil status, inter-agency',
      'dang-ky-quan-ly-cu-tru-cong-an: Đăng ký, quản lý cư trú (Công an), Residence (police)',
      'dang-ky-ho-kinh-doanh: Đăng ký hộ kinh doanh, Household business',
      'bao-tro-xa-hoi: Bảo trợ xã hội, Social protection',
      'giam-ngheo: Giảm nghèo, Poverty reduction',
      'xay-dung: Xây dựng, Construction',
      'dat-dai: Đất đai, Land',
    ]);
    // What the office did not know before is as the demonstration knows it.
    const known = new Map(DEMONSTRATION_OFFICE.procedures.map((one) => [one.code, one]));
    const facts = ({ limit, fee, noWait }: Procedure) => ({ limit, fee, noWait });
    for (const procedure of office.procedures) {
      expect(facts(procedure)).toEqual(facts(known.get(procedure.code)!));
    }
    expect(office.procedures.find(({ code }) => code === '2.000884')?.shortName).toEqual({
      vi: 'Chứng thực chữ ký trong các giấy tờ, văn bản',
      en: 'Certification of signature',
    });
  });

  it('[Q12] asks for a no-wait lane where the office has none', async () => {
    const { office } = await read(LIST, {
      ...TINY,
      lanes: TINY.lanes.filter(({ noWait }) => !noWait),
      series: TINY.series.slice(0, 1),
      counters: [{ ...TINY.counters[0]!, lanes: ['mot'] }],
    });
    const checked = checkOffice(office);
    expect(checked.ok ? [] : checked.problems.map(({ what }) => what)).toEqual(
      Array.from({ length: 5 }, () => 'no-wait-without-lane'),
    );
  });
});

describe('the list of the next year', () => {
  it('[E5] is shown as five added, seven changed and three gone', async () => {
    const { changes, office } = await readRows(nextYear(await listRows()), DEMONSTRATION_OFFICE);
    expect(tally(changes).toSorted()).toEqual(
      [
        'procedures added 9.000001',
        'procedures added 9.000002',
        'procedures added 9.000003',
        'procedures added 9.000004',
        'procedures added 9.000005',
        'procedures changed 1.000656 noWait',
        'procedures changed 1.001193 limit',
        'procedures changed 1.004222 name',
        'procedures changed 1.004837 fee',
        'procedures changed 2.000815 noWait',
        'procedures changed 2.000908 noWait',
        'procedures changed 2.001019 fee',
        'procedures gone 1.010038',
        'procedures gone 1.013967',
        'procedures gone 2.001008',
      ].toSorted(),
    );
    expect(checkOffice(office).ok).toBe(true);
    const find = (code: string) => office.procedures.find((one) => one.code === code);
    expect(find('2.000815')?.noWait?.limits.map(({ amount }) => amount.vi)).toEqual([
      '5 bản',
      '10 trang',
    ]);
    expect(find('2.000908')?.noWait).toEqual({ limits: [], condition: null, cutOff: '15:00' });
    expect(find('9.000005')).toMatchObject({
      name: { vi: 'Thủ tục mới số 5 (trường hợp thử)', en: 'Thủ tục mới số 5 (trường hợp thử)' },
      shortName: { vi: 'Thủ tục mới số 5', en: 'Thủ tục mới số 5' },
      field: 'nuoi-con-nuoi',
      lane: 'linh-vuc-khac',
    });
  });

  it('[E5] goes back by importing the old list', async () => {
    const rows = await listRows();
    const next = await readRows(nextYear(rows), DEMONSTRATION_OFFICE);
    const back = await read(LIST, next.office);
    const count = (kind: string) =>
      back.changes.filter((one) => one.part === 'procedures' && one.kind === kind).length;
    expect([count('added'), count('changed'), count('gone')]).toEqual([3, 7, 5]);
    // The very same office, but for the short names: of procedures that were gone, the list knows none.
    const shortNames: Readonly<Record<string, Procedure['shortName']>> = {
      '1.013967': {
        vi: 'Hòa giải tranh chấp đất đai tại cấp xã',
        en: 'Land dispute mediation',
      },
      '1.010038': { vi: 'Tách hộ', en: 'Splitting a household' },
      '2.001008': {
        vi: 'Chứng thực chữ ký người dịch mà người dịch không phải là cộng tác viên dịch thuật',
        en: 'Certification of translator signature',
      },
    };
    const procedures = DEMONSTRATION_OFFICE.procedures.map((one) => ({
      ...one,
      shortName: shortNames[one.code] ?? one.shortName,
    }));
    expect(back.office).toEqual({ ...DEMONSTRATION_OFFICE, procedures });
    const again = await readRows(nextYear(rows), back.office);
    expect((await read(LIST, again.office)).office).toEqual(back.office);
  });

  it('[E5] lets a field go with its last procedure, and asks for the lane when it comes back', async () => {
    const rows = await listRows();
    const without = await readRows(
      rows.filter(({ code }) => code !== '1.011607' && code !== '1.013225'),
      DEMONSTRATION_OFFICE,
    );
    expect(tally(without.changes)).toEqual([
      'fields gone xay-dung',
      'fields gone giam-ngheo',
      'procedures gone 1.011607',
      'procedures gone 1.013225',
    ]);
    // Xây dựng waits in the lane of its own name; Giảm nghèo has none.
    const { problems } = await readProcedureList(LIST, 'list.csv', without.office);
    expect(problems.map(({ row, what }) => `${row} ${what}`)).toEqual(['50 lane-missing']);
    const withLane = rows.map((row) => ({
      ...row,
      lane: row.code === '1.011607' ? 'linh-vuc-khac' : '',
    }));
    const back = await readRows(withLane, without.office);
    expect(tally(back.changes)).toEqual([
      'fields added giam-ngheo',
      'fields added xay-dung',
      'procedures added 1.011607',
      'procedures added 1.013225',
    ]);
  });

  it('[E5] comes to the same from an .xlsx, from semicolons, and with or without a byte-order mark', async () => {
    const rows = nextYear(await listRows());
    const { office } = await readRows(rows, DEMONSTRATION_OFFICE);
    const xlsx = await read(await xlsxOf(rows), DEMONSTRATION_OFFICE, 'list.xlsx');
    expect(xlsx.office).toEqual(office);
    const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvOf(rows));
    const variants = [csv.slice(1), csv.replaceAll('\r\n', '\n'), semicolons(rows)];
    for (const variant of variants) {
      const { office: same } = await read(new TextEncoder().encode(variant), DEMONSTRATION_OFFICE);
      expect(same).toEqual(office);
    }
  });
});

function semicolons(rows: readonly Cells[]): string {
  const heads = Object.keys(rows[0]!) as (keyof Cells)[];
  const line = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(';');
  return [line(heads), ...rows.map((row) => line(heads.map((head) => row[head] ?? '')))].join('\n');
}
