import type { Words } from '#shared/ui/words/words.ts';
import type { Config } from '../config.ts';

/** What a word of the command line is made of, and what surrounds it. */

/** The machine around the command line; tests give their own. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes to the output; resolves when more may be written. */
  readonly write: (text: string) => Promise<void>;
  /** Writes to the error stream. */
  readonly complain: (text: string) => void;
  /** Whether a person watches the error stream: only then is there a progress bar. */
  readonly isWatched: boolean;
  /** ms since 1970 UTC. */
  readonly clock: () => number;
}

export interface Option {
  readonly type: 'string' | 'boolean';
  /** What stands for the value in the help: `N`. */
  readonly shows?: string;
  readonly says: (words: Words) => string;
}

/** What a verb is asked, its options read but not yet understood. */
export interface Asked {
  readonly config: Config;
  readonly around: Surroundings;
  /** Of the console's language. */
  readonly words: Words;
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  /** Words behind the verb that are no options. */
  readonly behind: readonly string[];
}

/** What a verb answers: once for programs, once for people. `ok` false makes the exit code 1. */
export interface Told {
  readonly ok: boolean;
  readonly json: unknown;
  readonly text: string;
}

export interface Verb {
  /** As it is typed: `export journal`. */
  readonly name: string;
  /** What follows it: `PERIOD`, `FILE`. */
  readonly takes: string;
  readonly says: (words: Words) => string;
  readonly options: Readonly<Record<string, Option>>;
  /** Null when it has written its answer itself. @throws Misused, Refused */
  readonly run: (asked: Asked) => Promise<Told | null>;
}

/** The line is not one that this command line understands: exit code 2. */
export class Misused extends Error {
  override readonly name = 'Misused';
}

/** The line was understood, and the answer is no: exit code 1. */
export class Refused extends Error {
  override readonly name = 'Refused';
  /** A word for programs. */
  readonly reason: string;
  constructor(reason: string, sentence: string) {
    super(sentence);
    this.reason = reason;
  }
}

/** A text option; undefined when it was not given. */
export function textOf({ values }: Asked, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** A whole number from 1 to `most`. @throws Misused */
export function countOf(asked: Asked, name: string, most: number, otherwise?: number): number {
  const value = textOf(asked, name);
  if (value === undefined && otherwise !== undefined) return otherwise;
  const count = Number(value);
  if (!value || !Number.isInteger(count) || count < 1 || count > most) {
    throw new Misused(asked.words.verbs.takesCount(`--${name}`, most));
  }
  return count;
}
