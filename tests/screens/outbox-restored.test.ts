import 'fake-indexeddb/auto';
import { computed, type Signal, signal } from '@preact/signals';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { deviceDatabase } from '#shared/client/database.ts';
import type { FirstWords } from '#shared/client/first-words.ts';
import { newId } from '#shared/client/ids.ts';
import { openOutbox } from '#shared/client/outbox.ts';
import type { Command } from '#shared/protocol/commands.ts';
import type { Answer, JournalNow } from '#shared/protocol/messages.ts';
import { giveNumber } from '../rules/support/asks.ts';
import { kioskAt } from '../support/kiosk-device.ts';

/** An outbox before an office that was restored from an older backup, or that says nothing yet (SPEC O7). */

beforeEach(() => vi.stubGlobal('addEventListener', () => {}));
afterEach(() => vi.unstubAllGlobals());

const number = (written: string): Command => ({ ...giveNumber(written), id: newId() });
const words = (seq: number, ...epochs: readonly (readonly [string, number])[]): FirstWords => ({
  journal: { first: 'first', seq, epochs: epochs.map(([epoch, after]) => ({ epoch, after })) },
  clockWasRight: true,
});

/** An office that answers with one event more each time. @param restMs of the device */
async function officeAt(
  seq: number,
  restMs = 0,
  identity = kioskAt(newId()),
  journal?: Signal<JournalNow | null>,
) {
  const heard = signal<FirstWords | null>(null);
  const said = computed(() => heard.value?.journal ?? null);
  const sent: string[] = [];
  const office = { seq, refuses: '' };
  const outbox = await openOutbox(
    await deviceDatabase(),
    identity,
    (command): Promise<Answer> => {
      const { id } = command;
      const name = 'number' in command ? `${command.letter}${command.number}` : command.type;
      sent.push(name);
      if (office.refuses === name)
        return Promise.resolve({ id, outcome: 'refused', reason: 'not-allowed' });
      office.seq += 1;
      return Promise.resolve({ id, outcome: 'accepted', seq: office.seq, result: {} });
    },
    { heard, journal: journal ?? said, restMs },
  );
  onTestFinished(outbox.close);
  const settle = async () => {
    await vi.waitFor(() => expect(outbox.waiting.value).toBe(0));
    await outbox.flush();
  };
  return { outbox, heard, sent, office, settle, identity };
}

test('[O7] nothing is sent before the office has said what it knows', async () => {
  const { outbox, heard, sent, settle } = await officeAt(0);
  await outbox.post(number('A001'));
  heard.value = words(0);
  await settle();
  heard.value = null;
  await outbox.post(number('A002'));
  await outbox.flush();
  expect(sent).toEqual(['A1']);
  heard.value = words(1);
  await settle();
  expect(sent).toEqual(['A1', 'A2']);
});

test('[O7] what the restored office lost is sent again, oldest first, before what was given since; what it refused is not', async () => {
  const { outbox, heard, sent, office, settle } = await officeAt(10);
  office.refuses = 'A3';
  for (const written of ['A001', 'A002', 'A003', 'A004']) await outbox.post(number(written));
  heard.value = words(10);
  await settle();
  expect(outbox.parked.value).toBe(1);
  heard.value = null;
  await outbox.post(number('A005'));
  sent.length = 0;
  office.seq = 12;
  heard.value = words(12, ['E1', 11]);
  await settle();
  expect(sent).toEqual(['A2', 'A4', 'A5']);
  expect(outbox.parked.value).toBe(1);
  // The same word again, at a line that only broke: nothing is sent twice.
  sent.length = 0;
  heard.value = words(office.seq, ['E1', 11]);
  await outbox.flush();
  expect(sent).toEqual([]);
});

test('[O7] a second restore asks for what was answered since the first one too', async () => {
  const { outbox, heard, sent, office, settle } = await officeAt(10);
  await outbox.post(number('A001'));
  heard.value = words(10);
  await settle();
  office.seq = 9;
  heard.value = words(9, ['E1', 9]);
  await outbox.flush();
  await settle();
  office.seq = 9;
  heard.value = words(20, ['E1', 9], ['E2', 9]);
  await outbox.flush();
  await settle();
  expect(sent).toEqual(['A1', 'A1', 'A1']);
});

test('[O7] a tablet rests first, so that counters tell which visits had ended', async () => {
  const { outbox, heard, sent, office, settle } = await officeAt(10, 15_000);
  await outbox.post(number('A001'));
  heard.value = words(10);
  await settle();
  vi.useFakeTimers({ toFake: ['performance'] });
  onTestFinished(() => void vi.useRealTimers());
  office.seq = 10;
  heard.value = words(10, ['E1', 10]);
  await outbox.flush();
  await outbox.flush();
  expect([sent.length, outbox.waiting.value]).toEqual([1, 1]);
  vi.advanceTimersByTime(15_000);
  await outbox.flush();
  await settle();
  expect(sent).toEqual(['A1', 'A1']);
});

