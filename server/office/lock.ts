import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Language } from '#shared/ui/words/languages.ts';
import { WORDS } from '#shared/ui/words/words.ts';
import { dataFiles } from '../config.ts';
import { newToken } from './secrets.ts';
import { writeWhole } from './write-whole.ts';

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
  const consoleToken = newToken();
  const content = (url: string | null) =>
    `${JSON.stringify({ pid: process.pid, began: beganAt(process.pid), consoleToken, url })}\n`;
  let held = content(null);
  while (!createLock(file, held)) {
    const seen = textOf(file);
    const other = liveLock(file, seen);
    if (other) {
      const { runsAlready } = WORDS[language].console;
      throw new OfficeIsRunning(runsAlready(other.pid, other.url, dataDir));
    }
    if (seen !== null) removeLock(file, seen);
  }
  mine.add(file);
  return {
    consoleToken,
    announce(url) {
      writeWhole(file, content(url));
      held = content(url);
    },
    release() {
      mine.delete(file);
      removeLock(file, held);
    },
  };
}

/** Whether the lock was made: all of it at once, and only where there is none. */
function createLock(file: string, content: string): boolean {
  const making = aside(file);
  try {
    writeFileSync(making, content, { mode: 0o600 });
    linkSync(making, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(making, { force: true });
  }
}

/**
 * Removes a lock, but only with the content that was seen: between the look and the removal another start may
 * have put its own there. Then that one stays.
 */
export function removeLock(file: string, seen: string): void {
  if (textOf(file) !== seen) return;
  const taken = aside(file);
  try {
    renameSync(file, taken);
  } catch (error) {
    // Another start has removed it first.
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if (readFileSync(taken, 'utf8') === seen) return rmSync(taken, { force: true });
  renameSync(taken, file);
}

/** A name beside the lock that nobody else uses. */
function aside(file: string): string {
  return `${file}.${randomUUID()}`;
}

/** The lock of the server that works on a folder now; null when none does. */
export function runningLock(dataDir: string): LockFile | null {
  const file = dataFiles(dataDir).lock;
  return liveLock(file, textOf(file));
}

function liveLock(file: string, text: string | null): LockFile | null {
  const lock = text === null ? null : readLock(text);
  if (!lock) return null;
  if (lock.pid === process.pid) return mine.has(file) ? lock : null;
  if (!isAlive(lock.pid)) return null;
  return lock.began === beganAt(lock.pid) ? lock : null;
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function readLock(text: string): LockFile | null {
  try {
    const lock: unknown = JSON.parse(text);
    return isLock(lock) ? lock : null;
  } catch (error) {
    // Cut short by a power failure: nobody holds it.
    if (error instanceof SyntaxError) return null;
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
