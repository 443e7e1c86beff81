import type { Actor } from '#shared/domain/access.ts';
import { officeProblems } from '#shared/domain/office-problems.ts';
import type { Office } from '#shared/protocol/office.ts';
import { expect, test } from 'vitest';
import { configure } from './support/asks.ts';
import { configured } from './support/facts.ts';
import { given, givenExactly, happens, isRefused } from './support/given.ts';
import { OFFICE, same } from './support/office.ts';

/** The office file: it counts as a whole or not at all. */

test('[Q12] a sound office file is accepted, the first time and any other', () => {
  expect(officeProblems(OFFICE)).toEqual([]);
  expect(givenExactly().when(configure(OFFICE))).toEqual(happens(configured()));
  expect(given().when(configure({ ...OFFICE, priorityRun: 5 }))).toEqual(
    happens(configured({ ...OFFICE, priorityRun: 5 }, null, null)),
  );
});

test('[A18] an administrator’s post is added, changed and taken out by administrators and the console, never by a lead', () => {
  const admin = { id: 'admin', label: same('Quản trị 1'), role: 'administrator' as const };
  const watched = { ...OFFICE, staff: [...OFFICE.staff, admin] };
  const renamed = { ...OFFICE, staff: [...OFFICE.staff, { ...admin, label: same('Quản trị 2') }] };
  const lead = { id: 'lead', role: 'lead', counter: null, point: null } as const;
  const administrator = { ...lead, id: 'admin', role: 'administrator' } as const;
  const facts = [configured(watched)];
  const saves = (by: Actor, office: Office) =>
    givenExactly(...facts).when({ ...configure(office), base: 1 }, { by });
  for (const office of [OFFICE, renamed]) {
    expect(saves(lead, office)).toEqual(isRefused('not-allowed'));
    expect(saves(administrator, office)).toMatchObject({ refusal: null });
  }
  expect(saves(lead, { ...watched, priorityRun: 5 })).toMatchObject({ refusal: null });
});

const [counter] = OFFICE.counters;
const [series] = OFFICE.series;
const [procedure] = OFFICE.procedures;
const [lane] = OFFICE.lanes;
const hours = (...spans: readonly [string, string][]) => ({
  weekdays: [1],
  spans: spans.map(([from, to]) => ({ from, to })),
});

test.each<[string, Partial<Office>, string, string]>([
  [
    'a counter of no lane',
    { counters: [{ ...counter!, lanes: ['ho-tich', 'x'] }, ...OFFICE.counters.slice(1)] },
    'counters.0.lanes.1',
    'unknown-reference',
  ],
  [
    'a series of no lane',
    { series: [...OFFICE.series, { ...series!, letter: 'D', lane: 'x' }] },
    'series.5.lane',
    'unknown-reference',
  ],
  [
    'a series of no point',
    { series: [...OFFICE.series, { ...series!, letter: 'D', point: 'x' }] },
    'series.5.point',
    'unknown-reference',
  ],
  [
    'a procedure of no field',
    { procedures: [{ ...procedure!, field: 'x' }] },
    'procedures.0.field',
    'unknown-reference',
  ],
  [
    'a procedure of no lane',
    { procedures: [{ ...procedure!, lane: 'x' }] },
    'procedures.0.lane',
    'unknown-reference',
  ],
  ['a letter used twice', { series: [series!, series!] }, 'series.1.letter', 'used-twice'],
  ['a counter there twice', { counters: [counter!, counter!] }, 'counters.1.id', 'used-twice'],
  [
    'a procedure there twice',
    { procedures: [procedure!, procedure!] },
    'procedures.1.code',
    'used-twice',
  ],
  [
    'two no-wait lanes',
    { lanes: [...OFFICE.lanes, { id: 'x', name: same('X'), noWait: true }] },
    'lanes.3.noWait',
    'second-no-wait-lane',
  ],
  ['no such time zone', { timeZone: 'Asia/Nowhere' }, 'timeZone', 'time-zone-unknown'],
  [
    'hours that end before they begin',
    { kioskHours: hours(['17:00', '07:00']) },
    'kioskHours.spans.0',
    'hours-reversed',
  ],
  [
    'hours that overlap',
    { serviceHours: hours(['07:00', '12:00'], ['11:00', '17:00']) },
    'serviceHours.spans.1',
    'hours-overlap',
  ],
])('[Q12] an office file with %s is refused, and the place is told', (_, change, path, what) => {
  const office = { ...OFFICE, ...change };
  expect(officeProblems(office)).toContainEqual(expect.objectContaining({ path, what }));
  expect(givenExactly().when(configure(office))).toEqual(isRefused('office-inconsistent'));
});

test('[Q12] every problem is told, not only the first', () => {
  const office = { ...OFFICE, lanes: [lane!, lane!], timeZone: 'Mars/Olympus' };
  expect(officeProblems(office).length).toBeGreaterThan(3);
});
