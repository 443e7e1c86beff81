import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { CONSOLE } from '#shared/domain/access.ts';
import { officeProblems } from '#shared/domain/office-problems.ts';
import { type Office as OfficeFile, officeSchema } from '#shared/protocol/office.ts';
import { type Config, dataFiles } from '../config.ts';
import { DEMONSTRATION_OFFICE } from '../demonstration/demonstration-office.ts';
import type { Logger } from '../logger.ts';
import { openStore, type Store } from '../store/store.ts';
import { startOffice } from './office.ts';
import { givePins } from './pins.ts';
import { writeDemonstrationPast } from './demonstration-past.ts';

/** The first start in an empty data folder: the office file comes into force, and the demonstration gets its past. */

/** Something the person at the machine must put right; its message says what. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}

/**
 * Makes the office's memory unless it is there. It is made under another name and takes its own when all of it
 * stands, so that a start cut short begins anew. @throws CannotStart when the office file is not sound
 */
export async function firstStart(
  config: Config,
  clock: () => number,
  logger: Logger,
): Promise<void> {
  const { database, demonstration } = dataFiles(config.dataDir);
  if (existsSync(database)) return;
  const making = `${database}.making`;
  for (const left of ['', '-wal', '-shm']) rmSync(making + left, { force: true });
  const store = openStore(making);
  try {
    const isDemonstration = config.officeFile === null;
    const file = config.officeFile ? readOfficeFile(config.officeFile) : DEMONSTRATION_OFFICE;
    const past = isDemonstration && config.history;
    if (past) await writeDemonstrationPast(store, file, clock, logger);
    else await configure(store, file, clock, logger);
    await givePins(store, file, isDemonstration ? demonstration : null);
  } finally {
    store.close();
  }
  renameSync(making, database);
}

/** Puts an office file in force. @throws CannotStart */
export async function configure(
  store: Store,
  file: OfficeFile,
  clock: () => number,
  logger: Logger,
): Promise<void> {
  const office = startOffice({ store, clock, logger, onChange: () => {} });
  const answer = await office.command(CONSOLE, {
    id: randomUUID(),
    at: office.now(),
    type: 'configure-office',
    office: file,
  });
  office.close();
  if (answer.outcome === 'refused') {
    const problems = officeProblems(file).map(({ path, what }) => `${path}: ${what}`);
    throw new CannotStart(`The office file does not fit together.\n  ${problems.join('\n  ')}`);
  }
}

/** Reads an office file. @throws CannotStart with everything that is wrong with its shape */
export function readOfficeFile(path: string): OfficeFile {
  const parsed = v.safeParse(officeSchema, jsonIn(path));
  if (parsed.success) return parsed.output;
  const problems = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
  throw new CannotStart(`${path} is not an office file.\n  ${problems.join('\n  ')}`);
}

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new CannotStart(`OFFICE_FILE ${path} cannot be read as JSON.`, { cause: error });
  }
}
