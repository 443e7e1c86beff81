import { text } from './entries.ts';

/** Limits and fees that several procedures share, in the words of the national portal. */

/** How long the law allows. */
export const LIMIT = {
  sameDay: text('Trong ngày làm việc', 'Within the working day'),
  sameDayBefore15: text(
    'Trong ngày làm việc; tiếp nhận sau 15 giờ thì ngày làm việc tiếp theo',
    'Within the working day; if handed in after 15:00, the next working day',
  ),
  upToDays2: text('Không quá 02 ngày làm việc', 'At most 2 working days'),
  upToDays3: text('Không quá 03 ngày làm việc', 'At most 3 working days'),
  days3: text('03 ngày làm việc', '3 working days'),
} as const;

/** What it costs, in đồng. */
export const FEE = {
  byProvince: text(
    'Theo quy định của Hội đồng nhân dân tỉnh',
    "As set by the province's People's Council",
  ),
  lateByProvince: text(
    'Đúng hạn: miễn; quá hạn: theo quy định của Hội đồng nhân dân tỉnh',
    "On time: free; late: as set by the province's People's Council",
  ),
  perPage: text(
    '2.000 đồng/trang; từ trang thứ 3: 1.000 đồng/trang; tối đa 200.000 đồng/bản',
    'VND 2,000 a page; from page 3: VND 1,000 a page; at most VND 200,000 a copy',
  ),
  perCase: text('10.000 đồng/trường hợp', 'VND 10,000 a case'),
  perTransaction: text('50.000 đồng/giao dịch', 'VND 50,000 a transaction'),
  temporaryResidence: text(
    'Trực tiếp 15.000 đồng; trực tuyến 7.000 đồng',
    'At the counter VND 15,000; online VND 7,000',
  ),
} as const;

/** The condition of no-wait civil-status procedures, as a citizen can answer it with yes or no. */
export const COMPLETE = text(
  'Đã mang đủ giấy tờ theo bảng niêm yết',
  'All the papers on the posted list are with you',
);
