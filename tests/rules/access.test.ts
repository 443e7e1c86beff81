import { type Actor, CONSOLE, mayCommand } from '#shared/domain/access.ts';
import type { CommandType } from '#shared/domain/commands.ts';
import { ROLES } from '#shared/domain/vocabulary.ts';
import { COMMAND_TYPES } from '#shared/protocol/commands.ts';
import { expect, test } from 'vitest';
import { clerkOf, KIOSK, keysOf, LEAD, phoneOf, tabletOf } from './support/actors.ts';
import {
  admitFacts,
  dropFacts,
  flagRatings,
  addBatchRows,
  archiveFiles,
  confirmBatch,
  withdrawBatch,
  renewPin,
  beginEpoch,
  callAbsent,
  callNext,
  changeRating,
  claimPriority,
  closeCounter,
  closeNoWait,
  closeRating,
  configure,
  finish,
  forgetFeedback,
  giveNumber,
  giveRating,
  handleFeedback,
  markAbsent,
  moveFinding,
  moveTicket,
  noteFinding,
  openCounter,
  openDay,
  openNoWait,
  pair,
  publish,
  rateUnasked,
  recall,
  recordVisit,
  revoke,
  takeFeedback,
  voidTicket,
} from './support/asks.ts';
import { issued, opened } from './support/facts.ts';
import { given, isRefused } from './support/given.ts';
import { OFFICE } from './support/office.ts';

/** Who may say what. The table is written out here a second time, in full. */

const COMMANDS = [
  giveNumber('A001'),
  claimPriority('A001'),
  openCounter('1'),
  closeCounter('1'),
  callNext('1'),
  callAbsent('A001', '1'),
  recall('A001', '1'),
  markAbsent('A001', '1'),
  moveTicket('A001', '1'),
  finish('A001', '1', 'settled'),
  recordVisit('A001', '1'),
  closeNoWait('other'),
  openNoWait(),
  voidTicket('A001'),
  giveRating('A001'),
  changeRating('A001'),
  closeRating('A001'),
  publish('2026-Q3'),
  takeFeedback('feedback-1'),
  handleFeedback('feedback-1', 'answered'),
  noteFinding('finding-1'),
  moveFinding('finding-1', 'done'),
  openDay(),
  pair('display-1', 'display'),
  revoke('display-1'),
  configure(OFFICE),
  beginEpoch('epoch-001', 7),
  admitFacts('kiosk-001', 3),
  dropFacts('kiosk-001', 3),
  renewPin('clerk-1'),
  forgetFeedback('feedback-1'),
  flagRatings(3),
  archiveFiles('2026-Q3'),
  addBatchRows('batch-001'),
  confirmBatch('batch-001'),
  withdrawBatch('batch-001'),
];
const AT_COUNTER: readonly CommandType[] = [
  'open-counter',
  'close-counter',
  'call-next',
  'call-absent',
  'recall',
  'mark-absent',
  'move-ticket',
  'finish-visit',
  'record-visit',
];
const IN_THE_HALL: readonly CommandType[] = ['close-no-wait', 'open-no-wait', 'void-ticket'];
const OFFICE_AFFAIRS: readonly CommandType[] = ['pair-device', 'revoke-device'];
/** The office file is the lead's too. */
const BY_OWN_DOOR: readonly CommandType[] = [
  'configure-office',
  'begin-epoch',
  'admit-facts',
  'drop-facts',
  'renew-pin',
  'forget-feedback',
  'flag-ratings',
  'archive-files',
  'add-batch-rows',
  'confirm-batch',
  'withdraw-batch',
];
const FEEDBACK_AFFAIRS: readonly CommandType[] = [
  'take-feedback',
  'handle-feedback',
  'note-finding',
  'move-finding',
];
const DISPLAY: Actor = { id: 'display-1', role: 'display', counter: null, point: null };

test('[A1] every command and every role is in the table', () => {
  // What no wire takes: the office file, and what the console alone or the administrator's own door makes.
  expect(COMMANDS.map((one) => one.type)).toEqual([...COMMAND_TYPES, ...BY_OWN_DOOR]);
  expect(EXPECTED.map(([actor]) => actor.role).sort()).toEqual([...ROLES].sort());
});

const EXPECTED: readonly (readonly [Actor, readonly CommandType[]])[] = [
  [KIOSK, ['issue-ticket', 'claim-priority', 'take-feedback']],
  [tabletOf('1'), ['give-rating', 'change-rating', 'close-rating']],
  [keysOf('1'), [...AT_COUNTER, ...IN_THE_HALL]],
  [DISPLAY, []],
  [clerkOf('1'), [...AT_COUNTER, ...IN_THE_HALL, 'take-feedback']],
  [
    LEAD,
    [
      ...IN_THE_HALL,
      'publish-period',
      ...FEEDBACK_AFFAIRS,
      ...OFFICE_AFFAIRS,
      'configure-office',
      'renew-pin',
      'confirm-batch',
      'withdraw-batch',
    ],
  ],
  [CONSOLE, ['publish-period', ...FEEDBACK_AFFAIRS, 'open-day', ...OFFICE_AFFAIRS, ...BY_OWN_DOOR]],
  [phoneOf('A001'), ['give-rating', 'change-rating', 'take-feedback']],
];

test.each(
  EXPECTED.map(([actor, types]) => ({ role: actor.role, actor, types })),
)('[A1] what the role "$role" may say', ({ actor, types }) => {
  const may = COMMANDS.filter((command) => mayCommand(actor, command)).map((one) => one.type);
  expect(may).toEqual(types);
});

test('[A5] a counter’s own device speaks for its own counter alone', () => {
  const day = given(issued('A001'), opened('1', keysOf('1')), opened('2', keysOf('1')));
  expect(day.when(callNext('1'), { by: keysOf('1') }).refusal).toBeNull();
  expect(day.when(callNext('2'), { by: keysOf('1') })).toEqual(isRefused('not-allowed'));
});

test('[A5 Q17] what a counter’s own device did by hand it says of its own counter alone', () => {
  const day = given(issued('A001'));
  expect(day.when(recordVisit('A001', '1'), { by: keysOf('1') }).refusal).toBeNull();
  expect(day.when(recordVisit('A001', '2'), { by: keysOf('1') })).toEqual(isRefused('not-allowed'));
  expect(day.when(recordVisit('A001', '2'), { by: clerkOf('1') }).refusal).toBeNull();
});

test('[A1] who may not say something is told nothing else', () => {
  expect(given().when(openCounter('9'), { by: LEAD })).toEqual(isRefused('not-allowed'));
});

test('[R15 A5] a phone speaks of its own ticket alone, and a tablet of any', () => {
  const day = given(issued('A001'), issued('A002'));
  expect(day.when(giveRating('A002'), { by: phoneOf('A001') })).toEqual(isRefused('not-allowed'));
  expect(day.when(giveRating('A001'), { by: phoneOf('A001') }).refusal).toBeNull();
  expect(day.when(rateUnasked(), { by: phoneOf('A001') })).toEqual(isRefused('not-allowed'));
  expect(day.when(giveRating('A002'), { by: tabletOf('1') }).refusal).toBeNull();
});
