import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { setLanguage } from '#shared/ui/words/language.ts';
import { PeriodHeading } from '../../dashboard/office/PeriodHeading.tsx';

/** What stands over the figures of a period before the lead. */

afterEach(() => {
  cleanup();
  setLanguage('vi');
});

function headingOf(period: string, from: string, to: string, countedTo: string): string {
  render(<PeriodHeading figures={{ period, from, to }} countedTo={countedTo} />);
  return (document.body.textContent ?? '').replace(/\s+/g, ' ');
}

test('[P3] a period is printed with its name, its first and last day and its calendar', () => {
  expect(headingOf('2026-Q3', '2026-07-01', '2026-09-30', '2026-09-30')).toBe(
    'Quý III/2026Từ ngày 01/07/2026 đến ngày 30/09/2026 (theo quý dương lịch).',
  );
});

test('[S7] a period under way says up to which day it is counted', () => {
  expect(headingOf('2026-Q4', '2026-10-01', '2026-12-31', '2026-11-22')).toContain(
    'Số liệu tính đến hết ngày 22/11/2026.',
  );
});

test('[P2] [V7] the administrative calendar is named, in English too', () => {
  setLanguage('en');
  const text = headingOf('2026-Q4-hc', '2026-09-15', '2026-12-14', '2026-11-22');
  expect(text).toContain('from the 15th to the 14th');
  expect(text).toContain('Counted up to and including 22 Nov 2026.');
});

test.each([
  ['2026-10', '2026-10-01', '2026-10-31', 'Tháng 10/2026', '(theo dương lịch)'],
  ['2026-H1', '2026-01-01', '2026-06-30', '6 tháng đầu năm 2026', '(theo dương lịch)'],
  ['2026-9M-hc', '2025-12-15', '2026-09-14', '9 tháng năm 2026 (kỳ hành chính)', 'đến ngày 14)'],
  ['2026-hc', '2025-12-15', '2026-12-14', 'Năm 2026 (kỳ hành chính)', 'đến ngày 14)'],
  ['2026-W53', '2026-12-28', '2027-01-03', 'Tuần 53 năm 2026', '03/01/2027.'],
])('[P3] %s is called by its name, with its days and its calendar', (period, from, to, name, behind) => {
  const text = headingOf(period, from, to, to);
  expect(text.startsWith(name)).toBe(true);
  expect(text).toContain(behind);
  expect(text.includes('lịch')).toBe(!period.includes('W') && !period.endsWith('-hc'));
});
