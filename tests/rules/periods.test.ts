import {
  type PeriodCalendar,
  parsePeriod,
  quarterBefore,
  quarterOf,
} from '#shared/domain/period.ts';
import { addDays, weekdayOf } from '#shared/domain/time.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

/** Periods of both calendars, as the reports of the State's offices know them. */

test.each([
  ['2026-Q1', 'quarter', '2026-01-01', '2026-03-31'],
  ['2026-Q4', 'quarter', '2026-10-01', '2026-12-31'],
  ['2026-02', 'month', '2026-02-01', '2026-02-28'],
  ['2028-02', 'month', '2028-02-01', '2028-02-29'],
  ['2100-02', 'month', '2100-02-01', '2100-02-28'],
  ['2026-H1', 'half-year', '2026-01-01', '2026-06-30'],
  ['2026-H2', 'half-year', '2026-07-01', '2026-12-31'],
  ['2026-9M', 'nine-months', '2026-01-01', '2026-09-30'],
  ['2026', 'year', '2026-01-01', '2026-12-31'],
  ['2026-07-01..2026-09-30', 'range', '2026-07-01', '2026-09-30'],
  ['2028-02-29..2028-02-29', 'range', '2028-02-29', '2028-02-29'],
])('[P1 P2] the calendar period %s is a %s from %s to %s', (key, kind, from, to) => {
  expect(parsePeriod(key)).toEqual({ key, kind, calendar: 'calendar', from, to });
});

// Source: the table of reporting periods in the ministries' circulars, 15/12 to 14/3 and so on.
test.each([
  ['2026-Q1-hc', 'quarter', '2025-12-15', '2026-03-14'],
  ['2026-Q2-hc', 'quarter', '2026-03-15', '2026-06-14'],
  ['2026-Q3-hc', 'quarter', '2026-06-15', '2026-09-14'],
  ['2026-Q4-hc', 'quarter', '2026-09-15', '2026-12-14'],
  ['2026-01-hc', 'month', '2025-12-15', '2026-01-14'],
  ['2028-03-hc', 'month', '2028-02-15', '2028-03-14'],
  ['2026-H1-hc', 'half-year', '2025-12-15', '2026-06-14'],
  ['2026-H2-hc', 'half-year', '2026-06-15', '2026-12-14'],
  ['2026-9M-hc', 'nine-months', '2025-12-15', '2026-09-14'],
  ['2026-hc', 'year', '2025-12-15', '2026-12-14'],
])('[P1 P2] the administrative period %s is a %s from %s to %s', (key, kind, from, to) => {
  expect(parsePeriod(key)).toEqual({ key, kind, calendar: 'administrative', from, to });
});

test.each([
  ['2026-W01', '2025-12-29', '2026-01-04'],
  ['2026-W27', '2026-06-29', '2026-07-05'],
  ['2026-W53', '2026-12-28', '2027-01-03'],
  ['2020-W53', '2020-12-28', '2021-01-03'],
  ['2027-W01', '2027-01-04', '2027-01-10'],
])('[P1 P2] the ISO week %s runs from Monday %s to Sunday %s', (key, from, to) => {
  expect(parsePeriod(key)).toMatchObject({ kind: 'week', from, to });
});

test.each([
  '2025-W53',
  '2027-W53',
  '2026-W00',
  '2026-W54',
  '2026-W1',
  '2026-W27-hc',
])('[P1] %s is no week', (key) => {
  expect(parsePeriod(key)).toBeNull();
});

test.each([
  '',
  'quý ba',
  '2026-Q5',
  '2026-Q0',
  '2026-13',
  '2026-00',
  '2026-H3',
  '2026-6M',
  '26-Q3',
  '0050-Q1',
  '1999-Q4',
  '9999',
  '2026-q3',
  ' 2026-Q3',
  '2026-Q3\n',
  '2026-02-30..2026-03-01',
  '2026-02-29..2026-03-01',
  '2026-09-30..2026-07-01',
  '2026-07-01..',
  '2026-07-01..2026-08-01..2026-09-01',
  '2026-07-01..2026-09-30-hc',
])('[P1] "%s" is no period', (key) => {
  expect(parsePeriod(key)).toBeNull();
});

test('[P1] whatever is written, it is a period with its own name or none', () => {
  const near = fc.stringMatching(/^[0-9]{4}-?[QHWM0-9.-]{0,18}(-hc)?$/);
  fc.assert(
    fc.property(fc.oneof(fc.string(), near), (key) => {
      const period = parsePeriod(key);
      const sound = period === null || (period.key === key && period.from <= period.to);
      expect(sound).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

const days = fc.integer({ min: 0, max: 36_524 }).map((n) => addDays('2000-12-31', n));
const calendars = fc.constantFrom<PeriodCalendar>('calendar', 'administrative');

test('[P2] every day lies in one quarter of each calendar, and the quarters follow each other', () => {
  fc.assert(
    fc.property(days, calendars, (day, calendar) => {
      const quarter = quarterOf(day, calendar);
      expect(quarter.from <= day && day <= quarter.to).toBe(true);
      expect(parsePeriod(quarter.key)).toEqual(quarter);
      expect(quarterBefore(quarter).to).toBe(addDays(quarter.from, -1));
    }),
    { numRuns: 2000 },
  );
});

test('[P2] the months of a year are its quarters, halves and itself, without gap or overlap', () => {
  const years = fc.integer({ min: 2001, max: 2100 });
  const suffixes = fc.constantFrom('', '-hc');
  fc.assert(
    fc.property(years, suffixes, (year, hc) => {
      const spans = (names: readonly string[]) =>
        names.map((name) => parsePeriod(`${year}${name}${hc}`)!);
      const months = spans(
        Array.from({ length: 12 }, (_, i) => `-${String(i + 1).padStart(2, '0')}`),
      );
      const whole = parsePeriod(`${year}${hc}`)!;
      for (const parts of [months, spans(['-Q1', '-Q2', '-Q3', '-Q4']), spans(['-H1', '-H2'])]) {
        expect(parts[0]!.from).toBe(whole.from);
        expect(parts.at(-1)!.to).toBe(whole.to);
        const follows = parts.slice(1).every((part, i) => addDays(parts[i]!.to, 1) === part.from);
        expect(follows).toBe(true);
      }
      expect(parsePeriod(`${year}-9M${hc}`)!.to).toBe(parsePeriod(`${year}-Q3${hc}`)!.to);
    }),
  );
});

test('[P2] every Monday begins one ISO week, and the next week begins a week later', () => {
  fc.assert(
    fc.property(days, (day) => {
      const monday = addDays(day, 1 - weekdayOf(day));
      const year = addDays(monday, 3).slice(0, 4);
      const weeks = Array.from({ length: 53 }, (_, i) => String(i + 1).padStart(2, '0'));
      const found = weeks.filter((week) => parsePeriod(`${year}-W${week}`)?.from === monday);
      expect(found).toHaveLength(1);
    }),
    { numRuns: 300 },
  );
});
