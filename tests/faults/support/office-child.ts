import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import * as v from 'valibot';
import type { DeviceRole } from '#shared/domain/vocabulary.ts';
import type { Command } from '#shared/protocol/commands.ts';
import { type Answer, type Grant, grantSchema } from '#shared/protocol/messages.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { newId } from '#shared/client/ids.ts';
import { root } from '../../../shared/build/root.mjs';
import { hashOfToken, newToken } from '../../../server/office/secrets.ts';
import { bundledPrograms } from './bundle.ts';
import type { OfficeOrder, OfficeWord } from './orders.ts';

/** An office as a process of its own, on a data folder that outlives it. */

export interface OfficeChild extends OfficeWord {
  readonly pid: number;
  /** From its start until `GET /api/health` answered, ms. */
  readonly readyMs: number;
  /** When its process has ended: by which signal, or with which code. */
  readonly gone: Promise<string | number | null>;
  /** Its log of errors, and what it wrote to its error stream. */
  said(): string;
  order(order: OfficeOrder): void;
  kill(): Promise<void>;
  /** Asks it to end and waits. @returns whether it ended by itself, without a fault */
  stop(): Promise<boolean>;
}

/** A paired device. */
export interface Paired {
  readonly id: string;
  readonly token: string;
  readonly role: DeviceRole;
  readonly counter: string | null;
  readonly point: string | null;
}

/** How long a start or an end may take, ms: two cores may be busy. */
const PATIENCE_MS = 60_000;

/** It did not come to serve: what it said, and how it ended. */
class DidNotStart extends Error {
  override readonly name = 'DidNotStart';
}

/**
 * Starts an office on a data folder; resolves when it answers.
 * @param env beside `DATA_DIR`, `HOST` and `PORT`
 * @throws DidNotStart
 */
export async function startOfficeChild(
  dataDir: string,
  env: Readonly<Record<string, string>> = {},
  flags: readonly string[] = [],
): Promise<OfficeChild> {
  const child = await spawned(dataDir, env, flags);
  const began = performance.now();
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part: Buffer) => {
      said = (said + part.toString('utf8')).slice(-20_000);
    });
  }
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const gone = once(child, 'exit').then(([code, signal]: (string | number | null)[]) => {
    process.off('exit', kill);
    return signal ?? code ?? null;
  });
  const first = once(child, 'message').then(([word]: OfficeWord[]) => word ?? null);
  const word = await inTime(child, Promise.race([first, gone.then(() => null)]));
  if (!word) throw new DidNotStart(`The office does not serve. It said:\n${said}`);
  await fetch(word.url + ROUTES.health);
  const readyMs = performance.now() - began;

  return {
    ...word,
    pid: child.pid ?? 0,
    readyMs,
    gone,
    said: () => said,
    order: (order) => void child.send(order),
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
    async stop() {
      child.kill('SIGTERM');
      return (await inTime(child, gone)) === 0;
    },
  };
}

async function spawned(
  dataDir: string,
  env: Readonly<Record<string, string>>,
  flags: readonly string[],
): Promise<ChildProcess> {
  const program = path.join(await bundledPrograms(), 'office.js');
  return spawn(process.execPath, [...flags, program], {
    cwd: root,
    env: {
      ...process.env,
      DEMO_HISTORY: '0',
      LOG_LEVEL: 'error',
      HOST: '127.0.0.1',
      PORT: '0',
      ...env,
      DATA_DIR: dataDir,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

/** Ends a child where a wait for it takes too long. @returns what was waited for */
async function inTime<T>(child: ChildProcess, wait: Promise<T>): Promise<T> {
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  const first = await wait;
  clearTimeout(timer);
  return first;
}

/** Pairs a device through the console; it outlives the office's process. */
export async function pairThrough(
  office: OfficeWord,
  role: DeviceRole,
  place: { readonly counter?: string; readonly point?: string } = {},
): Promise<Paired> {
  const token = newToken();
  const id = newId();
  const at = { counter: place.counter ?? null, point: place.point ?? null };
  const header = { id: newId(), at: Date.now(), type: 'pair-device', device: id } as const;
  const named = { role, label: role, ...at, tokenHash: hashOfToken(token) };
  await sendOver(office.url, office.consoleToken, [{ ...header, ...named }]);
  return { id, token, role, ...at };
}

/** Signs a post in, as a clerk does at any computer. @throws when the office does not let it in */
export async function signIn({ url, pins }: OfficeWord, staff: string): Promise<Grant> {
  const response = await fetch(url + ROUTES.signIn, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ staff, pin: pins[staff] }),
  });
  if (!response.ok) throw new Error(`Not signed in: ${response.status}.`);
  return v.parse(grantSchema, await response.json());
}

/** Sends commands over HTTP. @throws when the door does not open, or a command is refused */
export async function sendOver(
  url: string,
  token: string,
  commands: readonly Command[],
): Promise<readonly Answer[]> {
  const response = await fetch(url + ROUTES.commands, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ commands }),
  });
  if (!response.ok)
    throw new Error(`The office answered ${response.status}: ${await response.text()}`);
  const { answers }: { answers: readonly Answer[] } = await response.json();
  const refused = answers.find((answer) => answer.outcome === 'refused');
  if (refused) throw new Error(`The office refused: ${JSON.stringify(refused)}`);
  return answers;
}
