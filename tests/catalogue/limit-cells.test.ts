import { limitSaid } from '#shared/ui/format/procedure.ts';
import { describe, expect, it } from 'vitest';
import { readLimit } from '../../server/catalogue/read-limit.ts';
import { listRows } from './lists.ts';
import { plain, POSTED, type SaidCell, translate } from './said-cells.ts';

/** Limits in words, read into parts and said again. */

/** A part as one line: `nếu phải xác minh|<=5 working-days`. */
function limitLine(cell: string): string {
  const read = readLimit(cell, translate);
  if (read.status !== 'known') return read.status;
  const { parts, cutOff } = read.value;
  const lines = parts.map(
    ({ when, amount, unit, atMost }) =>
      `${when ? `${when.vi}|` : ''}${atMost ? '<=' : ''}${amount} ${unit}`,
  );
  return [...lines, ...(cutOff ? [`cut-off ${cutOff}`] : [])].join('; ');
}

function said(cell: string, language: 'vi' | 'en'): string {
  const read = readLimit(cell, translate);
  return plain(limitSaid(read.status === 'known' ? read.value : null, language));
}

/** Every limit of the 52: the cell, its parts, its sentence in both languages. */
const LIMITS: readonly SaidCell[] = [
  ['Trong ngày làm việc', '0 working-days', 'Trong ngày làm việc', 'Within the working day'],
  [
    'Trong ngày làm việc; tiếp nhận sau 15 giờ thì ngày làm việc tiếp theo',
    '0 working-days; cut-off 15:00',
    'Trong ngày làm việc; tiếp nhận sau 15 giờ thì ngày làm việc tiếp theo',
    'Within the working day; if handed in after 15:00, the next working day',
  ],
  [
    'Trong ngày làm việc (sau 15 giờ: ngày làm việc tiếp theo); nếu phải xác minh: không quá 05 ngày làm việc',
    '0 working-days; nếu phải xác minh|<=5 working-days; cut-off 15:00',
    'Trong ngày làm việc; tiếp nhận sau 15 giờ thì ngày làm việc tiếp theo; nếu phải xác minh: không quá 05 ngày làm việc',
    'Within the working day; if handed in after 15:00, the next working day; if something must be verified: at most 5 working days',
  ],
  [
    'Không quá 02 ngày làm việc',
    '<=2 working-days',
    'Không quá 02 ngày làm việc',
    'At most 2 working days',
  ],
  [
    'Không quá 03 ngày làm việc',
    '<=3 working-days',
    'Không quá 03 ngày làm việc',
    'At most 3 working days',
  ],
  [
    'Không quá 03 ngày làm việc; xác minh thêm không quá 03 ngày',
    '<=3 working-days; xác minh thêm|<=3 days',
    'Không quá 03 ngày làm việc; xác minh thêm: không quá 03 ngày',
    'At most 3 working days; verification, in addition: at most 3 days',
  ],
  [
    '03 ngày làm việc; xác minh: không quá 03 ngày làm việc tiếp theo',
    '3 working-days; xác minh thêm|<=3 working-days',
    '03 ngày làm việc; xác minh thêm: không quá 03 ngày làm việc',
    '3 working days; verification, in addition: at most 3 working days',
  ],
  [
    'Không quá 07 ngày làm việc tại cấp xã',
    'tại cấp xã|<=7 working-days',
    'Tại cấp xã: không quá 07 ngày làm việc',
    'At the commune or ward: at most 7 working days',
  ],
  [
    'Đô thị: 15 ngày làm việc; nông thôn: 10 ngày làm việc',
    'đô thị|15 working-days; nông thôn|10 working-days',
    'Đô thị: 15 ngày làm việc; nông thôn: 10 ngày làm việc',
    'Town: 15 working days; country: 10 working days',
  ],
  ['Không quá 45 ngày', '<=45 days', 'Không quá 45 ngày', 'At most 45 days'],
  ['03 ngày làm việc', '3 working-days', '03 ngày làm việc', '3 working days'],
  ['07 ngày làm việc', '7 working-days', '07 ngày làm việc', '7 working days'],
  ['25 ngày làm việc', '25 working-days', '25 ngày làm việc', '25 working days'],
  ['01 giờ', '1 hours', '01 giờ', '1 hour'],
  ['Cổng DVCQG không công bố thời hạn', 'unconfirmed', ...POSTED],
  ['Chưa đối chiếu', 'unconfirmed', ...POSTED],
  [
    'Trong ngày làm việc; tiếp nhận sau 15 giờ thì ngày làm việc tiếp theo (chưa đối chiếu)',
    'unconfirmed',
    ...POSTED,
  ],
  ['Không quá 30 ngày làm việc (bảng niêm yết một phường)', 'unconfirmed', ...POSTED],
  [
    'Khai sinh 24 giờ; thường trú 2-5 ngày làm việc; BHYT tối đa 2 ngày làm việc',
    'not-understood',
    ...POSTED,
  ],
  ...[
    '05 ngày làm việc',
    '03 ngày làm việc',
    '01 ngày làm việc',
    'Trong ngày làm việc',
    '15 ngày',
    '30 ngày',
  ].map((text) => [`${text} (chưa đối chiếu)`, 'unconfirmed', ...POSTED] as const),
];

