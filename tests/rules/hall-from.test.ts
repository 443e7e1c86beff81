import { catalogueOf } from '#shared/domain/catalogue.ts';
import { counterView, kioskView } from '#shared/domain/views.ts';
import type { Office } from '#shared/protocol/office.ts';
import { expect, test } from 'vitest';
import { DESK_KIOSK, KIOSK } from './support/actors.ts';
import { configure, giveNumber, moveTicket, openCounter, openDay, pair } from './support/asks.ts';
import {
  at,
  called,
  configured,
  dayOpened,
  type Fact,
  issued,
  movedOut,
  opened,
} from './support/facts.ts';
import { given, happens, isMarked, isRefused } from './support/given.ts';
import { NEW_LETTERS } from './support/new-letters.ts';
import { OFFICE } from './support/office.ts';

/** What waits for the next day: as it was until then, and in force for the first command of the morning. */

const TOMORROW = '2026-11-24';
const MORNING = { now: at('08:00', TOMORROW) };
const PENDING = configured(NEW_LETTERS, TOMORROW, null);

function giveLand(day?: string) {
  return { ...giveNumber('L001', '08:00', day), procedure: '1.012789' } as never;
}

/** The office in force after this. */
function officeAfter(...facts: readonly Fact[]): Office {
  return given(...facts).state.office!;
}

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

test('[N7] a number given off line by yesterday’s letters goes to its procedure’s lane, and is marked', () => {
  const feeds = { A: 'chung-thuc', B: 'ho-tich' } as { readonly [letter: string]: string };
  const series = OFFICE.series.map((one) => ({ ...one, lane: feeds[one.letter] ?? one.lane }));
  const pending = configured({ ...OFFICE, series }, TOMORROW, null);
  const [, first] = given(pending).when(giveNumber('A001', '07:30', TOMORROW), MORNING).events;
  expect(first).toMatchObject({ letter: 'A', lane: 'ho-tich', marks: ['other-lane'] });
  const day = given(pending, dayOpened(TOMORROW));
  const noWait = day.when(giveNumber('K001', '07:30', TOMORROW), MORNING);
  expect(noWait).toMatchObject({ events: [{ lane: 'khong-cho', marks: [] }] });
  const fits = { ...giveNumber('A002', '07:30', TOMORROW), procedure: '2.000815' };
  expect(day.when(fits, MORNING)).toMatchObject({ events: [{ lane: 'chung-thuc', marks: [] }] });
});

test('[E3 Q14] a number is moved out by its procedure’s lane, though the newest file has it no more', () => {
  const procedures = OFFICE.procedures.filter(({ code }) => code !== '2.000815');
  const serving = [issued('K001'), opened('3'), called('K001', '3')];
  const day = given(...serving, configured({ ...OFFICE, procedures }, TOMORROW, null));
  expect(day.when(moveTicket('K001', '3', 'must-verify'))).toEqual(
    happens(movedOut('K001', '3', 'must-verify')),
  );
});

/** Far ahead of the office, and as far behind it. */
const EAST: Office = { ...OFFICE, timeZone: 'Pacific/Auckland' };
const WEST: Office = { ...OFFICE, timeZone: 'Europe/London' };

test('[E3 N5] another time zone ends no day while people wait', () => {
  const evening = { now: at('20:00') };
  const day = given(issued('A001'), configured(EAST, TOMORROW, null));
  expect(day.state.office?.timeZone).toBe(OFFICE.timeZone);
  expect(day.when(openDay(), evening)).toEqual(happens());
  expect(given(configured(EAST, TOMORROW, null), dayOpened(TOMORROW)).state.office).toEqual(EAST);
});

test('[E3 N5] by a zone that is ahead two days may begin with one command', () => {
  const day = given(configured(EAST, TOMORROW, null));
  const late = day.when(giveNumber('A001', '20:00', TOMORROW), { now: at('20:00', TOMORROW) });
  expect(late.events).toMatchObject([
    dayOpened(TOMORROW).event,
    dayOpened('2026-11-25').event,
    { type: 'ticket-issued', day: '2026-11-25' },
  ]);
});

test('[E3 N5] by a zone that is behind no day comes again', () => {
  const day = given(configured(WEST, TOMORROW, null));
  const { events } = day.when(openDay(), { now: at('00:00', TOMORROW) });
  expect(events).toEqual([dayOpened(TOMORROW).event]);
  const begun = given(configured(WEST, TOMORROW, null), dayOpened(TOMORROW));
  expect(begun.when(openDay(), { now: at('00:01', TOMORROW) })).toEqual(happens());
});
