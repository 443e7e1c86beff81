import { ROLES } from '#shared/domain/vocabulary.ts';
import { COMMAND_TYPES } from '#shared/protocol/commands.ts';
import { parseCommand } from '#shared/protocol/parse.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  admitFacts,
  dropFacts,
  flagRatings,
  renewPin,
  beginEpoch,
  changeRating,
  closeNoWait,
  configure,
  giveNumber,
  giveRating,
  markAbsent,
  moveTicket,
  openNoWait,
  pair,
  rateUnasked,
  recordVisit,
  voidTicket,
} from '../rules/support/asks.ts';
import { OFFICE } from '../rules/support/office.ts';

/** What comes over the wire: a command, or a clear word about what is wrong with it. */

const NUMBER = giveNumber('A001');

function reading(raw: unknown) {
  const parsed = parseCommand(raw);
  return parsed.ok ? 'a command' : parsed.answer;
}

function changed(change: object, from: object = NUMBER) {
  return reading({ ...from, ...change });
}

test('[A7] a well-formed command is read as it is', () => {
  expect(parseCommand(NUMBER)).toEqual({ ok: true, command: NUMBER });
});

test('[A7] members that nobody asked for are left out', () => {
  expect(parseCommand({ ...NUMBER, name: 'Nguyễn Văn A' })).toEqual({ ok: true, command: NUMBER });
});

test.each([
  null,
  undefined,
  7,
  'issue-ticket',
  [],
  [NUMBER],
  {},
  { type: null },
  { type: 'drop-tables' },
  { type: '__proto__' },
  { type: ['issue-ticket'] },
])('[A7] %o is no command that the office knows', (raw) => {
  expect(reading(raw)).toEqual({ id: null, outcome: 'refused', reason: 'unknown-command' });
});

test('[A7] the answer to what cannot be read carries its id where there is one', () => {
  expect(reading({ id: 'command-7', type: 'dance' })).toMatchObject({ id: 'command-7' });
  expect(reading({ id: 'x'.repeat(1_000_000), type: 'dance' })).toMatchObject({ id: null });
  expect(reading({ id: 7, type: 'dance' })).toMatchObject({ id: null });
});

test.each([
  ['id', { id: 'short' }],
  ['id', { id: 'with space' }],
  ['id', { id: 'x'.repeat(65) }],
  ['at', { at: '2026-11-23' }],
  ['at', { at: -1 }],
  ['at', { at: 1.5 }],
  ['at', { at: Number.MAX_SAFE_INTEGER }],
  ['ticket', { ticket: null }],
  ['letter', { letter: 'a' }],
  ['letter', { letter: 'Đ' }],
  ['letter', { letter: 'O' }],
  ['letter', { letter: 'AB' }],
  ['letter', { letter: '' }],
  ['number', { number: 0 }],
  ['number', { number: 10_000 }],
  ['number', { number: '1' }],
  ['number', { number: Number.NaN }],
  ['procedure', { procedure: 'x'.repeat(1_000_000) }],
  ['limits', { limits: 'perhaps' }],
  ['limits', { limits: undefined }],
])('[A7] a wrong "%s" is named: %o', (path, change) => {
  expect(changed(change)).toMatchObject({ outcome: 'refused', reason: 'wrong-shape', path });
});

test('[A7] a missing member is named', () => {
  const { letter: _, ...rest } = NUMBER as { letter: string };
  expect(reading({ ...rest, type: 'issue-ticket' })).toMatchObject({ path: 'letter' });
});

test.each([
  ['answers', { answers: {} }],
  ['answers', { answers: 'satisfied' }],
  ['answers.result', { answers: { result: 'very-good' } }],
  ['answers.attitude', { answers: { result: 'satisfied', attitude: undefined } }],
  ['reasons', { reasons: 'waiting' }],
  // Which reasons there are says the questionnaire it was asked with, which no schema knows (SPEC R12).
  ['reasons.1', { reasons: ['waiting', 'Thời tiết'] }],
  ['reasons', { reasons: Array(21).fill('waiting') }],
  ['answers', { answers: {} }],
  [
    'answers',
    { answers: Object.fromEntries(Array.from({ length: 41 }, (_, i) => [`q${i}`, 'satisfied'])) },
  ],
  ['questionnaire', { questionnaire: 'three-level' }],
  ['tookMs', { tookMs: -1 }],
  ['seal.salt', { seal: { salt: '0', leaf: '0'.repeat(64) } }],
  ['seal.leaf', { seal: { salt: '0'.repeat(32), leaf: 'F'.repeat(64) } }],
  ['phone', { phone: '0912345678' }],
  ['staffBrowser', { staffBrowser: false }],
  ['comment', { comment: '   ' }],
  ['comment', { comment: 'x'.repeat(1001) }],
])('[R7] a rating with a wrong "%s" is not read: %o', (path, change) => {
  expect(changed(change, giveRating('A001'))).toMatchObject({ reason: 'wrong-shape', path });
});

test('[R7] a rating needs one answer, whichever it is', () => {
  const one = changed({ answers: { attitude: 'not-satisfied' } }, giveRating('A001'));
  expect(one).toBe('a command');
});

