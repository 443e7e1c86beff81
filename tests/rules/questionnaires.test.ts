import type { Office } from '#shared/protocol/office.ts';
import { FIVE_LEVEL } from '#shared/domain/questionnaires/five-level.ts';
import { SERVICE_ITEMS } from '#shared/domain/questionnaires/service-items.ts';
import type { Answers } from '#shared/domain/events.ts';
import { expect, test } from 'vitest';
import { configure, giveRating } from './support/asks.ts';
import {
  at,
  called,
  configured,
  dayOpened,
  ended,
  type Fact,
  issued,
  opened,
} from './support/facts.ts';
import { given, givenExactly, happens, isMarked, isRefused } from './support/given.ts';
import { OFFICE, same } from './support/office.ts';

/** Questionnaires as versioned data: which one is asked from when, and what a rating keeps of it. */

const NEXT_QUARTER = '2027-01-01';
const OWN = { ...FIVE_LEVEL, id: 'rieng', name: same('Phiếu riêng') };
const served = [issued('A001'), opened('1'), called('A001', '1'), ended('A001', '1')];

/** The office with questionnaires of its own, that uses one. */
function using(use: string, ...own: Office['questionnaires']): Office {
  const questionnaire = { use, reasons: ['waiting'], comment: true };
  return { ...OFFICE, questionnaire, questionnaires: own };
}

const rating = (questionnaire: string | undefined, answers: Answers) => {
  const asked = questionnaire === undefined ? {} : { questionnaire };
  return { ...giveRating('A001'), ...asked, answers };
};

test('[R12] a rating keeps the version it was asked with; one that names none was asked the three levels', () => {
  const day = given(...served);
  const asked = (name?: string) => day.when(rating(name, { result: 'satisfied' })).events;
  expect(asked('five-level.1')).toMatchObject([{ questionnaire: 'five-level.1', marks: [] }]);
  expect(asked()).toMatchObject([{ questionnaire: 'three-level.1', marks: [] }]);
});

test.each([
  'rieng.1',
  'three-level.2',
  'five-level.0',
])('[R12] a version that the office never had is marked: %s', (name) => {
  expect(given(...served).when(rating(name, { result: 'satisfied' }))).toMatchObject(
    isMarked('unknown-questionnaire'),
  );
});

test.each<[string, string, Answers, boolean]>([
  ['a level of five under three', 'three-level.1', { result: 'neutral' }, true],
  ['the lowest of five under three', 'three-level.1', { result: 'very-dissatisfied' }, true],
  ['the middle of five', 'five-level.1', { result: 'neutral', attitude: 'satisfied' }, false],
  ['guidance where there is a result', 'five-level.1', { guidance: 'satisfied' }, true],
  ['an item that was asked', 'service-items.1', { signs: 'neutral' }, false],
  ['an item that this version does not ask', 'five-level.1', { signs: 'neutral' }, true],
  ['an item of a result in hand', 'service-items.1', { 'on-time': 'satisfied' }, false],
])('[R12] %s', (_, name, answers, isStrange) => {
  const marks = isStrange ? (['other-question'] as const) : [];
  expect(given(...served).when(rating(name, answers))).toMatchObject(isMarked(...marks));
});

test('[R12 R4] what is asked of a result in hand is not answered without one', () => {
  const received = [...served.slice(0, -1), ended('A001', '1', 'received')];
  const late = rating('service-items.1', { 'on-time': 'satisfied' });
  expect(given(...received).when(late)).toMatchObject(isMarked('other-question'));
});

test('[R12 E3] another questionnaire counts from the next public quarter', () => {
  const file = using('rieng', OWN);
  const pending = configured(file, null, NEXT_QUARTER);
  expect(given().when(configure(file))).toEqual(happens(pending));
  expect(given(pending).state.office?.questionnaire.use).toBe('three-level');
  const next = given(pending, dayOpened(NEXT_QUARTER)).state.office;
  expect(next?.questionnaire.use).toBe('rieng');
  expect(next?.questionnaires).toEqual([OWN]);
});

test('[R12] an office’s own version is known to its ratings, also after the office went on to another', () => {
  const later: readonly Fact[] = [
    configured(using('rieng', OWN), null, '2026-10-01'),
    configured(using('three-level'), null, '2026-11-01'),
  ];
  const told = given(...later, ...served).when(rating('rieng.1', { result: 'neutral' }));
  expect(told).toMatchObject(isMarked());
});

