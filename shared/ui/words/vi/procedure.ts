import type { LimitUnit } from '../../../protocol/procedure.ts';

/** How long a procedure may take and what it costs, said from their parts. Amounts and times come already written: "2.000", "15 giờ". */
export const procedure = {
  code: 'Mã thủ tục',
  name: 'Tên thủ tục',
  /** Where the office knows nothing confirmed (SPEC E6). */
  asPosted: 'Theo bảng niêm yết',
  inCase: (when: string, what: string) => `${when}: ${what}`,
  units: {
    'working-days': (count: number) => `${twoDigits(count)} ngày làm việc`,
    days: (count: number) => `${twoDigits(count)} ngày`,
    hours: (count: number) => `${twoDigits(count)} giờ`,
  } satisfies Record<LimitUnit, (count: number) => string>,
  /** An amount of none. */
  within: {
    'working-days': 'trong ngày làm việc',
    days: 'trong ngày',
    hours: 'giải quyết ngay',
  } satisfies Record<LimitUnit, string>,
  atMost: (amount: string) => `không quá ${amount}`,
  /** At most an amount of none. */
  atLatest: (within: string) => `chậm nhất là ${within}`,
  thenNextDay: (time: string) => `tiếp nhận sau ${time} thì ngày làm việc tiếp theo`,
  countedFromNextDay: (time: string) => `tiếp nhận sau ${time} thì tính từ ngày làm việc tiếp theo`,
  amount: (amount: string) => `${amount} đồng`,
  amountPer: (amount: string, per: string) => `${amount} đồng/${per}`,
  feeAtMost: (amount: string) => `tối đa ${amount}`,
  free: 'miễn phí',
  byCouncil: 'theo quy định của Hội đồng nhân dân tỉnh',
};

/** As limits are written on posting boards: 02 ngày. */
function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}
