import { holidayOn, isOpen, nextOpening, nextWorkingDay, openSpan } from '#shared/domain/hours.ts';
import { expect, test } from 'vitest';
import { isPastCutOff } from '../../kiosk/model/cut-off.ts';
import { giveNumber } from './support/asks.ts';
import { at, configured, dayOpened } from './support/facts.ts';
import { givenExactly, isMarked } from './support/given.ts';
import { OFFICE, same } from './support/office.ts';

/** Opening hours, by the office's own clock. Monday 23 and Sunday 22 November 2026. */

const SUNDAY = '2026-11-22';
const MONDAY = '2026-11-23';
const SATURDAY = '2026-11-28';

/** An office with a run of holidays around New Year, and the Saturday that makes up for one of them. */
const FESTIVE = {
  ...OFFICE,
  holidays: ['2026-12-31', '2027-01-01', '2027-01-04', MONDAY].map((day) => ({
    day,
    name: same('Ngày nghỉ'),
  })),
  makeUpDays: [SATURDAY],
};

test.each([
  ['06:29', false, false],
  ['06:30', true, false],
  ['07:29', true, false],
  ['07:30', true, true],
  ['11:29', true, true],
  ['11:30', true, false],
  ['12:59', true, false],
  ['13:00', true, true],
  ['16:59', true, true],
  ['17:00', false, false],
])('[E4] at %s the kiosk is open: %s, the counters: %s', (time, kiosk, counters) => {
  expect(isOpen(OFFICE, 'kioskHours', at(time))).toBe(kiosk);
  expect(isOpen(OFFICE, 'serviceHours', at(time))).toBe(counters);
  expect(isOpen(OFFICE, 'kioskHours', at(time, SUNDAY))).toBe(false);
});

test('[E4] the hours tell until when they last, and when service begins again after lunch', () => {
  const morning = { from: '07:30', to: '11:30' };
  expect(openSpan(OFFICE, 'serviceHours', at('08:00'))).toEqual(morning);
  expect(openSpan(OFFICE, 'serviceHours', at('11:30'))).toBeNull();
  expect(nextOpening(OFFICE, 'serviceHours', at('06:50'))).toBe('07:30');
  expect(nextOpening(OFFICE, 'serviceHours', at('12:00'))).toBe('13:00');
  expect(nextOpening(OFFICE, 'serviceHours', at('13:00'))).toBeNull();
  expect(nextOpening(OFFICE, 'serviceHours', at('06:50', SUNDAY))).toBeNull();
});

test.each([
  'kioskHours',
  'serviceHours',
] as const)('[E4] on a holiday nothing is open, and on a make-up Saturday all is: %s', (kind) => {
  for (const time of ['07:30', '10:00', '16:59']) {
    expect(isOpen(OFFICE, kind, at(time, MONDAY))).toBe(true);
    expect(isOpen(FESTIVE, kind, at(time, MONDAY))).toBe(false);
    expect(isOpen(OFFICE, kind, at(time, SATURDAY))).toBe(false);
    expect(isOpen(FESTIVE, kind, at(time, SATURDAY))).toBe(true);
  }
  expect(nextOpening(FESTIVE, kind, at('05:00', MONDAY))).toBeNull();
  expect(nextOpening(FESTIVE, kind, at('05:00', SATURDAY))).not.toBeNull();
});

test('[E4] a make-up Saturday has its lunch as any day has', () => {
  expect(isOpen(FESTIVE, 'serviceHours', at('11:29', SATURDAY))).toBe(true);
  expect(isOpen(FESTIVE, 'serviceHours', at('11:30', SATURDAY))).toBe(false);
  expect(isOpen(FESTIVE, 'serviceHours', at('13:00', SATURDAY))).toBe(true);
});

test('[E4] a holiday is known by its name', () => {
  expect(holidayOn(FESTIVE, MONDAY)).toEqual({ day: MONDAY, name: same('Ngày nghỉ') });
  expect(holidayOn(FESTIVE, SATURDAY)).toBeNull();
});

test.each([
  ['2026-11-23', '2026-11-24'],
  ['2026-11-27', SATURDAY],
  [SATURDAY, '2026-11-30'],
  // Thursday and Friday off, a weekend, and Monday off.
  ['2026-12-30', '2027-01-05'],
])('[E4] after %s the office works next on %s', (day, next) => {
  expect(nextWorkingDay(FESTIVE, 'serviceHours', day)).toBe(next);
});

test('[E4] an office that is never open again has no next working day', () => {
  const holidays = Array.from({ length: 70 }, (_, i) => {
    const day = new Date(Date.UTC(2026, 10, 24 + i)).toISOString().slice(0, 10);
    return { day, name: same('Nghỉ') };
  });
  expect(nextWorkingDay({ ...OFFICE, holidays }, 'serviceHours', MONDAY)).toBeNull();
});

test('[E4] a number given on a holiday is kept and marked; on a make-up Saturday it is as any other', () => {
  const holiday = givenExactly(configured(FESTIVE), dayOpened());
  expect(holiday.when(giveNumber('A001'))).toMatchObject(isMarked('out-of-hours'));
  const saturday = givenExactly(configured(FESTIVE), dayOpened(SATURDAY));
  const now = at('08:00', SATURDAY);
  expect(saturday.when(giveNumber('A001', '08:00', SATURDAY), { now })).toMatchObject(isMarked());
});

test.each([
  ['14:59', false],
  ['15:00', true],
  ['16:30', true],
])('[Q3] at %s the cut-off of 15:00 is past: %s', (time, past) => {
  const copies = OFFICE.procedures.find((one) => one.code === '2.000815')!;
  const anytime = { ...copies, noWait: { ...copies.noWait!, cutOff: null } };
  const ordinary = OFFICE.procedures[0]!;
  expect(isPastCutOff(copies, at(time), OFFICE.timeZone)).toBe(past);
  expect(isPastCutOff(anytime, at(time), OFFICE.timeZone)).toBe(false);
  expect(isPastCutOff(ordinary, at(time), OFFICE.timeZone)).toBe(false);
});
