import { expect, test } from 'vitest';
import { EXIT, phoneOf, tabletOf } from './support/actors.ts';
import { closeRating, giveRating, rateUnasked } from './support/asks.ts';
import { called, ended, idOf, issued, opened, rated } from './support/facts.ts';
import { given, isMarked, isRefused } from './support/given.ts';

/** Where citizens rate: on the counter's tablet, at the exit, on their own phone. */

const served = [issued('A001'), opened('1'), called('A001', '1'), ended('A001', '1')];
const WHERE = [
  ['tablet', tabletOf('1')],
  ['exit', EXIT],
  ['phone', phoneOf('A001')],
] as const;

test.each(
  WHERE,
)('[R15] a rating by %s says so, and is of the counter that served', (channel, by) => {
  const { events } = given(...served).when(giveRating('A001'), { by });
  expect(events).toMatchObject([{ channel, counter: '1', procedure: '1.001193', marks: [] }]);
});

test.each(
  WHERE.flatMap(([first]) => WHERE.map(([second, by]) => [first, second, by] as const)),
)('[R15 R2] rated by %s, what comes by %s still is marked: a visit has one rating', (first, _, by) => {
  const before = rated('A001');
  const day = given(...served, { ...before, event: { ...before.event, channel: first } });
  expect(day.when(giveRating('A001'), { by })).toMatchObject(isMarked('again'));
});

test('[R15] a tablet at the exit takes the rating of any counter’s visit, and none of a visit that goes on', () => {
  const day = given(...served, issued('B001'), opened('2'), called('B001', '2'));
  expect(day.when(giveRating('A001'), { by: EXIT })).toMatchObject(isMarked());
  expect(day.when(giveRating('B001'), { by: EXIT })).toMatchObject(isMarked('not-ended'));
  expect(day.when(giveRating('A009'), { by: EXIT })).toMatchObject(isMarked('unknown-ticket'));
});

test('[R15] a phone has rights over its own ticket alone', () => {
  const day = given(...served, issued('A002'));
  expect(day.when(giveRating('A002'), { by: phoneOf('A001') })).toEqual(isRefused('not-allowed'));
  expect(day.when(giveRating('A001'), { by: phoneOf('A002') })).toEqual(isRefused('not-allowed'));
  expect(day.when(rateUnasked(), { by: phoneOf('A001') })).toEqual(isRefused('not-allowed'));
  expect(day.when(closeRating('A001'), { by: phoneOf('A001') })).toEqual(isRefused('not-allowed'));
});

test('[R15] the office keeps the hash of a ticket’s code, and a ticket without one has none', () => {
  const phone = 'c'.repeat(64);
  const number = { ...giveRating('A001') };
  expect(number).not.toHaveProperty('phone');
  const told = given(...served).when({ ...number, phone }, { by: phoneOf('A001') });
  expect(told.events).toMatchObject([{ phone }]);
  // What a tablet says of a phone is nothing: it has none.
  expect(given(...served).when({ ...number, phone }).events).toMatchObject([{ phone: null }]);
});

test('[R15 D5] whether staff had signed in where it was given is kept with it', () => {
  const words = { ...giveRating('A001'), staffBrowser: true as const, tookMs: 4_000 };
  const { events } = given(...served).when(words, { by: phoneOf('A001') });
  expect(events).toMatchObject([{ staffBrowser: true, tookMs: 4_000, visit: idOf('A001') }]);
});
