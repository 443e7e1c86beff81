import path from 'node:path';
import { saidProblem } from '#shared/ui/problem-said.ts';
import { type ReadOfficeFile, readOfficeFile } from '../office/configure.ts';
import { type Asked, Misused, Refused, type Told } from './verb.ts';

/** The office file that a line of the console names. */

/** Reads and checks it. @throws Misused when the line names none, or more; Refused when there is no such file */
export function officeFileOf({ behind, config, words }: Asked, verb: string): ReadOfficeFile {
  const [name] = behind;
  if (!name || behind.length > 1) throw new Misused(words.verbs.takesFile(verb));
  const file = readOfficeFile(path.resolve(name), config.language);
  if (!file.ok && file.problems.length === 0) {
    throw new Refused('file-not-readable', file.sentence);
  }
  return file;
}

/** Everything that is wrong with a file, in both languages for programs (SPEC E1). */
export function unsound({ problems, sentence }: Extract<ReadOfficeFile, { ok: false }>): Told {
  const json = { ok: false, problems: problems.map(saidProblem), changes: null };
  return { ok: false, json, text: sentence };
}
