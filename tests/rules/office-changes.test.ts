import { catalogueOf } from '#shared/domain/catalogue.ts';
import { counterView, kioskView } from '#shared/domain/views.ts';
import type { Office } from '#shared/protocol/office.ts';
import { expect, test } from 'vitest';
import { DESK_KIOSK, KIOSK } from './support/actors.ts';
import { configure, giveNumber, openCounter, openDay, pair } from './support/asks.ts';
import { at, configured, dayOpened, type Fact, issued } from './support/facts.ts';
import { given, givenExactly, happens, isMarked, isRefused } from './support/given.ts';
import { OFFICE, same } from './support/office.ts';

/** A new office file: made from the newest, whole or not at all, and what of it waits for the next day. */

const TOMORROW = '2026-11-24';
const MORNING = { now: at('08:00', TOMORROW) };

/** Another letter at the hall's kiosk, and with it a field, a procedure and a counter that nobody knew. */
const NEW_LETTERS: Office = {
  ...OFFICE,
  name: same('Tên mới'),
  holidays: [{ day: TOMORROW, name: same('Ngày nghỉ') }],
  fields: [...OFFICE.fields, { id: 'dat-dai', name: same('Đất đai') }],
  lanes: [...OFFICE.lanes, { id: 'dat-dai', name: same('Đất đai'), noWait: false }],
  series: [...OFFICE.series, { letter: 'L', lane: 'dat-dai', point: 'sanh', lastTicket: null }],
  procedures: [
    ...OFFICE.procedures,
    {
      ...OFFICE.procedures[0]!,
      code: '1.012789',
      name: same('Đăng ký đất đai'),
      field: 'dat-dai',
      lane: 'dat-dai',
    },
  ],
  counters: [...OFFICE.counters, { id: '4', name: same('Quầy 4'), lanes: ['dat-dai'] }],
};
const PENDING = configured(NEW_LETTERS, TOMORROW, null);

function giveLand(day?: string) {
  return { ...giveNumber('L001', '08:00', day), procedure: '1.012789' } as never;
}

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

test('[E3] until the next day everything that goes by letters is as it was; all else counts at once', () => {
  const { name, holidays, ...rest } = officeAfter(PENDING);
  expect([name, holidays]).toEqual([NEW_LETTERS.name, NEW_LETTERS.holidays]);
  const { name: _, holidays: __, ...before } = OFFICE;
  expect(rest).toEqual(before);
  expect(officeAfter(PENDING, dayOpened(TOMORROW))).toEqual(NEW_LETTERS);
});

test('[E3] a kiosk, a clerk and the catalogue know nothing of new letters before their day', () => {
  const seen = (...facts: readonly Fact[]) => {
    const { state } = given(...facts);
    return {
      letters: Object.keys(kioskView(state, state.office!, 'sanh').lastNumber).join(''),
      lanes: kioskView(state, state.office!, 'sanh').waiting.map(({ lane }) => lane),
      counters: counterView(state, state.office!, null).counters.length,
      procedures: catalogueOf(state.office!, state.officeSeq).procedures.length,
    };
  };
  expect(seen(PENDING)).toEqual(seen());
  expect(seen(PENDING, dayOpened(TOMORROW))).toMatchObject({
    letters: 'ABKL',
    counters: 4,
    procedures: 4,
  });
});

test('[E3] a number of a new letter is unknown today and joins its lane tomorrow', () => {
  const today = given(PENDING).when(giveLand());
  expect(today).toMatchObject(isMarked('foreign-letter', 'unknown-procedure'));
  const tomorrow = given(PENDING, dayOpened(TOMORROW)).when(giveLand(TOMORROW), MORNING);
  expect(tomorrow).toMatchObject({ events: [{ lane: 'dat-dai', marks: ['out-of-hours'] }] });
});

