import { catalogueOf } from '#shared/domain/catalogue.ts';
import { isInForce } from '#shared/domain/procedure-days.ts';
import { THREE_LEVEL } from '#shared/domain/questionnaires/three-level.ts';
import { OUTCOMES } from '#shared/domain/vocabulary.ts';
import {
  counterView,
  displayView,
  kioskView,
  publicQueue,
  tabletView,
} from '#shared/domain/views.ts';
import { expect, test } from 'vitest';
import {
  absent,
  called,
  claimed,
  ended,
  type Fact,
  issued,
  opened,
  rated,
  recalled,
  unanswered,
} from './support/facts.ts';
import { given } from './support/given.ts';
import { OFFICE, same } from './support/office.ts';

/** What each role sees, and what it does not. */

const busy: readonly Fact[] = [
  issued('A001', '07:30'),
  issued('A002', '07:31'),
  issued('A003', '07:32'),
  issued('K001', '07:33'),
  claimed('A003'),
  opened('1'),
  opened('2'),
  called('A003', '1', 1),
];

test('[V3] nothing in the hall, at the kiosk or in public tells who has priority', () => {
  const { state } = given(...busy);
  const open = [
    displayView(state, OFFICE),
    publicQueue(state, OFFICE),
    kioskView(state, OFFICE, 'sanh'),
    tabletView(state, '1'),
  ];
  expect(JSON.stringify(open)).not.toMatch(/priority|ordinary|class/);
});

test('[V3] numbers that wait are told in the order in which they were given', () => {
  const { state } = given(...busy.slice(0, 5));
  const lane = publicQueue(state, OFFICE).lanes.find((one) => one.lane === 'ho-tich');
  expect(lane).toMatchObject({ waiting: 3, numbers: ['A001', 'A002', 'A003'] });
});

test('[W1] the hall sees how many wait in each lane, and under which letters', () => {
  const { state } = given(...busy);
  expect(displayView(state, OFFICE).waits).toMatchObject([
    { lane: 'ho-tich', letters: ['A'], waiting: 2 },
    { lane: 'chung-thuc', letters: ['B'], waiting: 0 },
    { lane: 'khong-cho', letters: ['K'], waiting: 1 },
  ]);
});

test('[W1] the letter of another point stands beside the lane once it has given a number', () => {
  const { state } = given(...busy, issued('E001'));
  expect(displayView(state, OFFICE).waits[0]).toMatchObject({ letters: ['A', 'E'], waiting: 3 });
});

test('[V1] the hall sees the newest call first, and a number once', () => {
  const { state } = given(...busy, called('A001', '2'), recalled('A003', '1'));
  const calls = displayView(state, OFFICE).calls;
  expect(calls.map((call) => call.number)).toEqual(['A003', 'A001']);
  expect(calls[0]).toMatchObject({
    counter: same('Quầy 1'),
    lane: same('Hộ tịch'),
    seq: state.seq,
  });
});

test('[V1] every view says which event it knows last, and which office file', () => {
  const { state } = given(...busy);
  const seen = { seq: 2 + busy.length, day: '2026-11-23', officeSeq: 1 };
  expect(displayView(state, OFFICE)).toMatchObject(seen);
  expect(counterView(state, OFFICE, null)).toMatchObject({ ...seen, here: null });
});

test('[N1] a kiosk learns the last numbers of its own letters alone', () => {
  const { state } = given(...busy, issued('E004'));
  expect(kioskView(state, OFFICE, 'sanh').lastNumber).toEqual({ A: 3, B: 0, K: 1 });
  expect(kioskView(state, OFFICE, 'ban').lastNumber).toEqual({ E: 4, G: 0 });
});

test('[Q7] a clerk sees the waiting in the order in which they will be called', () => {
  const { state } = given(...busy, absent('A003', '1', 1), claimed('A002'));
  const here = counterView(state, OFFICE, '1').here;
  expect(here?.waiting.map((line) => line.number)).toEqual(['A002', 'A001']);
  expect(here?.absent).toMatchObject([{ number: 'A003', class: 'priority', calls: 1 }]);
  expect(here?.current).toBeNull();
});

