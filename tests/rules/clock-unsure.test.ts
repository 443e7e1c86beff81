import { counterView } from '#shared/domain/views.ts';
import { expect, test } from 'vitest';
import { giveNumber } from './support/asks.ts';
import { at, type Fact, issued } from './support/facts.ts';
import { given, isMarked } from './support/given.ts';
import { OFFICE } from './support/office.ts';

/** Numbers of a kiosk that had not reached the office since it was started, and whose clock did not prove right. */

const fromOwnClock = (number: string, time: string, day?: string) =>
  ({ ...giveNumber(number, time, day), clock: 'own' }) as const;

/** What the office writes down of numbers told at these times, one after the other. */
function told(
  facts: readonly Fact[],
  numbers: readonly [number: string, said: string, now: string][],
) {
  return numbers.reduce<readonly Fact[]>((known, [number, said, now]) => {
    const { events } = given(...known).when(fromOwnClock(number, said), { now: at(now) });
    return [...known, ...events.map((event) => ({ event, at: at(now) }))];
  }, facts);
}

test('[N9] a number from a clock of its own is marked, and stands where it arrives', () => {
  const { events } = given(issued('A001', '07:30')).when(fromOwnClock('A002', '06:40'));
  expect(events).toMatchObject([{ queuedAt: at('08:00'), marks: ['clock-unsure'] }]);
  // A clock that proved right needs no mark, and its number its place in time.
  expect(given().when(giveNumber('A002', '06:40')).events).toMatchObject([
    { queuedAt: at('06:40'), marks: [] },
  ]);
});

test('[N9] they stand in the order in which they were given, behind those who were there', () => {
  const facts = told(
    [issued('E001', '08:59')],
    [
      ['A001', '07:10', '09:00'],
      ['A002', '07:05', '09:00'],
      ['A003', '08:30', '09:00:01'],
    ],
  );
  const later = given(...facts, issued('E002', '09:00:02'));
  const { waiting } = counterView(later.state, OFFICE, '1').here!;
  expect(waiting.map(({ number }) => number)).toEqual(['E001', 'A001', 'A002', 'A003', 'E002']);
});

test('[N9] what their kiosk gives of that letter afterwards, its clock sure again, stands behind them', () => {
  const day = given(...told([], [['A001', '07:10', '09:00']]));
  const { events } = day.when(giveNumber('A002', '08:30'), { now: at('09:00:01') });
  expect(events).toMatchObject([{ queuedAt: at('09:00'), marks: [] }]);
});

test('[N9] nobody is set behind who came while they were on their way', () => {
  const facts = told([issued('A001', '08:59')], [['A002', '06:00', '09:10']]);
  const { waiting } = counterView(given(...facts, issued('E001', '09:05')).state, OFFICE, '1')
    .here!;
  expect(waiting.map(({ number }) => number)).toEqual(['A001', 'E001', 'A002']);
});

test('[N9 N6] its day is that of its own clock', () => {
  const yesterday = fromOwnClock('A002', '16:00', '2026-11-22');
  const { events } = given().when(yesterday);
  expect(events).toMatchObject([
    {
      day: '2026-11-22',
      queuedAt: at('16:00', '2026-11-22'),
      marks: ['clock-unsure', 'earlier-day', 'out-of-hours'],
    },
  ]);
});

test('[N9 N6] a clock of its own that is far ahead is told as both', () => {
  const ahead = given().when(fromOwnClock('A002', '08:03'));
  expect(ahead).toMatchObject(isMarked('clock-ahead', 'clock-unsure'));
  expect(ahead.events).toMatchObject([{ queuedAt: at('08:00') }]);
});
