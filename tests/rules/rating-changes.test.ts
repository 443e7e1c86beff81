import type { Actor } from '#shared/domain/access.ts';
import type { PastRating, PastVisit } from '#shared/domain/decision.ts';
import { expect, test } from 'vitest';
import { EXIT, phoneOf, tabletOf } from './support/actors.ts';
import { changeRating } from './support/asks.ts';
import {
  at,
  called,
  changed,
  dayOpened,
  ended,
  idOf,
  issued,
  opened,
  rated,
  SEAL,
} from './support/facts.ts';
import { given, happens, isMarked } from './support/given.ts';

/** A change of mind: both versions stand, and the last one counts. */

const served = [issued('A001'), opened('1'), called('A001', '1'), ended('A001', '1')];
const day = given(...served, rated('A001'));

/** As the tables have it: given by the tablet of counter 1 at 08:00. */
const GIVEN: PastRating = {
  rating: 'rating-A001',
  visit: idOf('A001'),
  questionnaire: 'three-level.1',
  version: 1,
  by: 'tablet-1',
  channel: 'tablet',
  counter: '1',
  phone: null,
  givenAt: at('08:00'),
  heardAt: at('08:00'),
};

const NAME = 'c'.repeat(64);
const PHONE = phoneOf('A001');
/** Given by the phone of its own number: the office heard of it at 08:00, whatever that phone said. */
const BY_PHONE: PastRating = {
  ...GIVEN,
  by: PHONE.id,
  channel: 'phone',
  phone: NAME,
  givenAt: at('07:40'),
};

/** A change by a phone. @param time by the office's clock  @param said by the phone's own */
const byPhone = (
  time: string,
  { said = time, phone = NAME as string | null, rating = BY_PHONE, by = PHONE } = {},
) => {
  const change = { ...changeRating('A001', said), ...(phone === null ? {} : { phone }) };
  return day.when(change, { now: at(time), by, rating });
};

/** A change asked for at a time. @param said by the sender's own clock */
const changing = (time: string, said = time, rating: PastRating | null = GIVEN) =>
  day.when(changeRating('A001', said), { now: at(time), rating });

test('[R14] whoever gave a rating gives it anew: the next version, complete in itself', () => {
  expect(changing('08:03')).toEqual(happens(changed('A001', 2, '08:03')));
  const third = { ...GIVEN, version: 2 };
  expect(changing('08:04', '08:04', third)).toEqual(happens(changed('A001', 3, '08:04')));
});

test('[R14] nothing of the first version is taken back: the visit stays rated, by the first', () => {
  const after = given(...served, rated('A001'), changed('A001', 2));
  expect(after.state.tickets.get(idOf('A001'))).toEqual(day.state.tickets.get(idOf('A001')));
});

test.each([
  ['08:05', []],
  ['08:05:01', ['too-late']],
  ['12:00', ['too-late']],
] as const)('[R14] a change at %s of what was given at 08:00 is marked %o', (time, marks) => {
  expect(changing(time)).toMatchObject(isMarked(...marks));
});

test('[R14] on a tablet the five minutes go by its own clock, which is the office’s: what waited for a line is not late', () => {
  expect(changing('16:00', '08:04')).toMatchObject(isMarked());
  const { events } = changing('08:01', '08:04');
  expect(events).toMatchObject([{ givenAt: at('08:01'), marks: [] }]);
});

test('[R14] a change that arrives after midnight is of the rating as the tables have it', () => {
  const visit: PastVisit = {
    ticket: idOf('A001'),
    day: '2026-11-23',
    counter: '1',
    procedure: '1.001193',
    field: 'ho-tich',
    givenAt: at('07:30'),
    outcome: 'settled',
    rated: true,
  };
  const next = given(...served, rated('A001'), dayOpened('2026-11-24'));
  const around = { now: at('00:10', '2026-11-24'), rating: GIVEN, visit };
  expect(next.when(changeRating('A001', '08:03'), around)).toEqual(
    happens(changed('A001', 2, '08:03')),
  );
});

test.each([
  ['08:05', '08:05', []],
  ['08:06', '07:41', ['too-late']],
  ['12:00', '08:01', ['too-late']],
  ['08:04', '23:00', []],
] as const)('[R14] of a phone the office’s clock alone counts: heard at %s, said %s, a change is marked %o', (time, said, marks) => {
  expect(byPhone(time, { said })).toMatchObject(isMarked(...marks));
});

test.each([
  ['that says no name', { phone: null }],
  ['that says another name', { phone: 'd'.repeat(64) }],
  ['with another ticket', { by: phoneOf('A002') }],
  ['where the rating bears no name', { rating: { ...BY_PHONE, phone: null } }],
  ['where neither says one', { phone: null, rating: { ...BY_PHONE, phone: null } }],
])('[R14 R15] a phone %s has only a picture of the slip, and changes nothing', (_, other) => {
  expect(byPhone('08:01', other)).toMatchObject(isMarked('unknown-rating'));
  expect(byPhone('08:01')).toMatchObject(isMarked());
});

test('[O6 R14] a tablet sends the change that the one before it in its place has left', () => {
  const left = (by: Actor, rating = GIVEN) =>
    day.when(changeRating('A001', '08:01'), { now: at('09:00'), by, rating });
  expect(left({ ...tabletOf('1'), id: 'tablet-new' })).toMatchObject(isMarked());
  const atExit = { ...GIVEN, by: EXIT.id, channel: 'exit' } as const;
  expect(left({ ...EXIT, id: 'exit-new' }, atExit)).toMatchObject(isMarked());
  expect(left(tabletOf('1'), atExit)).toMatchObject(isMarked('unknown-rating'));
});

test('[D5 R14] whether staff had signed in where it was changed is kept with the change', () => {
  const change = { ...changeRating('A001', '08:01'), staffBrowser: true as const };
  const { events } = day.when(change, { now: at('08:01'), rating: GIVEN });
  expect(events).toMatchObject([{ staffBrowser: true, marks: [] }]);
  expect(changing('08:01').events).toMatchObject([{ staffBrowser: false }]);
});

test.each([
  ['another tablet', tabletOf('2')],
  ['the exit', EXIT],
  ['the phone of its own number', phoneOf('A001')],
])('[R14] %s does not change what a tablet was told', (_, by) => {
  const around = { now: at('08:01'), by, rating: GIVEN };
  expect(day.when(changeRating('A001', '08:01'), around)).toMatchObject(isMarked('unknown-rating'));
});

test('[R14] a rating that there is not is not changed, and has no version', () => {
  const nothing = changing('08:01', '08:01', null);
  expect(nothing).toMatchObject(isMarked('unknown-rating'));
  expect(nothing.events).toMatchObject([{ version: null }]);
});

test.each([
  ['the other question', { guidance: 'satisfied' }],
  ['a question that was not asked', { signs: 'satisfied' }],
  ['a level of another scale', { result: 'neutral' }],
] as const)('[R12 R14] a change to %s is marked, and changes nothing', (_, answers) => {
  const change = { ...changeRating('A001'), answers };
  expect(day.when(change, { rating: GIVEN })).toMatchObject(isMarked('other-question'));
});

test('[R14 Z1] each version has its own seal, the device’s where it made one', () => {
  const seal = { salt: 'a'.repeat(32), leaf: 'b'.repeat(64) };
  const change = { ...changeRating('A001'), seal };
  expect(day.when(change, { rating: GIVEN, seal: null }).events).toMatchObject([{ seal }]);
  expect(changing('08:01').events).toMatchObject([{ seal: SEAL }]);
});
