import type { OfficeEvent } from '#shared/domain/events.ts';
import type { Office } from '#shared/protocol/office.ts';
import { expect, test } from 'vitest';
import { LEAD } from './support/actors.ts';
import { configure } from './support/asks.ts';
import {
  absent,
  at,
  called,
  configured,
  dayOpened,
  ended,
  type Fact,
  issued,
  opened,
} from './support/facts.ts';
import { given, givenExactly, happens, isRefused } from './support/given.ts';
import { NEW_LETTERS } from './support/new-letters.ts';
import { OFFICE, same } from './support/office.ts';

/** A new office file: made from the newest, whole or not at all, and which changes wait for the next day. */

const TOMORROW = '2026-11-24';
const MORNING = { now: at('08:00', TOMORROW) };

const PENDING = configured(NEW_LETTERS, TOMORROW, null);

/** The desk's letters, each for the other's lane. */
const SWAPPED: { readonly [letter: string]: string } = { E: 'chung-thuc', G: 'ho-tich' };

/** The office in force after this. */
function officeAfter(...facts: readonly Fact[]): Office {
  return given(...facts).state.office!;
}

test('[E2] a file made from the newest is accepted, one made from another is refused', () => {
  const file = { ...OFFICE, priorityRun: 3 };
  const day = given(configured(OFFICE, null, null));
  expect(day.when(configure(file, 3))).toEqual(happens(configured(file, null, null)));
  expect(day.when(configure(file, 1))).toEqual(isRefused('office-changed'));
  expect(day.when(configure(file, 4))).toEqual(isRefused('office-changed'));
  expect(day.when(configure(file))).toEqual(happens(configured(file, null, null)));
});

test('[E2] a file that waits for tomorrow is the newest one already', () => {
  const day = given(PENDING);
  expect(day.when(configure(OFFICE, 1))).toEqual(isRefused('office-changed'));
  expect(day.when(configure(OFFICE, 3)).refusal).toBeNull();
  // What comes into force in the morning is no new file: its number stays.
  const next = given(PENDING, dayOpened(TOMORROW));
  expect(next.when(configure(OFFICE, 3), MORNING).refusal).toBeNull();
});

test('[E2] only the console sets a file without saying from which it was made', () => {
  expect(given().when(configure(OFFICE), { by: LEAD })).toEqual(isRefused('office-changed'));
  expect(given().when(configure(OFFICE, 1), { by: LEAD }).refusal).toBeNull();
});

test('[E2] an office’s first file is made from none', () => {
  expect(givenExactly().when(configure(OFFICE, 0))).toEqual(isRefused('office-changed'));
  expect(givenExactly().when(configure(OFFICE))).toEqual(happens(configured()));
});

test('[E2] of a file that does not hold nothing counts, and the last good one stays in force', () => {
  const day = given();
  const broken = { ...NEW_LETTERS, counters: OFFICE.counters };
  expect(day.when(configure(broken))).toEqual(isRefused('office-inconsistent'));
  expect(day.state.office).toEqual(OFFICE);
  expect(day.state.accepted).toEqual({ office: OFFICE, seq: 1, hallFrom: null });
});

test('[E3] the event of new letters says that they count from the next day', () => {
  expect(given().when(configure(NEW_LETTERS))).toEqual(happens(PENDING));
});

test.each<[string, Partial<Office>]>([
  [
    'a lane that is no longer the no-wait one',
    {
      lanes: OFFICE.lanes.map((one) => ({ ...one, noWait: false })),
      procedures: OFFICE.procedures.map((one) => ({ ...one, noWait: null })),
    },
  ],
  [
    'a letter that feeds another lane',
    {
      series: OFFICE.series.map((one) => ({ ...one, lane: SWAPPED[one.letter] ?? one.lane })),
    },
  ],
  [
    'a letter that is another one',
    {
      series: OFFICE.series.map((one) => (one.letter === 'G' ? { ...one, letter: 'H' } : one)),
    },
  ],
  [
    'a letter of another point',
    {
      series: OFFICE.series.filter((one) => one.point === 'sanh'),
      points: ['sanh'],
    },
  ],
  ['another time zone', { timeZone: 'Asia/Bangkok' }],
  [
    'another point',
    {
      points: [...OFFICE.points, 'cua'],
      series: [...OFFICE.series, { letter: 'M', lane: 'ho-tich', point: 'cua', lastTicket: null }],
    },
  ],
])('[E3] %s counts from the next day', (_, change) => {
  const { events } = given().when(configure({ ...OFFICE, ...change }));
  expect(events).toMatchObject([{ hallFrom: TOMORROW, figuresFrom: null }]);
});