test('[E3] the very command that opens the day is decided by the letters of that day', () => {
  const { events } = given(PENDING).when(giveLand(TOMORROW), MORNING);
  expect(events).toMatchObject([
    { type: 'day-opened', day: TOMORROW },
    { type: 'ticket-issued', lane: 'dat-dai', field: 'dat-dai', marks: ['out-of-hours'] },
  ]);
  const counter = given(PENDING).when(openCounter('4'), MORNING);
  expect(counter.events.map((one) => one.type)).toEqual(['day-opened', 'counter-opened']);
  expect(given(PENDING).when(openCounter('4'))).toEqual(isRefused('counter-unknown'));
});

test('[E3] a letter that is given up is given to the end of the day', () => {
  const series = OFFICE.series.filter((one) => one.letter !== 'G');
  const pending = configured({ ...OFFICE, series }, TOMORROW, null);
  const by = { by: DESK_KIOSK };
  expect(given(pending).when(giveNumber('G001'), by)).toMatchObject(isMarked());
  const next = given(pending).when(giveNumber('G001', '08:00', TOMORROW), { ...by, ...MORNING });
  expect(next.events[1]).toMatchObject({ marks: ['unknown-letter'] });
});

test('[E3] a point’s kiosk is paired once the point counts', () => {
  const points = [...OFFICE.points, 'cua'];
  const series = [
    ...OFFICE.series,
    { letter: 'M', lane: 'ho-tich', point: 'cua', lastTicket: null },
  ];
  const pending = configured({ ...OFFICE, points, series }, TOMORROW, null);
  const ask = pair('kiosk-cua', 'kiosk', 'cua');
  expect(given(pending).when(ask)).toEqual(isRefused('point-unknown'));
  expect(given(pending).when(ask, MORNING).refusal).toBeNull();
});

test('[E3] taken back on the same day, new letters never count', () => {
  const back = configured(OFFICE, null, null);
  expect(given(PENDING).when(configure(OFFICE, 3))).toEqual(happens(back));
  expect(officeAfter(PENDING, back)).toEqual(OFFICE);
  expect(officeAfter(PENDING, back, dayOpened(TOMORROW))).toEqual(OFFICE);
});

test('[E3] of two files on one day the later counts, with the letters of the earlier day until then', () => {
  const second = { ...NEW_LETTERS, counters: [...NEW_LETTERS.counters].reverse() };
  const asked = given(PENDING).when(configure(second, 3));
  const pending = configured(second, TOMORROW, null);
  expect(asked).toEqual(happens(pending));
  expect(officeAfter(PENDING, pending).counters).toEqual(OFFICE.counters);
  expect(officeAfter(PENDING, pending, dayOpened(TOMORROW))).toEqual(second);
});

test('[E3] a day on which nobody came does not hold new letters back', () => {
  expect(officeAfter(PENDING, dayOpened('2026-11-30'))).toEqual(NEW_LETTERS);
});

test('[E3 V1] screens fetch the catalogue again when a file is accepted and when it comes into force', () => {
  const seqAfter = (...facts: readonly Fact[]) => given(...facts).state.officeSeq;
  expect(seqAfter()).toBe(1);
  expect(seqAfter(PENDING)).toBe(3);
  expect(seqAfter(PENDING, issued('A001'))).toBe(3);
  expect(seqAfter(PENDING, issued('A001'), dayOpened(TOMORROW))).toBe(5);
  expect(seqAfter(PENDING, dayOpened(TOMORROW), dayOpened('2026-11-25'))).toBe(4);
  expect(seqAfter(configured(OFFICE, null, null), dayOpened(TOMORROW))).toBe(3);
});

test('[E3] a day opened by nobody’s number is decided alike', () => {
  const { events } = given(PENDING).when(openDay(), MORNING);
  expect(events).toEqual([dayOpened(TOMORROW).event]);
  expect(given(PENDING).when(giveNumber('A001'), { by: KIOSK })).toMatchObject(isMarked());
});