test('[Q11] a clerk sees which counters are open, by whom, and which are busy', () => {
  const { state } = given(...busy);
  expect(counterView(state, OFFICE, '1').counters).toMatchObject([
    { id: '1', openBy: 'clerk-1', busy: true },
    { id: '2', openBy: 'clerk-2', busy: false },
    { id: '3', openBy: null, busy: false },
  ]);
});

test.each(
  OUTCOMES,
)('[R1 R4] after the outcome "%s" the tablet asks about the right thing', (outcome) => {
  const { state } = given(...busy, ended('A003', '1', outcome));
  const question = ['settled', 'handed-over'].includes(outcome) ? 'result' : 'guidance';
  expect(tabletView(state, '1').ask).toEqual({
    visit: 'ticket-A003',
    number: 'A003',
    procedure: '1.001193',
    question,
    endedAt: state.at,
  });
  expect(tabletView(state, '2').ask).toBeNull();
});

test('[R2] a tablet asks until the visit is rated, or until nobody answers', () => {
  const end = ended('A003', '1');
  expect(tabletView(given(...busy).state, '1').ask).toBeNull();
  expect(tabletView(given(...busy, end, rated('A003')).state, '1').ask).toBeNull();
  expect(tabletView(given(...busy, end, unanswered('A003')).state, '1').ask).toBeNull();
  expect(tabletView(given(...busy, end, rated('A003', 'again')).state, '1').ask).not.toBeNull();
});

test('[V5] the public catalogue is the office file without its staff, its devices and its letterhead', () => {
  const { staff, devices: _, questionnaires: __, letterhead: ___, ...open } = OFFICE;
  const asking = { ...THREE_LEVEL, comment: true };
  const more = { asking, publicUrl: null, officeSeq: 12 };
  expect(catalogueOf(OFFICE, 12)).toEqual({ ...open, ...more });
  expect(JSON.stringify(catalogueOf(OFFICE, 12))).not.toContain(staff[0]?.id);
});

test('[V1] the hall sees the no-wait procedures by their short names', () => {
  expect(displayView(given().state, OFFICE).noWait).toEqual([same('Chứng thực bản sao')]);
});

test('[V1] the hall sees no more than the last eight calls', () => {
  const numbers = Array.from({ length: 9 }, (_, i) => `A00${i + 1}`);
  const calls = numbers.flatMap((number) => [
    issued(number),
    called(number, '1'),
    ended(number, '1'),
  ]);
  const { state } = given(opened('1'), ...calls);
  const shown = displayView(state, OFFICE).calls.map((call) => call.number);
  expect(shown).toEqual([...numbers].reverse().slice(0, 8));
});

test('[T3] the hall no longer invites whoever did not come, and says of a visit ended that it was just called', () => {
  const { state } = given(
    opened('1'),
    issued('A001'),
    called('A001', '1'),
    ended('A001', '1'),
    issued('A002'),
    called('A002', '1'),
    absent('A002', '1', 1),
    issued('A003'),
    called('A003', '1'),
  );
  const shown = displayView(state, OFFICE).calls.map(({ number, open }) => [number, open]);
  expect(shown).toEqual([
    ['A003', true],
    ['A001', false],
  ]);
});

test.each([
  [null, null, [true, true, true, true]],
  ['2026-11-22', '2026-11-23', [false, true, true, false]],
  ['2026-11-22', null, [false, true, true, true]],
  [null, '2026-11-23', [true, true, true, false]],
])('[E7] a procedure from %s to %s is in force on its first and last day', (from, to, expected) => {
  const procedure = { ...OFFICE.procedures[2]!, inForceFrom: from, inForceTo: to };
  const days = ['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24'];
  expect(days.map((day) => isInForce(procedure, day))).toEqual(expected);
  const office = { ...OFFICE, procedures: [procedure] };
  const named = days.map((day) => displayView({ ...given().state, day }, office).noWait.length > 0);
  expect(named).toEqual(expected);
});
