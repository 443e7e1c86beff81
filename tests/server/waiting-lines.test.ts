import { connect, type Socket as Wire } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openPaceOfSenders } from '../../server/office/pace-of-senders.ts';
import { WebSocket } from 'ws';
import { httpServer } from '../../server/http/listen.ts';
import { newId, next, runOffice } from './support/running-office.ts';
import { letTimeStand } from './support/standing-time.ts';

/** Lines and requests of whom nobody knows yet who they are: they get little memory and little time. */

/** Sooner than the office itself cuts any request, ms. */
const SOONER_MS = 9000;

/** How a line ends: with a word for a message that is too large (RFC 6455, 7.4.1), or cut without one. */
const TOO_LARGE = 1009;
const CUT = 1006;

/** A line that has not greeted. It answers when it is sounded: of what it says none is a greeting. */
async function opened(url: string): Promise<WebSocket> {
  const address = url.replace('http', 'ws');
  const socket = new WebSocket(`${address}/socket.io/?EIO=4&transport=websocket`);
  onTestFinished(() => socket.terminate());
  socket.on('error', () => {});
  socket.on('message', (said) => void (String(said) === '2' && socket.send('3')));
  await new Promise((resolve) => {
    socket.once('open', resolve);
    socket.once('unexpected-response', resolve);
    socket.once('close', resolve);
  });
  return socket;
}

const wireOf = (socket: WebSocket) => Reflect.get(socket, '_socket') as Wire;
const closed = (socket: WebSocket) => socket.readyState === WebSocket.CLOSED;
const endOf = (socket: WebSocket) =>
  new Promise<number>((resolve) => void socket.once('close', resolve));

/** The beginning of a message: its head, which promises so many bytes, and no more than one of them. */
function begun(bytes: number): Buffer {
  const head = Buffer.from([0x81, 0xff, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 0]);
  head.writeBigUInt64BE(BigInt(bytes), 2);
  return head;
}

test('[A13] a line that has not greeted may say no more than a greeting; who has, up to 2 MB', async () => {
  letTimeStand();
  const { server, pair, line } = await runOffice();
  const stranger = await opened(server.url);
  const end = endOf(stranger);
  wireOf(stranger).write(begun(5000));
  expect(await end).toBe(TOO_LARGE);
  const known = line({ token: await pair('kiosk', { point: 'sanh' }) });
  await next(known, 'view');
  const long = { id: 'long', type: 'x'.repeat(1_900_000) };
  expect(await known.emitWithAck('command', long)).toMatchObject({ outcome: 'refused' });
  known.emit('command', { id: 'longer', type: 'x'.repeat(2_200_000) });
  expect(await next(known, 'disconnect')).toBe('transport close');
});

test('[A13] a line that does not greet within five seconds is cut, whatever it has half said', async () => {
  letTimeStand();
  const { server, pair, line } = await runOffice();
  const known = line({ token: await pair('display') });
  await next(known, 'view');
  const silent = await opened(server.url);
  const half = await opened(server.url);
  wireOf(half).write(begun(4000));
  vi.advanceTimersByTime(4000);
  // There and back: had they been cut, it would be known here.
  await known.emitWithAck('command', { id: newId() });
  expect([silent, half].map(closed)).toEqual([false, false]);
  const ends = Promise.all([silent, half].map(endOf));
  vi.advanceTimersByTime(1500);
  expect(await ends).toEqual([CUT, CUT]);
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
  letTimeStand();
  const { server } = await runOffice();
  const all = await Promise.all(Array.from({ length: 520 }, () => opened(server.url)));
  expect(all.filter(({ readyState }) => readyState === WebSocket.OPEN)).toHaveLength(500);
});

test('[A13] a screen with a token comes in while others hold all the lines that may wait', async () => {
  letTimeStand();
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
  const { headersTimeout, requestTimeout } = httpServer({ fetch: () => new Response() });
  expect([headersTimeout, requestTimeout]).toEqual([10_000, 30_000]);
});

test('[A13] half a request is cut in the hall and outside, at its head and at its body', async () => {
  const patience = { headersTimeout: 100, requestTimeout: 200, connectionsCheckingInterval: 20 };
  const { server } = await runOffice({ patience }, { publicPort: 0 });
  const head = 'POST /api/sign-in HTTP/1.1\r\nHost: x\r\n';
  const halves = [
    [server.publicUrl ?? '', head],
    [server.url, head],
    [server.url, `${head}Content-Length: 9\r\n\r\n{`],
  ] as const;
  const ends: string[] = [];
  for (const [url, half] of halves) {
    const wire = connect(Number(new URL(url).port), '127.0.0.1');
    onTestFinished(() => void wire.destroy());
    wire.write(half);
    wire.resume().on('close', () => void ends.push(half));
  }
  await expect.poll(() => ends.length, { timeout: SOONER_MS }).toBe(halves.length);
});
