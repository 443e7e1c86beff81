import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Command } from '#shared/domain/commands.ts';
import type { DeviceRole } from '#shared/domain/vocabulary.ts';
import type { Answer } from '#shared/protocol/messages.ts';
import type { Office } from '#shared/protocol/office.ts';
import { PROTOCOL } from '#shared/protocol/version.ts';
import { io, type Socket } from 'socket.io-client';
import { onTestFinished } from 'vitest';
import { type RunningServer, type Surroundings, startServer } from '../../../server/app.ts';
import type { Config } from '../../../server/config.ts';
import { hashOfToken } from '../../../server/office/secrets.ts';
import { at } from '../../rules/support/facts.ts';
import { OFFICE } from '../../rules/support/office.ts';

/** A whole office server in this process, on a free port and a folder of its own, at a given time. */

export interface RunningOffice {
  readonly server: RunningServer;
  readonly config: Config;
  /** Sets the office's clock, ms. */
  setClock(at: number): void;
  /** A request; `token` goes into its authorization. */
  ask(route: string, options?: RequestInit & { token?: string }): Promise<Response>;
  /** Sends commands over HTTP and gives their answers. */
  send(token: string, ...commands: readonly unknown[]): Promise<readonly Answer[]>;
  /** Pairs a device and gives its token. */
  pair(role: DeviceRole, place?: { counter?: string; point?: string }): Promise<string>;
  /** Opens a line. */
  line(auth: object): Socket;
}

/** A command with a new id, at a time; `asks.ts` makes the rest. */
export function anew(command: Command, now: number): Command {
  return { ...command, id: newId(), at: now };
}

let ids = 0;
export function newId(): string {
  ids += 1;
  return `test-command-${ids}`;
}

/** Starts an office at 08:00; all is closed and deleted when the test ends. */
export async function runOffice(
  surroundings: Omit<Surroundings, 'clock'> = {},
  changes: Partial<Config> = {},
  office: Office = OFFICE,
): Promise<RunningOffice> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'hai-long-server-'));
  const officeFile = path.join(dataDir, 'office.json');
  writeFileSync(officeFile, JSON.stringify(office));
  const config: Config = {
    port: 0,
    host: '127.0.0.1',
    publicPort: null,
    publicUrl: null,
    commandsPerSecond: 200,
    dataDir,
    officeFile,
    demonstrationOpen: false,
    history: false,
    logLevel: 'silent',
    language: 'en',
    webDir: path.join(dataDir, 'web'),
    ...changes,
  };
  let now = at('08:00');
  const server = await startServer(config, { clock: () => now, ...surroundings });
  const sockets: Socket[] = [];
  onTestFinished(async () => {
    for (const socket of sockets) socket.disconnect();
    await server.close();
    rmSync(dataDir, { recursive: true });
  });

  const ask: RunningOffice['ask'] = (route, { token, ...options } = {}) =>
    fetch(server.url + route, {
      ...options,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(options.headers as Record<string, string> | undefined),
      },
    });

  const send: RunningOffice['send'] = async (token, ...commands) => {
    const body = JSON.stringify({ commands });
    const response = await ask('/api/commands', { method: 'POST', token, body });
    if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
    const { answers } = (await response.json()) as { answers: Answer[] };
    return answers;
  };

  async function pair(role: DeviceRole, place: { counter?: string; point?: string } = {}) {
    const token = `token-of-${newId()}`;
    const [answer] = await send(server.consoleToken, {
      id: newId(),
      at: now,
      type: 'pair-device',
      device: `device-${newId()}`,
      role,
      label: role,
      counter: place.counter ?? null,
      point: place.point ?? null,
      tokenHash: hashOfToken(token),
    });
    if (answer?.outcome !== 'accepted') throw new Error(JSON.stringify(answer));
    return token;
  }

  function line(auth: object): Socket {
    const socket = io(server.url, {
      auth: { protocol: PROTOCOL, ...auth },
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
    });
    sockets.push(socket);
    return socket;
  }

  return { server, config, setClock: (next) => void (now = next), ask, send, pair, line };
}

/** The next time a socket hears something. */
export function next<T>(socket: Socket, event: string): Promise<T> {
  return new Promise((resolve) => void socket.once(event, resolve));
}
