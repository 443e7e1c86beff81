import { callingOrder } from '#shared/domain/queue.ts';
import { expect, test } from 'vitest';
import { callAbsent, callNext, claimPriority } from './support/asks.ts';
import { absent, called, claimed, type Fact, issued, opened } from './support/facts.ts';
import { given, happens } from './support/given.ts';
import { OFFICE } from './support/office.ts';

/** Priority goes first, and the rest are not forgotten. The test office lets two go in a row. */

const three = ['A001', 'A002', 'A003'].map((number) => issued(number));
const priority = (...numbers: readonly string[]): Fact[] =>
  numbers.flatMap((number) => [issued(number), claimed(number)]);

/** Two priority calls at counter 1, while others waited. */
const spentRun = [...priority('A021'), called('A021', '1', 2), absent('A021', '1', 1)];

test('[Q5] who claims priority while waiting goes before those who came earlier', () => {
  expect(
    given(issued('A001', '07:30'), issued('A002', '07:31'), claimed('A002'), opened('1')).when(
      callNext('1'),
    ),
  ).toEqual(happens(called('A002', '1', 1)));
});

test('[Q5] a claim for a number that is not known is kept and marked', () => {
  expect(given().when(claimPriority('A001'))).toEqual(happens(claimed('A001', 'unknown-ticket')));
});

test('[Q5] a claim that comes after the call is kept and marked', () => {
  const day = given(issued('A001'), opened('1'), called('A001', '1'));
  expect(day.when(claimPriority('A001'))).toEqual(happens(claimed('A001', 'not-waiting')));
  const { state } = given(issued('A001'), claimed('A001', 'not-waiting'));
  expect(state.tickets.get('ticket-A001')?.class).toBe('ordinary');
});

test('[Q6] after two priority calls in a row an ordinary number has its turn', () => {
  const { state } = given(...three, ...priority('A011', 'A012', 'A013', 'A014', 'A015'));
  const order = callingOrder(state, OFFICE, OFFICE.counters[0]!).map((ticket) => ticket.number);
  expect(order).toEqual([11, 12, 1, 13, 14, 2, 15, 3]);
});

test('[Q6] the run is counted at each counter and goes on from call to call', () => {
  const waiting = [...three, ...priority('A011')];
  expect(given(...waiting, opened('1'), opened('2'), ...spentRun).when(callNext('1'))).toEqual(
    happens(called('A001', '1')),
  );
  expect(given(...waiting, opened('1'), opened('2'), ...spentRun).when(callNext('2'))).toEqual(
    happens(called('A011', '2', 1)),
  );
});

test('[Q6] the run does not grow while no ordinary number waits', () => {
  expect(given(...priority('A011', 'A012'), opened('1')).when(callNext('1'))).toEqual(
    happens(called('A011', '1', 0, 'priority')),
  );
});

test('[Q6] calling back someone absent leaves the run as it was', () => {
  expect(
    given(
      issued('A001'),
      issued('A002'),
      opened('1'),
      called('A001', '1', 2),
      absent('A001', '1', 1),
    ).when(callAbsent('A001', '1')),
  ).toEqual(happens(called('A001', '1', 2, 'ordinary')));
});
