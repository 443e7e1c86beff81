import { figuresBase, policyOn } from '#shared/domain/in-force.ts';
import { parsePeriod, quarterOf } from '#shared/domain/period.ts';
import { figuresOf } from '#shared/domain/results.ts';
import { NO_ANSWERS } from '#shared/domain/statistics.ts';
import { addDays } from '#shared/domain/time.ts';
import { EMPTY_STATE, type State } from '#shared/domain/state.ts';
import { evolve } from '#shared/domain/evolve.ts';
import { decide } from '#shared/domain/decide.ts';
import { CONSOLE } from '#shared/domain/access.ts';
import type { Office } from '#shared/protocol/office.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOTHING_LOOKED_UP } from '../../server/office/look-up.ts';
import { configure, publish } from './support/asks.ts';
import { periodCounts } from './support/counts.ts';
import { at, configured, dayOpened, type Fact } from './support/facts.ts';
import { given, happens, isRefused } from './support/given.ts';
import { OFFICE, same } from './support/office.ts';

/** The settings that figures are made by count from the next public quarter, and for whole quarters. */

const NEXT_QUARTER = '2027-01-01';
const STRICTER: Office = { ...OFFICE, smallestGroup: 30 };
const PENDING = configured(STRICTER, null, NEXT_QUARTER);

function draftOf(state: State, key: string, ratings: number) {
  const headline = { ...NO_ANSWERS, satisfied: ratings };
  const counted = { tickets: 50, noWaitTickets: 0, visitsEnded: 45, ratings, headline };
  const procedures = [{ procedure: '1.001193', field: 'ho-tich', ...counted }];
  const counts = periodCounts(procedures);
  const period = parsePeriod(key)!;
  const base = figuresBase(state, period.from);
  const figures = figuresOf(base, period, counts);
  return { figures, journalSeq: 7, headHash: 'f'.repeat(64), earlier: [] };
}

/** What comes of publishing a quarter on a day. */
function publishing(key: string, day: string, ratings: number, ...facts: readonly Fact[]) {
  const { state, when } = given(...facts, dayOpened(day));
  return when(publish(key), { now: at('08:00', day), draft: draftOf(state, key, ratings) });
}

test.each<[string, Partial<Office>]>([
  ['the smallest group', { smallestGroup: 30 }],
  ['the questionnaire’s comment', { questionnaire: { ...OFFICE.questionnaire, comment: false } }],
  [
    'the questionnaire’s reasons',
    { questionnaire: { ...OFFICE.questionnaire, reasons: ['waiting'] } },
  ],
  ['the public calendar', { publicCalendar: 'administrative' }],
])('[E3] %s counts from the next public quarter', (_, change) => {
  const file = { ...OFFICE, ...change };
  const pending = configured(file, null, NEXT_QUARTER);
  expect(given().when(configure(file))).toEqual(happens(pending));
  expect(given(pending).state.office).toEqual(OFFICE);
  expect(given(pending, dayOpened('2026-12-31')).state.office).toEqual(OFFICE);
  expect(given(pending, dayOpened(NEXT_QUARTER)).state.office).toEqual(file);
});

test('[E3] letters and figures wait each for their own day', () => {
  const series = OFFICE.series.filter((one) => one.letter !== 'G');
  const file = { ...STRICTER, series, name: same('Tên mới') };
  const pending = configured(file, '2026-11-24', NEXT_QUARTER);
  expect(given().when(configure(file))).toEqual(happens(pending));
  expect(given(pending).state.office).toEqual({ ...OFFICE, name: file.name });
  const next = given(pending, dayOpened('2026-11-24'));
  expect(next.state.office).toEqual({ ...file, smallestGroup: 10 });
  expect(given(pending, dayOpened('2026-11-24'), dayOpened(NEXT_QUARTER)).state.office).toEqual(
    file,
  );
});

test('[E3] on the calendar of the State’s offices the next quarter begins on the 15th', () => {
  const office = { ...OFFICE, publicCalendar: 'administrative' } as const;
  const day = given(configured(office));
  const { events } = day.when(configure({ ...office, smallestGroup: 30 }));
  expect(events).toMatchObject([{ hallFrom: null, figuresFrom: '2026-12-15' }]);
});

test('[E3] settings taken back before they count never count', () => {
  const back = configured(OFFICE, null, null);
  expect(given(PENDING).when(configure(OFFICE))).toEqual(happens(back));
  expect(given(PENDING, back, dayOpened(NEXT_QUARTER)).state.office).toEqual(OFFICE);
  expect(given(PENDING, back).state.policies).toHaveLength(1);
});

