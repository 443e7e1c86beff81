import type { Command, CommandOf } from '#shared/domain/commands.ts';
import type { FeedbackStep, FindingState } from '#shared/domain/vocabulary-of-feedback.ts';
import type {
  ClosingReason,
  DeviceRole,
  MovingReason,
  Outcome,
} from '#shared/domain/vocabulary.ts';
import type { Office } from '#shared/protocol/office.ts';
import { at, idOf } from './facts.ts';

/** What is asked of the office, in as few words as a test needs. */

const header = { id: 'command-1', at: at('08:00') };

/** A number given at a kiosk. @param time by the kiosk's clock */
export function giveNumber(
  number: string,
  time = '08:00',
  day?: string,
): CommandOf<'issue-ticket'> {
  return {
    id: 'command-1',
    at: at(time, day),
    type: 'issue-ticket',
    ticket: idOf(number),
    letter: number.slice(0, 1),
    number: Number(number.slice(1)),
    procedure: 'AE'.includes(number.slice(0, 1)) ? '1.001193' : '2.000815',
    limits: null,
  };
}

export function claimPriority(number: string): Command {
  return { ...header, type: 'claim-priority', ticket: idOf(number) };
}

export function openCounter(counter: string): Command {
  return { ...header, type: 'open-counter', counter };
}

export function closeCounter(counter: string): Command {
  return { ...header, type: 'close-counter', counter };
}

export function callNext(counter: string): Command {
  return { ...header, type: 'call-next', counter };
}

export function callAbsent(number: string, counter: string): Command {
  return { ...header, type: 'call-absent', counter, ticket: idOf(number) };
}

export function recall(number: string, counter: string): Command {
  return { ...header, type: 'recall', counter, ticket: idOf(number) };
}

export function markAbsent(number: string, counter: string): Command {
  return { ...header, type: 'mark-absent', counter, ticket: idOf(number) };
}

export function finish(number: string, counter: string, outcome: Outcome): Command {
  return { ...header, type: 'finish-visit', counter, ticket: idOf(number), outcome };
}

/** A number that a counter served by hand. @param ended when its visit ended, by the counter's clock; called five minutes before */
export function recordVisit(
  number: string,
  counter: string,
  ended = '08:00',
  day?: string,
): CommandOf<'record-visit'> {
  const end = at(ended, day);
  return {
    id: 'command-1',
    at: end,
    type: 'record-visit',
    counter,
    letter: number.slice(0, 1),
    number: Number(number.slice(1)),
    calledAt: end - 300_000,
    outcome: 'settled',
  };
}

export function moveTicket(
  number: string,
  counter: string,
  reason: MovingReason = 'beyond-limits',
): Command {
  return { ...header, type: 'move-ticket', counter, ticket: idOf(number), reason };
}

export function voidTicket(number: string): Command {
  return { ...header, type: 'void-ticket', ticket: idOf(number) };
}

/** @param until time of day at which it opens by itself; null: not known */
export function closeNoWait(reason: ClosingReason, until: string | null = null): Command {
  return { ...header, type: 'close-no-wait', reason, until };
}

export function openNoWait(): Command {
  return { ...header, type: 'open-no-wait' };
}

/** A rating from the tablet. @param time by the tablet's clock */
export function giveRating(number: string, time = '08:00', day?: string): CommandOf<'give-rating'> {
  return {
    id: 'command-1',
    at: at(time, day),
    type: 'give-rating',
    rating: `rating-${number}`,
    visit: idOf(number),
    answers: { result: 'satisfied' },
    reasons: [],
  };
}

/** The rating of a number given anew by whoever gave it. @param time by the sender's clock */
export function changeRating(
  number: string,
  time = '08:00',
  day?: string,
): CommandOf<'change-rating'> {
  return {
    id: 'command-2',
    at: at(time, day),
    type: 'change-rating',
    rating: `rating-${number}`,
    answers: { result: 'not-satisfied' },
    reasons: ['waiting'],
  };
}

export function closeRating(number: string): Command {
  return { ...header, type: 'close-rating', visit: idOf(number), how: 'timed-out' };
}

/** A rating that nobody had asked for. @param time by the tablet's clock */
export function rateUnasked(time = '08:00', day?: string): CommandOf<'give-rating'> {
  const answers = { attitude: 'satisfied' } as const;
  return { ...giveRating('A001', time, day), visit: null, answers };
}

