import { sentenceOf } from './problem-sentence.ts';
import type { Head } from '../store/journal.ts';
import type { OnProgress } from '../store/progress.ts';
import { asUnusable, type OpenOptions } from '../store/database.ts';
import { openStore } from '../store/store.ts';
import { UnusableFile } from '../store/unusable-file.ts';
import { type Asked, Refused } from './verb.ts';

/** A copy of a memory is called a backup only when all of it was verified (SPEC X5). */

/** Of many problems so many are told. */
const MOST_TOLD = 5;

/**
 * Verifies a copy whole.
 * @param named the file by which whoever asked knows it
 * @returns its head @throws Refused `backup-unsound`, with what was found
 */
export function soundHead(
  copy: string,
  named: string,
  { words }: Pick<Asked, 'words'>,
  onProgress: OnProgress,
  options: OpenOptions = {},
): Head {
  const refuse = (found: readonly string[]) =>
    new Refused('backup-unsound', [words.backup.unsound(named), ...found].join('\n'));
  try {
    const store = openStore(copy, options);
    try {
      const problems = store.verify(onProgress);
      if (problems.length === 0) return store.head();
      throw refuse(problems.slice(0, MOST_TOLD).map((one) => `  ${sentenceOf(one, words)}`));
    } finally {
      store.close();
    }
  } catch (error) {
    const known = asUnusable(copy, error);
    if (!(known instanceof UnusableFile) || known.problem === 'no-room') throw known;
    throw refuse([`  ${words.backup.unusable[known.problem]}`]);
  }
}
