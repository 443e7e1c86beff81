import { describe, expect, it } from 'vitest';
import { listReader } from '../../server/entered/list-reader.ts';
import { BASIS, bytes, csv, HEADS, problemsIn, readList, xlsx } from './lists.ts';
import { plantedList } from './planted.ts';

/** Lists of ratings as they come: encodings, separators, days, levels, formulas. */

const GOOD = '21/11/2026,2.000815,Rất hài lòng,Hài lòng,,Cảm ơn,P-1';
const only = async (file: Uint8Array) => (await readList(file)).rows(0, 10);

describe('a file', () => {
  it('[R18] is read alike with or without a byte-order mark, with commas, semicolons or tabs, and with mixed line ends', async () => {
    const text = [HEADS, GOOD, '22/11/2026,,Hài lòng,,,,P-2'].join('\n');
    const wanted = await only(bytes(text));
    expect(wanted).toHaveLength(2);
    for (const other of [
      `\uFEFF${text}`,
      text.replaceAll(',', ';'),
      text.replaceAll(',', '\t'),
      text.replace('\n', '\r\n'),
      text.replace('\n', '\r'),
      `${text}\n\n\r\n`,
    ]) {
      expect(await only(bytes(other))).toEqual(wanted);
    }
  });

  it('[R18] comes in NFC or NFD, and is kept in NFC', async () => {
    const text = [HEADS, '21/11/2026,Đăng ký khai sinh,Rất hài lòng,,,Chờ lâu quá,P-1'].join('\n');
    const wanted = await only(bytes(text.normalize('NFC')));
    expect(wanted).toMatchObject([
      { procedure: '1.001193', answers: { result: 'very-satisfied' }, comment: 'Chờ lâu quá' },
    ]);
    expect(await only(bytes(text.normalize('NFD')))).toEqual(wanted);
  });

  it('[R18] in UTF-16, in another encoding, or none of these kinds is said plainly', async () => {
    const what = (file: Uint8Array) => listReader().open(file);
    const utf16 = Buffer.from(`\uFEFF${HEADS}\n${GOOD}`, 'utf16le');
    expect(await what(utf16)).toBe('utf-16');
    expect(await what(utf16.subarray(2))).toBe('utf-16');
    expect(await what(Buffer.from('Ngày;Mức\n', 'latin1'))).toBe('wrong-encoding');
    expect(await what(bytes('Ngày,M\uFFFDc'))).toBe('wrong-encoding');
    expect(await what(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]))).toBe('unreadable-file');
    expect(await what(Buffer.from('PK\u0003\u0004broken'))).toBe('unreadable-file');
    expect(await what(bytes(''))).toBe('no-rows');
    expect(await what(bytes(HEADS))).toBe('no-rows');
    expect(await what(new Uint8Array(16 * 1024 * 1024 + 1))).toBe('too-large');
    const long = `${HEADS}\n${`${GOOD}\n`.repeat(50_060)}`;
    expect(await what(bytes(long))).toBe('too-many-rows');
  });

  it('[R18] bears titles above its heads, and rows are counted as the sheet counts them', async () => {
    const text = `PHIẾU KHẢO SÁT,,\n,,\n${HEADS}\n\nhôm qua,,Hài lòng,,,,\n`;
    expect(await problemsIn(bytes(text))).toEqual(['5 day day-malformed hôm qua']);
  });
});

