import { once } from 'node:events';
import { fsyncSync, openSync, writeSync } from 'node:fs';
import { createServer, type Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import { WebSocketServer } from 'ws';
import type { FloorPorts } from './parts/floor-process.ts';

/**
 * The floors, in a process of their own as the office is: the least that anything could do which
 * answers over the same wire and keeps what it has answered on the same disk. No rules, no database.
 */

type Acknowledge = (payload: unknown) => void;

const disk = openSync(process.argv[2] ?? 'floor.log', 'a');
let shown = Buffer.alloc(0);

process.on('message', (text: string) => {
  shown = Buffer.from(text);
});
process.once('disconnect', () => process.exit());
process.once('SIGTERM', () => process.exit());

const ports: FloorPorts = { echo: await serveEcho(), hall: await serveHall() };
process.send?.(ports);

/** Gives back what it is sent, at once or once it is on the disk. The wire is set as the office sets it. */
async function serveEcho(): Promise<number> {
  const http = createServer();
  const io = new Server(http, { serveClient: false, perMessageDeflate: false });
  io.on('connection', (socket) => {
    socket.on('echo', (payload: unknown, acknowledge: Acknowledge) => acknowledge(payload));
    socket.on('keep', (payload: unknown, acknowledge: Acknowledge) => {
      keep(`${JSON.stringify(payload)}\n`);
      acknowledge(payload);
    });
  });
  return listen(http);
}

/** Writes down what one socket says, then shows all sockets the same bytes. */
async function serveHall(): Promise<number> {
  const http = createServer();
  const hall = new WebSocketServer({ server: http, perMessageDeflate: false });
  hall.on('connection', (socket) => {
    socket.on('message', (said: Buffer) => {
      keep(said);
      for (const screen of hall.clients) screen.send(shown, { binary: false });
    });
  });
  return listen(http);
}

function keep(bytes: string | Buffer): void {
  writeSync(disk, typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  fsyncSync(disk);
}

async function listen(http: HttpServer): Promise<number> {
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const address = http.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return address.port;
}
