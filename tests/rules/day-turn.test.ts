import { addDays, dayOf, startOfDay, wallClock, weekdayOf } from '#shared/domain/time.ts';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { callNext, giveNumber, openCounter, openDay } from './support/asks.ts';
import { at, called, configured, dayOpened, issued, opened } from './support/facts.ts';
import { given, givenExactly, happens, isRefused } from './support/given.ts';
import { OFFICE } from './support/office.ts';

/** The day turns at midnight in the office's own time zone, wherever the machine believes it stands. */

const VIETNAM = 'Asia/Ho_Chi_Minh';
const NEXT = '2026-11-24';
const before = process.env['TZ'];

afterEach(() => {
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
});

describe.each([
  ['UTC', 0],
  ['Asia/Ho_Chi_Minh', -420],
  ['America/Los_Angeles', 480],
  ['Pacific/Kiritimati', -840],
])('[N5] on a machine in %s', (zone, offset) => {
  test('[N5] the day is the one in Vietnam', () => {
    process.env['TZ'] = zone;
    expect(new Date(at('12:00')).getTimezoneOffset()).toBe(offset);
    expect(dayOf(at('00:00'), VIETNAM)).toBe('2026-11-23');
    expect(dayOf(at('23:59:59'), VIETNAM)).toBe('2026-11-23');
    expect(dayOf(at('00:00', NEXT), VIETNAM)).toBe(NEXT);
    expect(startOfDay(NEXT, VIETNAM)).toBe(at('00:00', NEXT));
    expect(wallClock(at('06:50'), VIETNAM)).toEqual({ day: '2026-11-23', time: '06:50' });
    expect(weekdayOf(NEXT)).toBe(2);
  });

  test('[N5] a ticket of 06:50 still stands at 07:01, when midnight passes in London', () => {
    process.env['TZ'] = zone;
    expect(
      given(issued('A001', '06:50'), opened('1')).when(callNext('1'), { now: at('07:01') }),
    ).toEqual(happens(called('A001', '1')));
  });

  test('[N5] at midnight a new day begins, and its first number is 001 again', () => {
    process.env['TZ'] = zone;
    const { events } = given(issued('A001')).when(giveNumber('A001', '00:01', NEXT), {
      now: at('00:01', NEXT),
    });
    expect(events).toMatchObject([
      { type: 'day-opened', day: NEXT },
      { type: 'ticket-issued', day: NEXT, number: 1, marks: ['out-of-hours'] },
    ]);
  });
});

test('[N5] one second before midnight it is still today', () => {
  expect(given().when(openDay(), { now: at('23:59:59') })).toEqual(happens());
});

test('[N5] the console opens the day when nobody else does', () => {
  expect(given().when(openDay(), { now: at('00:00', NEXT) })).toEqual(happens(dayOpened(NEXT)));
});

test('[N5] tickets, numbers, counters and calls begin anew; the office and its devices stay', () => {
  const { state } = given(issued('A001'), opened('1'), called('A001', '1'), dayOpened(NEXT));
  expect(state.tickets.size + state.numbers.size + state.calls.length).toBe(0);
  expect([state.desks, state.lastNumber, state.lastQueuedAt]).toEqual([{}, {}, {}]);
  expect(state.office).toEqual(OFFICE);
});

test('[N5] what is refused on a new morning opens no day', () => {
  expect(given().when(callNext('1'), { now: at('07:00', NEXT) })).toEqual(
    isRefused('counter-not-open'),
  );
});

test('[N5] a day never comes again, even when the office moves to an earlier time zone', () => {
  const west = { ...OFFICE, timeZone: 'America/Los_Angeles' };
  expect(
    givenExactly(configured(), dayOpened(), issued('A001'), configured(west)).when(
      openCounter('1'),
      { now: at('08:00') },
    ),
  ).toEqual(happens(opened('1')));
});

test('[N5] a day begins at its first instant in every time zone, summer time or not', () => {
  const zones = ['Asia/Ho_Chi_Minh', 'America/New_York', 'Australia/Sydney', 'Africa/Cairo'];
  const day = fc.integer({ min: 0, max: 3650 }).map((n) => addDays('2020-01-01', n));
  fc.assert(
    fc.property(fc.constantFrom(...zones), day, (zone, date) => {
      const start = startOfDay(date, zone);
      expect(dayOf(start, zone)).toBe(date);
      expect(dayOf(start - 1, zone)).toBe(addDays(date, -1));
    }),
    {
      numRuns: 2000,
      examples: [
        ['Australia/Sydney', '2026-10-04'],
        ['Africa/Cairo', '2026-04-24'],
      ],
    },
  );
});
