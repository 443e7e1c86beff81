import { connect, type Socket as Wire } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openPaceOfSenders } from '../../server/office/pace-of-senders.ts';
import { WebSocket } from 'ws';
import { next, runOffice } from './support/running-office.ts';

/** Lines and requests of whom nobody knows yet who they are: they get little memory and little time. */

/** A line that has not greeted, and what becomes of it. */
async function opened(url: string): Promise<WebSocket> {
  const address = url.replace('http', 'ws');
  const socket = new WebSocket(`${address}/socket.io/?EIO=4&transport=websocket`);
  onTestFinished(() => socket.terminate());
  socket.on('error', () => {});
  await new Promise((resolve) => {
    socket.once('open', resolve);
    socket.once('unexpected-response', resolve);
    socket.once('close', resolve);
  });
  return socket;
}

const wireOf = (socket: WebSocket) => Reflect.get(socket, '_socket') as Wire;
const closed = (socket: WebSocket) => socket.readyState === WebSocket.CLOSED;

/** The beginning of a message: its head, which promises so many bytes, and no more than one of them. */
function begun(bytes: number): Buffer {
  const head = Buffer.from([0x81, 0xff, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 0]);
  head.writeBigUInt64BE(BigInt(bytes), 2);
  return head;
}

test('[A13] a line that has not greeted may say no more than a greeting; who has, up to 2 MB', async () => {
  const { server, pair, line } = await runOffice();
  const stranger = await opened(server.url);
  wireOf(stranger).write(begun(5000));
  await expect.poll(() => closed(stranger)).toBe(true);
  const known = line({ token: await pair('kiosk', { point: 'sanh' }) });
  await next(known, 'view');
  const long = { id: 'long', type: 'x'.repeat(1_900_000) };
  expect(await known.emitWithAck('command', long)).toMatchObject({ outcome: 'refused' });
  known.emit('command', { id: 'longer', type: 'x'.repeat(2_200_000) });
  expect(await next(known, 'disconnect')).toBe('transport close');
});

test('[A13] a line that does not greet within five seconds is cut, whatever it has half said', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const { server, pair, line } = await runOffice();
  const known = line({ token: await pair('display') });
  await next(known, 'view');
  const silent = await opened(server.url);
  const half = await opened(server.url);
  wireOf(half).write(begun(4000));
  vi.advanceTimersByTime(4000);
  await new Promise((resolve) => setImmediate(resolve));
  expect([silent, half].map(closed)).toEqual([false, false]);
  vi.advanceTimersByTime(1500);
  await vi.waitFor(() => expect([silent, half].map(closed)).toEqual([true, true]), {
    timeout: 3000,
  });
  expect(known.connected).toBe(true);
});

test('[A13] an address may open five hundred lines at once that nobody knows; those with a token cost nothing', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const pace = openPaceOfSenders(200);
  for (let i = 0; i < 2000; i += 1) {
    expect(await pace.line('10.0.0.1')).toBeNull();
    await pace.lineIsKnown('10.0.0.1');
  }
  for (let i = 0; i < 500; i += 1) expect(await pace.line('10.0.0.1')).toBeNull();
  expect(await pace.line('10.0.0.1')).toBe(5);
});

test('[A13] lines beyond that are refused before they are opened', async () => {
  const { server } = await runOffice();
  const all = await Promise.all(Array.from({ length: 520 }, () => opened(server.url)));
  expect(all.filter(({ readyState }) => readyState === WebSocket.OPEN)).toHaveLength(500);
});

test('[A13] a screen with a token comes in while others hold all the lines that may wait', async () => {
  const { server, pair, line } = await runOffice();
  const token = await pair('display');
  await Promise.all(Array.from({ length: 450 }, () => opened(server.url)));
  expect(await next(line({ token }), 'view')).toMatchObject({ role: 'display' });
});

test('[A13] the doors that give tokens take 4 kB and no more', async () => {
  const { ask } = await runOffice();
  for (const door of ['/api/sign-in', '/api/pair', '/api/pairing', '/api/pairing/claim']) {
    const body = JSON.stringify({ staff: 'x'.repeat(5000) });
    expect([door, (await ask(door, { method: 'POST', body })).status]).toEqual([door, 413]);
  }
});

test('[A13] half a request is not waited for: ten seconds for its head, thirty for all of it', async () => {
  const { server } = await runOffice({}, { publicPort: 0 });
  const { publicUrl } = server;
  const ends = await Promise.all(
    [server.url, publicUrl ?? ''].map((url) => {
      const wire = connect(Number(new URL(url).port), '127.0.0.1');
      onTestFinished(() => void wire.destroy());
      const began = Date.now();
      wire.write('GET /api/queue HTTP/1.1\r\nHost: x\r\n');
      return new Promise<number>((resolve) => {
        wire.resume().on('close', () => resolve(Date.now() - began));
      });
    }),
  );
  for (const ms of ends) expect(ms).toBeLessThan(14_000);
}, 20_000);