test('[E3] of two settings before the next quarter the later ones count', () => {
  const later = { ...OFFICE, smallestGroup: 50 };
  const pending = configured(later, null, NEXT_QUARTER);
  expect(given(PENDING).when(configure(later))).toEqual(happens(pending));
  expect(given(PENDING, pending, dayOpened(NEXT_QUARTER)).state.office).toEqual(later);
});

test('[E3] a quarter is published by the k of its own first day', () => {
  expect(publishing('2026-Q4', '2027-01-02', 12, PENDING).refusal).toBeNull();
  expect(publishing('2027-Q1', '2027-04-01', 12, PENDING)).toEqual(isRefused('period-too-small'));
  expect(publishing('2027-Q1', '2027-04-01', 30, PENDING).refusal).toBeNull();
  const figures = (key: string) =>
    draftOf(given(PENDING, dayOpened('2027-04-01')).state, key, 40).figures;
  expect(figures('2026-Q4').smallestGroup).toBe(10);
  expect(figures('2027-Q1').smallestGroup).toBe(30);
});

test('[E3 P2] after a change of calendar no quarter is published that overlaps one of the other', () => {
  const administrative: Office = { ...OFFICE, publicCalendar: 'administrative' };
  const pending = configured(administrative, null, NEXT_QUARTER);
  const after = (key: string) => publishing(key, '2027-07-01', 40, pending).refusal;
  expect(after('2026-Q4')).toBeNull();
  expect(after('2026-Q4-hc')).toBe('period-not-public');
  expect(after('2027-Q1')).toBe('period-not-public');
  // It begins in the last days of a quarter of the other calendar.
  expect(after('2027-Q1-hc')).toBe('period-not-public');
  expect(after('2027-Q2-hc')).toBeNull();
});

/** The office after files of these calendars, each accepted so many days after the one before. */
function switched(changes: readonly (readonly [number, Office['publicCalendar']])[]) {
  const given = { by: CONSOLE, sealed: null, draft: null, ...NOTHING_LOOKED_UP };
  let state = EMPTY_STATE;
  let day = '2026-01-05';
  for (const [days, publicCalendar] of [[0, 'calendar'] as const, ...changes]) {
    day = addDays(day, days);
    const now = at('08:00', day);
    const command = configure({ ...OFFICE, publicCalendar });
    const decision = decide(state, command, { ...given, now });
    if (!decision.accepted) throw new Error(decision.reason);
    for (const event of decision.events) {
      state = evolve(state, { seq: state.seq + 1, at: now, by: CONSOLE.id, event });
    }
  }
  return state;
}

test('[E3 P2] however often the calendar is changed, public quarters never overlap', () => {
  const calendars = fc.constantFrom('calendar' as const, 'administrative' as const);
  const changes = fc.array(fc.tuple(fc.integer({ min: 0, max: 130 }), calendars), { maxLength: 8 });
  fc.assert(
    fc.property(changes, (list) => {
      const { policies } = switched(list);
      const quarters = (['calendar', 'administrative'] as const).flatMap((calendar) =>
        Array.from({ length: 20 }, (_, i) => quarterOf(addDays('2026-01-20', i * 91), calendar)),
      );
      const open = quarters
        .filter((one) => policyOn(policies, one.from).publicCalendar === one.calendar)
        .sort((a, b) => (a.from < b.from ? -1 : 1));
      expect(open.length).toBeGreaterThan(0);
      const overlaps = open.filter((one, i) => i > 0 && one.from <= open[i - 1]!.to);
      expect(overlaps).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('[E3] nothing is said of figures before an office has a file', () => {
  expect(() => policyOn([], NEXT_QUARTER)).toThrow(RangeError);
});

test('[E3 P5] what has gone from the office file keeps its name in the figures of its quarter', () => {
  const procedures = OFFICE.procedures.filter(({ field }) => field !== 'ho-tich');
  const gone = configured({
    ...OFFICE,
    procedures,
    fields: OFFICE.fields.filter(({ id }) => id !== 'ho-tich'),
  });
  const [row] = draftOf(given(gone).state, '2026-Q3', 40).figures.byField;
  expect(row).toMatchObject({ key: 'ho-tich', name: same('Hộ tịch') });
  expect(row?.procedures[0]).toMatchObject({ key: '1.001193', name: same('Đăng ký khai sinh') });
});

test('[E3 P5] a field that is renamed is called by its newest name', () => {
  const fields = OFFICE.fields.map((one) => ({ ...one, name: same('Hộ tịch, quốc tịch') }));
  const [row] = draftOf(given(configured({ ...OFFICE, fields })).state, '2026-Q3', 40).figures
    .byField;
  expect(row?.name).toEqual(same('Hộ tịch, quốc tịch'));
});
