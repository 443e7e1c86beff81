import { createServer } from 'node:http';
import type { AddressInfo, Socket as Wire } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Server } from 'socket.io';
import { io as connect } from 'socket.io-client';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { cutOffIfSlow, cutOffSlow } from '../../server/realtime/slow-screens.ts';

/** Screens that do not read what they are shown, and those beside them that do. */

const ROOM = 'display';
/** A view far larger than any hall's, so that the machine's own buffers are soon full. */
const VIEW = 'x'.repeat(400_000);

/** Lines whose screens all sit in one room. */
async function hall() {
  const server = createServer();
  const io = new Server(server, { perMessageDeflate: false, pingInterval: 60_000 });
  io.on('connection', (socket) => void socket.join(ROOM));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const warned: unknown[] = [];
  onTestFinished(() => io.close());

  /** Shows views until so many were cut off, or there are enough. @returns how many were shown */
  async function show(most: number, until: number): Promise<number> {
    for (let shown = 0; shown < most; shown += 1) {
      if (warned.length >= until) return shown;
      cutOffSlow(io, ROOM, { warn: (told: unknown) => void warned.push(told) });
      io.to(ROOM).emit('view', VIEW, shown);
      await wait(20);
    }
    return most;
  }
  /** Wires that stand, as the machine counts them. */
  const wires = () => new Promise((resolve) => server.getConnections((_, count) => resolve(count)));
  return { io, port, warned, show, wires };
}

/** A screen that greets, sits down and then reads nothing any more. */
async function stalled(port: number): Promise<WebSocket> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`);
  onTestFinished(() => socket.terminate());
  await new Promise((resolve) => void socket.once('message', resolve));
  socket.send('40');
  await new Promise((resolve) => void socket.once('message', resolve));
  const wire = Reflect.get(socket, '_socket') as Wire;
  wire.pause();
  return socket;
}

test('[X7] a screen that stops reading is cut off, and the one beside it gets every view in time', async () => {
  const { io, port, warned, show, wires } = await hall();
  const reader = connect(`http://127.0.0.1:${port}`, { transports: ['websocket'] });
  onTestFinished(() => void reader.disconnect());
  await new Promise<void>((resolve) => void reader.on('connect', resolve));
  await stalled(port);
  expect(io.of('/').sockets.size).toBe(2);

  const seen: number[] = [];
  reader.on('view', (_: string, number: number) => void seen.push(number));
  const shown = await show(200, 1);
  expect(warned).toHaveLength(1);
  expect(shown).toBeLessThan(200);
  await expect.poll(() => io.of('/').sockets.size).toBe(1);
  await expect.poll(wires).toBe(1);
  await show(3, 2);
  await expect.poll(() => seen.length).toBe(shown + 3);
});

test('[X7] one that reads as fast as it is shown something is left alone', async () => {
  const { port, warned, show } = await hall();
  const reader = connect(`http://127.0.0.1:${port}`, { transports: ['websocket'] });
  onTestFinished(() => void reader.disconnect());
  await new Promise<void>((resolve) => void reader.on('connect', resolve));
  expect(await show(40, 1)).toBe(40);
  expect(warned).toEqual([]);
});

test('[X7] one that asks and does not read the answers is cut off too, where it is shown no view', async () => {
  const { io, port, wires } = await hall();
  await stalled(port);
  const [socket] = [...io.of('/').sockets.values()];
  const warned: unknown[] = [];
  let answers = 0;
  while (warned.length === 0 && answers < 200) {
    if (socket) cutOffIfSlow(socket, null, { warn: (told: unknown) => void warned.push(told) });
    socket?.emit('answer', VIEW, answers);
    answers += 1;
    await wait(20);
  }
  expect(warned).toHaveLength(1);
  await expect.poll(wires).toBe(0);
});
