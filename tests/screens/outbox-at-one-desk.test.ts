import 'fake-indexeddb/auto';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { deviceDatabase } from '#shared/client/database.ts';
import { newId } from '#shared/client/ids.ts';
import { openOutbox } from '#shared/client/outbox.ts';
import type { Command } from '#shared/protocol/commands.ts';
import type { Answer } from '#shared/protocol/messages.ts';

/** A counter and the tablet on its desk, in one browser: both stand at one place and share one memory (SPEC O6). */

beforeAll(() => void vi.stubGlobal('addEventListener', () => {}));

const COUNTER = newId();
const rating = (): Command =>
  ({
    id: newId(),
    at: 1,
    type: 'give-rating',
    rating: newId(),
    visit: newId(),
    procedure: '2.000815',
    question: 'attitude',
    answers: {},
    reasons: {},
    comment: null,
  }) as unknown as Command;
const visit = (): Command =>
  ({
    id: newId(),
    at: 1,
    type: 'record-visit',
    letter: 'A',
    number: 7,
    counter: COUNTER,
    calledAt: 1,
    outcome: 'done',
  }) as unknown as Command;

/** @param role absent: a clerk's page */
async function page(hasLine: boolean, role?: 'tablet' | 'counter') {
  const sent: string[] = [];
  const send = (command: Command): Promise<Answer> => {
    if (!hasLine) return Promise.reject(new Error('no line'));
    sent.push(command.type);
    return Promise.resolve({ id: command.id, outcome: 'accepted', seq: 1, result: {} });
  };
  const owner = { id: newId(), point: null, counter: COUNTER, ...(role && { role }) };
  const outbox = await openOutbox(await deviceDatabase(), owner, send);
  onTestFinished(outbox.close);
  const remembered = async () => (await outbox.remembered()).map(({ type }) => type);
  const flush = async () => {
    await outbox.flush();
    await outbox.flush();
  };
  return { outbox, sent, remembered, flush };
}

test('[O6] a clerk’s page takes over what another clerk wrote down there, and nothing of the tablet’s; nor the tablet of theirs', async () => {
  const tablet = await page(false, 'tablet');
  await tablet.outbox.post(rating());
  const first = await page(false);
  await first.outbox.post(visit());
  const second = await page(true);
  await second.flush();
  expect(second.sent).toEqual(['record-visit']);
  expect(second.outbox.parked.value).toBe(0);
  expect(await tablet.remembered()).toEqual(['give-rating']);
  const otherTablet = await page(true, 'tablet');
  await otherTablet.flush();
  expect(otherTablet.sent).toEqual(['give-rating']);
  expect(await second.remembered()).toEqual(['record-visit']);
  const paired = await page(true, 'counter');
  expect(await paired.remembered()).toEqual(['record-visit']);
});
