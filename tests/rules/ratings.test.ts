import type { PastVisit } from '#shared/domain/decision.ts';
import { expect, test } from 'vitest';
import { tabletOf } from './support/actors.ts';
import { closeRating, giveNumber, giveRating, rateUnasked } from './support/asks.ts';
import {
  at,
  called,
  dayOpened,
  ended,
  idOf,
  issued,
  opened,
  rated,
  unanswered,
} from './support/facts.ts';
import { given, happens, isMarked } from './support/given.ts';

/** Ratings: facts that are kept whatever they say, and count when they fit a visit. */

const served = [issued('A001'), opened('1'), called('A001', '1'), ended('A001', '1')];

test('[R2] a rating of a visit that ended at this counter counts', () => {
  expect(given(...served).when(giveRating('A001'))).toEqual(happens(rated('A001')));
});

test.each([
  ['a visit that is not known', [], 'A001', ['unknown-ticket']],
  ['a number that still waits', [issued('A001')], 'A001', ['not-ended', 'other-counter']],
  ['a person who is still served', served.slice(0, 3), 'A001', ['not-ended']],
  ['a visit that has a rating', [...served, rated('A001')], 'A001', ['again']],
] as const)('[R9] a rating of %s is kept, marked and set apart', (_, facts, number, marks) => {
  expect(given(...facts).when(giveRating(number))).toMatchObject(isMarked(...marks));
});

test('[R9] a tablet that speaks of another counter’s visit is marked', () => {
  expect(given(...served).when(giveRating('A001'), { by: tabletOf('2') })).toMatchObject(
    isMarked('other-counter'),
  );
});

test('[R9] a rating with a mark changes nothing about the visit', () => {
  const { state } = given(...served, rated('A001', 'other-counter'));
  expect(state.tickets.get('ticket-A001')?.rating).toBe('asked');
});

test('[R8] a tablet that nobody answered says so, and may be answered after all', () => {
  expect(given(...served).when(closeRating('A001'))).toEqual(happens(unanswered('A001')));
  const after = given(...served, unanswered('A001'));
  expect(after.state.tickets.get('ticket-A001')?.rating).toBe('closed');
  expect(after.when(giveRating('A001'))).toEqual(happens(rated('A001')));
});

test('[R8] a tablet that times out after the rating takes nothing back', () => {
  expect(given(...served, rated('A001')).when(closeRating('A001'))).toMatchObject(
    isMarked('again'),
  );
  const { state } = given(...served, rated('A001'), unanswered('A001', 'again'));
  expect(state.tickets.get('ticket-A001')?.rating).toBe('given');
});

test('[P4] a rating counts on the day of its visit, though the tablet’s clock is a day behind', () => {
  const { events } = given(...served).when(giveRating('A001', '23:50', '2026-11-22'));
  expect(events).toMatchObject([{ day: '2026-11-23', marks: [] }]);
});

const yesterday: PastVisit = {
  ticket: idOf('A001'),
  day: '2026-11-23',
  counter: '1',
  procedure: '1.001193',
  field: 'ho-tich',
  givenAt: at('07:30'),
  outcome: 'settled',
  rated: false,
};
const tomorrow = at('07:30', '2026-11-24');

test('[P4] a rating that arrives after midnight counts on the day on which it was given', () => {
  const around = { now: tomorrow, visit: yesterday };
  const next = given(...served, dayOpened('2026-11-24'));
  const { event } = rated('A001');
  const late = { event: { ...event, givenAt: at('16:59') } };
  expect(next.when(giveRating('A001', '16:59'), around)).toEqual(happens(late));
  expect(next.when(closeRating('A001'), around)).toEqual(happens(unanswered('A001')));
  // The first word of the new day opens it.
  expect(
    given(...served)
      .when(giveRating('A001', '16:59'), around)
      .events.at(-1),
  ).toEqual(late.event);
});