export function beginEpoch(epoch: string, after: number): CommandOf<'begin-epoch'> {
  return { ...header, type: 'begin-epoch', epoch, after };
}

export function admitFacts(device: string, count: number): CommandOf<'admit-facts'> {
  return { ...header, type: 'admit-facts', device, count };
}

export function renewPin(staff: string): CommandOf<'renew-pin'> {
  return { ...header, type: 'renew-pin', staff };
}

export function dropFacts(device: string, count: number): CommandOf<'drop-facts'> {
  return { ...header, type: 'drop-facts', device, count };
}

/** @param found journal sequences of ratings */
export function flagRatings(...found: readonly number[]): CommandOf<'flag-ratings'> {
  const flagged = found.map((rating) => ({ rating, flags: ['burst'] as const }));
  return { ...header, type: 'flag-ratings', through: 9, found: flagged };
}

export function archiveFiles(period: string): CommandOf<'archive-files'> {
  const files = [{ name: `${period}.1.json`, bytes: 3, sha256: 'ab'.repeat(32) }];
  return { ...header, type: 'archive-files', period, version: 1, files };
}

export function publish(period: string): CommandOf<'publish-period'> {
  return { ...header, type: 'publish-period', period };
}

/** @param base journal sequence of the file that this one was made from; left out: set regardless */
export function configure(office: Office, base?: number): CommandOf<'configure-office'> {
  const made = base === undefined ? {} : { base };
  return { ...header, type: 'configure-office', office, ...made };
}

export function openDay(): Command {
  return { ...header, type: 'open-day' };
}

export function pair(device: string, role: DeviceRole, place: string | null = null): Command {
  return {
    ...header,
    type: 'pair-device',
    device,
    role,
    label: 'Thiết bị',
    counter: role === 'kiosk' ? null : place,
    point: role === 'kiosk' ? place : null,
    tokenHash: '0'.repeat(64),
  };
}

export function revoke(device: string): Command {
  return { ...header, type: 'revoke-device', device };
}

/** Feedback written at the kiosk. @param time by the kiosk's clock */
export function takeFeedback(
  feedback: string,
  time = '08:00',
  day?: string,
): CommandOf<'take-feedback'> {
  const text = 'Bảng niêm yết để quá cao.';
  const said = { type: 'take-feedback', feedback, about: 'rules', text } as const;
  return { id: 'command-1', at: at(time, day), ...said };
}

/** One step of the lead's with feedback. */
export function handleFeedback(
  feedback: string,
  step: FeedbackStep,
  words: Partial<CommandOf<'handle-feedback'>> = {},
): CommandOf<'handle-feedback'> {
  return { ...header, type: 'handle-feedback', feedback, step, ...words };
}

export function forgetFeedback(feedback: string): CommandOf<'forget-feedback'> {
  return { ...header, type: 'forget-feedback', feedback };
}

export function noteFinding(
  finding: string,
  words: Partial<CommandOf<'note-finding'>> = {},
): CommandOf<'note-finding'> {
  const noted = { period: '2026-Q3', text: 'Thêm ghế chờ', owner: 'clerk-1', due: '2026-12-15' };
  return { ...header, type: 'note-finding', finding, ...noted, ...words };
}

export function moveFinding(finding: string, state: FindingState): CommandOf<'move-finding'> {
  return { ...header, type: 'move-finding', finding, state };
}

/** Rows of a list that staff entered, and that the list is to count, or no more. */
export function addBatchRows(batch: string): CommandOf<'add-batch-rows'> {
  return { ...header, type: 'add-batch-rows', batch, first: 0, rows: [] };
}

export function confirmBatch(batch: string): CommandOf<'confirm-batch'> {
  const list = {
    channel: 'paper',
    listHash: '0'.repeat(32),
    enteredBy: 'lead',
    scale: 'three',
  } as const;
  const span = { from: '2026-10-01', to: '2026-10-31' };
  const counted = { rows: 12, leftOut: 0, doublets: 0 };
  return { ...header, type: 'confirm-batch', batch, ...list, ...span, ...counted };
}

export function withdrawBatch(batch: string): CommandOf<'withdraw-batch'> {
  return { ...header, type: 'withdraw-batch', batch, reason: 'other' };
}
