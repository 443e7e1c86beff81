import { expect, test } from 'vitest';
import { clerkOf } from './support/actors.ts';
import { callNext, closeCounter, finish, markAbsent, openCounter, recall } from './support/asks.ts';
import {
  called,
  closed,
  configured,
  dayOpened,
  ended,
  issued,
  opened,
  recalled,
} from './support/facts.ts';
import { given, givenExactly, happens, isRefused } from './support/given.ts';

/** Counters: one clerk, one person, and no call by anybody else. */

const serving = [issued('A001'), issued('A002'), opened('1'), called('A001', '1')];

test('[Q11] a clerk opens a counter', () => {
  expect(given().when(openCounter('1'))).toEqual(happens(opened('1')));
});

test('[Q11] another clerk may take a counter over', () => {
  const by = clerkOf('2');
  expect(given(opened('1')).when(openCounter('1'), { by })).toEqual(happens(opened('1')));
  const { state } = given(opened('1'), opened('1', by));
  expect(state.desks['1']?.openBy).toBe('clerk-2');
});

test('[Q11] a counter is taken over with the person who is served there', () => {
  const by = clerkOf('2');
  expect(given(...serving).when(openCounter('1'), { by })).toEqual(happens(opened('1')));
  const after = given(...serving, opened('1', by));
  expect(after.state.desks['1']).toMatchObject({ openBy: 'clerk-2', ticket: 'ticket-A001' });
  expect(after.when(finish('A001', '1', 'settled'), { by })).toEqual(happens(ended('A001', '1')));
  expect(after.when(finish('A001', '1', 'settled'))).toEqual(isRefused('counter-taken'));
});

test('[Q11] a counter closes when nobody is served there', () => {
  expect(given(opened('1')).when(closeCounter('1'))).toEqual(happens(closed('1')));
  expect(given(...serving).when(closeCounter('1'))).toEqual(isRefused('counter-busy'));
});

test('[Q12] a counter that is not in the office file is not known', () => {
  expect(given().when(openCounter('9'))).toEqual(isRefused('counter-unknown'));
});

test('[Q7] nothing is called at a counter that is not open', () => {
  expect(given(issued('A001')).when(callNext('1'))).toEqual(isRefused('counter-not-open'));
  expect(given(issued('A001'), opened('1'), closed('1')).when(callNext('1'))).toEqual(
    isRefused('counter-not-open'),
  );
});

test('[Q7] only the clerk who opened the counter calls there', () => {
  const by = clerkOf('2');
  expect(given(issued('A001'), opened('1')).when(callNext('1'), { by })).toEqual(
    isRefused('counter-taken'),
  );
});

test('[Q2] a counter serves one person at a time', () => {
  expect(given(...serving).when(callNext('1'))).toEqual(isRefused('counter-busy'));
});

test('[Q2] a number called at one counter is called by no other', () => {
  expect(given(...serving, opened('2')).when(callNext('2'))).toEqual(happens(called('A002', '2')));
});

test('[Q8] a called number can be called again while its holder is expected', () => {
  expect(given(...serving).when(recall('A001', '1'))).toEqual(happens(recalled('A001', '1')));
  const { state } = given(...serving, recalled('A001', '1'));
  expect(state.tickets.get('ticket-A001')).toMatchObject({ state: 'called', calls: 2 });
  expect(state.calls).toHaveLength(1);
});

test('[Q7] a clerk speaks of the person at the counter, and of no other', () => {
  for (const ask of [recall, markAbsent]) {
    expect(given(opened('1')).when(ask('A001', '1'))).toEqual(isRefused('no-one-at-counter'));
    expect(given(...serving).when(ask('A002', '1'))).toEqual(isRefused('ticket-not-here'));
  }
});

test('[Q10] a visit ends, and the counter is free for the next', () => {
  expect(given(...serving).when(finish('A001', '1', 'settled'))).toEqual(
    happens(ended('A001', '1')),
  );
  const { state } = given(...serving, ended('A001', '1'));
  expect(state.desks['1']).toMatchObject({ ticket: null, lastVisit: 'ticket-A001', endedToday: 1 });
  expect(state.tickets.get('ticket-A001')).toMatchObject({ state: 'ended', rating: 'asked' });
});

test('[Q10] every outcome ends a visit; a refusal needs a reason', () => {
  const day = given(...serving);
  for (const outcome of ['settled', 'received', 'incomplete', 'handed-over'] as const) {
    expect(day.when(finish('A001', '1', outcome))).toEqual(happens(ended('A001', '1', outcome)));
  }
  const refusal = finish('A001', '1', 'refused');
  expect(day.when(refusal)).toEqual(isRefused('reason-required'));
  const sealed = { text: 'text-0001', commitment: 'c'.repeat(64) };
  const { events } = day.when(refusal, { sealed });
  expect(events).toMatchObject([{ type: 'visit-ended', outcome: 'refused', reason: sealed }]);
});

test('[A4] before there is an office file, every command but the file is refused', () => {
  expect(givenExactly().when(openCounter('1'))).toEqual(isRefused('office-not-configured'));
  expect(givenExactly(configured(), dayOpened()).when(openCounter('1'))).toEqual(
    happens(opened('1')),
  );
});
