import { expect, test } from 'vitest';
import { callAbsent, callNext, markAbsent } from './support/asks.ts';
import { absent, at, called, type Fact, issued, opened } from './support/facts.ts';
import { given, happens, isRefused } from './support/given.ts';

/** Those who do not come when they are called. */

/** A minute before somebody is looked for again. */
function justCalled(number: string, counter: string): Fact {
  return { ...called(number, counter), at: at('07:59') };
}

/** A001 was called and marked absent so many times. */
function missing(times: number): Fact[] {
  const calls = Array.from({ length: times }, (_, i) => [
    called('A001', '1'),
    absent('A001', '1', i + 1),
  ]);
  return [issued('A001'), opened('1'), ...calls.flat()];
}

test('[Q9] a ticket marked absent leaves the counter', () => {
  expect(
    given(issued('A001'), opened('1'), justCalled('A001', '1')).when(markAbsent('A001', '1')),
  ).toEqual(happens(absent('A001', '1', 1)));
  const { state } = given(...missing(1));
  expect(state.tickets.get('ticket-A001')).toMatchObject({ state: 'absent', counter: null });
  expect(state.desks['1']?.ticket).toBeNull();
});

test('[Q9] who is absent is not called by "call next"', () => {
  expect(given(...missing(1)).when(callNext('1'))).toEqual(isRefused('nobody-waiting'));
});

test('[Q9] who is absent can be called again by number', () => {
  expect(given(...missing(2)).when(callAbsent('A001', '1'))).toEqual(happens(called('A001', '1')));
});

test('[Q9] a ticket called three times without answer has left', () => {
  const { state } = given(...missing(3));
  expect(state.tickets.get('ticket-A001')).toMatchObject({ state: 'left', absences: 3 });
});

test('[Q9] who has left cannot be called any more', () => {
  expect(given(...missing(3)).when(callAbsent('A001', '1'))).toEqual(
    isRefused('ticket-not-absent'),
  );
});

test('[Q9] who waits or is not known cannot be called as absent', () => {
  const day = given(issued('A001'), opened('1'));
  expect(day.when(callAbsent('A001', '1'))).toEqual(isRefused('ticket-not-absent'));
  expect(day.when(callAbsent('A999', '1'))).toEqual(isRefused('ticket-not-absent'));
});

test('[Q9] another counter calls the absent of its own lanes only', () => {
  const day = given(...missing(1), opened('2'), opened('3'));
  expect(day.when(callAbsent('A001', '2'))).toEqual(happens(called('A001', '2')));
  expect(day.when(callAbsent('A001', '3'))).toEqual(isRefused('lane-not-served'));
});

test('[Q2] a counter that serves somebody calls no absent one', () => {
  expect(
    given(...missing(1), issued('A002'), called('A002', '1')).when(callAbsent('A001', '1')),
  ).toEqual(isRefused('counter-busy'));
});
