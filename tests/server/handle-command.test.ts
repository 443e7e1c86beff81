import { CONSOLE } from '#shared/domain/access.ts';
import type { Command } from '#shared/domain/commands.ts';
import { EMPTY_STATE, type State } from '#shared/domain/state.ts';
import { expect, test } from 'vitest';
import { handleCommand } from '../../server/office/handle-command.ts';
import { NOTHING_LOOKED_UP } from '../../server/office/look-up.ts';
import { payloadHash } from '../../server/office/payload-hash.ts';
import { callNext, giveNumber, recordVisit } from '../rules/support/asks.ts';
import { clerkOf, KIOSK } from '../rules/support/actors.ts';
import { at } from '../rules/support/facts.ts';
import { OFFICE } from '../rules/support/office.ts';
import { memoryStore } from '../support/memory-store.ts';

/** One command against a memory of plain maps. */

function office() {
  const memory = memoryStore();
  let state: State = EMPTY_STATE;
  function hear(command: Command, by = KIOSK) {
    const asked = { command, payloadHash: payloadHash(command), text: null };
    const given = { now: at('08:00'), by, sealed: null, draft: null, ...NOTHING_LOOKED_UP };
    const handled = handleCommand(memory, state, asked, given);
    state = handled.state;
    return handled;
  }
  return { memory, hear };
}

function configured() {
  const made = office();
  const header = { id: 'configure-1', at: at('07:00') };
  made.hear({ ...header, type: 'configure-office', office: OFFICE }, CONSOLE);
  return made;
}

test('[O3] a repeated command gets its answer again and changes nothing', () => {
  const { memory, hear } = configured();
  const first = hear(giveNumber('A001'));
  const head = memory.head();
  const again = hear(giveNumber('A001'));
  expect(again.answer).toEqual({ ...first.answer, repeated: true });
  expect(again.events).toEqual([]);
  expect(memory.head()).toEqual(head);
});

test('[O3] the same id with another content is refused and changes nothing', () => {
  const { memory, hear } = configured();
  hear(giveNumber('A001'));
  const head = memory.head();
  const { answer } = hear(giveNumber('A002'));
  expect(answer).toEqual({ id: 'command-1', outcome: 'refused', reason: 'id-reused' });
  expect(memory.head()).toEqual(head);
});

test('[O3] ids belong to their sender: two devices may use the same one', () => {
  const { hear } = configured();
  hear(giveNumber('A001'));
  const { answer } = hear(giveNumber('E001'), { ...KIOSK, id: 'kiosk-ban', point: 'ban' });
  expect(answer).toMatchObject({ outcome: 'accepted' });
});

test('[A4] a refusal is remembered and told again', () => {
  const { hear } = configured();
  const first = hear(callNext('1'), clerkOf('1'));
  expect(first.answer).toMatchObject({ outcome: 'refused', reason: 'counter-not-open' });
  expect(hear(callNext('1'), clerkOf('1')).answer).toEqual({ ...first.answer, repeated: true });
});

test('[A4] a fact sent before there is an office may be sent again when there is one', () => {
  const { hear } = office();
  const early = hear(giveNumber('A001'));
  expect(early.answer).toMatchObject({ reason: 'office-not-configured' });
  const header = { id: 'configure-1', at: at('07:00') };
  hear({ ...header, type: 'configure-office', office: OFFICE }, CONSOLE);
  expect(hear(giveNumber('A001')).answer).toMatchObject({ outcome: 'accepted' });
});

test('[J4] the hash of a payload tells nothing of a free text but its length', () => {
  const rating = (comment: string): Command => ({
    id: 'command-1',
    at: at('08:00'),
    type: 'give-rating',
    rating: 'rating-1',
    visit: 'ticket-A001',
    answers: { attitude: 'satisfied' },
    reasons: [],
    comment,
  });
  expect(payloadHash(rating('Tốt'))).toBe(payloadHash(rating('Tệ.')));
  expect(payloadHash(rating('Tốt'))).not.toBe(payloadHash(rating('Rất tốt')));
});

test('[J4 Q17] nor does the hash of what was done by hand tell its reason', () => {
  const visit = (reason: string): Command => ({ ...recordVisit('A001', '1'), reason });
  expect(payloadHash(visit('Tốt'))).toBe(payloadHash(visit('Tệ.')));
  expect(payloadHash(visit('Tốt'))).not.toBe(payloadHash(visit('Rất tốt')));
  expect(payloadHash(visit('Tốt'))).not.toBe(payloadHash(recordVisit('A001', '1')));
});
