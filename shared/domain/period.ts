/** Reporting periods of both calendars, and how they are written (SPEC section P). */
import { addDays, weekdayOf } from './time.ts';

export type PeriodKind =
  | 'quarter'
  | 'month'
  | 'half-year'
  | 'nine-months'
  | 'year'
  | 'week'
  | 'range';
/** Calendar: from the first of a month. Administrative: from the 15th to the 14th (SPEC P2). */
export type PeriodCalendar = 'calendar' | 'administrative';

export interface Period {
  /** As written in addresses: `2026-Q3`, `2026-10-hc`, `2026-W27`, `2026-07-01..2026-09-30`. */
  readonly key: string;
  readonly kind: PeriodKind;
  readonly calendar: PeriodCalendar;
  /** First and last day, both counted. */
  readonly from: string;
  readonly to: string;
}

/** Years 2000 to 2999: before them `Date.UTC` counts otherwise, and beyond 9999 a day has another shape. */
const DAY = /^2\d{3}-\d{2}-\d{2}$/;
const MONTHS = /^(2\d{3})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])|H([12])|(9M)))?(-hc)?$/;
const WEEK = /^(2\d{3})-W(0[1-9]|[1-4]\d|5[0-3])$/;

/** Reads a period's name; null when it is not one (SPEC P1). */
export function parsePeriod(key: string): Period | null {
  return parseMonths(key) ?? parseWeek(key) ?? parseRange(key);
}

/** The quarter that holds a day. */
export function quarterOf(day: string, calendar: PeriodCalendar): Period {
  const year = Number(day.slice(0, 4));
  const suffix = calendar === 'administrative' ? '-hc' : '';
  for (const candidate of [year, year + 1]) {
    for (const quarter of [1, 2, 3, 4]) {
      const period = parsePeriod(`${candidate}-Q${quarter}${suffix}`);
      if (period && period.from <= day && day <= period.to) return period;
    }
  }
  throw new RangeError(`No quarter holds the day ${day}.`);
}

/** The quarter before the one that begins on this period's first day. */
export function quarterBefore(period: Period): Period {
  return quarterOf(addDays(period.from, -1), period.calendar);
}

function parseMonths(key: string): Period | null {
  const match = MONTHS.exec(key);
  if (!match) return null;
  const [, year, quarter, month, half, nine, hc] = match;
  const calendar = hc ? 'administrative' : 'calendar';
  const make = (kind: PeriodKind, first: number, last: number): Period => ({
    key,
    kind,
    calendar,
    ...spanOfMonths(Number(year), first, last, calendar),
  });
  if (quarter) return make('quarter', Number(quarter) * 3 - 2, Number(quarter) * 3);
  if (month) return make('month', Number(month), Number(month));
  if (half) return make('half-year', Number(half) * 6 - 5, Number(half) * 6);
  if (nine) return make('nine-months', 1, 9);
  return make('year', 1, 12);
}

/** Months `first` to `last` of a year; the administrative calendar begins on the 15th of the month before `first`. */
function spanOfMonths(year: number, first: number, last: number, calendar: PeriodCalendar) {
  if (calendar === 'administrative') {
    return { from: monthDay(year, first - 1, 15), to: monthDay(year, last, 14) };
  }
  return { from: monthDay(year, first, 1), to: addDays(monthDay(year, last + 1, 1), -1) };
}

/** A day of a month counted from this year's January, so that 0 is last December and 13 next January. */
function monthDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** ISO 8601: week 1 holds 4 January; a year without a week 53 has no such period. */
function parseWeek(key: string): Period | null {
  const match = WEEK.exec(key);
  if (!match) return null;
  const [, year = '', week] = match;
  const fourth = `${year}-01-04`;
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + (Number(week) - 1) * 7);
  const thursday = addDays(monday, 3);
  if (thursday.slice(0, 4) !== year) return null;
  return { key, kind: 'week', calendar: 'calendar', from: monday, to: addDays(monday, 6) };
}

function parseRange(key: string): Period | null {
  const [from = '', to = '', more] = key.split('..');
  if (more !== undefined || !isDay(from) || !isDay(to) || from > to) return null;
  return { key, kind: 'range', calendar: 'calendar', from, to };
}

function isDay(text: string): boolean {
  return DAY.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;
}
