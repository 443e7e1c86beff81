import { CONSOLE } from '#shared/domain/access.ts';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openPaceOfSenders } from '../../server/office/pace-of-senders.ts';
import { giveNumber } from '../rules/support/asks.ts';
import { KIOSK, phoneOf, tabletOf } from '../rules/support/actors.ts';
import { at } from '../rules/support/facts.ts';
import { anew, newId, next, runOffice } from './support/running-office.ts';
import { letTimeStand } from './support/standing-time.ts';

/** How much one sender may send, and how often an address without a token may knock. */

const ONE = { address: '10.0.0.1' };

function withTime() {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  return openPaceOfSenders(200);
}

test('[A13] a device may send a thousand commands at once, and 200 a second for ever', async () => {
  const pace = withTime();
  expect(await pace.commands(KIOSK, 1000)).toBeNull();
  expect(await pace.commands(KIOSK, 1)).toBe(5);
  // Another device is not held up by it, nor is the console ever.
  expect(await pace.commands(tabletOf('1'), 1)).toBeNull();
  expect(await pace.commands(CONSOLE, 100_000)).toBeNull();
  vi.advanceTimersByTime(5000);
  for (let second = 0; second < 60; second += 1) {
    for (let i = 0; i < 200; i += 1) expect(await pace.commands(KIOSK, 1)).toBeNull();
    vi.advanceTimersByTime(1000);
  }
});

test('[A13 R15] a phone says sixty things a day, and looks at its ticket all the same', async () => {
  const pace = withTime();
  const phone = phoneOf('ticket-A001');
  for (let i = 0; i < 60; i += 1) expect(await pace.commands(phone, 1)).toBeNull();
  expect(await pace.commands(phone, 1)).toBe(86_400);
  expect(await pace.commands(phoneOf('ticket-A002'), 1)).toBeNull();
  expect(await pace.lookAtTicket(phone)).toBeNull();
  vi.advanceTimersByTime(86_400_000);
  expect(await pace.commands(phone, 1)).toBeNull();
});

test('[A13] an address may knock a hundred times at once, and 20 times a second for ever', async () => {
  const pace = withTime();
  for (let i = 0; i < 100; i += 1) expect(await pace.knock('sign-in', ONE)).toBeNull();
  expect(await pace.knock('sign-in', ONE)).toBe(5);
  vi.advanceTimersByTime(3500);
  expect(await pace.knock('sign-in', ONE)).toBe(2);
  expect(await pace.knock('sign-in', { address: '10.0.0.2' })).toBeNull();
  vi.advanceTimersByTime(1500);
  for (let second = 0; second < 60; second += 1) {
    for (let i = 0; i < 20; i += 1) expect(await pace.knock('sign-in', ONE)).toBeNull();
    vi.advanceTimersByTime(1000);
  }
});

test('[A13] however many addresses knock, no more than 4,096 counts are kept, and for five seconds', async () => {
  const pace = withTime();
  const knocks = async (addresses: number) => {
    for (let i = 0; i < addresses; i += 1)
      await pace.knock('sign-in', { address: `2001:db8::${i.toString(16)}` });
  };
  await knocks(20);
  vi.advanceTimersByTime(4999);
  // Each count that is kept has a timer of its own, which ends it.
  expect(vi.getTimerCount()).toBeGreaterThan(0);
  vi.advanceTimersByTime(1);
  expect(vi.getTimerCount()).toBe(0);
  await knocks(9000);
  expect(vi.getTimerCount()).toBeGreaterThan(3000);
  expect(vi.getTimerCount()).toBeLessThanOrEqual(4096);
});

test('[A13] more than that is answered too-many by HTTP and line alike, and nothing is lost', async () => {
  letTimeStand();
  const { pair, line, ask, send, server } = await runOffice({}, { commandsPerSecond: 8 });
  const token = await pair('kiosk', { point: 'sanh' });
  const numbers = Array.from({ length: 40 }, (_, i) => `A${String(i + 1).padStart(3, '0')}`);
  const commands = numbers.map((number) => anew(giveNumber(number), at('08:00')));
  expect(await send(token, ...commands)).toHaveLength(40);
  const extra = anew(giveNumber('A041'), at('08:00'));
  const body = JSON.stringify({ commands: [extra] });
  const head = server.store.head();
  const refused = await ask('/api/commands', { method: 'POST', token, body });
  expect([refused.status, await refused.json()]).toMatchObject([429, { error: 'too-many' }]);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  const socket = line({ token });
  await next(socket, 'view');
  const answer = { id: extra.id, outcome: 'refused', reason: 'too-many' };
  expect(await socket.emitWithAck('command', extra)).toEqual(answer);
  expect(server.store.head()).toEqual(head);
  vi.setSystemTime(Date.now() + 5000);
  expect(await socket.emitWithAck('command', extra)).toMatchObject({ outcome: 'accepted' });
});

test('[A13] whoever knocks at one door shuts no other, and holds up no browser that is known', async () => {
  const pace = withTime();
  for (let i = 0; i < 100; i += 1) await pace.knock('pair', ONE);
  expect(await pace.knock('pair', ONE)).not.toBeNull();
  expect(await pace.knock('sign-in', ONE)).toBeNull();
  for (let i = 0; i < 100; i += 1) await pace.knock('sign-in', ONE);
  expect(await pace.knock('sign-in', ONE)).not.toBeNull();
  const desk = { browser: 'hash-of-the-desk' };
  for (let i = 0; i < 100; i += 1) expect(await pace.knock('sign-in', desk)).toBeNull();
  expect(await pace.knock('sign-in', desk)).toBe(5);
});

test('[A13] an address that keeps knocking without a token is told to wait, at every door that asks for one or gives one', async () => {
  letTimeStand();
  const { ask, line, pair } = await runOffice();
  const token = await pair('display');
  const statusesOf = async (door: string, options: () => object) => {
    const knocks = await Promise.all(Array.from({ length: 120 }, () => ask(door, options())));
    return knocks.filter(({ status }) => status === 429).length;
  };
  for (const door of ['/api/sign-in', '/api/pair', '/api/pairing', '/api/pairing/claim']) {
    const tooMany = await statusesOf(door, () => ({ method: 'POST', body: '{}' }));
    expect([door, tooMany]).toEqual([door, 20]);
  }
  expect(await statusesOf('/api/me', () => ({ token: newId() }))).toBe(20);
  // What somebody says of whom they speak for is not believed.
  const headers = { 'x-forwarded-for': '10.9.8.7', forwarded: 'for=10.9.8.7' };
  expect((await ask('/api/me', { token: 'nobodys', headers })).status).toBe(429);
  // Who has a token is not held up, and who has none is cut in the end, to come again.
  expect((await ask('/api/me', { token })).status).toBe(200);
  const ends = await Promise.all(
    Array.from({ length: 120 }, async () => {
      const stranger = line({ token: 'nobodys' });
      return Promise.race([next(stranger, 'connect_error'), next(stranger, 'disconnect')]);
    }),
  );
  expect(ends.filter((end) => end === 'transport close')).toHaveLength(20);
  await next(line({ token }), 'view');
});