test.each<[string, Partial<Office>]>([
  ['another name', { name: same('Tên mới') }],
  [
    'a lane’s name',
    { lanes: OFFICE.lanes.map((one) => ({ ...one, name: same(`${one.id} mới`) })) },
  ],
  ['other hours', { serviceHours: OFFICE.kioskHours }],
  ['a holiday', { holidays: [{ day: TOMORROW, name: same('Ngày nghỉ') }] }],
  [
    'a counter’s lanes',
    {
      counters: OFFICE.counters.map((one) => ({ ...one, lanes: OFFICE.lanes.map(({ id }) => id) })),
    },
  ],
  ['one procedure fewer', { procedures: OFFICE.procedures.slice(1) }],
  [
    'a campaign',
    {
      noWaitCampaign: { name: same('Đợt'), from: TOMORROW, to: TOMORROW, email: null },
    },
  ],
])('[E3] %s counts at once', (_, change) => {
  const file = { ...OFFICE, ...change };
  const asked = given().when(configure(file));
  expect(asked).toEqual(happens(configured(file, null, null)));
  expect(officeAfter(configured(file, null, null))).toEqual(file);
});

/** B001 is served at counter 2; of A001 and E001 one waits, the other was absent. */
const IN_THE_HALL: readonly Fact[] = [
  issued('A001'),
  issued('B001'),
  issued('E001'),
  opened('1'),
  opened('2'),
  called('E001', '1'),
  absent('E001', '1', 1),
  called('B001', '2'),
];

function without(...codes: readonly string[]): Office {
  const procedures = OFFICE.procedures.filter(({ code }) => !codes.includes(code));
  return { ...OFFICE, procedures };
}

test.each([
  ['waits', [issued('A001')], '1.001193'],
  ['is at a counter', [issued('B001'), opened('2'), called('B001', '2')], '2.000815'],
  [
    'was absent once',
    IN_THE_HALL.slice(2).filter(
      ({ event }) => event.type !== 'ticket-called' || event.counter === '1',
    ),
    '1.001193',
  ],
])('[E3] a procedure that goes while somebody who %s has its number counts to the end of the day', (_, facts, code) => {
  const { events } = given(...facts).when(configure(without(code)));
  expect(events).toMatchObject([{ hallFrom: TOMORROW }]);
});

test('[E3] a procedure that nobody in the hall waits for any more goes at once', () => {
  const served = [issued('B001'), opened('2'), called('B001', '2'), ended('B001', '2')];
  const { events } = given(...served).when(configure(without('2.000815')));
  expect(events).toMatchObject([{ hallFrom: null }]);
  expect(given(...IN_THE_HALL).when(configure(without('1.000894'))).events).toMatchObject([
    { hallFrom: null },
  ]);
});

test('[E3] a number of a procedure that the office does not know holds no file back', () => {
  const odd = { ...issued('A001').event, procedure: '9.999999' } as OfficeEvent;
  const { events } = given({ event: odd }).when(configure(without('1.000894')));
  expect(events).toMatchObject([{ hallFrom: null }]);
});

test('[E3] a counter that goes while somebody is served there counts to the end of the day', () => {
  const file = { ...OFFICE, counters: OFFICE.counters.filter(({ id }) => id !== '1') };
  const day = given(issued('A001'), opened('1'));
  expect(day.when(configure(file)).events).toMatchObject([{ hallFrom: null }]);
  const serving = given(issued('A001'), opened('1'), called('A001', '1'));
  expect(serving.when(configure(file)).events).toMatchObject([{ hallFrom: TOMORROW }]);
});
