import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CONSOLE } from '#shared/domain/access.ts';
import type { CommandOf } from '#shared/domain/commands.ts';
import type { FileProblem } from '#shared/protocol/file-problem.ts';
import type { Office as OfficeFile } from '#shared/protocol/office.ts';
import type { Answer } from '#shared/protocol/messages.ts';
import { placedProblem } from '#shared/ui/problem-said.ts';
import type { Language } from '#shared/ui/words/languages.ts';
import { WORDS } from '#shared/ui/words/words.ts';
import type { Logger } from '../logger.ts';
import type { Store } from '../store/store.ts';
import { checkOfficeBytes } from './check-office.ts';
import { startOffice } from './office.ts';

/** The office file: read, checked as a whole, put in force before the server opens its doors. */

/** Something the person at the machine must put right; its message says what, in the console's language. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}

export type ReadOfficeFile =
  | { readonly ok: true; readonly office: OfficeFile }
  | {
      readonly ok: false;
      readonly problems: readonly FileProblem[];
      /** All of it for the person at the machine, a problem a line. */
      readonly sentence: string;
    };

/** Reads an office file and checks it as a whole (SPEC E1). */
export function readOfficeFile(path: string, language: Language): ReadOfficeFile {
  const { officeFile: said } = WORDS[language];
  const bytes = bytesOf(path);
  if (!bytes) return { ok: false, problems: [], sentence: said.notReadable(path) };
  const checked = checkOfficeBytes(bytes);
  if (checked.ok) return checked;
  const lines = checked.problems.map((problem) => `  ${placedProblem(problem, language)}`);
  return { ...checked, sentence: [said.notSound(path), ...lines].join('\n') };
}

/** Null where there is no such file, or none that may be read. */
function bytesOf(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
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
  | Omit<CommandOf<'begin-epoch'>, 'id' | 'at'>
  | Omit<CommandOf<'configure-office'>, 'id' | 'at'>
  | Omit<CommandOf<'publish-period'>, 'id' | 'at'>
  | Omit<CommandOf<'renew-pin'>, 'id' | 'at'>
  | Omit<CommandOf<'revoke-device'>, 'id' | 'at'>;

/** Has one command of the console written while no server runs; the reason when it was refused, else null. */
export async function sayAtConsole(
  store: Store,
  clock: () => number,
  logger: Logger,
  wish: ConsoleWish,
): Promise<Extract<Answer, { outcome: 'refused' }>['reason'] | null> {
  const office = startOffice({ store, clock, logger, onChange: () => {} });
  const answer = await office.command(CONSOLE, { id: randomUUID(), at: office.now(), ...wish });
  office.close();
  return answer.outcome === 'refused' ? answer.reason : null;
}
