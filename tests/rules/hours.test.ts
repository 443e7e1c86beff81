import { isOpen, nextOpening, openSpan } from '#shared/domain/hours.ts';
import { expect, test } from 'vitest';
import { at } from './support/facts.ts';
import { OFFICE } from './support/office.ts';

/** Opening hours, by the office's own clock. Monday 23 and Sunday 22 November 2026. */

const { serviceHours, kioskHours, timeZone } = OFFICE;
const sunday = '2026-11-22';

test.each([
  ['06:29', false, false],
  ['06:30', true, false],
  ['07:30', true, true],
  ['11:29', true, true],
  ['11:30', true, false],
  ['13:00', true, true],
  ['16:59', true, true],
  ['17:00', false, false],
])('[N6] at %s the kiosk is open: %s, the counters: %s', (time, kiosk, counters) => {
  expect(isOpen(kioskHours, at(time), timeZone)).toBe(kiosk);
  expect(isOpen(serviceHours, at(time), timeZone)).toBe(counters);
  expect(isOpen(kioskHours, at(time, sunday), timeZone)).toBe(false);
});

test('[N6] the hours tell until when they last, and when service begins again', () => {
  expect(openSpan(serviceHours, at('08:00'), timeZone)).toEqual({ from: '07:30', to: '11:30' });
  expect(nextOpening(serviceHours, at('06:50'), timeZone)).toBe('07:30');
  expect(nextOpening(serviceHours, at('12:00'), timeZone)).toBe('13:00');
  expect(nextOpening(serviceHours, at('13:00'), timeZone)).toBeNull();
  expect(nextOpening(serviceHours, at('06:50', sunday), timeZone)).toBeNull();
});
