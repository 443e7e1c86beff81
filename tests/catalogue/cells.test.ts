import { feeSaid, limitSaid } from '#shared/ui/format/procedure.ts';
import { describe, expect, it } from 'vitest';
import { translateAs } from '../../server/catalogue/phrases.ts';
import { readFee } from '../../server/catalogue/read-fee.ts';
import { readLimit } from '../../server/catalogue/read-limit.ts';
import { listRows } from './lists.ts';

const translate = translateAs(null);

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

function feeLine(cell: string): string {
  const read = readFee(cell, translate);
  if (read.status !== 'known') return read.status;
  return read.value
    .map(({ when, charge }) => {
      const amount = charge.type === 'amount' ? `${charge.amount} ${charge.per?.vi ?? '-'}` : '';
      return `${when ? `${when.vi}|` : ''}${amount || charge.type}`;
    })
    .join('; ');
}

function said(cell: string, language: 'vi' | 'en', kind: 'limit' | 'fee'): string {
  if (kind === 'limit') {
    const read = readLimit(cell, translate);
    return limitSaid(read.status === 'known' ? read.value : null, language);
  }
  const read = readFee(cell, translate);
  return feeSaid(read.status === 'known' ? read.value : null, language);
}

const POSTED = ['Theo bảng niêm yết', 'See the posted list'] as const;
const COUNCIL = "as set by the province's People's Council";
const COUNCIL_VI = 'theo quy định của Hội đồng nhân dân tỉnh';