test('[V7] what people write is kept composed and without blanks around it', () => {
  const decomposed = '  Ca\u0309m \u01a1n  ';
  const parsed = parseCommand({ ...giveRating('A001'), comment: decomposed });
  expect(parsed).toMatchObject({ ok: true, command: { comment: 'Cảm ơn' } });
});

test('[A2] a device is paired for a role that devices have', () => {
  const devices = ROLES.filter(
    (role) => changed({ role }, pair('kiosk-001', 'kiosk')) === 'a command',
  );
  expect(devices).toEqual(['kiosk', 'tablet', 'counter', 'display', 'lead']);
  expect(changed({ tokenHash: 'F'.repeat(64) }, pair('kiosk-001', 'kiosk'))).toMatchObject({
    path: 'tokenHash',
  });
});

test('[A7] a counter is a short machine name', () => {
  for (const counter of ['1', 'ho-tich'])
    expect(changed({ counter }, markAbsent('A001', '1'))).toBe('a command');
  for (const counter of ['', '-1', 'Quầy 1', 1, 'x'.repeat(41)]) {
    expect(changed({ counter }, markAbsent('A001', '1'))).toMatchObject({ path: 'counter' });
  }
});

test('[A7] what staff say of the no-wait lane and of numbers in it is read as it is', () => {
  const sayings = [
    moveTicket('K001', '3'),
    voidTicket('K001'),
    closeNoWait('signer-away', '14:00'),
    closeNoWait('other'),
    openNoWait(),
  ];
  for (const command of sayings) expect(parseCommand(command)).toEqual({ ok: true, command });
});

test.each([
  ['reason', moveTicket('K001', '3'), { reason: 'signer-away' }],
  ['reason', closeNoWait('other'), { reason: 'beyond-limits' }],
  ['until', closeNoWait('other'), { until: '24:00' }],
  ['until', closeNoWait('other'), { until: undefined }],
  ['ticket', voidTicket('K001'), { ticket: null }],
])('[A7] a wrong "%s" of staff is named', (path, command, change) => {
  expect(changed(change, command)).toMatchObject({ reason: 'wrong-shape', path });
});

test('[Q17 N9 R11 R14] what is told after a line was down is read as it is', () => {
  const told = [
    changeRating('A001'),
    recordVisit('A001', '1'),
    { ...recordVisit('K1000', '3'), outcome: 'refused', reason: 'Thiếu giấy tờ' },
    { ...NUMBER, clock: 'own' },
    rateUnasked(),
  ];
  for (const command of told) expect(parseCommand(command)).toEqual({ ok: true, command });
});

test.each([
  ['letter', recordVisit('A001', '1'), { letter: 'O' }],
  ['number', recordVisit('A001', '1'), { number: 0 }],
  ['counter', recordVisit('A001', '1'), { counter: 'Quầy 1' }],
  ['calledAt', recordVisit('A001', '1'), { calledAt: '07:55' }],
  ['outcome', recordVisit('A001', '1'), { outcome: 'gone' }],
  ['reason', recordVisit('A001', '1'), { reason: 'x'.repeat(10_000) }],
  ['clock', NUMBER, { clock: 'office' }],
  ['visit', rateUnasked(), { visit: undefined }],
  ['rating', changeRating('A001'), { rating: undefined }],
  ['answers', changeRating('A001'), { answers: {} }],
  ['phone', NUMBER, { phone: 'A001' }],
])('[A7] a wrong "%s" of what is told later is named', (path, command, change) => {
  expect(changed(change, command)).toMatchObject({ reason: 'wrong-shape', path });
});

test('[O7 O8 A5 D1] no wire begins an epoch, lets facts in, drops them, gives a PIN or flags ratings', () => {
  const unknown = { outcome: 'refused', reason: 'unknown-command' };
  expect(reading(beginEpoch('epoch-001', 3))).toMatchObject(unknown);
  expect(reading(admitFacts('kiosk-001', 3))).toMatchObject(unknown);
  expect(reading(dropFacts('kiosk-001', 3))).toMatchObject(unknown);
  expect(reading(renewPin('clerk-1'))).toMatchObject(unknown);
  expect(reading(flagRatings(3))).toMatchObject(unknown);
});

test('[A7 E1] an office file is no message: it comes by its own door, which checks it to the end', () => {
  const unknown = { outcome: 'refused', reason: 'unknown-command' };
  expect(reading(configure(OFFICE, 3))).toMatchObject(unknown);
  expect(reading(configure({ ...OFFICE, contacts: [] } as never))).toMatchObject(unknown);
});

test('[A7] whatever is sent, it is read or told apart, and nothing is thrown', () => {
  const types = fc.constantFrom(...COMMAND_TYPES, 'dance');
  const near = fc.tuple(fc.object(), types).map(([rest, type]) => ({ ...NUMBER, ...rest, type }));
  fc.assert(
    fc.property(fc.oneof(fc.anything(), near), (raw) => {
      const parsed = parseCommand(raw);
      const said = parsed.ok ? 'a command' : parsed.answer.reason;
      expect(['a command', 'wrong-shape', 'unknown-command']).toContain(said);
    }),
    { numRuns: 3000 },
  );
});
