import { counterView, displayView } from '#shared/domain/views.ts';
import { MOVING_REASONS } from '#shared/domain/vocabulary.ts';
import { expect, test } from 'vitest';
import { clerkOf } from './support/actors.ts';
import {
  callNext,
  claimPriority,
  closeCounter,
  finish,
  giveNumber,
  giveRating,
  moveTicket,
  voidTicket,
} from './support/asks.ts';
import { keysOf, LEAD } from './support/actors.ts';
import {
  called,
  claimed,
  configured,
  dayOpened,
  type Fact,
  issued,
  movedOut,
  opened,
  voided,
} from './support/facts.ts';
import { given, givenExactly, happens, isMarked, isRefused } from './support/given.ts';
import { OFFICE } from './support/office.ts';

/** Numbers that change their lane, and numbers that leave it: moved out by the clerk, void at staff's word. */

/** K001 is at counter 3; in its procedure's ordinary lane one came before it and one after. */
const atCounter: readonly Fact[] = [
  issued('B001', '07:30'),
  issued('K001', '07:31'),
  issued('B002', '07:32'),
  opened('2'),
  opened('3'),
  called('K001', '3'),
];

test.each(MOVING_REASONS)('[Q14] a clerk moves a number out with the reason "%s"', (reason) => {
  expect(given(...atCounter).when(moveTicket('K001', '3', reason))).toEqual(
    happens(movedOut('K001', '3', reason)),
  );
});

const MOVED = [...atCounter, movedOut('K001', '3', 'must-verify')];

test('[Q14] a number moved out keeps its number and its place in time', () => {
  const { state } = given(...MOVED);
  expect(state.tickets.get('ticket-K001')).toMatchObject({
    letter: 'K',
    number: 1,
    lane: 'chung-thuc',
    state: 'waiting',
    counter: null,
    calledAt: null,
    queuedAt: state.tickets.get('ticket-B001')!.queuedAt + 60_000,
  });
  const here = counterView(state, OFFICE, '2').here!;
  expect(here.waiting.map((line) => line.number)).toEqual(['B001', 'K001', 'B002']);
  expect(here.waiting[1]).toMatchObject({ noWait: false });
});

test('[Q14] a number moved out is called in its turn, like any other of the ordinary lane', () => {
  const first = given(...MOVED, called('B001', '3'));
  expect(first.when(callNext('2'))).toEqual(happens(called('K001', '2')));
});

test('[Q14] a number moved out keeps its priority', () => {
  const day = given(
    issued('K001', '07:31'),
    claimed('K001'),
    issued('B001', '07:30'),
    opened('3'),
    opened('2'),
    called('K001', '3', 0, 'priority'),
    movedOut('K001', '3', 'other'),
  );
  expect(day.when(callNext('2'))).toEqual(happens(called('K001', '2', 1)));
});

test('[Q14] the counter is free after a move, and nothing was ended there', () => {
  const day = given(...MOVED);
  expect(day.state.desks['3']).toMatchObject({ ticket: null, endedToday: 0, lastVisit: null });
  expect(day.when(callNext('3'))).toEqual(happens(called('B001', '3')));
  expect(day.when(closeCounter('3')).refusal).toBeNull();
  expect(day.when(finish('K001', '3', 'settled'))).toEqual(isRefused('no-one-at-counter'));
});

test('[Q14] the hall no longer shows the call of a number that was moved out', () => {
  expect(displayView(given(...atCounter).state, OFFICE).calls).toHaveLength(1);
  expect(displayView(given(...MOVED).state, OFFICE).calls).toEqual([]);
});

test('[Q14] a clerk sees of a number whether it can be moved out', () => {
  const { current } = counterView(given(...atCounter).state, OFFICE, '3').here!;
  expect(current).toMatchObject({ number: 'K001', noWait: true });
  const ordinary = given(issued('B001'), opened('3'), called('B001', '3'));
  expect(counterView(ordinary.state, OFFICE, '3').here!.current).toMatchObject({ noWait: false });
});

