import mammoth from 'mammoth';
import { describe, expect, it, test } from 'vitest';
import { NO_LETTERHEAD } from '#shared/protocol/office.ts';
import type { NoWaitReport } from '#shared/protocol/office-doors.ts';
import { campaignLetter } from '../../server/reports/letters/campaign-letter.ts';
import { filled, lineOf } from '../../server/reports/letters/fill.ts';
import { type Letter, missingIn } from '../../server/reports/letters/letter.ts';
import { satisfactionLetter } from '../../server/reports/letters/satisfaction-letter.ts';
import { writeLetter } from '../../server/reports/letters/write-letter.ts';
import { EMPTY_REPORT, FIGURES, LETTERHEAD, REPORT } from '../reports/sample-report.ts';

/** Letters, read back by another program than the one that wrote them. */

const OURS = {
  madeOn: '2026-10-05',
  office: {
    ...LETTERHEAD.office,
    letterhead: {
      superior: 'Ủy ban nhân dân Phường Mẫu',
      abbreviation: 'TTPVHCC',
      signer: 'Giám đốc',
      recipients: ['Ủy ban nhân dân Phường Mẫu', 'Lưu: VT'],
      legalBases: ['quyết định của Ủy ban nhân dân Phường Mẫu'],
      reportWorkingDays: 2,
    },
    noWaitCampaign: null,
    procedures: [],
  },
};
const FINDING = {
  text: 'Thêm ghế <chờ> & quạt =1+1',
  owner: { vi: 'Lãnh đạo 1', en: 'Lead 1' },
  due: '2026-11-30',
  state: 'open',
  since: '2026-10-05',
} as const;

async function textOf(letter: Letter): Promise<string> {
  const buffer = Buffer.from(await writeLetter(letter));
  const { value } = await mammoth.extractRawText({ buffer });
  return value.replace(/[\s\u00a0]+/g, ' ');
}

async function tablesOf(letter: Letter): Promise<readonly (readonly (readonly string[])[])[]> {
  const buffer = Buffer.from(await writeLetter(letter));
  const { value } = await mammoth.convertToHtml({ buffer });
  const cells = (row: string) =>
    [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) =>
      cell
        .replace(/<[^>]+>/g, '')
        .replaceAll('\u00a0', ' ')
        .replaceAll('&quot;', '"'),
    );
  return [...value.matchAll(/<table>(.*?)<\/table>/gs)].map(([, table = '']) =>
    [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) => cells(row)),
  );
}

describe('the report on a quarter', () => {
  const letter = satisfactionLetter(REPORT, [FINDING], OURS);

  it('[F5] bears what an official letter bears, in its order', async () => {
    const text = await textOf(letter);
    const order = [
      'ỦY BAN NHÂN DÂN PHƯỜNG MẪU',
      'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG',
      'Số: /BC-TTPVHCC',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Phường Mẫu, ngày 05 tháng 10 năm 2026',
      'BÁO CÁO',
      'Kết quả đánh giá sự hài lòng của tổ chức, cá nhân trong giải quyết thủ tục hành chính Quý III Năm 2026',
      'Căn cứ quyết định của Ủy ban nhân dân Phường Mẫu',
      'từ ngày 01/07/2026 đến ngày 30/09/2026, theo dương lịch',
      'I. TÌNH HÌNH',
      'II. KẾT QUẢ',
      'III. KÊNH',
      'IV. PHẢN ÁNH',
      'V. VIỆC KHẮC PHỤC',
      'VI. KIẾN NGHỊ',
      'Nơi nhận:',
      'Lưu: VT',
      'GIÁM ĐỐC',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).toBe(text.normalize('NFC'));
  });

  it('[F5 S2 S3] says the figures as they are written here, each share with n and interval', async () => {
    const text = await textOf(letter);
    for (const said of [
      'Số lượt lấy số: 2.600; trong đó lấy số cho thủ tục không chờ: 900.',
      'một nửa số lượt nhiều nhất 12 phút, chín phần mười số lượt nhiều nhất 31 phút, theo phút đã trọn, của 2.300 lượt',
      '800 trong 850 lượt đã kết thúc',
      'Số lượt có đánh giá: 1.000, bằng 40,0 % số lượt giao dịch đã kết thúc.',
      '93,0 % của 1.000 phiếu, khoảng tin cậy 95 %: 91,3–94,4 %, nếu người trả lời đại diện',
      'Tổng số nhận trong kỳ: 5; về quy định hành chính: 3; về hành vi hành chính: 2.',
      'đang xử lý: 1, trong đó quá hạn: không có.',
    ]) {
      expect(text).toContain(said);
    }
  });

  it('[F5] tables hold the figures row by row', async () => {
    const tables = await tablesOf(letter);
    expect(tables).toContainEqual([
      ['Mức độ', 'Số phiếu', 'Tỷ lệ'],
      ['Rất hài lòng', '600', '60,0 %'],
      ['Hài lòng', '330', '33,0 %'],
      ['Không hài lòng', '70', '7,0 %'],
    ]);
    expect(tables).toContainEqual([
      ['Lĩnh vực', 'Số phiếu', 'Tỷ lệ hài lòng', 'Khoảng tin cậy 95 %'],
      ['Chứng thực, "A"', '500', '96,0 %', '93,9–97,4 %'],
    ]);
  });

  it('[F2] what people wrote stays text', async () => {
    expect(await textOf(letter)).toContain(
      'Thêm ghế <chờ> & quạt =1+1: Lãnh đạo 1, hạn 30/11/2026',
    );
  });

  it('[F6] what the system does not know is marked, and named before', async () => {
    // The sample keeps nothing of what stands beside its headline.
    expect(missingIn(letter)).toEqual([
      'Hồ sơ đã giải quyết đúng hạn, trễ hạn; văn bản xin lỗi',
      // The table of channels.
      'Kênh',
      'Phiếu do công chức nhập thay từ phiếu giấy, hộp thư góp ý, điện thoại chuyên dùng và nơi khác, nêu riêng, không tính vào tỷ lệ',
      'Phiếu có dấu hiệu nghi vấn, nêu riêng, không tính vào tỷ lệ',
      'Kiến nghị, đề xuất của đơn vị',
    ]);
    const text = await textOf(letter);
    expect(text.split('Hệ thống không có số liệu – đơn vị bổ sung')).toHaveLength(6);
    const bare = { ...OURS.office, letterhead: NO_LETTERHEAD };
    const open = satisfactionLetter(REPORT, [], { ...OURS, office: bare });
    expect(missingIn(open).slice(0, 2)).toEqual(['Cơ quan chủ quản', 'Số, ký hiệu']);
    expect(missingIn(open).at(-1)).toBe('Chức vụ người ký');
    expect((await textOf(open)).split('Hệ thống không có số liệu')).toHaveLength(9);
  });
});

