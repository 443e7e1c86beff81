import { resultOf } from '#shared/domain/result.ts';
import { expect, test } from 'vitest';
import { callNext, closeRating, giveNumber, openCounter, openDay } from './support/asks.ts';
import { at, issued, opened } from './support/facts.ts';
import { given } from './support/given.ts';

/** What an accepted command answers: made from its events, so that it can be made again. */

test('[O2] a call answers with the ticket called', () => {
  const { events } = given(issued('A001'), opened('1')).when(callNext('1'));
  expect(resultOf(events)).toEqual({ ticket: 'ticket-A001' });
});

test('[O2] a fact answers with what the office noted about it', () => {
  const number = given().when(giveNumber('A001', '05:00'), { now: at('05:00') });
  expect(resultOf(number.events)).toEqual({ ticket: 'ticket-A001', marks: ['out-of-hours'] });
  const closing = given().when(closeRating('A001'));
  expect(resultOf(closing.events)).toEqual({ marks: ['unknown-ticket'] });
});

test('[O2] the first command of a day answers like any other', () => {
  const { events } = given().when(giveNumber('A001', '07:00', '2026-11-24'), {
    now: at('07:00', '2026-11-24'),
  });
  expect(events).toHaveLength(2);
  expect(resultOf(events)).toEqual({ ticket: 'ticket-A001', marks: [] });
});

test('[O2] what tells nothing more answers with nothing more', () => {
  expect(resultOf(given().when(openCounter('1')).events)).toEqual({});
  expect(resultOf(given().when(openDay()).events)).toEqual({});
});
