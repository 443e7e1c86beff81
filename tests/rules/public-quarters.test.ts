import type { PolicyFrom } from '#shared/domain/in-force.ts';
import { publicQuarters } from '#shared/domain/public-quarters.ts';
import { expect, test } from 'vitest';
import { OFFICE } from './support/office.ts';

/** The public quarters of an office, also of one that has changed its calendar. */

const by = (publicCalendar: 'calendar' | 'administrative', from = ''): PolicyFrom => ({
  from,
  policy: { ...OFFICE, publicCalendar },
});

const keys = (policies: readonly PolicyFrom[], day: string) => {
  const { running, ended } = publicQuarters(policies, day);
  return [running?.key ?? null, ended?.key ?? null];
};

test('[P2] by one calendar a day lies in its quarter, and the one before has ended', () => {
  expect(keys([by('calendar')], '2026-11-23')).toEqual(['2026-Q4', '2026-Q3']);
  expect(keys([by('administrative')], '2026-12-14')).toEqual(['2026-Q4-hc', '2026-Q3-hc']);
  expect(keys([by('administrative')], '2026-12-15')).toEqual(['2027-Q1-hc', '2026-Q4-hc']);
});

test('[E3] a calendar that counts from January leaves days without a public quarter, until its own first one begins', () => {
  const changed = [by('calendar'), by('administrative', '2027-01-01')];
  expect(keys(changed, '2026-12-31')).toEqual(['2026-Q4', '2026-Q3']);
  expect(keys(changed, '2027-01-01')).toEqual([null, '2026-Q4']);
  expect(keys(changed, '2027-03-14')).toEqual([null, '2026-Q4']);
  expect(keys(changed, '2027-03-15')).toEqual(['2027-Q2-hc', '2026-Q4']);
});

test('[E3] the other way round as well', () => {
  const changed = [by('administrative'), by('calendar', '2026-12-15')];
  expect(keys(changed, '2026-12-20')).toEqual([null, '2026-Q4-hc']);
  expect(keys(changed, '2027-01-01')).toEqual(['2027-Q1', '2026-Q4-hc']);
});
