import { existsSync, renameSync, rmSync } from 'node:fs';
import { canonicalJson } from '#shared/domain/canonical.ts';
import type { Language } from '#shared/ui/words/languages.ts';
import { type Config, dataFiles } from '../config.ts';
import { DEMONSTRATION_OFFICE } from '../demonstration/demonstration-office.ts';
import type { Logger } from '../logger.ts';
import { openStore, type Store } from '../store/store.ts';
import { configure, readOfficeFile } from './configure.ts';
import { writeDemonstrationPast } from './demonstration-past.ts';
import { givePins, type Pins, readPins } from './pins.ts';

/** The office's memory at a start: made in an empty data folder, opened in any other, the office file in force. */

export interface Prepared {
  readonly store: Store;
  readonly demonstration: boolean;
  /** PINs to be told: all of the demonstration's, otherwise those made just now. */
  readonly pins: Pins;
}

/** Opens the memory, making it first where there is none. @throws CannotStart when the office file is not sound */
export async function prepareMemory(
  config: Config,
  clock: () => number,
  logger: Logger,
): Promise<Prepared> {
  const files = dataFiles(config.dataDir);
  if (!existsSync(files.database)) await makeMemory(config, clock, logger);
  const demonstration = config.officeFile === null && existsSync(files.demonstration);
  const store = openStore(files.database);
  try {
    if (config.officeFile)
      await renewOffice(store, config.officeFile, config.language, clock, logger);
    const { office } = store.stateAt();
    const keepIn = demonstration ? files.demonstration : null;
    const made = office ? await givePins(store, office, keepIn) : {};
    return { store, demonstration, pins: keepIn ? readPins(keepIn) : made };
  } catch (error) {
    store.close();
    throw error;
  }
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
