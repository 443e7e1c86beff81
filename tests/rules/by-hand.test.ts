import { displayView, counterView, tabletView } from '#shared/domain/views.ts';
import { OUTCOMES } from '#shared/domain/vocabulary.ts';
import { expect, test } from 'vitest';
import { callNext, finish, giveRating, recordVisit, voidTicket } from './support/asks.ts';
import {
  absent,
  at,
  called,
  ended,
  type Fact,
  issued,
  movedOut,
  opened,
  recorded,
  voided,
} from './support/facts.ts';
import { given, happens, isMarked, isRefused } from './support/given.ts';
import { OFFICE } from './support/office.ts';

/** What a counter did with a number while it had no line, told once the line is back. */

const atFirst = [issued('A001'), opened('1'), called('A001', '1')];
const missed = (times: number) =>
  Array.from({ length: times }, (_, i) => [called('A001', '1'), absent('A001', '1', i + 1)]).flat();

const OPEN: readonly (readonly [string, string, readonly Fact[]])[] = [
  ['that waits', 'A001', [issued('A001')]],
  ['that was called here', 'A001', atFirst],
  ['that was absent', 'A001', [issued('A001'), opened('1'), ...missed(1)]],
  ['that had left', 'A001', [issued('A001'), opened('1'), ...missed(3)]],
  ['that was void', 'A001', [issued('A001'), voided('A001')]],
  [
    'that was moved out',
    'K001',
    [issued('K001'), opened('3'), called('K001', '3'), movedOut('K001', '3', 'other')],
  ],
];

test.each(OPEN)('[Q18] a visit recorded by hand ends that of a number %s', (_, number, facts) => {
  const day = given(...facts);
  expect(day.when(recordVisit(number, '1'))).toEqual(happens(recorded(number, '1')));
  const { state } = given(...facts, recorded(number, '1'));
  expect(state.tickets.get(`ticket-${number}`)).toMatchObject({
    state: 'ended',
    counter: '1',
    calledAt: at('07:55'),
    endedAt: at('08:00'),
    outcome: 'settled',
    rating: 'none',
  });
});

test.each(OUTCOMES)('[Q17] a visit served by hand ends as the counter says: %s', (outcome) => {
  const said = { ...recordVisit('A001', '1'), outcome };
  const { events } = given(issued('A001')).when(said);
  // A refusal without its reason in words is a fact all the same.
  expect(events).toMatchObject([{ outcome, reason: null, marks: [] }]);
});

test('[J4 Q17] the reason in words stays apart, and the event bears its stand-in', () => {
  const sealed = { text: 'text-001', commitment: '0'.repeat(64) };
  const { events } = given(issued('A001')).when(recordVisit('A001', '1'), { sealed });
  expect(events).toMatchObject([{ reason: sealed }]);
});

test('[Q17] a counter’s clock is taken as it says, but nothing ends in time to come', () => {
  const late = given(issued('A001')).when(recordVisit('A001', '1', '09:30'));
  expect(late.events).toMatchObject([{ calledAt: at('08:00'), endedAt: at('08:00'), marks: [] }]);
  const backwards = { ...recordVisit('A001', '1', '07:50'), calledAt: at('07:59') };
  const { events } = given(issued('A001')).when(backwards);
  expect(events).toMatchObject([{ calledAt: at('07:50'), endedAt: at('07:50'), marks: [] }]);
});

test('[Q18] a visit of today at a counter that the office does not have is marked, and ends nothing', () => {
  const day = given(issued('A001'));
  expect(day.when(recordVisit('A001', '9'))).toMatchObject(isMarked('unknown-counter'));
  const { state } = given(issued('A001'), recorded('A001', '9', '08:00', 'unknown-counter'));
  expect(state.tickets.get('ticket-A001')).toMatchObject({ state: 'waiting' });
  expect(state.desks['9']).toBeUndefined();
});

test('[Q18] a visit that is over already is marked, and its first end stays', () => {
  const over = [...atFirst, ended('A001', '1', 'received')];
  expect(given(...over).when(recordVisit('A001', '1'))).toMatchObject(isMarked('again'));
  const { state } = given(...over, recorded('A001', '1', '08:00', 'again'));
  expect(state.tickets.get('ticket-A001')).toMatchObject({ outcome: 'received', rating: 'asked' });
  expect(state.desks['1']).toMatchObject({ endedToday: 1 });
  expect(given(issued('A001'), recorded('A001', '1')).when(recordVisit('A001', '1'))).toMatchObject(
    isMarked('again'),
  );
});