test('[Q14] only who is at the counter is moved, and only out of the no-wait lane', () => {
  const day = given(...atCounter, called('B001', '2'));
  expect(day.when(moveTicket('B001', '2'))).toEqual(isRefused('ticket-not-no-wait'));
  expect(day.when(moveTicket('B002', '3'))).toEqual(isRefused('ticket-not-here'));
  expect(day.when(moveTicket('K001', '2'))).toEqual(isRefused('ticket-not-here'));
  expect(given(...MOVED).when(moveTicket('K001', '3'))).toEqual(isRefused('no-one-at-counter'));
  expect(day.when(moveTicket('K001', '3'), { by: clerkOf('1') })).toEqual(
    isRefused('counter-taken'),
  );
  expect(day.when(moveTicket('K001', '1'))).toEqual(isRefused('counter-not-open'));
  expect(day.when(moveTicket('K001', '9'))).toEqual(isRefused('counter-unknown'));
});

test('[Q14] a number called again by another counter is not moved out a second time', () => {
  const day = given(...MOVED, called('B001', '3'), called('K001', '2'));
  expect(day.when(moveTicket('K001', '2'))).toEqual(isRefused('ticket-not-no-wait'));
});

test('[Q14] a number whose procedure the office does not know has no ordinary lane', () => {
  const procedures = OFFICE.procedures.filter((one) => one.code !== '2.000815');
  const office = { ...OFFICE, procedures };
  const day = givenExactly(configured(office), dayOpened(), ...atCounter);
  expect(day.when(moveTicket('K001', '3'))).toEqual(isRefused('no-ordinary-lane'));
});

const VOIDED = [issued('A001', '07:30'), issued('A002', '07:31'), opened('1'), voided('A001')];

test('[Q15] staff void a number that waits, a clerk at the counter that they have open', () => {
  const day = given(issued('A001'), opened('1'));
  expect(day.when(voidTicket('A001'))).toEqual(happens(voided('A001', '1')));
  expect(day.when(voidTicket('A001'), { by: LEAD })).toEqual(happens(voided('A001')));
});

test('[Q15 R17] a clerk who has no counter open voids nothing: nobody would see at which it was let go', () => {
  const day = given(issued('A001'), opened('2'));
  expect(day.when(voidTicket('A001'))).toEqual(isRefused('counter-not-open'));
  expect(day.when(voidTicket('A001'), { by: keysOf('1') })).toEqual(isRefused('counter-not-open'));
});

test('[Q15] a void number is in no lane and is never called', () => {
  const day = given(...VOIDED);
  expect(day.state.tickets.get('ticket-A001')).toMatchObject({ state: 'void' });
  expect(counterView(day.state, OFFICE, '1').here).toMatchObject({
    waiting: [{ number: 'A002' }],
    absent: [],
  });
  expect(displayView(day.state, OFFICE).waits[0]).toMatchObject({ waiting: 1 });
  expect(day.when(callNext('1'))).toEqual(happens(called('A002', '1')));
});

test('[Q15] the number of a void ticket is not given again', () => {
  const day = given(issued('A001', '07:30'), voided('A001'));
  expect(day.state.lastNumber).toEqual({ A: 1 });
  const other = { ...giveNumber('A001'), ticket: 'ticket-other' } as never;
  expect(day.when(other)).toMatchObject(isMarked('number-taken'));
  expect(day.when(giveNumber('A001'))).toMatchObject(isMarked('again'));
});

test('[Q15] only a number that waits is void: not one at a counter, void already, or unknown', () => {
  const day = given(issued('A001'), opened('1'), called('A001', '1'));
  expect(day.when(voidTicket('A001'))).toEqual(isRefused('ticket-not-waiting'));
  expect(given(...VOIDED).when(voidTicket('A001'))).toEqual(isRefused('ticket-not-waiting'));
  expect(given().when(voidTicket('A001'))).toEqual(isRefused('ticket-not-waiting'));
});

test('[Q15] nothing is said of a void number any more but with a mark', () => {
  const day = given(...VOIDED);
  expect(day.when(claimPriority('A001'))).toMatchObject(isMarked('not-waiting'));
  expect(day.when(giveRating('A001'))).toMatchObject(isMarked('not-ended', 'other-counter'));
});
