import { feeSaid } from '#shared/ui/format/procedure.ts';
import { describe, expect, it } from 'vitest';
import { readFee } from '../../server/catalogue/read-fee.ts';
import { listRows } from './lists.ts';
import { plain, POSTED, type SaidCell, translate } from './said-cells.ts';

/** Fees in words, read into parts and said again. */

function feeLine(cell: string): string {
  const read = readFee(cell, translate);
  if (read.status !== 'known') return read.status;
  return read.value
    .map(({ when, charge }) => {
      const before = when ? `${when.vi}|` : '';
      if (charge.type !== 'amount') return `${before}${charge.type}`;
      return `${before}${charge.atMost ? '<= ' : ''}${charge.amount} ${charge.per?.vi ?? '-'}`;
    })
    .join('; ');
}

function said(cell: string, language: 'vi' | 'en'): string {
  const read = readFee(cell, translate);
  return plain(feeSaid(read.status === 'known' ? read.value : null, language));
}

const COUNCIL = "as set by the province's People's Council";
const COUNCIL_VI = 'theo quy định của Hội đồng nhân dân tỉnh';

/** Every fee of the 52. */
const FEES: readonly SaidCell[] = [
  ['10.000 đồng/trường hợp', '10000 trường hợp', '10.000 đồng/trường hợp', 'VND 10,000 a case'],
  ['8.000 đồng/bản', '8000 bản', '8.000 đồng/bản', 'VND 8,000 a copy'],
  ['30.000 đồng/giao dịch', '30000 giao dịch', '30.000 đồng/giao dịch', 'VND 30,000 a transaction'],
  ['25.000 đồng/giao dịch', '25000 giao dịch', '25.000 đồng/giao dịch', 'VND 25,000 a transaction'],
  ['50.000 đồng/giao dịch', '50000 giao dịch', '50.000 đồng/giao dịch', 'VND 50,000 a transaction'],
  ['50.000 đồng/di chúc', '50000 di chúc', '50.000 đồng/di chúc', 'VND 50,000 a will'],
  ['50.000 đồng/văn bản', '50000 văn bản', '50.000 đồng/văn bản', 'VND 50,000 a document'],
  [
    '2.000 đồng/trang; từ trang thứ 3: 1.000 đồng/trang; tối đa 200.000 đồng/bản',
    '2000 trang; từ trang thứ 3|1000 trang; <= 200000 bản',
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

describe('a fee of the list', () => {
  it.each(FEES)('[E6] "%s" is %s', (cell, parts, vi, en) => {
    expect(feeLine(cell)).toBe(parts);
    expect([said(cell, 'vi'), said(cell, 'en')]).toEqual([vi, en]);
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
    ['Tối đa 200.000 đồng', '<= 200000 -'],
    ['Từ trang thứ 3: tối đa 90.000 đồng', 'từ trang thứ 3|<= 90000 -'],
    ['Tối đa: 90.000 đồng', 'tối đa|90000 -'],
    ['tối đa 5.000 đồng; tối đa 3.000 đồng', 'not-understood'],
    ['', 'empty'],
    // "0" and blank on the national portal do not mean free.
    ['0', 'not-understood'],
    ['0 đồng', 'not-understood'],
    ['10.000', 'not-understood'],
    ['khoảng 10.000 đồng đến 20.000 đồng', 'not-understood'],
    ['Từ 5.000 đồng', 'not-understood'],
    ['khoảng 50.000 đồng', 'not-understood'],
    ['Mức thu khoảng: 50.000 đồng', 'not-understood'],
    ['USD 5 đồng', 'not-understood'],
    ['USD: 5 đồng', 'not-understood'],
    ['5.000 đồng; 3.000 đồng', 'not-understood'],
    ['5.000 đồng. Hộ nghèo: miễn', 'not-understood'],
    ['5.000 đồng/bản, miễn cho hộ nghèo', 'not-understood'],
    ['Miễn phí (xem lại)', 'not-understood'],
    ['5.000 đồng (Hà Nội)', 'unconfirmed'],
    ['Hà Nội: 5.000 đồng', 'unconfirmed'],
    ['5.000 đồng (bảng niêm yết một xã)', 'unconfirmed'],
  ])('[E5] "%s" is %s', (cell, parts) => {
    expect(feeLine(cell)).toBe(parts);
  });
});
