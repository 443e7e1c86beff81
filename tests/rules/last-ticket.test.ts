import { expect, test } from 'vitest';
import { DESK_KIOSK, KIOSK } from './support/actors.ts';
import { giveNumber } from './support/asks.ts';
import { at, configured, dayOpened, issued } from './support/facts.ts';
import { givenExactly, isMarked } from './support/given.ts';
import { OFFICE } from './support/office.ts';

/** The last ticket of a series: the hall's A ends at 16:30, the desk's G at 16:00. */

const LAST: { readonly [letter: string]: string } = { A: '16:30', G: '16:00' };
const SERIES = OFFICE.series.map((one) => ({ ...one, lastTicket: LAST[one.letter] ?? null }));
const day = givenExactly(configured({ ...OFFICE, series: SERIES }), dayOpened());
const NOW = at('16:50');

test.each([
  ['16:29', []],
  ['16:29:59', []],
  ['16:30', ['after-last-ticket']],
  ['16:31', ['after-last-ticket']],
] as const)('[N8] a number of A given at %s is marked %o', (time, marks) => {
  expect(day.when(giveNumber('A001', time), { now: NOW })).toMatchObject(isMarked(...marks));
});

test('[N8] a number after the last ticket waits all the same', () => {
  const late = givenExactly(
    configured({ ...OFFICE, series: SERIES }),
    dayOpened(),
    issued('A001', '16:40', 'after-last-ticket'),
  );
  expect(late.state.tickets.get('ticket-A001')).toMatchObject({ state: 'waiting' });
  expect(late.state.lastNumber).toEqual({ A: 1 });
});

test('[N8] a number that was given in time and arrives later is not marked', () => {
  const late = day.when(giveNumber('A001', '16:10'), { now: at('16:45') });
  expect(late).toMatchObject(isMarked());
});

test('[N8] a series without such a time gives numbers as long as the kiosk is open', () => {
  expect(day.when(giveNumber('B001', '16:49'), { now: NOW })).toMatchObject(isMarked());
  const closed = day.when(giveNumber('B001', '17:00'), { now: at('17:00') });
  expect(closed).toMatchObject(isMarked('out-of-hours'));
});

test('[N8] a letter has the last ticket of its own point alone', () => {
  const own = day.when(giveNumber('G001', '16:20'), { by: DESK_KIOSK, now: NOW });
  expect(own).toMatchObject(isMarked('after-last-ticket'));
  const foreign = day.when(giveNumber('G001', '16:20'), { by: KIOSK, now: NOW });
  expect(foreign).toMatchObject(isMarked('foreign-letter'));
});

test('[N8 E3] a last-ticket time counts at once', () => {
  const file = { ...OFFICE, series: SERIES };
  const changed = givenExactly(configured(), dayOpened(), configured(file, null, null));
  const late = changed.when(giveNumber('A001', '16:30'), { now: NOW });
  expect(late).toMatchObject(isMarked('after-last-ticket'));
});
