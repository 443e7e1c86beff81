import type { PeriodCalendar, PeriodKind } from '../../../domain/period.ts';
import type { ReportDue } from '../../../domain/reports-due.ts';

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
  due: 'Báo cáo đến hạn',
  dueKinds: {
    quarter: (name: string) => `${name}: công khai và báo cáo`,
    month: (name: string) => `${name}: báo cáo`,
    campaign: (name: string) => `Đợt không chờ, ${name}: báo cáo`,
  } satisfies Record<ReportDue['kind'], (name: string) => string>,
  dueBy: {
    ahead: (day: string) => `Chưa hết kỳ. Hạn: ${day}`,
    due: (day: string) => `Hạn: ${day}`,
    late: (day: string) => `Đã quá hạn: ${day}`,
  } satisfies Record<ReportDue['state'], (day: string) => string>,
  dueNever: 'Không tính được hạn, vì không có ngày làm việc nào.',
  dueOpen: 'Mở',
  dueNote:
    'Số liệu và tệp đã sẵn sàng để xem và tải về. Không có gì được công khai hay gửi đi khi chưa có người quyết định.',
  compared: 'So với kỳ khác',
  none: (name: string) => `${name}: chưa có tỷ lệ nào nêu được.`,
  before: 'Kỳ trước',
  lastYear: 'Cùng kỳ năm trước',
};
