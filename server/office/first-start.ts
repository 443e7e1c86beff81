import { existsSync, renameSync, rmSync } from 'node:fs';
import { canonicalJson } from '#shared/domain/canonical.ts';
import type { Office } from '#shared/protocol/office.ts';
import { formatDate } from '#shared/ui/format/date.ts';
import { WORDS } from '#shared/ui/words/words.ts';
import { type Config, dataFiles } from '../config.ts';
import { DEMONSTRATION_OFFICE } from '../demonstration/demonstration-office.ts';
import type { Logger } from '../logger.ts';
import { headFileOf, keptHeads } from '../store/kept-head.ts';
import { putInPlace } from '../put-in-place.ts';
import { openStore, type Store } from '../store/store.ts';
import { CannotStart, configure, type ReadOfficeFile, readOfficeFile } from './configure.ts';
import { writeDemonstrationPast } from './demonstration-past.ts';
import { isTooFarBehind } from './office-clock.ts';
import { isSeen, noteSeen } from './office-file-seen.ts';
import { givePins, type Pins, readPins } from './pins.ts';

/** The office's memory at a start: made in an empty data folder, opened in any other, the office file in force. */

export interface Prepared {
  readonly store: Store;
  readonly demonstration: boolean;
  /** What is wrong with the office file, where the office goes on with the last good one (SPEC C5); else null. */
  readonly unsoundFile: string | null;
}

/**
 * Opens the memory, making it first where there is none.
 * @throws CannotStart when the office file is not sound and there is no earlier one to go on with, when it is
 * meant for a folder that holds the demonstration, or when the machine's clock is far behind; UnusableFile
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
  const file =
    config.officeFile === null ? null : readOfficeFile(config.officeFile, config.language);
  if (!existsSync(files.database)) {
    // Its head stands there still: an office was here, and is not begun anew in silence (SPEC X2).
    if (keptHeads(files.database, logger).length > 0) {
      const { memoryGone } = WORDS[config.language].console;
      throw new CannotStart(memoryGone(files.database, headFileOf(files.database)));
    }
    if (file && !file.ok) throw new CannotStart(file.sentence);
    await makeMemory(config, clock, logger);
  }
  const demonstration = existsSync(files.demonstration);
  const store = openStore(files.database, { logger });
  try {
    store.checkNewest();
    demandClock(store, clock(), config);
    if (file?.ok) await renewOffice(store, file.office, files.officeFileSeen, clock, logger);
    const unsoundFile = file && !file.ok ? goOnWithoutIt(store, file, config, logger) : null;
    return { store, demonstration, unsoundFile };
  } catch (error) {
    store.close();
    throw error;
  }
}

/** @throws CannotStart when the machine's clock is a day or more before the newest event (SPEC X6) */
function demandClock(store: Store, now: number, { language }: Config): void {
  const newestAt = store.newestAt();
  if (newestAt === null || !isTooFarBehind(now, newestAt)) return;
  const zone = store.stateAt().office?.timeZone ?? 'UTC';
  const said = (at: number) => formatDate(at, zone, language);
  throw new CannotStart(WORDS[language].console.clockBehind(said(now), said(newestAt)));
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
  const clear = () => {
    const left = [making, `${making}-wal`, `${making}-shm`, headFileOf(making)];
    for (const one of left) rmSync(one, { force: true });
  };
  clear();
  const store = openStore(making, { logger });
  try {
    if (config.officeFile === null) {
      if (config.history) await writeDemonstrationPast(store, DEMONSTRATION_OFFICE, clock, logger);
      else await configure(store, DEMONSTRATION_OFFICE, clock, logger);
      await givePins(store, DEMONSTRATION_OFFICE, demonstration);
    }
  } catch (error) {
    store.close();
    // Where the room was too small for all of it, half of it does not take the rest.
    clear();
    throw error;
  }
  store.close();
  putInPlace(making, database);
  // Last: a head without its memory would be taken for a memory that is gone.
  if (existsSync(headFileOf(making))) renameSync(headFileOf(making), headFileOf(database));
}

/**
 * Puts the office's own file in force where it has changed since an earlier start took it: what the lead or the
 * console have set since then stays (SPEC C5, E8).
 */
async function renewOffice(
  store: Store,
  file: Office,
  seenFile: string,
  clock: () => number,
  logger: Logger,
): Promise<void> {
  const { accepted } = store.stateAt();
  if (accepted && isSeen(file, seenFile)) return;
  if (!accepted || canonicalJson(accepted.office) !== canonicalJson(file)) {
    await configure(store, file, clock, logger);
  }
  noteSeen(file, seenFile);
}

/** The last good file stays in force (SPEC E2), and what is wrong with the new one is said. @throws CannotStart where there is none */
function goOnWithoutIt(
  store: Store,
  { problems, sentence }: Extract<ReadOfficeFile, { ok: false }>,
  { language }: Config,
  logger: Logger,
): string {
  if (!store.stateAt().office) throw new CannotStart(sentence);
  logger.error({ problems }, 'The office file is not sound; the last good one stays in force.');
  return `${sentence}\n${WORDS[language].officeFile.lastGoodStays}`;
}
