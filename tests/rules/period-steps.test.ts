import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PeriodCalendar, parsePeriod } from '#shared/domain/period.ts';
import {
  NAMED_KINDS,
  periodBefore,
  periodsUpTo,
  sameLastYear,
} from '#shared/domain/period-steps.ts';
import { addDays } from '#shared/domain/time.ts';

/** The way from one period to others. */

const before = (key: string) => periodBefore(parsePeriod(key)!)?.key;
const lastYear = (key: string) => sameLastYear(parsePeriod(key)!)?.key;

test.each([
  ['2026-Q1', '2025-Q4'],
  ['2026-Q1-hc', '2025-Q4-hc'],
  ['2026-01-hc', '2025-12-hc'],
  ['2026-03', '2026-02'],
  ['2026-H1', '2025-H2'],
  ['2026-H2-hc', '2026-H1-hc'],
  ['2026-9M', '2025-9M'],
  ['2026-9M-hc', '2025-9M-hc'],
  ['2026', '2025'],
  ['2027-W01', '2026-W53'],
  ['2021-W01', '2020-W53'],
  ['2026-03-01..2026-03-10', '2026-02-19..2026-02-28'],
])('[P1 S8] before %s was %s', (key, wanted) => expect(before(key)).toBe(wanted));

test.each([
  ['2026-Q3', '2025-Q3'],
  ['2026-Q1-hc', '2025-Q1-hc'],
  ['2026-W27', '2025-W27'],
  // 2025 has no week 53.
  ['2026-W53', undefined],
  ['2028-02-29..2028-03-14', '2027-02-28..2027-03-14'],
  ['2026-12-31..2027-01-05', '2025-12-31..2026-01-05'],
])('[P1 S8] a year before %s it was %s', (key, wanted) => expect(lastYear(key)).toBe(wanted));

test('[P1] those to choose from have begun, the newest first, on both sides of the 15th and of the new year', () => {
  const keys = (kind: 'quarter' | 'month', calendar: PeriodCalendar, day: string) =>
    periodsUpTo(kind, calendar, day, 2).map(({ key }) => key);
  expect(keys('quarter', 'administrative', '2026-03-14')).toEqual(['2026-Q1-hc', '2025-Q4-hc']);
  expect(keys('quarter', 'administrative', '2026-03-15')).toEqual(['2026-Q2-hc', '2026-Q1-hc']);
  expect(keys('quarter', 'administrative', '2026-12-15')).toEqual(['2027-Q1-hc', '2026-Q4-hc']);
  expect(keys('quarter', 'calendar', '2026-12-31')).toEqual(['2026-Q4', '2026-Q3']);
  expect(keys('month', 'administrative', '2026-12-14')).toEqual(['2026-12-hc', '2026-11-hc']);
  expect(periodsUpTo('week', 'calendar', '2027-01-03', 1)[0]?.key).toBe('2026-W53');
});

test('[P1 S8] of every kind and calendar the one before ends before it begins, nothing of its kind lies between, and the newest holds or precedes the day', () => {
  const days = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2020-01-01', n));
  const calendars = fc.constantFrom<PeriodCalendar>('calendar', 'administrative');
  fc.assert(
    fc.property(days, calendars, fc.constantFrom(...NAMED_KINDS), (day, calendar, kind) => {
      const [newest, next] = periodsUpTo(kind, calendar, day, 2);
      expect(newest!.from <= day).toBe(true);
      expect(periodBefore(newest!)).toEqual(next);
      // Nine months leave three between them.
      const follows =
        kind === 'nine-months' ? next!.to < newest!.from : addDays(next!.to, 1) === newest!.from;
      expect(follows).toBe(true);
    }),
    { numRuns: 1500 },
  );
});
