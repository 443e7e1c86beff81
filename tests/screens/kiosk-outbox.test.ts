import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { deviceDatabase } from '#shared/client/database.ts';
import { newId } from '#shared/client/ids.ts';
import { type Outbox, openOutbox } from '#shared/client/outbox.ts';
import type { Mark } from '#shared/domain/vocabulary.ts';
import type { Command } from '#shared/protocol/commands.ts';
import type { Answer } from '#shared/protocol/messages.ts';
import { giveNumber } from '../rules/support/asks.ts';
import { kioskAt, offlineOutbox } from '../support/kiosk-device.ts';

/** The outbox of a kiosk or tablet, before an office that answers as each test says. */

beforeAll(() => void vi.stubGlobal('addEventListener', () => {}));

const number = (written: string): Command => ({ ...giveNumber(written), id: newId() });

function accepted({ id }: Command, ...marks: readonly Mark[]): Answer {
  return { id, outcome: 'accepted', seq: 1, result: { marks } };
}

function refused(
  { id }: Command,
  reason: 'fault' | 'not-allowed' | 'not-yet' | 'wrong-shape',
): Answer {
  return { id, outcome: 'refused', reason };
}

/** An outbox whose office answers; `sent` are the numbers that reached it, in order. */
async function outboxBefore(
  answer: (command: Command) => Answer,
  identity: Parameters<typeof openOutbox>[1] = kioskAt(newId()),
) {
  const sent: string[] = [];
  const outbox = await openOutbox(await deviceDatabase(), identity, async (command) => {
    if ('number' in command) sent.push(`${command.letter}${command.number}`);
    return answer(command);
  });
  onTestFinished(outbox.close);
  return { outbox, sent };
}

/** Until what the post set going has been sent, and once more. */
async function flushAll(outbox: Outbox, times = 1) {
  for (let i = 0; i < times; i += 1) await outbox.flush();
}

test('[O5] whatever the office refuses is set aside for staff, and the others go on', async () => {
  const { outbox, sent } = await outboxBefore((command) =>
    'number' in command && command.number === 1
      ? refused(command, 'not-allowed')
      : accepted(command),
  );
  await outbox.post(number('A001'));
  await outbox.post(number('A002'));
  await flushAll(outbox, 2);
  expect(sent).toEqual(['A1', 'A2']);
  expect([outbox.waiting.value, outbox.parked.value]).toEqual([0, 1]);
});

test('[O5] a command on which the office fails three times lets the others go first, and is sent again', async () => {
  let mended = false;
  const identity = kioskAt(newId());
  const before = await offlineOutbox(identity);
  for (const written of ['A001', 'A002', 'A003']) await before.post(number(written));
  before.close();
  const { outbox, sent } = await outboxBefore(
    (command) =>
      'number' in command && command.number === 1 && !mended
        ? refused(command, 'fault')
        : accepted(command),
    identity,
  );
  await flushAll(outbox, 2);
  expect([sent, outbox.parked.value]).toEqual([['A1', 'A1'], 0]);
  await flushAll(outbox, 2);
  expect(sent.slice(2)).toEqual(['A1', 'A2', 'A3', 'A1']);
  expect([outbox.waiting.value, outbox.parked.value]).toEqual([1, 1]);
  mended = true;
  await outbox.flush();
  expect([outbox.waiting.value, outbox.parked.value]).toEqual([0, 0]);
});

test('[O7] what is asked to come again stays, lets those behind it pass, and is sent until it is taken', async () => {
  let told = false;
  const { outbox, sent } = await outboxBefore((command) =>
    'number' in command && command.number === 1 && !told
      ? refused(command, 'not-yet')
      : accepted(command),
  );
  for (const written of ['A001', 'A002']) await outbox.post(number(written));
  await flushAll(outbox, 2);
  expect([outbox.waiting.value, outbox.parked.value]).toEqual([1, 0]);
  expect(sent).toContain('A2');
  told = true;
  await flushAll(outbox, 2);
  expect([outbox.waiting.value, outbox.parked.value]).toEqual([0, 0]);
  expect(sent.at(-1)).toBe('A1');
});