/** Every limit of the 52: the cell, its parts, its sentence in both languages. */
const LIMITS: readonly (readonly [cell: string, parts: string, vi: string, en: string])[] = [
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

/** Every fee of the 52. */
const FEES: typeof LIMITS = [
  ['10.000 đồng/trường hợp', '10000 trường hợp', '10.000 đồng/trường hợp', 'VND 10,000 a case'],
  ['8.000 đồng/bản', '8000 bản', '8.000 đồng/bản', 'VND 8,000 a copy'],
  ['30.000 đồng/giao dịch', '30000 giao dịch', '30.000 đồng/giao dịch', 'VND 30,000 a transaction'],
  ['25.000 đồng/giao dịch', '25000 giao dịch', '25.000 đồng/giao dịch', 'VND 25,000 a transaction'],
  ['50.000 đồng/giao dịch', '50000 giao dịch', '50.000 đồng/giao dịch', 'VND 50,000 a transaction'],
  ['50.000 đồng/di chúc', '50000 di chúc', '50.000 đồng/di chúc', 'VND 50,000 a will'],
  ['50.000 đồng/văn bản', '50000 văn bản', '50.000 đồng/văn bản', 'VND 50,000 a document'],
  [
    '2.000 đồng/trang; từ trang thứ 3: 1.000 đồng/trang; tối đa 200.000 đồng/bản',
    '2000 trang; từ trang thứ 3|1000 trang; tối đa|200000 bản',
    '2.000 đồng/trang; từ trang thứ 3: 1.000 đồng/trang; tối đa 200.000 đồng/bản',
    'VND 2,000 a page; from page 3: VND 1,000 a page; at most VND 200,000 a copy',
  ],
  ['Miễn phí', 'free', 'Miễn phí', 'Free'],
  [
    'Miễn lệ phí (công dân Việt Nam cư trú trong nước)',
    'công dân Việt Nam cư trú trong nước|free',
    'Công dân Việt Nam cư trú trong nước: miễn phí',
    'Vietnamese citizens living in the country: free',
  ],
  [
    'Đúng hạn: miễn; quá hạn: theo HĐND tỉnh (Hà Nội 5.000 đồng)',
    'đúng hạn|free; quá hạn|by-council',
    `Đúng hạn: miễn phí; quá hạn: ${COUNCIL_VI}`,
    `On time: free; late: ${COUNCIL}`,
  ],
  [
    'Đúng hạn (60 ngày): miễn; quá hạn: theo HĐND tỉnh (Hà Nội 5.000 đồng)',
    'đúng hạn (60 ngày)|free; quá hạn|by-council',
    `Đúng hạn (60 ngày): miễn phí; quá hạn: ${COUNCIL_VI}`,
    `On time (60 days): free; late: ${COUNCIL}`,
  ],
  ['Theo HĐND tỉnh', 'by-council', `T${COUNCIL_VI.slice(1)}`, `A${COUNCIL.slice(1)}`],
  [
    'Theo HĐND tỉnh (Hà Nội 3.000 đồng)',
    'by-council',
    `T${COUNCIL_VI.slice(1)}`,
    `A${COUNCIL.slice(1)}`,
  ],
  ...(
    [
      ['20.000', '10.000', '20,000', '10,000'],
      ['15.000', '7.000', '15,000', '7,000'],
    ] as const
  ).map(
    ([here, online, hereEn, onlineEn]) =>
      [
        `Trực tiếp ${here} đồng; trực tuyến ${online} đồng`,
        `trực tiếp|${here.replace('.', '')} -; trực tuyến|${online.replace('.', '')} -`,
        `Trực tiếp: ${here} đồng; trực tuyến: ${online} đồng`,
        `At the counter: VND ${hereEn}; online: VND ${onlineEn}`,
      ] as const,
  ),
  ['Trực tiếp 10.000 đồng; trực tuyến 5.000 đồng (chưa đối chiếu)', 'unconfirmed', ...POSTED],
  ['Miễn (chưa đối chiếu)', 'unconfirmed', ...POSTED],
  ['Không thu (chưa đối chiếu)', 'unconfirmed', ...POSTED],
  ['400.000 đồng (chưa đối chiếu)', 'unconfirmed', ...POSTED],
  ['Cổng DVCQG không công bố', 'unconfirmed', ...POSTED],
];

/** Sentences hold no-break spaces where a line must not be torn. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a limit of the list', () => {
  it.each(LIMITS)('[E6] "%s" is %s', (cell, parts, vi, en) => {
    expect(limitLine(cell)).toBe(parts);
    expect([plain(said(cell, 'vi', 'limit')), plain(said(cell, 'en', 'limit'))]).toEqual([vi, en]);
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
    ['', 'empty'],
    ['Theo bảng niêm yết', 'empty'],
    ['2 - 5 ngày', 'not-understood'],
    ['0,5 ngày', 'not-understood'],
    ['00 ngày làm việc', 'not-understood'],
    ['5 ngày?', 'not-understood'],
    ['Khoảng một tuần', 'not-understood'],
    ['Trong ngày làm việc; sau 25 giờ thì ngày làm việc tiếp theo', 'not-understood'],
    ['Hà Nội: 3 ngày', 'unconfirmed'],
  ])('[E5] "%s" is %s', (cell, parts) => {
    expect(limitLine(cell)).toBe(parts);
  });

  it('[E6] counts from the next working day when days are given and the cut-off is past', () => {
    const cell = '05 ngày làm việc; tiếp nhận sau 15 giờ thì tính từ ngày làm việc tiếp theo';
    expect(plain(said(cell, 'vi', 'limit'))).toBe(cell);
    expect(plain(said(cell, 'en', 'limit'))).toBe(
      '5 working days; if handed in after 15:00, counted from the next working day',
    );
  });
});

describe('a fee of the list', () => {
  it.each(FEES)('[E6] "%s" is %s', (cell, parts, vi, en) => {
    expect(feeLine(cell)).toBe(parts);
    expect([plain(said(cell, 'vi', 'fee')), plain(said(cell, 'en', 'fee'))]).toEqual([vi, en]);
  });

  it('[E6] stands in this table, every one of the 52', async () => {
    const cells = (await listRows()).map((row) => row.fee_vnd ?? '');
    expect(cells.filter((cell) => !FEES.some(([known]) => known === cell))).toEqual([]);
  });

  it.each([
    ['5.000đ/01 bản', '5000 bản'],
    ['150,000 VND', '150000 -'],
    ['Không thu phí, lệ phí', 'free'],
    ['Theo quy định của Hội đồng nhân dân thành phố', 'by-council'],
    ['Miễn phí (người cao tuổi)', 'người cao tuổi|free'],
    ['', 'empty'],
    // "0" and blank on the national portal do not mean free.
    ['0', 'not-understood'],
    ['0 đồng', 'not-understood'],
    ['10.000', 'not-understood'],
    ['khoảng 10.000 đồng đến 20.000 đồng', 'not-understood'],
    ['Miễn phí (xem lại)', 'not-understood'],
    ['5.000 đồng (Hà Nội)', 'unconfirmed'],
    ['Hà Nội: 5.000 đồng', 'unconfirmed'],
    ['5.000 đồng (bảng niêm yết một xã)', 'unconfirmed'],
  ])('[E5] "%s" is %s', (cell, parts) => {
    expect(feeLine(cell)).toBe(parts);
  });
});
