import { parsePeriod } from '#shared/domain/period.ts';
import { periodName } from '#shared/ui/results/period-name.ts';
import { words } from '#shared/ui/words/language.ts';

/** How any period is called before the lead: "Tháng 10/2026", "6 tháng đầu năm 2026"; days chosen freely go by their dates. */

/** @param key `2026-10-hc` @param days its first and last day */
export function longPeriodName(
  key: string,
  days: { readonly from: string; readonly to: string },
): string {
  const period = parsePeriod(key);
  const { periods, period: said } = words.value;
  const year = Number(key.slice(0, 4));
  const behind = key.slice(5).replace(/-?hc$/, '');
  const name = nameOf();
  if (name === null) return periodName(key, days);
  return period?.calendar === 'administrative' ? said.administrative(name) : name;

  function nameOf(): string | null {
    switch (period?.kind) {
      case 'month':
        return periods.month(Number(behind), year);
      case 'half-year':
        return periods.halfYear(Number(behind.slice(1)), year);
      case 'nine-months':
        return periods.nineMonths(year);
      case 'year':
        return periods.year(year);
      case 'week':
        return periods.week(Number(behind.slice(1)), year);
      default:
        return null;
    }
  }
}

/** By which calendar it runs, as a phrase; null for weeks and days chosen freely, which belong to none. */
export function calendarSaid(key: string): string | null {
  const period = parsePeriod(key);
  if (!period || period.kind === 'week' || period.kind === 'range') return null;
  const { period: said, periods } = words.value;
  if (period.kind === 'quarter' || period.calendar === 'administrative') {
    return said.calendars[period.calendar];
  }
  return periods.byCalendar;
}