test.each([
  ['00:10', '2026-11-24', '2026-11-24'],
  ['16:59', '2026-11-20', '2026-11-23'],
  ['16:59', '2030-01-01', '2026-11-24'],
])('[P4] a late rating given at %s of %s by the tablet’s clock is of %s', (time, said, day) => {
  const next = given(dayOpened('2026-11-24'));
  const { events } = next.when(giveRating('A001', time, said), { now: tomorrow, visit: yesterday });
  expect(events).toMatchObject([{ day, marks: [] }]);
});

test.each([
  ['that was never ended', { outcome: null }, 'not-ended'],
  ['of another counter', { counter: '2' }, 'other-counter'],
  ['that has a rating', { rated: true }, 'again'],
  ['that has no result yet', { outcome: 'received' }, 'other-question'],
] as const)('[R9] a late rating of a visit %s is kept, marked and set apart', (_, other, mark) => {
  const visit = { ...yesterday, ...other };
  expect(
    given(dayOpened('2026-11-24')).when(giveRating('A001'), { now: tomorrow, visit }),
  ).toMatchObject(isMarked(mark));
});

test.each([
  ['settled', { guidance: 'satisfied' }, ['other-question']],
  ['settled', { result: 'satisfied', guidance: 'satisfied' }, ['other-question']],
  ['incomplete', { result: 'satisfied', attitude: 'satisfied' }, ['other-question']],
  ['incomplete', { guidance: 'satisfied' }, []],
  ['handed-over', { attitude: 'satisfied' }, []],
] as const)('[R4] after "%s" the answers %o are marked %o', (outcome, answers, marks) => {
  const visit = [...served.slice(0, 3), ended('A001', '1', outcome)];
  const rating = { ...giveRating('A001'), answers } as never;
  expect(given(...visit).when(rating)).toMatchObject(isMarked(...marks));
});

test('[R6] a reason said twice counts once', () => {
  const twice = { ...giveRating('A001'), reasons: ['waiting', 'waiting', 'fee'] } as never;
  const { events } = given(...served).when(twice);
  expect(events).toMatchObject([{ reasons: ['waiting', 'fee'] }]);
});

test('[J5] a well-formed fact is never refused for what it says', () => {
  const day = given();
  const odd = { ...giveNumber('A001', '03:00', '2020-01-01'), procedure: '9.999999' };
  expect(day.when(odd)).toMatchObject(isMarked('earlier-day', 'unknown-procedure', 'out-of-hours'));
  expect(day.when(giveNumber('A9999', '23:00', '2030-01-01'))).toMatchObject(
    isMarked('clock-ahead'),
  );
  expect(day.when(giveRating('Z123'))).toMatchObject(isMarked('unknown-ticket'));
  expect(day.when(closeRating('Z123'))).toMatchObject(isMarked('unknown-ticket'));
});

test('[R11] a rating that nobody asked for is marked, belongs to no visit and keeps its counter', () => {
  const { events, refusal } = given(...served).when(rateUnasked('08:00'));
  expect(refusal).toBeNull();
  expect(events).toMatchObject([
    {
      visit: null,
      day: '2026-11-23',
      counter: '1',
      procedure: null,
      field: null,
      answers: { attitude: 'satisfied' },
      marks: ['unsolicited'],
    },
  ]);
});

test('[R11] it changes nothing about any visit, nor does it look at one', () => {
  const { events } = given(...served).when(rateUnasked(), { visit: { ...yesterday, rated: true } });
  expect(events).toMatchObject([{ marks: ['unsolicited'] }]);
  const { state } = given(...served, { event: events[0]! });
  expect(state.tickets.get('ticket-A001')?.rating).toBe('asked');
});

test('[R11 P4] it is of the day on which it was given, never of one to come', () => {
  const next = given(dayOpened('2026-11-24'));
  const dayOf = (said: string) =>
    next.when(rateUnasked('16:59', said), { now: tomorrow }).events[0];
  expect(dayOf('2026-11-23')).toMatchObject({ day: '2026-11-23' });
  expect(dayOf('2030-01-01')).toMatchObject({ day: '2026-11-24' });
});