test('[O5 O7] what the office failed on and then asks to come again is no failure any more', async () => {
  let reason: 'fault' | 'not-yet' = 'fault';
  const { outbox } = await outboxBefore((command) => refused(command, reason));
  await outbox.post(number('A001'));
  await flushAll(outbox, 4);
  expect([outbox.failing.value, outbox.parked.value]).toEqual([1, 1]);
  reason = 'not-yet';
  await flushAll(outbox);
  expect([outbox.waiting.value, outbox.failing.value, outbox.parked.value]).toEqual([1, 0, 0]);
});

test('[O6] a device paired anew at the same point sends what the one before it left; one elsewhere does not', async () => {
  const point = newId();
  const before = await offlineOutbox(kioskAt(point));
  await before.post(number('A007'));
  before.close();
  const elsewhere = await outboxBefore(accepted);
  await flushAll(elsewhere.outbox);
  const counter = await outboxBefore(accepted, { id: newId(), point: null, counter: point });
  await flushAll(counter.outbox);
  expect([elsewhere.sent, counter.sent]).toEqual([[], []]);
  const successor = await outboxBefore(accepted, kioskAt(point));
  await flushAll(successor.outbox);
  expect(successor.sent).toEqual(['A7']);
  expect(await successor.outbox.remembered()).toHaveLength(1);
});

test('[N4 N6 N7] numbers that wait in no queue are told to staff, also after a restart', async () => {
  const marks: readonly (readonly Mark[])[] = [
    ['number-taken'],
    ['out-of-hours'],
    ['earlier-day'],
    ['again'],
    ['foreign-letter'],
  ];
  const identity = kioskAt(newId());
  const { outbox } = await outboxBefore(
    (command) => accepted(command, ...('number' in command ? marks[command.number - 1]! : [])),
    identity,
  );
  for (const i of marks.keys()) await outbox.post(number(`A00${i + 1}`));
  await flushAll(outbox, 2);
  expect(outbox.leftOut.value).toEqual(['A001', 'A003', 'A005']);
  const restarted = await offlineOutbox(identity);
  onTestFinished(restarted.close);
  expect(restarted.leftOut.value).toEqual(['A001', 'A003', 'A005']);
});

test('[O5] a command that gets no answer three times, although the line stands, lets the others go first, and is sent again', async () => {
  const identity = kioskAt(newId());
  const before = await offlineOutbox(identity);
  for (const written of ['A001', 'A002']) await before.post(number(written));
  before.close();
  let mended = false;
  const { outbox, sent } = await outboxBefore((command) => {
    if ('number' in command && command.number === 1 && !mended) throw new Error('no answer');
    return accepted(command);
  }, identity);
  await flushAll(outbox, 3);
  expect(sent.slice(0, 3)).toEqual(['A1', 'A1', 'A1']);
  await flushAll(outbox, 2);
  expect(sent.slice(3, 5)).toEqual(['A2', 'A1']);
  expect([outbox.waiting.value, outbox.failing.value]).toEqual([1, 1]);
  mended = true;
  await flushAll(outbox);
  expect([outbox.waiting.value, outbox.parked.value]).toEqual([0, 0]);
});

test('[O5] an error while sending is on the console, also where it counts as the memory’s', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => told.mockRestore());
  const { outbox } = await outboxBefore(accepted);
  const torn = vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(() => {
    throw new DOMException('not to be cloned', 'DataCloneError');
  });
  await outbox.flush();
  torn.mockRestore();
  expect(told).toHaveBeenCalledWith(expect.objectContaining({ name: 'DataCloneError' }));
});

test('[O4] a page that stays forgets once a day what was answered more than seven days ago', async () => {
  const identity = kioskAt(newId());
  const { outbox } = await outboxBefore(accepted, identity);
  await outbox.post(number('A001'));
  await flushAll(outbox, 2);
  vi.useFakeTimers({ toFake: ['Date', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  vi.advanceTimersByTime(6 * 86_400_000);
  await outbox.flush();
  expect(await outbox.remembered()).toHaveLength(1);
  vi.advanceTimersByTime(2 * 86_400_000);
  await outbox.flush();
  expect(await outbox.remembered()).toEqual([]);
});
