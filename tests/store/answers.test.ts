import { expect, test } from 'vitest';
import type { OfficeEvent } from '#shared/domain/events.ts';
import { openStore } from '../../server/store/store.ts';
import { clerk, KIOSK, LEAD, MORNING, newOffice } from './sample-memory.ts';

const TICKET = {
  type: 'issue-ticket',
  ticket: 'ticket-1',
  letter: 'A',
  number: 1,
  procedure: '1.000001',
  limits: null,
} as const;

test('[O2] a repeated command is answered from the journal, and changes nothing', () => {
  const { store, tell } = newOffice();
  const first = tell(KIOSK, TICKET, MORNING, 'same-id-1');
  const head = store.head();
  expect(first).toMatchObject({ outcome: 'accepted', result: { ticket: 'ticket-1', marks: [] } });
  const { answer } = store.answered(KIOSK.id, 'same-id-1')!;
  expect(answer).toEqual(first);
  expect(tell(KIOSK, TICKET, MORNING, 'same-id-1')).toEqual({ ...first, repeated: true });
  expect(store.head()).toEqual(head);
});

test('[O2] an id belongs to its sender: another one may use the same', () => {
  const { store, tell } = newOffice();
  tell(KIOSK, TICKET, MORNING, 'same-id-1');
  expect(store.answered(LEAD.id, 'same-id-1')).toBeNull();
});

test('[O3] the same id with another content is refused, and the first answer stays', () => {
  const { store, tell } = newOffice();
  const first = tell(KIOSK, TICKET, MORNING, 'same-id-1');
  const other = tell(KIOSK, { ...TICKET, number: 2 }, MORNING, 'same-id-1');
  expect(other).toMatchObject({ outcome: 'refused', reason: 'id-reused' });
  expect(store.answered(KIOSK.id, 'same-id-1')?.answer).toEqual(first);
});

test('[O2] a refused command gets its refusal again until it is forgotten', () => {
  const { store, tell } = newOffice();
  const call = { type: 'call-next', counter: '1' } as const;
  const refused = tell(clerk('1'), call, MORNING, 'refused-1');
  expect(refused).toMatchObject({ outcome: 'refused', reason: 'counter-not-open' });
  expect(tell(clerk('1'), call, MORNING + 1000, 'refused-1')).toMatchObject({ outcome: 'refused' });
  expect(store.answered(clerk('1').id, 'refused-1')?.answer).toEqual(refused);
  expect(store.forgetRefusals(MORNING)).toBe(0);
  expect(store.forgetRefusals(MORNING + 1)).toBe(1);
  expect(store.answered(clerk('1').id, 'refused-1')).toBeNull();
});

test('[J7] a fault rolls back its own command alone', () => {
  const store = openStore(':memory:');
  const entry = (commandId: string, events: readonly OfficeEvent[]) =>
    store.append({ at: 1, by: 'kiosk', commandId, payloadHash: 'hash', events }, null);
  const opened = { type: 'day-opened', day: '2026-11-23' } as const;
  store.transaction(() => {
    store.savepoint(() => entry('first', [opened]));
    const failing = () =>
      store.savepoint(() => {
        entry('second', [opened, opened]);
        throw new Error('fault');
      });
    expect(failing).toThrow('fault');
    store.savepoint(() => entry('third', [opened]));
  });
  expect([...store.read()].map((row) => [row.seq, row.commandId])).toEqual([
    [1, 'first'],
    [2, 'third'],
  ]);
  expect(store.verify()).toEqual([]);
});

test('[J7] nothing is appended outside a transaction', () => {
  const store = openStore(':memory:');
  const events = [{ type: 'day-opened', day: '2026-11-23' }] as const;
  const entry = { at: 1, by: 'kiosk', commandId: 'a', payloadHash: 'b', events };
  expect(() => store.append(entry, null)).toThrow('inside a transaction');
  expect(() => store.savepoint(() => 1)).toThrow('inside a transaction');
});

test('[A5] a session is found until it is over, and a PIN’s hash can be set anew', () => {
  const { sessions, credentials } = openStore(':memory:');
  sessions.add('hash', 'lead-1', 100);
  expect(sessions.find('hash', 99)).toBe('lead-1');
  expect(sessions.find('hash', 100)).toBeNull();
  sessions.forget(100);
  expect(sessions.find('hash', 1)).toBeNull();
  sessions.add('other', 'lead-1', 100);
  sessions.remove('other');
  expect(sessions.find('other', 1)).toBeNull();
  expect(credentials.pinHash('lead-1')).toBeNull();
  credentials.setPin('lead-1', 'old');
  credentials.setPin('lead-1', 'new');
  expect(credentials.pinHash('lead-1')).toBe('new');
});
