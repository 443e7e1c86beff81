import { existsSync } from 'node:fs';
import { WORDS } from '#shared/ui/words/words.ts';
import { type Config, dataFiles } from '../config.ts';
import { runningLock, takeLock } from '../office/lock.ts';
import { asUnusable, type OpenOptions } from '../store/database.ts';
import { headFileOf, keptHeads } from '../store/kept-head.ts';
import { openStore, type Store } from '../store/store.ts';
import { UnusableFile } from '../store/unusable-file.ts';
import { Refused } from './verb.ts';

/** The memory of an office whose server does not run, or of which something is only read. */

/** Works on the memory while no server may start on it. @throws Refused when one runs, or there is no office that can be read */
export async function withStoppedOffice<T>(
  config: Config,
  work: (store: Store) => T | Promise<T>,
): Promise<T> {
  const { dataDir, language } = config;
  const running = runningLock(dataDir);
  if (running) {
    throw new Refused('office-running', WORDS[language].verbs.stopFirst(running.pid));
  }
  demandOffice(config);
  const lock = takeLock(dataDir, language);
  try {
    return await withStore(config, {}, work);
  } finally {
    lock.release();
  }
}

/** Reads the memory, whether a server runs on it or not, and writes nothing. @throws Refused when there is no office that can be read */
export async function withOfficeFile<T>(
  config: Config,
  work: (store: Store) => T | Promise<T>,
): Promise<T> {
  demandOffice(config);
  return withStore(config, { readOnly: true }, work);
}

async function withStore<T>(
  { dataDir, language }: Config,
  options: OpenOptions,
  work: (store: Store) => T | Promise<T>,
): Promise<T> {
  const { database } = dataFiles(dataDir);
  let store: Store | null = null;
  try {
    store = openStore(database, options);
    return await work(store);
  } catch (error) {
    const known = asUnusable(database, error);
    if (!(known instanceof UnusableFile)) throw known;
    const { [known.problem]: sentence } = WORDS[language].console.unusableFile;
    throw new Refused(`file-${known.problem}`, sentence(database));
  } finally {
    store?.close();
  }
}

function demandOffice({ dataDir, language }: Config): void {
  const { database } = dataFiles(dataDir);
  if (existsSync(database)) return;
  const { verbs, console: said } = WORDS[language];
  // Its head stands there still: an office was here (SPEC X2).
  if (keptHeads(database).length > 0) {
    throw new Refused('memory-gone', said.memoryGone(database, headFileOf(database)));
  }
  throw new Refused('no-office', verbs.noOffice);
}
