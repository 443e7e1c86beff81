import type { PastVisit } from '#shared/domain/decision.ts';
import { resultOf } from '#shared/domain/result.ts';
import { counterView } from '#shared/domain/views.ts';
import { expect, test } from 'vitest';
import { clerkOf } from './support/actors.ts';
import { callNext, giveNumber, recordVisit } from './support/asks.ts';
import { at, called, dayOpened, idOf, issued, opened, recorded } from './support/facts.ts';
import { given, happens, isMarked, isRefused } from './support/given.ts';
import { OFFICE } from './support/office.ts';

/** Visits served by hand before the office knew their number, and those of days that are over. */

const unknown = (counter = '1', ended = '08:00') =>
  recorded('A001', counter, ended, 'unknown-ticket');
const NOW = { now: at('09:00') };

test('[Q17] a number that the office does not know yet is marked, and nobody’s visit ends', () => {
  expect(given().when(recordVisit('A001', '1'))).toEqual(happens(unknown()));
  const { state } = given(issued('A002'), unknown());
  expect(state.tickets.size).toBe(1);
  expect(state.desks['1']?.endedToday ?? 0).toBe(0);
});

test('[Q17] when the number comes both become one visit', () => {
  const upshot = given(unknown()).when(giveNumber('A001', '07:40'), {
    ...NOW,
    served: [unknown().event],
  });
  expect(upshot).toEqual(happens(issued('A001', '07:40'), recorded('A001', '1')));
  expect(resultOf(upshot.events)).toEqual({ ticket: idOf('A001'), marks: [] });
  const facts = [unknown(), issued('A001', '07:40'), recorded('A001', '1')];
  const day = given(opened('1'), ...facts);
  expect(day.state.tickets.get(idOf('A001'))).toMatchObject({ state: 'ended', rating: 'none' });
  expect(counterView(day.state, OFFICE, '1').here).toMatchObject({ waiting: [], endedToday: 1 });
  expect(day.when(callNext('1'))).toEqual(isRefused('nobody-waiting'));
});

test('[Q17] two counters cannot both have served one number: the second is marked', () => {
  const served = [unknown('1').event, unknown('2', '08:10').event];
  const upshot = given().when(giveNumber('A001', '07:40'), { ...NOW, served });
  expect(upshot).toEqual(
    happens(
      issued('A001', '07:40'),
      recorded('A001', '1'),
      recorded('A001', '2', '08:10', 'again'),
    ),
  );
});

test('[Q17] a number given after the visit had ended is somebody else’s, and waits', () => {
  const served = [unknown('1', '08:00').event];
  const given0830 = given(unknown()).when(giveNumber('A001', '08:30'), { ...NOW, served });
  expect(given0830).toEqual(happens(issued('A001', '08:30')));
  const both = [unknown('1', '08:00').event, unknown('2', '08:40').event];
  expect(given().when(giveNumber('A001', '08:30'), { ...NOW, served: both })).toEqual(
    happens(issued('A001', '08:30'), recorded('A001', '2', '08:40')),
  );
});

test('[N9 Q17] a number from a clock of its own joins what was done with it', () => {
  const unsure = { ...giveNumber('A001', '08:30'), clock: 'own' } as const;
  const { events } = given().when(unsure, { ...NOW, served: [unknown().event] });
  expect(events).toMatchObject([
    { type: 'ticket-issued', marks: ['clock-unsure'] },
    { type: 'visit-recorded', marks: [] },
  ]);
});

test('[N4 N7] a number that was taken, or of another’s letter, joins no visit', () => {
  const served = [unknown().event];
  const taken = { ...giveNumber('A001', '07:40'), ticket: 'ticket-second' };
  const day = given(issued('A001'));
  expect(day.when(taken, { ...NOW, served }).events).toHaveLength(1);
  expect(day.when(giveNumber('A001', '07:40'), { ...NOW, served }).events).toHaveLength(1);
  const foreign = given().when(giveNumber('E001', '07:40'), {
    ...NOW,
    served: [recorded('E001', '1', '08:00', 'unknown-ticket').event],
    by: { id: 'kiosk-sanh', role: 'kiosk', counter: null, point: 'sanh' },
  });
  expect(foreign).toMatchObject(isMarked('foreign-letter'));
});

