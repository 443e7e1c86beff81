import type { Command as AnyCommand } from '#shared/domain/commands.ts';
import { ROLES, type Role } from '#shared/domain/vocabulary.ts';
import { COMMAND_TYPES, type CommandType } from '#shared/protocol/commands.ts';
import type { Answer } from '#shared/protocol/messages.ts';
import { expect, test } from 'vitest';
import * as asks from '../rules/support/asks.ts';
import { at } from '../rules/support/facts.ts';
import { OFFICE } from '../rules/support/office.ts';
import { runPeopledOffice } from './support/every-role.ts';
import { anew, newId, next } from './support/running-office.ts';

/** Every role says every command, over HTTP and on a line. The compiler asks for a row when there is a new one. */

const STAFF_AT_COUNTER: readonly Role[] = ['counter', 'clerk'];
const IN_THE_HALL: readonly Role[] = ['counter', 'clerk', 'lead'];
const OFFICE_AFFAIRS: readonly Role[] = ['lead', 'administrator'];

const WIRE: Readonly<Record<CommandType, readonly [AnyCommand, readonly Role[]]>> = {
  'issue-ticket': [asks.giveNumber('A001'), ['kiosk']],
  'claim-priority': [asks.claimPriority('A001'), ['kiosk']],
  'open-counter': [asks.openCounter('1'), STAFF_AT_COUNTER],
  'close-counter': [asks.closeCounter('1'), STAFF_AT_COUNTER],
  'call-next': [asks.callNext('1'), STAFF_AT_COUNTER],
  'call-absent': [asks.callAbsent('A001', '1'), STAFF_AT_COUNTER],
  recall: [asks.recall('A001', '1'), STAFF_AT_COUNTER],
  'mark-absent': [asks.markAbsent('A001', '1'), STAFF_AT_COUNTER],
  'move-ticket': [asks.moveTicket('A001', '1'), STAFF_AT_COUNTER],
  'finish-visit': [asks.finish('A001', '1', 'settled'), STAFF_AT_COUNTER],
  'record-visit': [asks.recordVisit('A001', '1'), STAFF_AT_COUNTER],
  'close-no-wait': [asks.closeNoWait('other'), IN_THE_HALL],
  'open-no-wait': [asks.openNoWait(), IN_THE_HALL],
  'void-ticket': [asks.voidTicket('A001'), IN_THE_HALL],
  'give-rating': [asks.giveRating('A001'), ['tablet', 'citizen']],
  'change-rating': [asks.changeRating('A001'), ['tablet', 'citizen']],
  'close-rating': [asks.closeRating('A001'), ['tablet']],
  'publish-period': [asks.publish('2026-Q3'), OFFICE_AFFAIRS],
  'take-feedback': [
    asks.takeFeedback('feedback-1'),
    ['kiosk', 'clerk', 'lead', 'administrator', 'citizen'],
  ],
  'handle-feedback': [asks.handleFeedback('feedback-1', 'answered'), OFFICE_AFFAIRS],
  'note-finding': [asks.noteFinding('finding-1'), OFFICE_AFFAIRS],
  'move-finding': [asks.moveFinding('finding-1', 'done'), OFFICE_AFFAIRS],
  'open-day': [asks.openDay(), ['administrator']],
  'pair-device': [asks.pair('display-9', 'display'), OFFICE_AFFAIRS],
  'revoke-device': [asks.revoke('device-none'), OFFICE_AFFAIRS],
};

/** What the office's own hands alone may do: no wire takes it from anyone. */
const NO_WIRE: Readonly<Record<Exclude<AnyCommand['type'], CommandType>, AnyCommand>> = {
  'configure-office': asks.configure(OFFICE),
  'begin-epoch': asks.beginEpoch('epoch-1', 0),
  'admit-facts': asks.admitFacts('device-one', 1),
  'drop-facts': asks.dropFacts('device-one', 1),
  'renew-pin': asks.renewPin('clerk-1'),
  'forget-feedback': asks.forgetFeedback('feedback-1'),
  'flag-ratings': asks.flagRatings(3),
  'archive-files': asks.archiveFiles('2026-Q3'),
  'add-batch-rows': asks.addBatchRows('batch-1'),
  'confirm-batch': asks.confirmBatch('batch-1'),
  'withdraw-batch': asks.withdrawBatch('batch-1'),
};

/** Lines are for screens and staff: a citizen's phone asks at the doors (SPEC R15). */
const WITH_LINE: readonly Role[] = ROLES.filter((role) => role !== 'citizen');

async function withLines() {
  const { tokens, send, line } = await runPeopledOffice();
  const sockets = new Map(
    await Promise.all(
      WITH_LINE.map(async (role) => {
        const socket = line({ token: tokens[role], counter: role === 'clerk' ? '1' : null });
        await next(socket, 'connect');
        return [role, socket] as const;
      }),
    ),
  );
  const http = async (role: Role, command: AnyCommand) => (await send(tokens[role], command))[0];
  const onLine = (role: Role, command: AnyCommand): Promise<Answer | undefined> =>
    sockets.get(role)?.emitWithAck('command', command) ?? Promise.resolve(undefined);
  return [
    ['http', ROLES, http],
    ['line', WITH_LINE, onLine],
  ] as const;
}

function reasonOf(answer: Answer | undefined): string | null {
  return answer?.outcome === 'refused' ? answer.reason : null;
}

test('[A1] every role says every command, and is refused all that is not its own', async () => {
  const wrong: string[] = [];
  for (const [wire, roles, say] of await withLines()) {
    for (const type of COMMAND_TYPES) {
      const [command, may] = WIRE[type];
      for (const role of roles) {
        const reason = reasonOf(await say(role, anew(command, at('08:00'))));
        const isAsMeant = may.includes(role)
          ? !/not-allowed|shape|unknown-command/.test(`${reason}`)
          : reason === 'not-allowed';
        if (!isAsMeant) wrong.push(`${role} says ${type} by ${wire}: ${reason}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test("[A1 E2] what the office's own hands alone may do is an unknown command on every wire, from whomever", async () => {
  for (const [, roles, say] of await withLines()) {
    for (const command of Object.values(NO_WIRE)) {
      for (const role of roles) {
        const answer = await say(role, { ...command, id: newId() });
        expect([command.type, role, reasonOf(answer)]).toEqual([
          command.type,
          role,
          'unknown-command',
        ]);
      }
    }
  }
});

test('[A1 R15] a citizen’s phone gets no line', async () => {
  const { tokens, line } = await runPeopledOffice();
  const refused = next<Error>(line({ token: tokens.citizen, counter: null }), 'connect_error');
  expect((await refused).message).toBe('unknown-token');
});