test('[Q18] a number that another counter serves now is marked, and stays there', () => {
  expect(given(...atFirst).when(recordVisit('A001', '2'))).toMatchObject(isMarked('other-counter'));
  const day = given(...atFirst, recorded('A001', '2', '08:00', 'other-counter'));
  expect(day.state.desks['1']).toMatchObject({ ticket: 'ticket-A001' });
  expect(day.state.desks['2']?.endedToday ?? 0).toBe(0);
  expect(day.when(finish('A001', '1', 'settled'))).toEqual(happens(ended('A001', '1')));
});

test('[Q18] the counter that served by hand is free again, and counts the visit', () => {
  const day = given(issued('A002', '07:31'), ...atFirst, recorded('A001', '1'));
  expect(day.state.desks['1']).toMatchObject({ ticket: null, endedToday: 1 });
  expect(counterView(day.state, OFFICE, '1').here).toMatchObject({
    current: null,
    endedToday: 1,
    waiting: [{ number: 'A002' }],
  });
  expect(day.when(callNext('1'))).toEqual(happens(called('A002', '1')));
  expect(day.when(finish('A001', '1', 'settled'))).toEqual(isRefused('no-one-at-counter'));
});

test('[Q18] whoever stands at the counter stays there when another number is told', () => {
  const { state } = given(issued('A002', '07:31'), ...atFirst, recorded('A002', '1'));
  expect(state.desks['1']).toMatchObject({ ticket: 'ticket-A001', endedToday: 1 });
  expect(counterView(state, OFFICE, '1').here?.current?.number).toBe('A001');
});

test('[Q18] nobody waits, is invited or called any more who was served by hand', () => {
  const { state } = given(issued('A002', '07:31'), ...atFirst, recorded('A001', '1'));
  expect(displayView(state, OFFICE).calls).toEqual([]);
  const waited = given(issued('A001'), opened('1'), recorded('A001', '1'));
  expect(displayView(waited.state, OFFICE).waits[0]).toMatchObject({ waiting: 0 });
  expect(waited.when(callNext('1'))).toEqual(isRefused('nobody-waiting'));
  expect(waited.when(voidTicket('A001'))).toEqual(isRefused('ticket-not-waiting'));
});

test('[Q19] nobody is asked about a visit served by hand', () => {
  const { state } = given(...atFirst, recorded('A001', '1'));
  expect(tabletView(state, '1').ask).toBeNull();
  const before = given(...atFirst, ended('A001', '1'), issued('A002'), recorded('A002', '1'));
  expect(tabletView(before.state, '1').ask).toMatchObject({ visit: 'ticket-A001' });
});

test('[Q19 R2] a rating of a visit served by hand counts when its tablet had asked all the same', () => {
  const day = given(...atFirst, recorded('A001', '1'));
  expect(day.when(giveRating('A001'))).toMatchObject(isMarked());
});

test('[Q17] a number that was keyed in wrongly does not end the visit of somebody who came later', () => {
  const day = given(issued('A001', '08:30'));
  expect(day.when(recordVisit('A001', '1'), { now: at('09:00') })).toEqual(
    happens(recorded('A001', '1', '08:00', 'unknown-ticket')),
  );
  // Clocks may differ by two minutes.
  const near = given(issued('A001', '08:02'));
  expect(near.when(recordVisit('A001', '1'), { now: at('09:00') })).toMatchObject(isMarked());
});

test('[N9 Q17] of a number from a clock of its own nobody knows when it was given', () => {
  const day = given(issued('A001', '08:30', 'clock-unsure'));
  expect(day.when(recordVisit('A001', '1'), { now: at('09:00') })).toMatchObject(isMarked());
});

test('[N4 N7] a number that nobody was called out by is not ended', () => {
  const foreign = given(issued('A001', '07:30', 'foreign-letter'));
  expect(foreign.when(recordVisit('A001', '1'))).toMatchObject(isMarked('unknown-ticket'));
  const other = {
    ...issued('A001').event,
    ticket: 'ticket-second',
    marks: ['number-taken'],
  } as never;
  const taken = given(issued('A001'), { event: other });
  expect(taken.when(recordVisit('A001', '1'))).toEqual(happens(recorded('A001', '1')));
});

test('[J5 Q17] the first word of a new day may be what was done by hand the day before', () => {
  const now = at('07:30', '2026-11-24');
  const { events } = given(issued('A001')).when(recordVisit('A001', '1'), { now });
  expect(events).toMatchObject([
    { type: 'day-opened' },
    { type: 'visit-recorded', day: '2026-11-23', marks: ['unknown-ticket'] },
  ]);
});