describe('a limit of the list', () => {
  it.each(LIMITS)('[E6] "%s" is %s', (cell, parts, vi, en) => {
    expect(limitLine(cell)).toBe(parts);
    expect([said(cell, 'vi'), said(cell, 'en')]).toEqual([vi, en]);
  });

  it('[E6] stands in this table, every one of the 52', async () => {
    const cells = (await listRows()).map((row) => row.statutory_limit ?? '');
    expect(cells.filter((cell) => !LIMITS.some(([known]) => known === cell))).toEqual([]);
  });

  it.each([
    ['15 ngày kể từ ngày nhận đủ hồ sơ hợp lệ', '15 days'],
    [
      'Trong ngày làm việc; nộp sau 15h30 thì trả trong ngày làm việc kế tiếp',
      '0 working-days; cut-off 15:30',
    ],
    [
      '05 ngày làm việc; tiếp nhận sau 15 giờ thì tính từ ngày làm việc tiếp theo',
      '5 working-days; cut-off 15:00',
    ],
    ['KHÔNG QUÁ 3 NGÀY LÀM VIỆC.', '<=3 working-days'],
    ['Đô thị: 15 ngày\nNông thôn: 10 ngày', 'đô thị|15 days; nông thôn|10 days'],
    ['Giải quyết ngay', '0 hours'],
    ['Chậm nhất là trong ngày làm việc', '<=0 working-days'],
    ['', 'empty'],
    ['Theo bảng niêm yết', 'empty'],
    ['2 - 5 ngày', 'not-understood'],
    ['0,5 ngày', 'not-understood'],
    ['00 ngày làm việc', 'not-understood'],
    ['5 ngày?', 'not-understood'],
    ['Khoảng một tuần', 'not-understood'],
    ['Trong ngày làm việc; sau 25 giờ thì ngày làm việc tiếp theo', 'not-understood'],
    // Roughly known, or more than one answer to the same question.
    ['trên 10 ngày', 'not-understood'],
    ['Từ: 10 ngày', 'not-understood'],
    ['hơn không quá 5 ngày', 'not-understood'],
    ['5 ngày; 3 ngày', 'not-understood'],
    ['30 ngày. Trường hợp phức tạp: 60 ngày', 'not-understood'],
    ['Sau 5 ngày: 10 ngày', 'not-understood'],
    ['5 ngày tại cấp xã. Có thể lâu hơn', 'not-understood'],
    ['“5 ngày”', 'not-understood'],
    ['Hà Nội: 3 ngày', 'unconfirmed'],
  ])('[E5] "%s" is %s', (cell, parts) => {
    expect(limitLine(cell)).toBe(parts);
  });

  it('[E6] counts from the next working day when days are given and the cut-off is past', () => {
    const cell = '05 ngày làm việc; tiếp nhận sau 15 giờ thì tính từ ngày làm việc tiếp theo';
    expect(said(cell, 'vi')).toBe(cell);
    expect(said(cell, 'en')).toBe(
      '5 working days; if handed in after 15:00, counted from the next working day',
    );
  });
});
