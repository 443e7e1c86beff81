import { existsSync } from 'node:fs';
import { addDays } from '#shared/domain/time.ts';
import { NOTHING_KEPT, type Problem } from '../store/problem.ts';
import { openStore } from '../store/store.ts';
import { troubleOf } from '../store/trouble.ts';
import { UnusableFile } from '../store/unusable-file.ts';

/** A memory read and checked whole, beside whoever writes in it. */

/** What came of it. */
export interface Verified {
  /** The newest event looked at. */
  readonly seq: number;
  readonly tookMs: number;
  /** How many things did not hold. */
  readonly count: number;
  /** The first of them. */
  readonly problems: readonly Problem[];
}

/** Of more than so many the first are enough: `verify` names them all. */
const MOST_NAMED = 100;

/** Looks for doubts of so many days are made again, a quarter and its beginnings: each takes what it took the office. `verify` makes all of them again. */
const LOOKS_BACK_DAYS = 100;

/** Checks a memory. @throws what is no finding: a file that is gone, a newer version's, a disk that cannot be read */
export function verified(file: string): Verified {
  if (!existsSync(file)) throw new Error(`${file} is gone.`);
  const began = performance.now();
  const found = look(file);
  const tookMs = Math.round(performance.now() - began);
  const { seq, problems } = found;
  return { seq, tookMs, count: problems.length, problems: problems.slice(0, MOST_NAMED) };
}

function look(file: string): Pick<Verified, 'seq' | 'problems'> {
  try {
    const store = openStore(file, { readOnly: true });
    try {
      const { seq } = store.head();
      const newest = store.doubtRows.lastLook();
      const looksFrom = newest ? addDays(newest.day, -LOOKS_BACK_DAYS) : undefined;
      return { seq, problems: store.verify(() => {}, NOTHING_KEPT, looksFrom) };
    } finally {
      store.close();
    }
  } catch (error) {
    if (!isDamage(error)) throw error;
    return { seq: 0, problems: [{ what: 'file-damaged', table: 'journal', row: file }] };
  }
}

function isDamage(error: unknown): boolean {
  if (error instanceof UnusableFile) return error.problem === 'damaged';
  return troubleOf(error, () => true) === 'damaged';
}
