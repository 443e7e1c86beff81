import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { CONSOLE } from '#shared/domain/access.ts';
import type { CommandOf } from '#shared/domain/commands.ts';
import { officeProblems } from '#shared/domain/office-problems.ts';
import { type Office as OfficeFile, officeSchema } from '#shared/protocol/office.ts';
import type { Language } from '#shared/ui/words/languages.ts';
import { WORDS, type Words } from '#shared/ui/words/words.ts';
import type { Logger } from '../logger.ts';
import type { Store } from '../store/store.ts';
import { startOffice } from './office.ts';

/** The office file: read, checked as a whole, put in force before the server opens its doors. */

/** Something the person at the machine must put right; its message says what, in the console's language. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}

/** Reads an office file. @throws CannotStart with everything that is wrong with its shape, or with how its parts fit */
export function readOfficeFile(path: string, language: Language): OfficeFile {
  const { console: said } = WORDS[language];
  const refuse = (places: readonly string[]) =>
    new CannotStart([said.fileNotSound(path), ...places].join('\n  '));

  const parsed = v.safeParse(officeSchema, jsonIn(path, language));
  if (!parsed.success) {
    throw refuse(
      parsed.issues.map((issue) => `${v.getDotPath(issue) ?? '.'}: ${misshapen(issue, said)}`),
    );
  }
  const problems = officeProblems(parsed.output);
  if (problems.length === 0) return parsed.output;
  throw refuse(problems.map(({ path: place, what }) => `${place}: ${said.misfits[what]}`));
}

/** What is wrong with one value, after valibot's own record of it. */
function misshapen({ expected, received }: v.BaseIssue<unknown>, said: Words['console']): string {
  if (received === 'undefined') return said.valueMissing;
  return expected ? said.wrongValue(expected, received) : said.valueNotAllowed(received);
}

/** Puts a sound office file in force. */
export async function configure(
  store: Store,
  file: OfficeFile,
  clock: () => number,
  logger: Logger,
): Promise<void> {
  const wish = { type: 'configure-office', office: file } as const;
  const refusal = await sayAtConsole(store, clock, logger, wish);
  if (refusal) throw new Error(`The office file was not accepted: ${refusal}.`);
}

type ConsoleWish =
  | Omit<CommandOf<'configure-office'>, 'id' | 'at'>
  | Omit<CommandOf<'publish-period'>, 'id' | 'at'>;

/** Has one command of the console written while no server runs; the reason when it was refused, else null. */
export async function sayAtConsole(
  store: Store,
  clock: () => number,
  logger: Logger,
  wish: ConsoleWish,
): Promise<string | null> {
  const office = startOffice({ store, clock, logger, onChange: () => {} });
  const answer = await office.command(CONSOLE, { id: randomUUID(), at: office.now(), ...wish });
  office.close();
  return answer.outcome === 'refused' ? answer.reason : null;
}

function jsonIn(path: string, language: Language): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new CannotStart(WORDS[language].console.fileNotJson(path), { cause: error });
  }
}
