import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Language } from '#shared/ui/words/languages.ts';
import { WORDS } from '#shared/ui/words/words.ts';
import { dataFiles } from '../config.ts';
import { newToken } from './secrets.ts';

/**
 * One office server for one data folder: the lock file says who runs it, where it listens, and (to whoever may
 * read the folder) the console's token. Readable by its owner alone.
 */

export interface LockFile {
  readonly pid: number;
  /** When that process began, as the machine counts it; tells it from a later one with the same id. Null where unknown. */
  readonly began: string | null;
  /** Null until the server listens. */
  readonly url: string | null;
  readonly consoleToken: string;
}

export interface Lock {
  readonly consoleToken: string;
  /** Writes down where the server listens. */
  announce(url: string): void;
  release(): void;
}

/** The data folder is in use: said to whoever started the second server. */
export class OfficeIsRunning extends Error {
  override readonly name = 'OfficeIsRunning';
}

/** Folders locked by this very process: in a container every start may have the same process id. */
const mine = new Set<string>();

/** Takes a folder's lock, or takes over one whose process is gone. @throws OfficeIsRunning, which says so in `language` */
export function takeLock(dataDir: string, language: Language): Lock {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const file = dataFiles(dataDir).lock;
  const other = runningLock(dataDir);
  if (other) {
    const { runsAlready } = WORDS[language].console;
    throw new OfficeIsRunning(runsAlready(other.pid, other.url, dataDir));
  }
  rmSync(file, { force: true });
  const consoleToken = newToken();
  const content = { pid: process.pid, began: beganAt(process.pid), consoleToken };
  const write = (url: string | null, flag: 'w' | 'wx') =>
    writeFileSync(file, `${JSON.stringify({ ...content, url })}\n`, { mode: 0o600, flag });
  write(null, 'wx');
  mine.add(file);
  return {
    consoleToken,
    announce: (url) => write(url, 'w'),
    release: () => {
      mine.delete(file);
      rmSync(file, { force: true });
    },
  };
}

/** The lock of the server that works on a folder now; null when none does. */
export function runningLock(dataDir: string): LockFile | null {
  const file = dataFiles(dataDir).lock;
  const lock = readLock(file);
  if (!lock) return null;
  if (lock.pid === process.pid) return mine.has(file) ? lock : null;
  if (!isAlive(lock.pid)) return null;
  return lock.began === beganAt(lock.pid) ? lock : null;
}

function readLock(file: string): LockFile | null {
  try {
    const lock: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isLock(lock) ? lock : null;
  } catch (error) {
    // No file, or one cut short by a power failure: nobody holds it.
    if (error instanceof SyntaxError || codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function isLock(value: unknown): value is LockFile {
  return (
    typeof value === 'object' && value !== null && typeof Reflect.get(value, 'pid') === 'number'
  );
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Start of a process in clock ticks since boot (field 22 of Linux's stat file); null on other systems. */
function beganAt(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch (error) {
    if (codeOf(error)) return null;
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error ? Reflect.get(error, 'code') : undefined;
}
