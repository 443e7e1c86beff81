import { type Period, parsePeriod } from '../../domain/period.ts';
import type { Figures } from '../../domain/publication.ts';
import { formatDay } from '../format/date.ts';
import { language, words } from '../words/language.ts';

/** How a period is called before people: "Quý III/2026", and by its dates where it has no name of its own. */

/** The name of a period in the language spoken now. @param key `2026-Q3` @param days its first and last day */
export function periodName(
  key: string,
  days: { readonly from: string; readonly to: string },
): string {
  const period = parsePeriod(key);
  if (period?.kind !== 'quarter') return periodSpan(days);
  const name = words.value.period.quarter(Number(key.charAt(6)), Number(key.slice(0, 4)));
  return period.calendar === 'administrative' ? words.value.period.administrative(name) : name;
}

/** "Từ ngày 01/07/2026 đến ngày 30/09/2026". */
export function periodSpan({ from, to }: Pick<Period, 'from' | 'to'>): string {
  return words.value.period.span(formatDay(from, language.value), formatDay(to, language.value));
}

/** A panel's title with the period that its figures are of: "Theo lĩnh vực · Quý III/2026". */
export function titleInPeriod(
  title: string,
  figures: Pick<Figures, 'period' | 'from' | 'to'>,
): string {
  return `${title} · ${periodName(figures.period, figures)}`;
}

/** By which calendar the period runs, as a phrase; null for a name that is no period. */
export function calendarName(key: string): string | null {
  const period = parsePeriod(key);
  return period && words.value.period.calendars[period.calendar];
}
