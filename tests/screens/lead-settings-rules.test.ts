import { expect, test } from 'vitest';
import type { DeviceSeen } from '#shared/protocol/devices.ts';
import { DEMONSTRATION_OFFICE } from '../../server/demonstration/demonstration-office.ts';
import { findProcedures } from '../../dashboard/office/catalogue/find-procedures.ts';
import { calendarGap } from '../../dashboard/office/changes/calendar-gap.ts';
import {
  nextCounterId,
  withCounter,
  withoutCounter,
} from '../../dashboard/office/counters/counter-changes.ts';
import { inOrder } from '../../dashboard/office/devices/device-order.ts';
import { plannedLeft } from '../../dashboard/office/devices/planned-left.ts';
import { reportDays } from '../../dashboard/office/no-wait/report-days.ts';
import { withNoWait } from '../../dashboard/office/no-wait/no-wait-changes.ts';
import { sectionIn } from '../../dashboard/office/sections.ts';
import { withNewPost } from '../../dashboard/office/staff/staff-changes.ts';

/** What the lead's sections work out by themselves. */

const OFFICE = DEMONSTRATION_OFFICE;

function paired(part: Partial<DeviceSeen>): DeviceSeen {
  return {
    device: 'device-1',
    role: 'tablet',
    label: 'Máy thử',
    counter: null,
    point: null,
    connected: true,
    lastSeenAt: 0,
    status: null,
    ...part,
  };
}

test('[E8] the address names the section, and leads to the first one where it names none', () => {
  expect(['#counters', '', '#nothing'].map(sectionIn)).toEqual([
    'counters',
    'publication',
    'publication',
  ]);
});

test.each([
  ['2027-01-01', 'administrative', { from: '2027-01-01', to: '2027-03-14' }],
  ['2026-12-15', 'calendar', { from: '2026-12-15', to: '2026-12-31' }],
  ['2027-01-01', 'calendar', null],
] as const)('[E3] from %s by the %s calendar no quarter holds %o', (from, calendar, gap) => {
  expect(calendarGap(from, calendar)).toEqual(gap);
});

test('[Q16] the report tells of the campaign so far, of nothing before it, and lately of 30 days', () => {
  const campaign = { name: OFFICE.name, from: '2026-11-20', to: '2026-12-31', email: null };
  expect(reportDays(campaign, '2026-11-23')).toEqual({ from: '2026-11-20', to: '2026-11-23' });
  expect(reportDays(campaign, '2027-02-01')).toEqual({ from: '2026-11-20', to: '2026-12-31' });
  expect(reportDays(campaign, '2026-11-19')).toBeNull();
  expect(reportDays(null, '2026-11-23')).toEqual({ from: '2026-10-25', to: '2026-11-23' });
});

test('[A8] a planned device is offered until a paired one stands for it', () => {
  const left = plannedLeft(OFFICE.devices, [
    paired({ role: 'kiosk', point: 'sanh', label: 'Other name' }),
    paired({ role: 'tablet', counter: '3' }),
    paired({ role: 'display', label: 'Hall display' }),
    paired({ role: 'display', label: 'Màn hình thứ hai' }),
  ]);
  expect(left.map(({ label }) => label.vi)).toEqual([
    'Máy lấy số bàn hướng dẫn',
    ...['1', '2', '4', '5', '6'].map((counter) => `Máy đánh giá quầy ${counter}`),
  ]);
});

test('[A9] the order of the devices does not go by whether they are connected', () => {
  const devices = [
    paired({ device: 'b', counter: '5', connected: false }),
    paired({ device: 'a', counter: '2' }),
    paired({ device: 'c', role: 'kiosk', point: 'sanh' }),
  ];
  expect(inOrder(devices, OFFICE).map(({ device }) => device)).toEqual(['c', 'a', 'b']);
});

test('[E8] a counter is added, changed and removed with the devices planned at it', () => {
  expect(nextCounterId(OFFICE)).toBe('7');
  const name = { vi: 'Quầy 7', en: 'Counter 7' };
  const more = withCounter(OFFICE, '7', { name, lanes: ['cu-tru'] });
  expect(more.counters.at(-1)).toEqual({ id: '7', name, lanes: ['cu-tru'] });
  expect(withCounter(more, '7', { name, lanes: ['ho-tich'] }).counters).toHaveLength(7);
  const less = withoutCounter(OFFICE, '4');
  expect(less.counters.map(({ id }) => id)).toEqual(['1', '2', '3', '5', '6']);
  expect(less.devices.some(({ counter }) => counter === '4')).toBe(false);
});

test('[A6] a new post gets an id of its own from its label', () => {
  const label = { vi: 'Công chức 1', en: 'Clerk 1' };
  expect(withNewPost(OFFICE, label, 'clerk').staff.at(-1)).toEqual({
    id: 'cong-chuc-1-2',
    label,
    role: 'clerk',
  });
});

test('[Q13] the no-wait list alone is set; the rest of each procedure is the newest', () => {
  const noWait = { limits: [], condition: null, cutOff: '15:00' };
  const office = withNoWait(OFFICE, [{ code: '2.000815', noWait }]);
  expect(office.procedures.filter((one) => one.noWait).map(({ code }) => code)).toEqual([
    '2.000815',
  ]);
  expect(office.procedures.map(({ fee }) => fee)).toEqual(OFFICE.procedures.map(({ fee }) => fee));
});

test('[L2] the catalogue is searched without accents, within a field and among no-wait ones', () => {
  const wanted = { text: 'ket HON dang', field: '', noWaitOnly: false };
  const codes = (found: ReturnType<typeof findProcedures>) =>
    found.flatMap(({ procedures }) => procedures.map(({ code }) => code));
  expect(codes(findProcedures(OFFICE, wanted))).toContain('1.000894');
  expect(codes(findProcedures(OFFICE, { ...wanted, field: 'chung-thuc' }))).toEqual([]);
  expect(codes(findProcedures(OFFICE, { ...wanted, noWaitOnly: true }))).toEqual(['1.000894']);
});
