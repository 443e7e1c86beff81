import { handshakeSchema, pairSchema, signInSchema } from '#shared/protocol/messages.ts';
import { officeSchema } from '#shared/protocol/office.ts';
import {
  daySchema,
  idSchema,
  slugSchema,
  textSchema,
  timeOfDaySchema,
} from '#shared/protocol/text.ts';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { OFFICE } from '../rules/support/office.ts';

/** The shapes that travel beside commands. */

const pathsOf = (office: unknown) => {
  const { issues = [] } = v.safeParse(officeSchema, office);
  return issues.map((issue) => v.getDotPath(issue));
};

test('[Q12] a sound office file is read as it is', () => {
  expect(v.parse(officeSchema, OFFICE)).toEqual(OFFICE);
});

test.each([
  ['smallestGroup', { smallestGroup: 9 }],
  ['priorityRun', { priorityRun: 0 }],
  ['publicCalendar', { publicCalendar: 'lunar' }],
  ['counters', { counters: [] }],
  ['counters.0.lanes', { counters: [{ ...OFFICE.counters[0]!, lanes: [] }] }],
  ['series.0.letter', { series: [{ letter: 'I', lane: 'ho-tich', point: 'sanh' }] }],
  ['kioskHours.weekdays.0', { kioskHours: { ...OFFICE.kioskHours, weekdays: [0] } }],
  [
    'kioskHours.spans.0.to',
    { kioskHours: { weekdays: [1], spans: [{ from: '07:00', to: '24:00' }] } },
  ],
  ['name.en', { name: { vi: 'Tên', en: ' ' } }],
  ['procedures.0.code', { procedures: [{ ...OFFICE.procedures[0]!, code: '2.000815.H26' }] }],
  ['staff.0.role', { staff: [{ ...OFFICE.staff[0]!, role: 'kiosk' }] }],
])('[Q12] an office file with a wrong "%s" is not read', (path, change) => {
  expect(pathsOf({ ...OFFICE, ...change })).toEqual([path]);
});

test('[V7] a text stands in both languages, composed', () => {
  expect(v.parse(textSchema, { vi: ' Quâ\u0300y ', en: 'Counter' })).toEqual({
    vi: 'Quầy',
    en: 'Counter',
  });
  expect(v.is(textSchema, { vi: 'Quầy' })).toBe(false);
});

test.each([
  [slugSchema, ['1', 'ho-tich', 'x'.repeat(40)], ['', '-a', 'Ho', 'a_b', 'x'.repeat(41)]],
  [idSchema, ['command-1', 'x'.repeat(64)], ['short', 'with space', 'x'.repeat(65)]],
  [timeOfDaySchema, ['00:00', '23:59'], ['24:00', '7:30', '07:60', '07:30:00']],
  [daySchema, ['2026-11-23'], ['23/11/2026', '2026-13-01', '2026-11-32']],
] as const)('[A7] small shapes take what they say and nothing else', (schema, good, bad) => {
  expect(good.map((text) => v.is(schema, text))).toEqual(good.map(() => true));
  expect(bad.map((text) => v.is(schema, text))).toEqual(bad.map(() => false));
});

test('[A5] staff sign in with the id of their post and a PIN of digits', () => {
  expect(v.is(signInSchema, { staff: 'clerk-1', pin: '0417' })).toBe(true);
  for (const pin of ['123', '12345678901234', '12a4', 1234, '']) {
    expect(v.is(signInSchema, { staff: 'clerk-1', pin })).toBe(false);
  }
});

test('[A7] a handshake needs a token and a protocol number; a counter may be chosen', () => {
  expect(v.is(handshakeSchema, { token: 't', protocol: 1 })).toBe(true);
  expect(v.is(handshakeSchema, { token: 't', protocol: 1, counter: null })).toBe(true);
  for (const wrong of [
    { protocol: 1 },
    { token: '', protocol: 1 },
    { token: 't', protocol: '1' },
  ]) {
    expect(v.is(handshakeSchema, wrong)).toBe(false);
  }
});

test('[A2] a pairing code is short', () => {
  expect(v.is(pairSchema, { code: 'A1B2C3' })).toBe(true);
  expect(v.is(pairSchema, { code: 'x'.repeat(65) })).toBe(false);
});