test('[Q18] what was told at no counter of the office, or too late, joins no number that comes', () => {
  for (const mark of ['unknown-counter', 'too-late'] as const) {
    const served = [recorded('A001', '9', '08:00', mark).event];
    const upshot = given().when(giveNumber('A001', '07:40'), { ...NOW, served });
    expect(upshot).toEqual(happens(issued('A001', '07:40')));
  }
});

test('[Q18 O6] the very same fact told again, by whomever, is no news', () => {
  const day = given(issued('A001'), recorded('A001', '1'));
  const served = [recorded('A001', '1').event];
  const again = { ...recordVisit('A001', '1'), id: 'command-of-a-successor' };
  expect(day.when(again, { by: clerkOf('2'), served })).toEqual(happens());
  expect(given().when(again, { served: [unknown().event] })).toEqual(happens());
});

test.each([
  ['counter', recordVisit('A001', '2')],
  ['end', recordVisit('A001', '1', '07:59')],
  ['call', { ...recordVisit('A001', '1'), calledAt: at('07:54') }],
  ['outcome', { ...recordVisit('A001', '1'), outcome: 'refused' as const }],
])('[Q18] with another %s it is another fact, and kept', (_, command) => {
  const day = given(issued('A001'), recorded('A001', '1'));
  const served = [recorded('A001', '1').event];
  expect(day.when(command, { served })).toMatchObject(isMarked('again'));
});

const TOMORROW = { now: at('07:30', '2026-11-24') };
const past: PastVisit = {
  ticket: idOf('A001'),
  day: '2026-11-23',
  counter: null,
  procedure: '1.001193',
  field: 'ho-tich',
  givenAt: at('07:30'),
  outcome: null,
  rated: false,
};

test.each([
  ['that nobody had ended', past, []],
  ['that was at this counter', { ...past, counter: '1' }, []],
  ['that was at another counter', { ...past, counter: '2' }, ['other-counter']],
  ['that was over', { ...past, counter: '1', outcome: 'settled' }, ['again']],
  ['that was given later', { ...past, givenAt: at('08:30') }, ['unknown-ticket']],
  ['that nobody knows', null, ['unknown-ticket']],
] as const)('[Q18] across midnight, a visit by hand of a number %s', (_, visit, marks) => {
  const day = given(dayOpened('2026-11-24'), issued('A007'));
  const upshot = day.when(recordVisit('A001', '1'), { ...TOMORROW, visit });
  expect(upshot).toEqual(happens(recorded('A001', '1', '08:00', ...marks)));
});

test.each([
  ['2026-11-30', []],
  ['2026-12-01', ['too-late']],
] as const)('[Q18 O4] told on %s, a visit of 23 November counts for seven days', (today, marks) => {
  const day = given(dayOpened(today));
  const around = { now: at('07:30', today), visit: { ...past, counter: '1' } };
  expect(day.when(recordVisit('A001', '1'), around)).toEqual(
    happens(recorded('A001', '1', '08:00', ...marks)),
  );
});

test('[Q18] of an earlier day a counter may be one that the office has no more', () => {
  const day = given(dayOpened('2026-11-24'));
  expect(day.when(recordVisit('A001', '9'), { ...TOMORROW, visit: past })).toMatchObject(
    isMarked(),
  );
});

test('[Q17 N6] a number of an earlier day joins what was done with it, and no queue', () => {
  const day = given(unknown(), dayOpened('2026-11-24'));
  const served = [unknown().event];
  const { events } = day.when(giveNumber('A001', '07:40'), { ...TOMORROW, served });
  expect(events).toEqual([
    issued('A001', '07:40', 'earlier-day').event,
    recorded('A001', '1').event,
  ]);
});

test('[N5 Q18] what is told of yesterday changes nothing today, though an id be used again', () => {
  const today = { ...issued('A007').event, ticket: idOf('A001'), day: '2026-11-24' } as never;
  const facts = [dayOpened('2026-11-24'), { event: today }, opened('1'), called('A001', '1')];
  const { state } = given(...facts, recorded('A001', '1'));
  expect(state.tickets.get(idOf('A001'))).toMatchObject({ state: 'called' });
  expect(state.desks['1']).toMatchObject({ ticket: idOf('A001'), endedToday: 0 });
});
