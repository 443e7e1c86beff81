import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { reportSheets } from '../../server/reports/report-sheets.ts';
import { writeWorkbook } from '../../server/reports/workbook.ts';
import type { Report } from '../../server/reports/report.ts';
import {
  EMPTY_REPORT,
  FIGURES,
  FIVE_LEVEL_FIGURES,
  LETTERHEAD,
  NO_WAIT,
  REPORT,
} from './sample-report.ts';

const MISSING = 'Hệ thống không có số liệu – đơn vị bổ sung';

async function sheetsOf(report: Report) {
  const book = new exceljs.Workbook();
  const bytes = await writeWorkbook(reportSheets(report, LETTERHEAD));
  await book.xlsx.load(Uint8Array.from(bytes).buffer);
  const sheet = (name: string) => {
    const found = book.getWorksheet(name)!;
    return { found, at: (address: string) => found.getCell(address).value };
  };
  return {
    names: book.worksheets.map(({ name }) => name),
    a: sheet('Mẫu 02'),
    d: sheet('Thái độ'),
    noWait: sheet('Không chờ'),
  };
}

describe('form (a), Mẫu 02', () => {
  it('[P3] names the office, the quarter, its days and its calendar', async () => {
    const { a, names } = await sheetsOf(REPORT);
    expect(names).toEqual(['Mẫu 02', 'Thái độ', 'Không chờ']);
    expect(a.at('A1')).toBe('BẢNG ĐÁNH GIÁ VIỆC GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH');
    expect(a.at('A2')).toBe('Cơ quan/đơn vị: Trung tâm Phục vụ hành chính công, Phường Mẫu');
    expect(a.at('A3')).toBe('Thời điểm đánh giá: Quý III Năm 2026');
    expect(a.at('A4')).toBe('Từ ngày 01/07/2026 đến ngày 30/09/2026. Dương lịch (từ ngày 01).');
    expect(a.at('A5')).toBe('Số liệu tính đến hết ngày 30/09/2026, chưa công khai.');
  });

  it('[S2] gives the number of ratings, the visits and the response rate as numbers', async () => {
    const { a } = await sheetsOf(REPORT);
    expect([a.at('A6'), a.at('C6')]).toEqual(['Số phiếu đánh giá', 1000]);
    expect([a.at('A7'), a.at('C7')]).toEqual(['Số lượt giao dịch đã kết thúc', 2500]);
    expect([a.at('A8'), a.at('C8')]).toEqual(['Tỷ lệ lượt giao dịch có đánh giá', 0.4]);
    expect(a.at('C9')).toBe(7);
    expect(a.found.getCell('C8').numFmt).toBe('0.0%');
  });

  it('[F1] lists the nine indicators of two points each, and marks the points it does not know', async () => {
    const { a } = await sheetsOf(REPORT);
    expect(a.at('A11')).toBe('I. Đánh giá việc giải quyết thủ tục hành chính');
    expect(['A', 'B', 'C', 'D', 'E', 'F'].map((column) => a.at(`${column}13`))).toEqual([
      'Chỉ số',
      'Tên chỉ số',
      'Điểm chuẩn (2)',
      'Điểm tự chấm',
      'Điểm thẩm định',
      'Ghi chú',
    ]);
    const rows = Array.from({ length: 9 }, (_, i) => 14 + i);
    expect(rows.map((row) => a.at(`A${row}`))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(rows.map((row) => a.at(`C${row}`))).toEqual(Array(9).fill(2));
    expect(a.at('B19')).toBe('Công khai các thủ tục hành chính');
    expect(rows.flatMap((row) => [a.at(`D${row}`), a.at(`E${row}`)])).toEqual(
      Array(18).fill(MISSING),
    );
    expect(a.found.getCell('D14').fill).toMatchObject({ pattern: 'solid' });
    expect([a.at('A23'), a.at('C23'), a.at('D23')]).toEqual(['Tổng cộng', 18, MISSING]);
    expect([a.at('A24'), a.at('C24')]).toEqual(['Xếp loại', MISSING]);
  });

  it('[R3] [S3] gives the levels by count and share, the satisfied share and its interval', async () => {
    const { a } = await sheetsOf(REPORT);
    expect(a.at('A26')).toBe('II. Đánh giá mức độ hài lòng');
    expect(a.at('A27')).toBe('Tỷ lệ % mức độ hài lòng trong việc giải quyết thủ tục hành chính');
    const row = (number: number) =>
      ['C', 'D', 'E', 'F'].map((column) => a.at(`${column}${number}`));
    expect(row(28)).toEqual(['Không hài lòng', 'Hài lòng', 'Rất hài lòng', 'Cộng']);
    expect(row(29)).toEqual([70, 330, 600, 1000]);
    expect(row(30)).toEqual([0.07, 0.33, 0.6, 1]);
    expect(a.found.getCell('C30').numFmt).toBe('0.0%');
    expect(a.at('C31')).toBe(0.93);
    expect([a.at('C32'), a.at('D32')]).toEqual([0.9125, 0.9442]);
    expect(a.at('D35')).toBe('Phường Mẫu, ngày 23 tháng 11 năm 2026');
    expect(a.at('D36')).toBe('NGƯỜI TỔNG HỢP');
  });

  it('[P5] holds the frozen figures where the period is published', async () => {
    const figures = { ...FIGURES, ratings: 990 };
    const published = {
      version: 1,
      publishedAt: Date.parse('2026-10-05T20:00:00Z'),
      figures,
      journalSeq: 9,
      headHash: 'ab',
    };
    const { a } = await sheetsOf({ ...REPORT, published });
    expect(a.at('C6')).toBe(990);
    expect(a.at('A5')).toBe('Số liệu đã công khai ngày 06/10/2026, bản 1.');
  });

  it('[F1] says "không có" of a share of nobody', async () => {
    const { a, d } = await sheetsOf(EMPTY_REPORT);
    expect([a.at('C29'), a.at('C30'), a.at('C31')]).toEqual([0, 'không có', 'không có']);
    expect([d.at('D9'), d.at('F9')]).toEqual([0, 'không có']);
  });
});

describe('form (d), the attitude', () => {
  it('[F1] has one row for each counter and a total', async () => {
    const { d } = await sheetsOf(REPORT);
    const row = (number: number) =>
      'ABCDEFGHIJ'.split('').map((column) => d.at(`${column}${number}`));
    expect(d.at('A1')).toBe('BÁO CÁO KẾT QUẢ ĐÁNH GIÁ SỰ HÀI LÒNG');
    expect(d.at('A2')).toBe('(Từ ngày 01/07/2026 đến ngày 30/09/2026)');
    expect(d.at('A3')).toBe(
      'Nội dung đánh giá: Ông/Bà đánh giá như thế nào về thái độ công chức khi tiếp nhận và hướng dẫn giải quyết hồ sơ?',
    );
    expect(d.at('D5')).toBeCloseTo(104 / 2500, 12);
    expect([d.at('A7'), d.at('B7'), d.at('C7'), d.at('D7')]).toEqual([
      'TT',
      'Đơn vị',
      'Công chức tiếp nhận',
      'Tổng số phiếu',
    ]);
    expect([d.at('E7'), d.at('G7'), d.at('I7')]).toEqual([
      'Rất hài lòng',
      'Hài lòng',
      'Không hài lòng',
    ]);
    expect([d.at('E8'), d.at('F8')]).toEqual(['Số phiếu', 'Tỷ lệ']);
    expect(row(9).slice(2)).toEqual(['Quầy 1', 100, 60, 0.6, 30, 0.3, 10, 0.1]);
    expect(row(11).slice(2)).toEqual(['9', 4, 3, 0.75, 1, 0.25, 0, 0]);
    expect(d.at('A12')).toBe('Tổng số');
    expect(row(12).slice(3)).toEqual([104, 63, 63 / 104, 31, 31 / 104, 10, 10 / 104]);
  });

  it('[F2] keeps a text that begins like a formula a text', async () => {
    const { d } = await sheetsOf(REPORT);
    expect(d.at('C10')).toBe('=1+1');
    expect(d.found.getCell('C10').type).toBe(exceljs.ValueType.String);
  });

  it('[F1] prints on A4, its heads frozen and repeated', async () => {
    const { a, d } = await sheetsOf(REPORT);
    for (const { found } of [a, d]) {
      expect(found.pageSetup).toMatchObject({
        paperSize: 9,
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
      });
    }
    expect(d.found.views[0]).toMatchObject({ state: 'frozen', ySplit: 8 });
    expect(d.found.pageSetup.printTitlesRow).toBe('7:8');
  });
});

describe('five levels', () => {
  it("[R3] stand beside the columns of form (a), and are added to none of the form's own", async () => {
    const { a } = await sheetsOf({ ...REPORT, figures: FIVE_LEVEL_FIGURES });
    const row = (number: number) => [...'CDEFGH'].map((column) => a.at(`${column}${number}`));
    expect(row(28)).toEqual([
      'Không hài lòng',
      'Hài lòng',
      'Rất hài lòng',
      'Bình thường',
      'Rất không hài lòng',
      'Cộng',
    ]);
    expect(row(29)).toEqual([60, 300, 500, 100, 40, 1000]);
    expect(row(30)).toEqual([0.06, 0.3, 0.5, 0.1, 0.04, 1]);
    expect(a.at('C31')).toBe(0.8);
    expect(a.at('A33')).not.toContain('Chưa hài lòng');
    expect(a.at('A34')).toContain('đứng ở cột riêng');
  });

  it('[R3] stand beside the columns of form (d), counter by counter', async () => {
    const five = { 'very-satisfied': 5, satisfied: 3, neutral: 2, 'not-satisfied': 0 };
    const attitudeByCounter = [
      { counter: '1', merged: 1, counts: { ...five, 'very-dissatisfied': 10 } },
      {
        counter: '2',
        merged: 1,
        counts: { 'very-satisfied': 4, satisfied: 0, 'not-satisfied': 0 },
      },
    ];
    const { d } = await sheetsOf({ ...REPORT, figures: FIVE_LEVEL_FIGURES, attitudeByCounter });
    const row = (number: number) => [...'DEFGHIJKLMN'].map((column) => d.at(`${column}${number}`));
    expect([d.at('I7'), d.at('K7'), d.at('M7')]).toEqual([
      'Không hài lòng',
      'Bình thường',
      'Rất không hài lòng',
    ]);
    expect(row(9)).toEqual([20, 5, 0.25, 3, 0.15, 0, 0, 2, 0.1, 10, 0.5]);
    expect(row(10)).toEqual([4, 4, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(row(11)).toEqual([24, 9, 9 / 24, 3, 3 / 24, 0, 0, 2, 2 / 24, 10, 10 / 24]);
  });
});

describe('what is too little to be shown', () => {
  const NONE = { ...FIGURES.byQuestion, attitude: null };

  it('[S7] is said in words on both forms', async () => {
    const figures = { ...FIGURES, headline: null, byQuestion: NONE };
    const { a, d } = await sheetsOf({ ...REPORT, figures, attitudeByCounter: null });
    expect([a.at('A29'), a.at('C29'), a.at('A30')]).toEqual([
      'Số phiếu',
      'dưới 10 phiếu',
      'Tỷ lệ hài lòng (Hài lòng và Rất hài lòng)',
    ]);
    expect(a.at('C30')).toBe('dưới 10 phiếu');
    expect(d.at('A9')).toContain('Chỉ chia theo quầy ở quý đã kết thúc');
    expect([d.at('A10'), d.at('D10'), d.at('D5')]).toEqual([
      'Tổng số',
      'dưới 10 phiếu',
      'dưới 10 phiếu',
    ]);
  });

  it('[S7] merged counters take the place of those that nobody rated too', async () => {
    const counts = { 'very-satisfied': 9, satisfied: 2, 'not-satisfied': 0 };
    const { d } = await sheetsOf({
      ...REPORT,
      attitudeByCounter: [{ counter: 'other', merged: 2, counts }],
    });
    expect([d.at('C9'), d.at('D9'), d.at('A10')]).toEqual(['Khác (gộp 2 quầy)', 11, 'Tổng số']);
  });
});

describe('a span that is no public quarter', () => {
  it('[S7] both forms say of which days the shares are, and form (d) no rate of answers', async () => {
    const answersOf = [{ from: '2026-07-01', to: '2026-08-13' }];
    const { a, d } = await sheetsOf({ ...REPORT, answersOf });
    const said = 'Tỷ lệ tính từ phiếu nhận được từ ngày 01/07/2026 đến ngày 13/08/2026.';
    expect(a.at('A5')).toBe(`Số liệu tính đến hết ngày 30/09/2026, chưa công khai. ${said}`);
    expect(d.at('A5')).toBe(said);
    const none = await sheetsOf({ ...REPORT, answersOf: [] });
    expect(none.d.at('A5')).toBe('Trong khoảng này chưa có tỷ lệ nào nêu được.');
  });
});

describe('the sheet of no-wait procedures', () => {
  const row = (at: (address: string) => unknown, number: number) =>
    [...'ABCDEFGHIJK'].map((column) => at(`${column}${number}`));

  it('[F7 Q16] counts each procedure, how it ended and why it was moved, and adds them up', async () => {
    const { noWait } = await sheetsOf(REPORT);
    expect(noWait.at('A1')).toBe('TỔNG HỢP KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH KHÔNG CHỜ');
    expect(noWait.at('A2')).toBe('(Từ ngày 01/07/2026 đến ngày 30/09/2026)');
    expect(row(noWait.at, 7).slice(6)).toEqual([
      'Vượt mức không chờ',
      'Phải xác minh',
      'Cần ý kiến bộ phận khác',
      'Thiếu giấy tờ',
      'Lý do khác',
    ]);
    expect(row(noWait.at, 8).slice(2)).toEqual([12, 9, 8, 8 / 9, 2, 0, 0, 1, 0]);
    // A procedure that the office file no longer has goes by its code.
    expect(row(noWait.at, 9)).toEqual([2, '9.999999', 3, 3, 3, 1, 0, 0, 0, 0, 0]);
    expect(noWait.at('A10')).toBe('Tổng số');
    expect(row(noWait.at, 10).slice(2)).toEqual([15, 12, 11, 11 / 12, 2, 0, 0, 1, 0]);
  });

  it('[F7 F6] says how often the lane was closed, how long a result took, and what the office has to write', async () => {
    const { noWait } = await sheetsOf(REPORT);
    expect([noWait.at('A12'), noWait.at('C12')]).toEqual(['Số lần tạm ngừng nhận', 1]);
    expect([noWait.at('C13'), noWait.at('C14')]).toEqual([9, 18]);
    expect(noWait.at('C17')).toBe(MISSING);
  });

  it('[F7] is not there where no number was given for such a procedure', async () => {
    const none = { ...NO_WAIT, procedures: [] };
    expect(reportSheets({ ...REPORT, noWait: none }, LETTERHEAD)).toHaveLength(2);
    expect(reportSheets({ ...REPORT, noWait: null }, LETTERHEAD)).toHaveLength(2);
  });
});
