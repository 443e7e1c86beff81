import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { CONSOLE } from '#shared/domain/access.ts';
import type { CommandOf } from '#shared/domain/commands.ts';
import { officeProblems } from '#shared/domain/office-problems.ts';
import { type Office as OfficeFile, officeSchema } from '#shared/protocol/office.ts';
import type { Logger } from '../logger.ts';
import type { Store } from '../store/store.ts';
import { startOffice } from './office.ts';

/** The office file: read, checked as a whole, put in force before the server opens its doors. */

/** Something the person at the machine must put right; its message says what. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}

/** Reads an office file. @throws CannotStart with everything that is wrong with its shape */
export function readOfficeFile(path: string): OfficeFile {
  const parsed = v.safeParse(officeSchema, jsonIn(path));
  if (parsed.success) return parsed.output;
  const problems = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
  throw new CannotStart(`${path} is not an office file.\n  ${problems.join('\n  ')}`);
}

/** Puts an office file in force. @throws CannotStart when its parts do not fit together */
export async function configure(
  store: Store,
  file: OfficeFile,
  clock: () => number,
  logger: Logger,
): Promise<void> {
  const refusal = await sayAtConsole(store, clock, logger, {
    type: 'configure-office',
    office: file,
  });
  if (refusal === null) return;
  const problems = officeProblems(file).map(({ path, what }) => `${path}: ${what}`);
  throw new CannotStart(
    `The office file was not accepted (${refusal}).\n  ${problems.join('\n  ')}`,
  );
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

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new CannotStart(`The office file ${path} cannot be read as JSON.`, { cause: error });
  }
}
