import { nextNumber, ticketNumber } from '#shared/domain/ticket.ts';
import { expect, test } from 'vitest';
import { KIOSK } from './support/actors.ts';
import { giveNumber } from './support/asks.ts';
import { at, configured, dayOpened, issued } from './support/facts.ts';
import { given, givenExactly, happens, isMarked, isRefused } from './support/given.ts';
import { OFFICE } from './support/office.ts';

/** Numbers: how they are written, whose they are, and what becomes of those that do not fit. */

test.each([
  [1, 'A001'],
  [25, 'A025'],
  [999, 'A999'],
  [1000, 'A1000'],
  [9999, 'A9999'],
])('[N3] number %i of series A is written %s', (number, written) => {
  expect(ticketNumber('A', number)).toBe(written);
});

test('[N3] after 999 comes 1000, after 9999 the series is used up', () => {
  expect([0, 999, 9998, 9999].map(nextNumber)).toEqual([1, 1000, 9999, null]);
});

test('[N1] a number given at a kiosk joins the lane of its series and waits', () => {
  const { events } = given().when(giveNumber('A001', '07:59'));
  expect(events).toEqual([issued('A001', '07:59').event]);
  const { state } = given(issued('A001'));
  expect(state.tickets.get('ticket-A001')).toMatchObject({ state: 'waiting', lane: 'ho-tich' });
});

test('[N1] a kiosk without an issuing point gives no number', () => {
  const by = { ...KIOSK, point: null };
  expect(given().when(giveNumber('A001'), { by })).toEqual(isRefused('not-allowed'));
});

test('[N7] a number of a letter that is another point’s today is kept, and joins no queue', () => {
  const { events } = given().when(giveNumber('E001'), { by: KIOSK });
  expect(events).toMatchObject([{ letter: 'E', marks: ['foreign-letter'] }]);
  const { state } = given(issued('E001', '07:30', 'foreign-letter'));
  expect(state.tickets.size + state.numbers.size).toBe(0);
});

test('[N7] a number of a letter that is nobody’s today waits in its procedure’s ordinary lane', () => {
  const office = { ...OFFICE, series: OFFICE.series.filter((one) => one.letter !== 'A') };
  const day = givenExactly(configured(office), dayOpened());
  const { events } = day.when(giveNumber('A001'));
  expect(events).toMatchObject([{ lane: 'ho-tich', marks: ['unknown-letter'] }]);
  const strange = { ...giveNumber('A001'), procedure: '9.999999' } as never;
  expect(day.when(strange)).toMatchObject(isMarked('foreign-letter', 'unknown-procedure'));
  const taken = givenExactly(configured(office), dayOpened(), issued('A001'));
  expect(taken.when({ ...giveNumber('A001'), ticket: 'ticket-other' } as never)).toMatchObject(
    isMarked('number-taken', 'unknown-letter'),
  );
});

test('[N1] the office knows the highest number given, whichever arrived last', () => {
  const { state } = given(issued('A007'), issued('A003'));
  expect(state.lastNumber['A']).toBe(7);
});

test('[N4] a number that stands already is kept, marked, and joins no queue', () => {
  const day = given(issued('A001'));
  const twice = { ...giveNumber('A001'), ticket: 'ticket-other' };
  expect(day.when(twice)).toMatchObject(isMarked('number-taken'));
  const { state } = given(issued('A001'), {
    event: { ...issued('A001').event, ticket: 'ticket-other', marks: ['number-taken'] } as never,
  });
  expect([...state.tickets.keys()]).toEqual(['ticket-A001']);
});

test('[N4] the same ticket told under another command is marked and changes nothing', () => {
  expect(given(issued('A001')).when(giveNumber('A001'))).toMatchObject(isMarked('again'));
  const { state } = given(issued('A001'), issued('A001', '08:00', 'again'));
  expect(state.tickets.get('ticket-A001')?.queuedAt).toBe(at('07:30'));
});

test('[N6] a kiosk more than two minutes ahead is marked, and its ticket stands at the office time', () => {
  const now = at('08:00');
  const day = given();
  expect(day.when(giveNumber('A001', '08:02'), { now })).toEqual(happens(issued('A001', '08:00')));
  expect(day.when(giveNumber('A001', '08:02:01'), { now })).toEqual(
    happens(issued('A001', '08:00', 'clock-ahead')),
  );
});

test('[N6] a number of yesterday that arrives today is kept as of yesterday and joins no queue', () => {
  const { events } = given().when(giveNumber('A031', '16:00', '2026-11-20'));
  expect(events).toMatchObject([{ day: '2026-11-20', marks: ['earlier-day'] }]);
  const { state } = given(issued('A031', '07:00', 'earlier-day'));
  expect(state.tickets.size + state.numbers.size).toBe(0);
  expect(state.lastNumber).toEqual({});
});

test('[N4] yesterday’s A001 arriving late takes nothing from the A001 of today', () => {
  const late = { ...giveNumber('A001', '16:00', '2026-11-20'), ticket: 'ticket-old' };
  expect(given(issued('A001')).when(late)).toMatchObject(isMarked('earlier-day'));
});
