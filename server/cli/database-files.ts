import { existsSync, renameSync, rmSync } from 'node:fs';
import { headFileOf } from '../store/kept-head.ts';

/** A database and what SQLite and the store keep beside it. */

/** What SQLite keeps beside a file. */
const BESIDE = ['-wal', '-shm'] as const;

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
