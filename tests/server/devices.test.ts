import type { DeviceStatus, DevicesNow } from '#shared/protocol/devices.ts';
import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { startServer } from '../../server/app.ts';
import { followDevice } from '../../server/realtime/device-line.ts';
import { at } from '../rules/support/facts.ts';
import { newId, next } from './support/running-office.ts';
import { runStaffedOffice } from './support/signed-in.ts';

/** The lead's list of devices: who is there, who was seen when, and what each says of itself. */

const FINE: DeviceStatus = {
  battery: { level: 0.8, charging: false },
  storage: { usedBytes: 1000, quotaBytes: 1_000_000, kept: true },
  outbox: { waiting: 2, setAside: 0 },
};

const NOTHING_TOLD: DeviceStatus = { battery: null, storage: null, outbox: null };

async function withDevices() {
  const office = await runStaffedOffice();
  const lead = await office.signedIn('lead');
  const list = async (token = lead) =>
    (await (await office.ask('/api/devices', { token })).json()) as DevicesNow;
  const only = async () => (await list()).devices[0];
  const revoke = (device: string) =>
    office.send(lead, { id: newId(), at: at('08:00'), type: 'revoke-device', device });
  return { ...office, lead, list, only, revoke };
}

test('[A9] a device that was never seen stands in the list, and one whose line stands is there now', async () => {
  const { pair, line, list, setClock } = await withDevices();
  const token = await pair('tablet', { counter: '2' });
  expect(await list()).toEqual({
    at: at('08:00'),
    devices: [
      {
        device: expect.any(String),
        role: 'tablet',
        label: 'tablet',
        counter: '2',
        point: null,
        connected: false,
        lastSeenAt: null,
        status: null,
      },
    ],
  });
  await next(line({ token }), 'view');
  setClock(at('08:05'));
  expect((await list()).devices[0]).toMatchObject({ connected: true, lastSeenAt: at('08:05') });
});

test('[A9] when a device was last seen outlives its line and a restart of the office', async () => {
  const { pair, line, only, setClock, server, config, lead } = await withDevices();
  const socket = line({ token: await pair('display') });
  await next(socket, 'view');
  socket.emit('status', FINE);
  await expect.poll(async () => (await only())?.status).toEqual(FINE);
  setClock(at('08:10'));
  socket.disconnect();
  await expect.poll(async () => (await only())?.connected).toBe(false);
  setClock(at('08:20'));
  expect(await only()).toMatchObject({ lastSeenAt: at('08:10'), status: FINE });
  await server.close();

  const again = await startServer(config, { clock: () => at('08:30') });
  try {
    const headers = { authorization: `Bearer ${lead}` };
    const now = (await (await fetch(`${again.url}/api/devices`, { headers })).json()) as DevicesNow;
    expect(now.devices).toMatchObject([
      { connected: false, lastSeenAt: at('08:10'), status: null },
    ]);
  } finally {
    await again.close();
  }
});

test('[A9] of a device that shows itself in two tabs, one that closes leaves it there', async () => {
  const { pair, line, only } = await withDevices();
  const token = await pair('display');
  const [one, two] = [line({ token }), line({ token })];
  await Promise.all([next(one, 'view'), next(two, 'view')]);
  one.disconnect();
  two.emit('status', FINE);
  await expect.poll(async () => (await only())?.status).toEqual(FINE);
  expect((await only())?.connected).toBe(true);
});

test('[A9] what a device says that cannot be read leaves what it said before', async () => {
  const { pair, line, only, setClock } = await withDevices();
  const socket = line({ token: await pair('display') });
  await next(socket, 'view');
  const broken: unknown[] = [
    null,
    'x',
    {},
    { ...FINE, battery: { level: 2, charging: false } },
    { ...FINE, storage: { usedBytes: -1, quotaBytes: 0.5, kept: 'yes' } },
    { ...FINE, outbox: { waiting: 1e300, setAside: 0 } },
  ];
  // What is sent on one line comes in order: once its answer is there, all before it was heard.
  const heard = () => socket.emitWithAck('command', { id: newId() });
  socket.emit('status', { ...FINE, more: 'x'.repeat(1000) });
  await expect.poll(async () => (await only())?.status).toEqual(FINE);
  for (const [i, one] of [...broken, undefined].entries()) {
    setClock(at(`08:0${i + 1}`));
    socket.emit('status', one);
    await heard();
    expect((await only())?.status).toEqual(FINE);
  }
  setClock(at('08:09'));
  socket.emit('status', NOTHING_TOLD);
  await expect.poll(async () => (await only())?.status).toEqual(NOTHING_TOLD);
});

