import type { PeriodCalendar, PeriodKind } from '../../../domain/period.ts';

const HALVES = ['đầu', 'cuối'];

/** Words with which the lead chooses any period, and sees it beside others. */
export const periods = {
  month: (month: number, year: number) => `Tháng ${month}/${year}`,
  halfYear: (half: number, year: number) => `6 tháng ${HALVES[half - 1]} năm ${year}`,
  nineMonths: (year: number) => `9 tháng năm ${year}`,
  year: (year: number) => `Năm ${year}`,
  week: (week: number, year: number) => `Tuần ${week} năm ${year}`,
  other: 'Xem kỳ khác',
  kind: 'Loại kỳ',
  kinds: {
    week: 'tuần',
    month: 'tháng',
    quarter: 'quý',
    'half-year': '6 tháng',
    'nine-months': '9 tháng',
    year: 'năm',
    range: 'ngày tự chọn',
  } satisfies Record<PeriodKind, string>,
  calendar: 'Lịch',
  calendars: {
    calendar: 'dương lịch',
    administrative: 'hành chính, từ ngày 15 đến ngày 14',
  } satisfies Record<PeriodCalendar, string>,
  byCalendar: 'theo dương lịch',
  which: 'Kỳ',
  from: 'Từ ngày',
  to: 'Đến hết ngày',
  see: 'Xem kỳ này',
  noDays: 'Xin chọn ngày đầu không sau ngày cuối.',
  compared: 'So với kỳ khác',
  none: (name: string) => `${name}: chưa có tỷ lệ nào nêu được.`,
  before: 'Kỳ trước',
  lastYear: 'Cùng kỳ năm trước',
};
