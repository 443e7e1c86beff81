import { expect, test } from 'vitest';
import { callNext, giveNumber } from './support/asks.ts';
import { at, called, issued, opened } from './support/facts.ts';
import { given, happens, isRefused } from './support/given.ts';

/** Who is next among equals. */

test('[Q4] the one who came first is called first', () => {
  expect(
    given(issued('A001', '07:30'), issued('A002', '07:31'), opened('1')).when(callNext('1')),
  ).toEqual(happens(called('A001', '1')));
});

test('[Q4] numbers of two kiosks are called in the order of their time, not of their arrival', () => {
  expect(
    given(issued('A001', '07:40'), issued('E001', '07:35'), opened('1')).when(callNext('1')),
  ).toEqual(happens(called('E001', '1')));
});

test('[Q4] of two given at the same moment the one that arrived first is called first', () => {
  expect(
    given(issued('E001', '07:30'), issued('A001', '07:30'), opened('1')).when(callNext('1')),
  ).toEqual(happens(called('E001', '1')));
});

test('[Q4] a kiosk whose clock goes back never lets a number overtake its own series', () => {
  const { events } = given(issued('A001', '07:50')).when(giveNumber('A002', '07:10'));
  expect(events).toMatchObject([{ queuedAt: at('07:50') }]);
});

test('[Q4] another letter is not held back by it', () => {
  const { events } = given(issued('A001', '07:50')).when(giveNumber('B001', '07:10'));
  expect(events).toMatchObject([{ queuedAt: at('07:10') }]);
});

test('[Q7] a counter calls from all of its lanes and from no other', () => {
  const day = given(issued('B001', '07:30'), issued('A001', '07:31'), opened('1'), opened('2'));
  expect(day.when(callNext('1'))).toEqual(happens(called('A001', '1')));
  expect(day.when(callNext('2'))).toEqual(happens(called('B001', '2')));
});

test('[Q7] nobody is called when nobody waits', () => {
  expect(given(issued('B001'), opened('1')).when(callNext('1'))).toEqual(
    isRefused('nobody-waiting'),
  );
});