test('[R12] a version once in force is never changed, whether or not the newest file has it', () => {
  const first = configured(using('rieng', OWN));
  const changed = using('rieng', { ...OWN, reasons: OWN.reasons.slice(1) });
  const refusal = isRefused('questionnaire-changed');
  expect(givenExactly(first, dayOpened()).when(configure(changed))).toEqual(refusal);
  const without = configured(using('three-level'), null, '2026-11-01');
  expect(givenExactly(first, without, dayOpened()).when(configure(changed))).toEqual(refusal);
  expect(givenExactly(first, dayOpened()).when(configure(using('rieng', OWN))).refusal).toBeNull();
  const next = using('rieng', OWN, { ...OWN, version: 2, reasons: OWN.reasons.slice(0, 2) });
  expect(givenExactly(first, dayOpened()).when(configure(next)).refusal).toBeNull();
});

test('[R12] one that was never in force may be worded anew until it is', () => {
  const pending = configured(using('rieng', OWN), null, NEXT_QUARTER);
  const changed = using('rieng', { ...OWN, name: same('Phiếu mới') });
  expect(given(pending).when(configure(changed)).refusal).toBeNull();
  const begun = given(pending, dayOpened(NEXT_QUARTER));
  const now = at('08:00', NEXT_QUARTER);
  expect(begun.when(configure(changed), { now })).toEqual(isRefused('questionnaire-changed'));
});

test.each([
  ['2026-12-31', null, null],
  ['2027-01-01', '2027-01-01', null],
  ['2027-01-02', null, 'questionnaire-not-in-force'],
  [null, '2026-12-31', 'questionnaire-not-in-force'],
] as const)('[R12] one that may be used from %s to %s, from the next quarter on: %s', (from, to, refusal) => {
  const own = { ...OWN, inForceFrom: from, inForceTo: to };
  expect(given().when(configure(using('rieng', own))).refusal).toBe(refusal);
});

test('[R12] the first file of an office asks from its first day on', () => {
  const own = { ...OWN, inForceFrom: '2026-12-01' };
  const first = (day: string) =>
    givenExactly().when(configure(using('rieng', own)), { now: at('08:00', day) }).refusal;
  expect(first('2026-11-23')).toBe('questionnaire-not-in-force');
  expect(first('2026-12-01')).toBeNull();
});

test('[R12] one that may no longer be used hinders no change of anything else', () => {
  const own = { ...OWN, inForceTo: '2026-11-01' };
  const office = using('rieng', own);
  const day = givenExactly(configured(office), dayOpened());
  expect(day.when(configure({ ...office, priorityRun: 3 })).refusal).toBeNull();
  expect(day.when(configure({ ...office, smallestGroup: 30 })).refusal).toBe(
    'questionnaire-not-in-force',
  );
});

test('[R12] whatever a questionnaire asks beyond the three, the three are in each of the product’s', () => {
  for (const { questions } of [FIVE_LEVEL, SERVICE_ITEMS]) {
    expect(questions.slice(0, 3).map(({ id, asked }) => [id, asked])).toEqual([
      ['result', 'with-result'],
      ['guidance', 'without-result'],
      ['attitude', 'all'],
    ]);
  }
  expect(SERVICE_ITEMS.questions).toHaveLength(19);
});

test('[R12] past its last day it is asked to the end of that public quarter; the quarter after asks the three levels', () => {
  const own = { ...OWN, inForceTo: '2026-11-30' };
  const file = using('rieng', own);
  const known = givenExactly(configured(file, null, ''), dayOpened('2026-11-23'));
  const on = (day: string) => {
    const { state } = givenExactly(
      configured(file, null, ''),
      dayOpened('2026-11-23'),
      dayOpened(day),
    );
    return state.office?.questionnaire;
  };
  expect(known.state.office?.questionnaire).toEqual(file.questionnaire);
  expect(on('2026-12-31')).toEqual(file.questionnaire);
  const after = on(NEXT_QUARTER);
  expect(after).toMatchObject({ use: 'three-level', comment: true });
  expect(after?.reasons.length).toBeGreaterThan(1);
  // The file that names it is still the newest, and hinders no change of anything else.
  const later = givenExactly(
    configured(file, null, ''),
    dayOpened('2026-11-23'),
    dayOpened(NEXT_QUARTER),
  );
  const renamed = { ...file, name: same('Trung tâm phục vụ hành chính công phường Khác') };
  const { events } = later.when(configure(renamed), { now: at('08:00', NEXT_QUARTER) });
  expect(events).toMatchObject([{ type: 'office-configured', figuresFrom: null }]);
});
