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
