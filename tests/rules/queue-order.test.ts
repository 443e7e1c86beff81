import { expect, test } from 'vitest';
import { callNext, giveNumber } from './support/asks.ts';
import { at, called, issued, opened } from './support/facts.ts';
import { given } from './support/given.ts';

/** Who is next among equals. */

test('[Q4] the one who came first is called first', () => {
  given(issued('A001', '07:30'), issued('A002', '07:31'), opened('1'))
    .when(callNext('1'))
    .then(called('A001', '1'));
});

test('[Q4] numbers of two kiosks are called in the order of their time, not of their arrival', () => {
  given(issued('A001', '07:40'), issued('E001', '07:35'), opened('1'))
    .when(callNext('1'))
    .then(called('E001', '1'));
});

test('[Q4] of two given at the same moment the one that arrived first is called first', () => {
  given(issued('E001', '07:30'), issued('A001', '07:30'), opened('1'))
    .when(callNext('1'))
    .then(called('E001', '1'));
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
  day.when(callNext('1')).then(called('A001', '1'));
  day.when(callNext('2')).then(called('B001', '2'));
});

test('[Q7] nobody is called when nobody waits', () => {
  given(issued('B001'), opened('1')).when(callNext('1')).thenRefused('nobody-waiting');
});
