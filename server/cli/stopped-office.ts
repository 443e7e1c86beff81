import { existsSync } from 'node:fs';
import { type Config, dataFiles } from '../config.ts';
import { runningLock, takeLock } from '../office/lock.ts';
import { openStore, type Store } from '../store/store.ts';
import { Refused } from './verb.ts';

/** The memory of an office whose server does not run, or of which something is only read. */

/** Works on the memory while no server may start on it. @throws Refused when one runs, or there is no office */
export async function withStoppedOffice<T>(
  { dataDir }: Config,
  work: (store: Store) => T | Promise<T>,
): Promise<T> {
  const running = runningLock(dataDir);
  if (running) {
    throw new Refused(
      'office-running',
      `The office server (process ${running.pid}) works on this data. Stop the office first, then do this again.`,
    );
  }
  demandOffice(dataDir);
  const lock = takeLock(dataDir);
  try {
    return await withStore(dataDir, work);
  } finally {
    lock.release();
  }
}

/** Reads the memory, whether a server runs on it or not. @throws Refused when there is no office */
export async function withOfficeFile<T>(
  { dataDir }: Config,
  work: (store: Store) => T | Promise<T>,
): Promise<T> {
  demandOffice(dataDir);
  return withStore(dataDir, work);
}

async function withStore<T>(dataDir: string, work: (store: Store) => T | Promise<T>): Promise<T> {
  const store = openStore(dataFiles(dataDir).database);
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

function demandOffice(dataDir: string): void {
  if (existsSync(dataFiles(dataDir).database)) return;
  throw new Refused(
    'no-office',
    'There is no office in the data folder yet. Start it once (npm start), or set DATA_DIR to where it is.',
  );
}
