import { expect, test } from 'vitest';
import type { Store } from '../../server/store/store.ts';
import { giveNumber } from '../rules/support/asks.ts';
import { at } from '../rules/support/facts.ts';
import { anew, runOffice } from './support/running-office.ts';

/** The one writer: many commands in one transaction, each of which may fail alone, or all together. */

const ticket = (number: string) => anew(giveNumber(number), at('08:00'));

test('[O3] a repeated id is answered again over HTTP and changes nothing', async () => {
  const { send, pair, server } = await runOffice();
  const kiosk = await pair('kiosk', { point: 'sanh' });
  const command = ticket('A001');
  const [first] = await send(kiosk, command);
  const head = server.store.head();
  expect(await send(kiosk, command, command)).toEqual([
    { ...first, repeated: true },
    { ...first, repeated: true },
  ]);
  expect(await send(kiosk, { ...command, number: 2 })).toEqual([
    { id: command.id, outcome: 'refused', reason: 'id-reused' },
  ]);
  expect(server.store.head()).toEqual(head);
});

test('[O3] the same command twice in one transaction is written once', async () => {
  const { send, pair, server } = await runOffice();
  const kiosk = await pair('kiosk', { point: 'sanh' });
  const { seq } = server.store.head();
  const command = ticket('A001');
  const answers = await send(kiosk, command, command);
  expect(answers[1]).toEqual({ ...answers[0], repeated: true });
  expect(server.store.head().seq).toBe(seq + 1);
});

test('[J8] a fault in one command is rolled back alone', async () => {
  const { send, pair, server } = await runOffice({ through: failingOn('A002') });
  const kiosk = await pair('kiosk', { point: 'sanh' });
  const { seq } = server.store.head();
  const answers = await send(kiosk, ticket('A001'), ticket('A002'), ticket('A003'));
  expect(
    answers.map((answer) => (answer.outcome === 'refused' ? answer.reason : 'accepted')),
  ).toEqual(['accepted', 'fault', 'accepted']);
  expect(server.store.head().seq).toBe(seq + 2);
  expect([...server.office.state().numbers.keys()].sort()).toEqual(['A001', 'A003']);
  expect(server.store.verify()).toEqual([]);
});

test('[J8] a failed COMMIT is 503 for all of its commands, and the state is the one on disk', async () => {
  const disk = breakableDisk();
  const { ask, send, pair, server } = await runOffice({ through: disk.through });
  const token = await pair('kiosk', { point: 'sanh' });
  const before = server.store.head();
  const commands = [ticket('A001'), ticket('A002')];
  const post = { method: 'POST', token, body: JSON.stringify({ commands }) };

  disk.breaks = true;
  const response = await ask('/api/commands', post);
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ error: 'fault' });
  expect(server.store.head()).toEqual(before);
  expect(server.office.state().tickets.size).toBe(0);

  disk.breaks = false;
  expect(await send(token, ...commands)).toMatchObject([
    { outcome: 'accepted' },
    { outcome: 'accepted' },
  ]);
  expect(server.office.state().tickets.size).toBe(2);
  expect(server.store.verify()).toEqual([]);
});

test('[O2] a COMMIT that failed only in what it told is found out: the command sent again is a repeated one', async () => {
  const disk = breakableDisk();
  const { ask, send, pair, server } = await runOffice({ through: disk.through });
  const token = await pair('kiosk', { point: 'sanh' });
  const commands = [ticket('A001')];
  disk.breaksAfterCommit = true;
  const post = { method: 'POST', token, body: JSON.stringify({ commands }) };
  expect((await ask('/api/commands', post)).status).toBe(503);
  disk.breaksAfterCommit = false;
  expect(await send(token, ...commands)).toMatchObject([{ outcome: 'accepted', repeated: true }]);
  expect(server.office.state().tickets.size).toBe(1);
});

test('[J8] more commands than one transaction takes are all answered, in their order', async () => {
  const { send, pair, server } = await runOffice();
  const kiosk = await pair('kiosk', { point: 'sanh' });
  const numbers = Array.from({ length: 192 }, (_, i) => `A${String(i + 1).padStart(3, '0')}`);
  const batches = [numbers.slice(0, 64), numbers.slice(64, 128), numbers.slice(128)];
  const answers = await Promise.all(batches.map((batch) => send(kiosk, ...batch.map(ticket))));
  const given = answers.flat().map((one) => one.outcome === 'accepted' && one.result.ticket);
  expect(given).toEqual(numbers.map((number) => `ticket-${number}`));
  expect(server.office.state().lastNumber).toEqual({ A: 192 });
});

function failingOn(number: string): (store: Store) => Store {
  return (store) => ({
    ...store,
    append(entry, text) {
      const recorded = store.append(entry, text);
      const hit = entry.events.some(
        (event) => event.type === 'ticket-issued' && event.ticket === `ticket-${number}`,
      );
      // After the write, so that there is something to roll back.
      if (hit) throw new Error('planted');
      return recorded;
    },
  });
}

function breakableDisk() {
  const disk = {
    breaks: false,
    breaksAfterCommit: false,
    through: (store: Store): Store => ({
      ...store,
      transaction(work) {
        const result = store.transaction(() => {
          const done = work();
          if (disk.breaks) throw new Error('planted: disk full');
          return done;
        });
        if (disk.breaksAfterCommit) throw new Error('planted: lost word');
        return result;
      },
    }),
  };
  return disk;
}
