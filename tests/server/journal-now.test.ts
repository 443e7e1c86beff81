import { CONSOLE } from '#shared/domain/access.ts';
import type { JournalNow } from '#shared/protocol/messages.ts';
import { expect, test } from 'vitest';
import { at } from '../rules/support/facts.ts';
import { type RunningOffice, runOffice } from './support/running-office.ts';
import { runStaffedOffice } from './support/signed-in.ts';

/** What a line is told of the journal before anything else. */

/** The first two words on a line; a journal comes before a view or not at all. */
function firstWords(office: RunningOffice, token: string, counter?: string): Promise<unknown[]> {
  const socket = office.line({ token, ...(counter ? { counter } : {}) });
  return new Promise((resolve) => {
    const heard: unknown[] = [];
    socket.onAny((event: string, content: unknown) => {
      heard.push(event === 'journal' ? content : event);
      if (event === 'view') resolve(heard);
    });
  });
}

test('[O7] a kiosk, a tablet, counter keys and a clerk are told where the journal stands before their first view', async () => {
  const office = await runStaffedOffice();
  const told: JournalNow[] = [];
  const tokens = [
    await office.pair('kiosk', { point: 'sanh' }),
    await office.pair('tablet', { counter: '1' }),
    await office.pair('counter', { counter: '1' }),
    await office.signedIn('clerk-1'),
  ];
  for (const token of tokens) {
    const [journal, next] = await firstWords(office, token, '1');
    expect(next).toBe('view');
    told.push(journal as JournalNow);
  }
  const { seq } = office.server.store.head();
  const [row] = office.server.store.read();
  expect(told).toEqual(tokens.map(() => ({ first: row?.hash, epochs: [], seq })));
});

test('[O7] each new epoch is told with the last event that it still knows', async () => {
  const office = await runOffice();
  const token = await office.pair('kiosk', { point: 'sanh' });
  const after = office.server.store.head().seq;
  const wish = { id: 'begin', at: at('08:00'), type: 'begin-epoch', epoch: 'second', after };
  await office.server.office.command(CONSOLE, wish as never);
  const [journal] = await firstWords(office, token);
  const first = expect.stringMatching(/^[0-9a-f]{64}$/);
  expect(journal).toEqual({ first, epochs: [{ epoch: 'second', after }], seq: after + 1 });
});

test('[O7] another journal bears another name, so that nothing answered in the first is taken for known', async () => {
  const names = [];
  for (let office = 0; office < 2; office += 1) {
    const { server } = await runOffice();
    names.push(server.office.journal().first);
  }
  expect(new Set(names).size).toBe(2);
});

test('[O7] a hall display has told the office nothing, and is not told', async () => {
  const office = await runOffice();
  const token = await office.pair('display');
  expect(await firstWords(office, token)).toEqual(['view']);
});