test('[A9] what a device says sooner than ten seconds after the last is not heard', async () => {
  const { pair, line, only, setClock } = await withDevices();
  const socket = line({ token: await pair('display') });
  await next(socket, 'view');
  socket.emit('status', FINE);
  await expect.poll(async () => (await only())?.status).toEqual(FINE);
  setClock(at('08:00:09'));
  socket.emit('status', NOTHING_TOLD);
  await socket.emitWithAck('command', { id: newId() });
  expect((await only())?.status).toEqual(FINE);
  setClock(at('08:00:10'));
  socket.emit('status', NOTHING_TOLD);
  await expect.poll(async () => (await only())?.status).toEqual(NOTHING_TOLD);
});

test('[A9] a line on which much cannot be read is logged once', () => {
  const [socket, warn] = [new EventEmitter(), vi.fn<() => void>()];
  let now = at('08:00');
  const office = { now: () => now };
  const presence = { came: () => {}, left: () => {}, said: () => {} };
  followDevice(socket, 'device-one', { office, presence, logger: { warn } });
  for (let i = 0; i < 5; i += 1) {
    now += 60_000;
    socket.emit('status', { battery: 'full' });
  }
  expect(warn).toHaveBeenCalledOnce();
});

test('[A9] a clerk who says so is no device', async () => {
  const { signedIn, line, list } = await withDevices();
  const socket = line({ token: await signedIn('clerk-1'), counter: '1' });
  await next(socket, 'view');
  socket.emit('status', FINE);
  await socket.emitWithAck('command', { id: newId() });
  expect((await list()).devices).toEqual([]);
});

test('[A3, A9] one touch lets a screen go at once, and out of the list', async () => {
  const { pair, line, list, only, revoke, ask } = await withDevices();
  const token = await pair('tablet', { counter: '1' });
  const socket = line({ token });
  await next(socket, 'view');
  const device = await only();
  const gone = Promise.all([next(socket, 'reload'), next(socket, 'disconnect')]);
  expect(await revoke(device?.device ?? '')).toMatchObject([{ outcome: 'accepted' }]);
  expect((await gone)[0]).toBe('unknown-token');
  expect((await list()).devices).toEqual([]);
  expect((await ask('/api/me', { token })).status).toBe(401);
});

test('[A9] a list of sixty devices, all of them there, is whole and quickly let go of', async () => {
  const { pair, line, list, revoke } = await withDevices();
  const sockets = [];
  for (let i = 0; i < 60; i += 1) {
    const socket = line({ token: await pair('display') });
    await next(socket, 'view');
    socket.emit('status', FINE);
    sockets.push(socket);
  }
  const there = async () =>
    (await list()).devices.filter(({ connected, status }) => connected && status);
  await expect.poll(there).toHaveLength(60);
  const { devices } = await list();
  const gone = sockets.map((socket) => next(socket, 'disconnect'));
  for (const { device } of devices) await revoke(device);
  await Promise.all(gone);
  expect((await list()).devices).toEqual([]);
});

test('[A1] the list is for the lead alone', async () => {
  const { ask, pair, signedIn, server } = await withDevices();
  expect((await ask('/api/devices')).status).toBe(401);
  for (const token of [await pair('display'), await signedIn('clerk-1')]) {
    expect((await ask('/api/devices', { token })).status).toBe(403);
  }
  const console = await ask('/api/devices', { token: server.consoleToken });
  expect([console.status, console.headers.get('cache-control')]).toEqual([
    200,
    'private, no-store',
  ]);
});
