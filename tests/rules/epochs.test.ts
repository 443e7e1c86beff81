import { CONSOLE } from '#shared/domain/access.ts';
import { expect, test } from 'vitest';
import { LEAD } from './support/actors.ts';
import {
  admitFacts,
  beginEpoch,
  changeRating,
  closeRating,
  dropFacts,
  giveRating,
  rateUnasked,
} from './support/asks.ts';
import { at, called, dayOpened, ended, type Fact, issued } from './support/facts.ts';
import { given, givenExactly, happens, isRefused } from './support/given.ts';

/** An office that went on from an older backup, and facts of devices that were let go. */

const begun = (epoch: string, after: number): Fact => ({
  event: { type: 'epoch-begun', epoch, after },
});

test('[O7] a new epoch says which event the office still knows', () => {
  const day = given(issued('A001'));
  expect(day.when(beginEpoch('epoch-001', 3))).toEqual(happens(begun('epoch-001', 3)));
});

test('[O7] every epoch is known, the oldest first, also on the days after', () => {
  const { state } = given(begun('epoch-001', 3), begun('epoch-002', 5), dayOpened('2026-11-24'));
  expect(state.epochs).toEqual([
    { epoch: 'epoch-001', after: 3, begunAt: expect.any(Number) },
    { epoch: 'epoch-002', after: 5, begunAt: expect.any(Number) },
  ]);
});

test('[O7] a new epoch changes nothing else', () => {
  const before = given(issued('A001')).state;
  const after = given(issued('A001'), begun('epoch-001', 3)).state;
  expect({ ...after, tickets: after.tickets.toJS() }).toEqual({
    ...before,
    tickets: before.tickets.toJS(),
    devices: after.devices,
    numbers: after.numbers,
    epochs: [{ epoch: 'epoch-001', after: 3, begunAt: after.at }],
    seq: before.seq + 1,
    at: after.at,
  });
});

test('[O7] an epoch may be the first word of its day', () => {
  const now = at('05:00', '2026-11-24');
  const { events } = given(issued('A001')).when(beginEpoch('epoch-001', 3), { now });
  expect(events).toMatchObject([{ type: 'day-opened', day: '2026-11-24' }, { after: 3 }]);
});

test('[O7] an office that was never set up has nothing to go on from', () => {
  expect(givenExactly().when(beginEpoch('epoch-001', 0))).toEqual(
    isRefused('office-not-configured'),
  );
});

const restoredAt = (time: string): Fact => ({ ...begun('epoch-001', 3), at: at(time) });

test('[O7] a rating given before the restore waits until the end of its visit has been told again', () => {
  const lost = given(issued('A001'), restoredAt('09:00'));
  const now = at('09:01');
  expect(lost.when(giveRating('A001', '08:50'), { now })).toEqual(isRefused('not-yet'));
  const told = given(issued('A001'), called('A001', '1'), ended('A001', '1'), restoredAt('09:00'));
  expect(told.when(giveRating('A001', '08:50'), { now }).events).toMatchObject([{ marks: [] }]);
});

test('[O7 R14] a change of mind made before the restore waits until its rating has been told again', () => {
  const lost = given(issued('A001'), restoredAt('09:00'));
  const now = at('09:01');
  expect(lost.when(changeRating('A001', '08:51'), { now })).toEqual(isRefused('not-yet'));
  const since = lost.when(changeRating('A001', '09:00'), { now });
  expect(since.events).toMatchObject([{ marks: ['unknown-rating'] }]);
  const later = at('09:00', '2026-11-24');
  expect(lost.when(changeRating('A001', '08:51'), { now: later }).refusal).toBeNull();
});

test('[O7] that nobody answered waits as a rating does: else a visit asked about is lost from the count', () => {
  const lost = given(issued('A001'), restoredAt('09:00'));
  const now = at('09:01');
  const closing = (time: string) => ({ ...closeRating('A001'), at: at(time) });
  expect(lost.when(closing('08:50'), { now })).toEqual(isRefused('not-yet'));
  expect(lost.when(closing('09:00'), { now }).refusal).toBeNull();
  const told = given(issued('A001'), called('A001', '1'), ended('A001', '1'), restoredAt('09:00'));
  expect(told.when(closing('08:50'), { now }).events).toMatchObject([{ marks: [] }]);
});

test('[O7] [R9] whatever was rated since, or unasked, or a day ago is taken as it stands', () => {
  const lost = given(issued('A001'), restoredAt('09:00'));
  const now = at('09:01');
  expect(lost.when(giveRating('A001', '09:00'), { now }).refusal).toBeNull();
  expect(lost.when(rateUnasked('08:50'), { now }).refusal).toBeNull();
  const later = at('09:00', '2026-11-24');
  expect(lost.when(giveRating('A001', '08:50'), { now: later }).refusal).toBeNull();
  expect(given(issued('A001')).when(giveRating('A001', '08:50'), { now }).refusal).toBeNull();
});

test('[O8] facts let in are told with their device and how many they are, and change nothing', () => {
  const day = given(issued('A001'));
  const fact: Fact = { event: { type: 'facts-admitted', device: 'kiosk-001', count: 3 } };
  expect(day.when(admitFacts('kiosk-001', 3))).toEqual(happens(fact));
  const { tickets, desks } = given(issued('A001'), fact).state;
  expect(tickets.toJS()).toEqual(day.state.tickets.toJS());
  expect(desks).toEqual(day.state.desks);
});

test('[O8] facts dropped are told with their device and how many they were, and change nothing', () => {
  const day = given(issued('A001'));
  const fact: Fact = { event: { type: 'facts-dropped', device: 'kiosk-001', count: 3 } };
  expect(day.when(dropFacts('kiosk-001', 3))).toEqual(happens(fact));
  const { tickets, desks } = given(issued('A001'), fact).state;
  expect(tickets.toJS()).toEqual(day.state.tickets.toJS());
  expect(desks).toEqual(day.state.desks);
});

test('[A1 O7 O8] the lead neither begins an epoch nor lets facts in or drops them', () => {
  for (const command of [
    beginEpoch('epoch-001', 3),
    admitFacts('kiosk-001', 3),
    dropFacts('kiosk-001', 3),
  ]) {
    expect(given().when(command, { by: LEAD })).toEqual(isRefused('not-allowed'));
    expect(given().when(command, { by: CONSOLE }).refusal).toBeNull();
  }
});
