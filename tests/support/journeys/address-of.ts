import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Where an office that has just been started serves. */

/** How long a start may take, ms: the demonstration's past is written on the first one. */
const START_MS = 60_000;

/** Waits until a process serves: its own lock names the address, not one that a killed process has left. @throws when it ends before, or does not serve in time */
export async function addressOf(
  child: ChildProcess,
  said: () => string,
  dataDir: string,
): Promise<string> {
  const lock = path.join(dataDir, 'office.lock.json');
  for (const startedAt = Date.now(); Date.now() - startedAt < START_MS; await sleep(10)) {
    if (child.exitCode !== null) throw new Error(`The office ended by itself. It said:\n${said()}`);
    const found = readLock(lock);
    if (found?.pid === child.pid && found?.url) return found.url;
  }
  throw new Error(`The office does not serve after ${START_MS / 1000} s. It said:\n${said()}`);
}

function readLock(file: string): { readonly pid: number; readonly url: string | null } | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    // Not there yet, or read while it is being written.
    if (error instanceof SyntaxError || Reflect.get(Object(error), 'code') === 'ENOENT')
      return null;
    throw error;
  }
}