test('[F1 F5] a period in which nobody came says "không có", and nothing is divided by it', async () => {
  const figures = {
    ...EMPTY_REPORT.figures,
    tickets: 0,
    noWaitTickets: 0,
    byField: [],
    reasons: [],
  };
  const text = await textOf(satisfactionLetter({ ...EMPTY_REPORT, figures }, [], OURS));
  expect(text).toContain('Số lượt lấy số: không có;');
  expect(text).toContain('Tỷ lệ hài lòng (Hài lòng và Rất hài lòng): không có.');
  expect(text).not.toMatch(/NaN|undefined|Infinity|null/);
});

test('[F5 S7] of a month it says of which days the shares are, and shows no field, no reason', async () => {
  const figures = { ...FIGURES, period: '2026-10', from: '2026-10-01', to: '2026-10-31' };
  const answersOf = [{ from: '2026-10-01', to: '2026-10-20' }];
  const span = { ...REPORT, figures: { ...figures, byField: [], reasons: [] }, answersOf };
  const text = await textOf(satisfactionLetter(span, [], OURS));
  expect(text).toContain('hành chính Tháng 10 Năm 2026');
  expect(text).toContain('phiếu nhận được từ ngày 01/10/2026 đến ngày 20/10/2026');
  expect(text).toContain('Chỉ nêu theo quý công khai đã kết thúc');
  expect(text).not.toContain('Chứng thực');
});

test.each([
  ['2026-02-03', 'ngày 03 tháng 02 năm 2026'],
  ['2026-03-14', 'ngày 14 tháng 3 năm 2026'],
  ['2026-12-31', 'ngày 31 tháng 12 năm 2026'],
])('[F5] the day %s is written as the decree asks', (madeOn, written) => {
  expect(satisfactionLetter(REPORT, [], { ...OURS, madeOn }).placeAndDate).toContain(written);
});

test('[F5 Q16] the campaign’s report counts its numbers, how they ended and why they were moved', async () => {
  const ended = {
    settled: 8,
    received: 1,
    incomplete: 0,
    'handed-over': 0,
    refused: 1,
  };
  const moved = {
    'beyond-limits': 2,
    'must-verify': 0,
    'needs-opinion': 0,
    'papers-missing': 0,
    other: 0,
  };
  const counts = {
    from: '2026-05-04',
    to: '2026-05-30',
    procedures: [{ procedure: '2.000815', tickets: 12, ended, moved }],
    closures: 1,
  } satisfies NoWaitReport;
  const campaign = {
    name: { vi: 'Đợt một', en: 'First' },
    from: '2026-05-04',
    to: '2026-10-31',
    email: null,
  };
  const office = { ...OURS.office, noWaitCampaign: campaign };
  const text = await textOf(campaignLetter(counts, REPORT, { ...OURS, office }));
  expect(text).toContain('thủ tục hành chính không chờ: Đợt một');
  expect(text).toContain('từ ngày 04/05/2026 đến ngày 30/05/2026');
  expect(text).toContain(
    'Số lượt lấy số: 12; đã kết thúc: 10; được giải quyết ngay: 8; chuyển sang hàng chờ thường: 2.',
  );
  expect(text).toContain('Khó khăn, vướng mắc: Hệ thống không có số liệu – đơn vị bổ sung.');
});

test('[F5] a template that names what no fact holds is found', () => {
  const facts = { values: { n: '1' }, rows: {} };
  expect(lineOf('Có {n} phiếu', facts)).toEqual([
    { text: 'Có ' },
    { text: '1' },
    { text: ' phiếu' },
  ]);
  expect(() => lineOf('{other}', facts)).toThrow('Nothing is known of "other".');
  expect(() => filled([{ items: 'lines', none: '' }], facts)).toThrow('"lines"');
});
