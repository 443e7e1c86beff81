import { execFile, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import type { DeviceRole } from '#shared/domain/vocabulary.ts';
import type { Command } from '#shared/protocol/commands.ts';
import type { Answer } from '#shared/protocol/messages.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { root } from '../../../shared/build/root.mjs';
import { endOf } from './end-of.ts';

/** The office under test: the real program, started as anyone starts it, without its invented past. */

/** A paired device. */
export interface Device {
  readonly token: string;
  readonly counter: string | null;
  readonly point: string | null;
}

export interface OfficeProcess {
  readonly url: string;
  readonly catalogue: Catalogue;
  /** Of its process. */
  readonly pid: number;
  /** Pairs a device by the command line. */
  pair(role: DeviceRole, counter?: string): Promise<Device>;
  /** Gives a post a new PIN by the command line. @returns it */
  pin(staff: string): Promise<string>;
  /** Sends commands over HTTP, in order, as many as one request takes at a time. @throws when one is refused */
  send(device: Device, commands: readonly Command[]): Promise<void>;
  close(): Promise<void>;
}

/** How long the office may take to serve, ms. */
const START_MS = 30_000;
/** Commands that one request takes. */
const BATCH = 64;

/**
 * Starts an office in an empty data folder; resolves when it serves.
 * @param profiles folder for a CPU profile of it, written when it ends; null: none
 * @throws when it ends before, or takes too long
 */
export async function startOffice(
  dataDir: string,
  profiles: string | null,
  { history = false }: { readonly history?: boolean } = {},
): Promise<OfficeProcess> {
  const env = {
    ...process.env,
    DATA_DIR: dataDir,
    // What many devices would send comes by few here (B4): none of it is to be held back.
    COMMANDS_PER_SECOND: '1000000',
    DEMO_HISTORY: history ? '1' : '0',
    HOST: '127.0.0.1',
    PORT: '0',
  };
  const program = path.join(root, 'dist/server/main.js');
  const flags = profiles === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`];
  const child = spawn(process.execPath, [...flags, program], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (part: Buffer) => {
    said = (said + part.toString('utf8')).slice(-4000);
  });
  const end = endOf(child);

  const url = await address().catch(async (error: unknown) => {
    await end();
    throw error;
  });
  const response = await fetch(url + ROUTES.procedures);
  const catalogue: Catalogue = await response.json();

  async function address(): Promise<string> {
    for (const startedAt = Date.now(); Date.now() - startedAt < START_MS; await sleep(20)) {
      if (child.exitCode !== null) throw new Error(`The office ended by itself. It said:\n${said}`);
      const found = addressIn(dataDir);
      if (found) return found;
    }
    throw new Error(`The office does not serve after ${START_MS / 1000} s. It said:\n${said}`);
  }

  async function cli(...args: readonly string[]) {
    const made = path.join(root, 'dist/server/cli.js');
    const run = promisify(execFile);
    const { stdout } = await run(process.execPath, [made, ...args, '--json'], { cwd: root, env });
    return JSON.parse(stdout);
  }

  return {
    url,
    catalogue,
    pid: child.pid ?? 0,
    pair(role, counter) {
      const where = counter === undefined ? [] : ['--counter', counter];
      return cli('pair', '--role', role, '--name', `Bench ${role}`, ...where);
    },
    async pin(staff) {
      const { pin } = await cli('pin', '--staff', staff);
      return pin;
    },
    async send(device, commands) {
      for (let from = 0; from < commands.length; from += BATCH) {
        const answers = await post(url, device.token, commands.slice(from, from + BATCH));
        const refused = answers.find((answer) => answer.outcome === 'refused');
        if (refused) throw new Error(`The office refused: ${JSON.stringify(refused)}`);
      }
    },
    close: end,
  };
}

/** Where the office says that it listens; null while it does not. */
function addressIn(dataDir: string): string | null {
  const lock = path.join(dataDir, 'office.lock.json');
  if (!existsSync(lock)) return null;
  const text = readFileSync(lock, 'utf8');
  // It may be read while it is being written.
  return text.endsWith('\n') ? JSON.parse(text).url : null;
}

async function post(url: string, token: string, commands: readonly Command[]): Promise<Answer[]> {
  const response = await fetch(url + ROUTES.commands, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ commands }),
  });
  if (!response.ok) throw new Error(`The office answered ${response.status}.`);
  const { answers }: { answers: Answer[] } = await response.json();
  return answers;
}
