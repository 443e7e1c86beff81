import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { headFileOf } from '../store/kept-head.ts';

/** Files that must outlive a power cut: on the disk before they bear their name. */

/** What SQLite keeps beside a file. */
const BESIDE = ['-wal', '-shm'] as const;

/** Puts a finished file in its place, at once and for good. */
export function putInPlace(made: string, file: string): void {
  toDisk(made);
  renameSync(made, file);
  toDisk(path.dirname(file));
}

/** Removes a database and what stands beside it, where there is any. */
export function removeDatabase(file: string): void {
  for (const beside of ['', ...BESIDE]) rmSync(file + beside, { force: true });
  rmSync(headFileOf(file), { force: true });
}

/** Moves what stands beside a database to where it belongs with a new name. */
export function moveBeside(file: string, to: string): void {
  for (const beside of BESIDE) {
    if (existsSync(file + beside)) renameSync(file + beside, to + beside);
  }
}

function toDisk(name: string): void {
  const opened = openSync(name, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
