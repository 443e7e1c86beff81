import { existsSync, renameSync, rmSync } from 'node:fs';
import { canonicalJson } from '#shared/domain/canonical.ts';
import type { Language } from '#shared/ui/words/languages.ts';
import { WORDS } from '#shared/ui/words/words.ts';
import { type Config, dataFiles } from '../config.ts';
import { DEMONSTRATION_OFFICE } from '../demonstration/demonstration-office.ts';
import type { Logger } from '../logger.ts';
import { openStore, type Store } from '../store/store.ts';
import { CannotStart, configure, readOfficeFile } from './configure.ts';
import { writeDemonstrationPast } from './demonstration-past.ts';
import { givePins, type Pins, readPins } from './pins.ts';

/** The office's memory at a start: made in an empty data folder, opened in any other, the office file in force. */

export interface Prepared {
  readonly store: Store;
  readonly demonstration: boolean;
}

/**
 * Opens the memory, making it first where there is none.
 * @throws CannotStart when the office file is not sound, or meant for a folder that holds the demonstration
 */
export async function prepareMemory(
  config: Config,
  clock: () => number,
  logger: Logger,
): Promise<Prepared> {
  const files = dataFiles(config.dataDir);
  if (config.officeFile !== null && existsSync(files.demonstration)) {
    throw new CannotStart(WORDS[config.language].console.isDemonstration(config.dataDir));
  }
  if (!existsSync(files.database)) await makeMemory(config, clock, logger);
  const demonstration = existsSync(files.demonstration);
  const store = openStore(files.database);
  try {
    if (config.officeFile)
      await renewOffice(store, config.officeFile, config.language, clock, logger);
    return { store, demonstration };
  } catch (error) {
    store.close();
    throw error;
  }
}

/**
 * Makes the PINs that are missing. Only once the server listens: a PIN that is made is told, so a start that
 * fails must not have made any.
 * @returns those to be told: all of the demonstration's, otherwise the new ones
 */
export async function pinsToTell(
  { store, demonstration }: Prepared,
  { dataDir }: Config,
): Promise<Pins> {
  const { office } = store.stateAt();
  const keepIn = demonstration ? dataFiles(dataDir).demonstration : null;
  const made = office ? await givePins(store, office, keepIn) : {};
  return keepIn ? readPins(keepIn) : made;
}

/** Made under another name until all of it stands, so that a first start cut short begins anew. */
async function makeMemory(config: Config, clock: () => number, logger: Logger): Promise<void> {
  const { database, demonstration } = dataFiles(config.dataDir);
  const making = `${database}.making`;
  for (const left of ['', '-wal', '-shm']) rmSync(making + left, { force: true });
  const store = openStore(making);
  try {
    if (config.officeFile === null) {
      if (config.history) await writeDemonstrationPast(store, DEMONSTRATION_OFFICE, clock, logger);
      else await configure(store, DEMONSTRATION_OFFICE, clock, logger);
      await givePins(store, DEMONSTRATION_OFFICE, demonstration);
    }
  } finally {
    store.close();
  }
  renameSync(making, database);
}

/** Puts the office's own file in force where it is another one than before. */
async function renewOffice(
  store: Store,
  path: string,
  language: Language,
  clock: () => number,
  logger: Logger,
): Promise<void> {
  const file = readOfficeFile(path, language);
  const { office } = store.stateAt();
  if (office && canonicalJson(office) === canonicalJson(file)) return;
  await configure(store, file, clock, logger);
}