describe('columns', () => {
  it('[R18] are found by their heads in Vietnamese and in English; what is a person’s is not read', async () => {
    const found = async (heads: string) => {
      const reader = await readList(bytes(`${heads}\nx,x,x,x,x,x`));
      return (await reader.report()).mapping.columns;
    };
    expect(
      await found('STT,Họ tên,Ngày sinh,Ngày đánh giá,Mã TTHC,Mức hài lòng về kết quả'),
    ).toMatchObject({ day: 3, procedure: 4, result: 5, key: null });
    expect(await found('Date,Procedure,Satisfaction,Attitude,Comments,Form number')).toEqual({
      day: 0,
      procedure: 1,
      result: 2,
      guidance: null,
      attitude: 3,
      reasons: null,
      comment: 4,
      key: 5,
    });
    expect(
      await found('Ngày trả kết quả,Thái độ phục vụ,Hướng dẫn,Lý do,Ý kiến góp ý,Mã hồ sơ'),
    ).toMatchObject({ day: 0, attitude: 1, guidance: 2, reasons: 3, comment: 4, key: 5 });
  });

  it('[R18] that must be there and are not found are asked for, and may be chosen', async () => {
    const file = bytes('A,B\n21/11/2026,Hài lòng');
    const reader = await readList(file);
    const { missing, mapping, rows } = await reader.report();
    expect({ missing, rows }).toEqual({ missing: ['day', 'answers'], rows: 0 });
    const columns = { ...mapping.columns, day: 0, attitude: 1 };
    await reader.check({ columns, numbers: null }, BASIS);
    expect(await reader.rows(0, 9)).toMatchObject([{ answers: { attitude: 'satisfied' } }]);
  });
});

describe('cells', () => {
  it('[R18] days are read as people and spreadsheets write them, and none that there is not', async () => {
    const day = async (text: string) => {
      const reader = await readList(csv(`"${text}",,Hài lòng,,,,`));
      const { rows } = await reader.page('all', 0);
      return rows[0]?.problems[0]?.what ?? rows[0]?.day;
    };
    for (const text of [
      '21/11/2026',
      '2026-11-21',
      '21-11-2026',
      '21.11.2026 08:30',
      '46347',
      '46347.5',
    ]) {
      expect([text, await day(text)]).toEqual([text, '2026-11-21']);
    }
    for (const text of ['31/11/2026', '29/02/2026', '11/21/2026', '21/11/26', 'thứ Hai', '2026']) {
      expect([text, await day(text)]).toEqual([text, 'day-malformed']);
    }
    expect(await day('24/11/2026')).toBe('day-ahead');
    expect(await day('31/12/2025')).toBe('day-too-early');
    expect(await day('')).toBe('day-missing');
  });

  it('[R18] levels are read by their words, of three and of five; numbers once somebody says what they mean', async () => {
    const file = csv(
      '21/11/2026,,RẤT HÀI LÒNG,,,,',
      '21/11/2026,,Không hài lòng,,,,',
      '21/11/2026,,5 - Rất không hài lòng,,,,',
      '21/11/2026,,bình thường,,,,',
      '21/11/2026,,2,,,,',
      '21/11/2026,,tốt,,,,',
    );
    expect(await problemsIn(file)).toEqual([
      '6 result number-unexplained 2',
      '7 result level-unknown tốt',
    ]);
    const reader = await readList(file);
    const { mapping, scale } = await reader.report();
    expect(scale).toBe('five');
    await reader.check({ ...mapping, numbers: 'five-best-5' }, BASIS);
    expect((await reader.rows(0, 9)).map(({ answers }) => answers['result'])).toEqual([
      'very-satisfied',
      'not-satisfied',
      'very-dissatisfied',
      'neutral',
      'not-satisfied',
    ]);
    await reader.check({ ...mapping, numbers: 'three-best-1' }, BASIS);
    expect((await reader.rows(4, 1))[0]?.answers).toEqual({ result: 'satisfied' });
  });

  it('[R18] formulas are never calculated: what the file remembers is a text, and where it remembers none that is a problem', async () => {
    const file = await xlsx([
      HEADS.split(','),
      [
        new Date('2026-11-21T00:00:00Z'),
        '2.000815',
        { formula: 'A1', result: 'Hài lòng' },
        null,
        null,
        null,
        1,
      ],
      [46347, '2.000815', { formula: 'IF(1,"Hài lòng")' }, null, null, null, 2],
      ['21/11/2026', '2.000815', '#N/A', null, null, null, 3],
    ]);
    expect(await problemsIn(file)).toEqual([
      '3 result formula-without-text',
      '4 result formula-error #N/A',
    ]);
    expect(await (await readList(file)).rows(0, 9)).toMatchObject([
      { day: '2026-11-21', answers: { result: 'satisfied' } },
    ]);
    expect(await problemsIn(csv('=TODAY(),,Hài lòng,,,,'))).toEqual(['2 day formula-without-text']);
  });

  it('[R18] every other problem has its row, its column and its reason', async () => {
    const long = 'ă'.repeat(1001);
    expect(
      await problemsIn(
        csv(
          GOOD,
          '21/11/2026,9.999999,Hài lòng,,,,',
          '21/11/2026,,,,,Chỉ góp ý,',
          '21/11/2026,,Hài lòng,,trời mưa,,',
          `21/11/2026,,Hài lòng,,,${long},`,
          '32/11/2026,,tạm,,,,',
        ),
      ),
    ).toEqual([
      '3 procedure procedure-unknown 9.999999',
      '4  no-answer',
      '5 reasons reason-unknown trời mưa',
      `6 comment too-long ${'ă'.repeat(60)}`,
      '7 day day-malformed 32/11/2026',
      '7 result level-unknown tạm',
    ]);
  });

  it('[R18] a form’s number goes no further than into its keyed hash, which another office would not know', async () => {
    const [row] = await only(csv('21/11/2026,,Hài lòng,,,,phiếu  a-1'));
    expect(row?.key).toMatch(/^[0-9a-f]{32}$/);
    const [same] = await only(csv('21/11/2026,,Hài lòng,,,,PHIẾU A-1'));
    expect(same?.key).toBe(row?.key);
    const elsewhere = await readList(csv('21/11/2026,,Hài lòng,,,,PHIẾU A-1'), {
      basis: { ...BASIS, secret: 'ff'.repeat(16) },
    });
    expect((await elsewhere.rows(0, 1))[0]?.key).not.toBe(row?.key);
  });
});

