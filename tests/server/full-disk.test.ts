import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { startServer } from '../../server/app.ts';
import { dataFiles } from '../../server/config.ts';
import { watchMemory } from '../../server/office/memory-health.ts';
import { renewPin } from '../../server/office/pins.ts';
import { guarded } from '../../server/store/guarded.ts';
import { openStore, type Store } from '../../server/store/store.ts';
import { troubleOf } from '../../server/store/trouble.ts';
import { giveNumber } from '../rules/support/asks.ts';
import { at } from '../rules/support/facts.ts';
import { failingDisk, heardLog } from './support/failing-disk.ts';
import { anew, next, runOffice } from './support/running-office.ts';

/** A disk without room: said, nothing half done, and over as soon as there is room again. */

const NEXT_DAY = '2026-11-24';
const ticket = (number: string) => anew(giveNumber(number), at('08:00'));
const room = () => true;

async function officeOnDisk() {
  const disk = failingDisk();
  const { lines, log } = heardLog();
  const office = await runOffice({ through: disk.through, log }, { logLevel: 'info' });
  const health = async () => (await (await office.ask('/api/health')).json()) as { status: string };
  const post = (token: string, ...commands: unknown[]) =>
    office.ask('/api/commands', { method: 'POST', token, body: JSON.stringify({ commands }) });
  return { ...office, disk, lines, health, post };
}

test('[X4] without room a command is answered so over HTTP and on a line, nothing has changed, and it goes on by itself', async () => {
  const { disk, pair, server, post, ask, send, line, health } = await officeOnDisk();
  const token = await pair('kiosk', { point: 'sanh' });
  const socket = line({ token });
  await next(socket, 'view');
  const before = server.store.head();
  const command = ticket('A001');

  disk.ails = 'SQLITE_FULL';
  const refused = await post(token, command, ticket('A002'));
  expect([refused.status, await refused.json()]).toMatchObject([507, { error: 'no-room' }]);
  expect(await socket.emitWithAck('command', command)).toEqual({
    id: command.id,
    outcome: 'refused',
    reason: 'no-room',
  });
  expect(await health()).toMatchObject({ status: 'no-room', seq: before.seq });
  expect(server.store.head()).toEqual(before);
  expect(server.office.state()).toEqual(server.store.stateAt());
  expect((await ask('/api/queue')).status).toBe(200);

  disk.ails = null;
  expect(await send(token, command)).toMatchObject([{ outcome: 'accepted' }]);
  expect(await health()).toMatchObject({ status: 'ok' });
  expect(server.store.verify()).toEqual([]);
});

