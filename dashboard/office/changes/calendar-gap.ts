import { type PeriodCalendar, quarterOf } from '#shared/domain/period.ts';

/**
 * The days that fall into no published quarter when the public calendar changes: a quarter is published by the
 * calendar of its own first day (SPEC E3, P5), and the first quarter of the new one begins later.
 * @param figuresFrom the first day on which the new calendar counts
 */
export function calendarGap(
  figuresFrom: string,
  calendar: PeriodCalendar,
): { readonly from: string; readonly to: string } | null {
  const quarter = quarterOf(figuresFrom, calendar);
  return quarter.from === figuresFrom ? null : { from: figuresFrom, to: quarter.to };
}