describe('the report', () => {
  it('[R18] tells doublets inside the list by their number, and takes no two people without one for the same', async () => {
    const reader = await readList(
      csv(GOOD, GOOD, '21/11/2026,,Hài lòng,,,,', '21/11/2026,,Hài lòng,,,,'),
    );
    const { rows, accepted, doublets, withoutKey } = await reader.report();
    expect({ rows, accepted, doublets, withoutKey }).toEqual({
      rows: 4,
      accepted: 3,
      doublets: 1,
      withoutKey: 2,
    });
    expect((await reader.page('doublet', 0)).rows).toMatchObject([{ row: 3, sameAs: { row: 2 } }]);
  });

  it('[R18] counts by day and by level, and says what enters a correction alone', async () => {
    const reader = await readList(
      csv(GOOD, '30/09/2026,,Chưa hài lòng,,,,', '21/11/2026,,Hài lòng,,,,', 'x,,Hài lòng,,,,'),
    );
    expect(await reader.report()).toMatchObject({
      days: [
        { day: '2026-09-30', rows: 1 },
        { day: '2026-11-21', rows: 2 },
      ],
      levels: { 'very-satisfied': 1, satisfied: 1, 'not-satisfied': 1 },
      published: 1,
      problems: [{ what: 'day-malformed', rows: 1 }],
      scale: 'three',
    });
  });

  it('[R18] shows no row’s own words, nor whose form it is', async () => {
    const reader = await readList(csv('21/11/2026,,Hài lòng,,,Tôi là người làm chứng,SỐ-77'));
    const told = JSON.stringify([await reader.page('all', 0), await reader.report()]);
    expect(told).not.toMatch(/làm chứng|SỐ-77/);
  });
});

it('[R18] in a long list, with semicolons, mixed line ends, NFC and NFD, every problem is told with its row, and no other', async () => {
  const { planted, found } = await plantedList(3000);
  expect(planted.length).toBe(31);
  expect(found).toEqual(planted);
});