test('[X4] a disk that is full in the middle of several commands refuses them all, and leaves none half written', async () => {
  const { disk, pair, post, send, server } = await officeOnDisk();
  const token = await pair('kiosk', { point: 'sanh' });
  const before = server.store.head();
  const commands = ['A001', 'A002', 'A003'].map(ticket);
  disk.ailsAfter = 1;
  const refused = await post(token, ...commands);
  expect([refused.status, await refused.json()]).toMatchObject([507, { error: 'no-room' }]);
  expect(server.store.head()).toEqual(before);
  disk.ailsAfter = null;
  const answers = await send(token, ...commands);
  expect(answers.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted', 'accepted']);
  expect(answers.filter(({ repeated }) => repeated)).toEqual([]);
});

test('[X4] the log tells an outage once when it begins and once when it is over', async () => {
  const { disk, pair, post, lines, setClock } = await officeOnDisk();
  const token = await pair('kiosk', { point: 'sanh' });
  lines.length = 0;
  for (const ails of ['SQLITE_FULL', null, 'SQLITE_FULL', null]) {
    disk.ails = ails;
    for (const number of ['A001', 'A002', 'A003']) await post(token, ticket(number));
    setClock(at('08:01'));
  }
  const about = lines.map(({ msg }) => msg).filter((msg) => msg.includes('room on the disk'));
  expect(about.map((msg) => (msg.startsWith('There is no room') ? 'begins' : 'over'))).toEqual([
    'begins',
    'over',
    'begins',
    'over',
  ]);
  expect(lines.map(({ msg }) => msg).filter((msg) => msg.includes('could not be'))).toEqual([]);
});

test('[X4] an office starts without room on what it knows, and turns the day as soon as there is some', async () => {
  const first = await runOffice();
  const token = await first.pair('kiosk', { point: 'sanh' });
  await first.send(token, ticket('A001'));
  await first.server.close();

  const disk = failingDisk();
  disk.ails = 'SQLITE_FULL';
  const clock = () => at('07:00', NEXT_DAY);
  const server = await startServer(first.config, { clock, through: disk.through });
  onTestFinished(() => server.close());
  expect(server.office.state().day).toBe('2026-11-23');
  const queue = await (await fetch(`${server.url}/api/queue`)).json();
  expect(queue).toMatchObject({ day: '2026-11-23' });

  disk.ails = null;
  const headers = { authorization: `Bearer ${token}` };
  const early = anew(giveNumber('A001', '06:59', NEXT_DAY), at('06:59', NEXT_DAY));
  const body = JSON.stringify({ commands: [{ ...early, ticket: 'ticket-of-tuesday' }] });
  const response = await fetch(`${server.url}/api/commands`, { method: 'POST', headers, body });
  expect(response.status).toBe(200);
  expect(server.office.state().day).toBe(NEXT_DAY);
});

test('[X4] nobody is signed in without room, and the same PIN is good afterwards', async () => {
  const { disk, ask, server } = await officeOnDisk();
  const body = JSON.stringify({ staff: 'clerk-1', pin: server.pins['clerk-1'] });
  disk.ails = 'SQLITE_FULL';
  const refused = await ask('/api/sign-in', { method: 'POST', body });
  expect([refused.status, await refused.json()]).toMatchObject([507, { error: 'no-room' }]);
  disk.ails = null;
  expect((await ask('/api/sign-in', { method: 'POST', body })).status).toBe(200);
});

test('[X4] room that ends in the middle of a sign-in leaves no session behind', async () => {
  const added: string[] = [];
  let ails = true;
  const through = (store: Store): Store => ({
    ...store,
    sessions: {
      ...store.sessions,
      add(tokenHash, staff, expiresAt) {
        added.push(tokenHash);
        store.sessions.add(tokenHash, staff, expiresAt);
      },
    },
    knownBrowsers: {
      ...store.knownBrowsers,
      remember(...args) {
        if (ails) throw Object.assign(new Error('planted'), { code: 'SQLITE_FULL' });
        store.knownBrowsers.remember(...args);
      },
    },
  });
  const { ask, server } = await runOffice({ through });
  const body = JSON.stringify({ staff: 'clerk-1', pin: server.pins['clerk-1'] });
  expect((await ask('/api/sign-in', { method: 'POST', body })).status).toBe(507);
  ails = false;
  expect((await ask('/api/sign-in', { method: 'POST', body })).status).toBe(200);
  const found = added.map((token) => server.store.sessions.find(token, 0));
  expect(found).toEqual([null, 'clerk-1']);
});

test('[X4] without room a post keeps its PIN, in the memory and in the file of the demonstration', async () => {
  const first = await runOffice({}, { officeFile: null });
  const { demonstration, database } = dataFiles(first.config.dataDir);
  const before = readFileSync(demonstration, 'utf8');
  await first.server.close();
  const disk = failingDisk();
  const store = guarded(disk.through(openStore(database)), (error) => troubleOf(error, room));
  const hash = store.credentials.pinHash('cong-chuc-1');
  disk.ails = 'SQLITE_FULL';
  await expect(renewPin(store, 'cong-chuc-1', demonstration)).rejects.toThrow('no-room');
  expect(store.credentials.pinHash('cong-chuc-1')).toBe(hash);
  expect(readFileSync(demonstration, 'utf8')).toBe(before);
  store.close();
});

test('[X4] a one-time code that met a full disk is still good', async () => {
  const disk = failingDisk();
  const { server, ask } = await runOffice({ through: disk.through }, { officeFile: null });
  const page = await (await fetch(server.url)).text();
  const code = /\/kiosk\/#pair=([\w-]+)/.exec(page)?.[1] ?? '';
  const pair = () => ask('/api/pair', { method: 'POST', body: JSON.stringify({ code }) });
  disk.ails = 'SQLITE_FULL';
  expect((await pair()).status).toBe(507);
  disk.ails = null;
  expect((await pair()).status).toBe(200);
});

test('[X4] what SQLite does not say of a failing disk is tried: only without room is it no-room', () => {
  const failed = (code: string) => Object.assign(new Error('planted'), { code });
  expect(troubleOf(failed('SQLITE_IOERR_WRITE'), () => false)).toBe('no-room');
  expect(troubleOf(failed('SQLITE_IOERR_WRITE'), () => true)).toBeNull();
  expect(troubleOf(new Error('x', { cause: failed('ENOSPC') }), room)).toBe('no-room');
  expect(troubleOf(failed('SQLITE_BUSY'), () => false)).toBeNull();
});

test('[X4] where nobody asks for anything to be written, a trial tells that there is room again', () => {
  let now = 0;
  let hasRoom = false;
  const logger = { error: () => {}, info: () => {} };
  const health = watchMemory(
    logger,
    () => hasRoom,
    () => now,
  );
  health.failed(Object.assign(new Error('planted'), { code: 'SQLITE_FULL' }));
  now = 60_000;
  expect(health.status()).toBe('no-room');
  hasRoom = true;
  expect(health.status()).toBe('no-room');
  now += 5000;
  expect(health.status()).toBe('ok');
});

test('[X2] a page found damaged while the office runs is a fault, and stands in its health from then on', async () => {
  const { disk, pair, post, health, lines } = await officeOnDisk();
  const token = await pair('kiosk', { point: 'sanh' });
  disk.ails = 'SQLITE_CORRUPT_INDEX';
  for (const number of ['A001', 'A002']) {
    const response = await post(token, ticket(number));
    expect([response.status, await response.json()]).toMatchObject([503, { error: 'fault' }]);
  }
  disk.ails = null;
  expect(await health()).toMatchObject({ status: 'damaged' });
  const told = lines.filter(({ msg }) => msg.includes('npm run cli -- restore FILE'));
  expect(told).toHaveLength(1);
});