test('[O7] what the office knows by another command is kept, and sent only when that is lost', async () => {
  const { outbox, heard, sent, settle } = await officeAt(10);
  heard.value = words(10);
  await outbox.flush();
  const byHand = number('A007');
  await outbox.remember(byHand, { id: 'finish', outcome: 'accepted', seq: 50, result: {} });
  heard.value = words(60);
  await outbox.flush();
  expect(sent).toEqual([]);
  heard.value = words(40, ['E1', 40]);
  await outbox.flush();
  await settle();
  expect(sent).toEqual(['A7']);
});

test('[O6 O7] a device paired anew in its place sends again what the office lost of the one before', async () => {
  const point = newId();
  const before = await officeAt(10, 0, kioskAt(point));
  await before.outbox.post(number('A001'));
  before.heard.value = words(10);
  await before.settle();
  before.outbox.close();
  const { heard, sent, outbox, settle } = await officeAt(5, 0, kioskAt(point));
  heard.value = words(5, ['E1', 5]);
  await outbox.flush();
  await settle();
  expect(sent).toEqual(['A1']);
});

test('[O1] a line that comes to stand anew between two commands is heard out first', async () => {
  const identity = kioskAt(newId());
  const heard = signal<FirstWords | null>(null);
  const journal = computed(() => heard.value?.journal ?? null);
  const sent: number[] = [];
  const outbox = await openOutbox(
    await deviceDatabase(),
    identity,
    (command) => {
      if ('number' in command) sent.push(command.number);
      // The line breaks behind the first answer, and another stands before the next is sent.
      if (sent.length === 1) heard.value = words(0, ['E1', 0]);
      return Promise.resolve({ id: command.id, outcome: 'accepted', seq: sent.length, result: {} });
    },
    { heard, journal, restMs: 0 },
  );
  onTestFinished(outbox.close);
  await outbox.post(number('A001'));
  await outbox.post(number('A002'));
  heard.value = words(0);
  await vi.waitFor(() => expect(outbox.waiting.value).toBe(0));
  await outbox.flush();
  expect(sent).toEqual([1, 1, 2]);
});

test('[O7] what is remembered between the word of the journal and that of the time is not told to the office that knows it', async () => {
  const journal = signal<JournalNow | null>(words(40, ['E1', 30]).journal);
  const { outbox, heard, sent } = await officeAt(40, 0, kioskAt(newId()), journal);
  await outbox.remember(number('A007'), { id: 'finish', outcome: 'accepted', seq: 50, result: {} });
  heard.value = { journal: journal.value, clockWasRight: true };
  await outbox.flush();
  await outbox.flush();
  expect([sent, outbox.waiting.value]).toEqual([[], 0]);
});

test('[O7] what was remembered without any word is of the epoch of the row before it, and sent only where that is not known any more', async () => {
  const { outbox, heard, sent, settle } = await officeAt(50);
  await outbox.post(number('A001'));
  heard.value = words(50, ['E1', 30]);
  await settle();
  heard.value = null;
  await outbox.remember(number('A007'), { id: 'finish', outcome: 'accepted', seq: 60, result: {} });
  sent.length = 0;
  heard.value = words(70, ['E1', 30]);
  await outbox.flush();
  await outbox.flush();
  expect([sent, outbox.waiting.value]).toEqual([[], 0]);
  heard.value = words(55, ['E1', 30], ['E2', 54]);
  await outbox.flush();
  await settle();
  expect(sent).toEqual(['A7']);
});

test('[O6 O7] before the journal of another office everything is told, however far it reaches', async () => {
  const { outbox, heard, sent, settle } = await officeAt(10);
  await outbox.post(number('A001'));
  heard.value = words(10);
  await settle();
  const { journal } = words(9000, ['E1', 8000]);
  heard.value = { journal: journal && { ...journal, first: 'other' }, clockWasRight: true };
  await outbox.flush();
  await settle();
  expect(sent).toEqual(['A1', 'A1']);
});

test('[O7] a line that only broke reads nothing of what was answered; a journal that has become shorter does', async () => {
  const { outbox, heard, sent, settle, office } = await officeAt(10);
  await outbox.post(number('A001'));
  heard.value = words(10);
  await settle();
  const reading = vi.spyOn(IDBIndex.prototype, 'getAll');
  onTestFinished(() => reading.mockRestore());
  heard.value = words(11);
  await outbox.flush();
  await outbox.flush();
  expect(JSON.stringify(reading.mock.calls)).toContain('waiting');
  expect(JSON.stringify(reading.mock.calls)).not.toContain('answered');
  office.seq = 10;
  heard.value = words(10);
  await outbox.flush();
  await settle();
  expect(sent).toEqual(['A1', 'A1']);
});
