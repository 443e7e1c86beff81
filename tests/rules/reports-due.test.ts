import { expect, test } from 'vitest';
import { reportsDue } from '#shared/domain/reports-due.ts';
import type { Office } from '#shared/protocol/office.ts';
import { OFFICE } from './support/office.ts';

/** Which reports are due when. The office of these tests works from Monday to Friday. */

function dueOn(today: string, changes: Partial<Office> = {}, published: readonly string[] = []) {
  const office = { ...OFFICE, noWaitCampaign: null, ...changes };
  const policies = [{ from: '', policy: office }];
  return reportsDue({ office, policies, published, today }).map(({ kind, period, by, state }) =>
    [kind, period, by, state].join(' '),
  );
}

test('[P9] the quarter that is over is due two working days after its end, and late from then on', () => {
  // 30 September 2026 is a Wednesday.
  expect(dueOn('2026-10-01')).toContain('quarter 2026-Q3 2026-10-02 due');
  expect(dueOn('2026-10-02')).toContain('quarter 2026-Q3 2026-10-02 due');
  expect(dueOn('2026-10-03')).toContain('quarter 2026-Q3 2026-10-02 late');
});

test('[P9 E4] holidays and days off are no working days, and the office may set more of them', () => {
  const holidays = [{ day: '2026-10-01', name: { vi: 'Nghỉ', en: 'Off' } }];
  expect(dueOn('2026-10-01', { holidays })).toContain('quarter 2026-Q3 2026-10-05 due');
  const letterhead = { ...OFFICE.letterhead, reportWorkingDays: 5 };
  expect(dueOn('2026-10-01', { letterhead })).toContain('quarter 2026-Q3 2026-10-07 due');
});

test('[P9] once it is published it is due no more; the one under way stands ahead', () => {
  expect(dueOn('2026-10-05', {}, ['2026-Q3'])).toEqual(['quarter 2026-Q4 2027-01-04 ahead']);
});

test('[P9 P2] by the administrative calendar the cut-off is the 14th', () => {
  const due = dueOn('2026-12-15', { publicCalendar: 'administrative' });
  // 14 December 2026 is a Monday.
  expect(due).toContain('quarter 2026-Q4-hc 2026-12-16 due');
  expect(due).toContain('month 2026-12-hc 2026-12-16 due');
});

test('[P9] a month is asked for until its letter should have been sent; nobody knows whether it was', () => {
  expect(dueOn('2026-11-02')).toContain('month 2026-10 2026-11-03 due');
  expect(dueOn('2026-11-04').join()).not.toContain('month');
});

test('[P9 M16] a campaign is ahead while it runs, and due when it is over', () => {
  const noWaitCampaign = {
    name: { vi: 'Đợt', en: 'Campaign' },
    from: '2026-10-05',
    to: '2026-10-30',
    email: null,
  };
  expect(dueOn('2026-10-04', { noWaitCampaign }).join()).not.toContain('campaign');
  const key = '2026-10-05..2026-10-30';
  expect(dueOn('2026-10-20', { noWaitCampaign })).toContain(`campaign ${key} 2026-11-03 ahead`);
  expect(dueOn('2026-11-02', { noWaitCampaign })).toContain(`campaign ${key} 2026-11-03 due`);
  expect(dueOn('2026-11-04', { noWaitCampaign }).join()).not.toContain('campaign');
});
