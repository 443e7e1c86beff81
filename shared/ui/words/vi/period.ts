import type { PeriodCalendar } from '../../../domain/period.ts';

const ROMAN = ['I', 'II', 'III', 'IV'];

/** How a period is called before people. Days come already written in the language's own way. */
export const period = {
  quarter: (quarter: number, year: number) => `Quý ${ROMAN[quarter - 1]}/${year}`,
  administrative: (period: string) => `${period} (kỳ hành chính)`,
  span: (from: string, to: string) => `Từ ngày ${from} đến ngày ${to}`,
  calendars: {
    calendar: 'theo quý dương lịch',
    administrative: 'theo kỳ báo cáo hành chính: từ ngày 15 đến ngày 14',
  } satisfies Record<PeriodCalendar, string>,
};
