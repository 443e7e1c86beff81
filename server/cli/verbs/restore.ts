import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { dataFiles } from '../../config.ts';
import { runningLock, takeLock } from '../../office/lock.ts';
import { wasTaken } from '../../office/office-file-seen.ts';
import { putInPlace } from '../../put-in-place.ts';
import { foldLog } from '../../store/copy-memory.ts';
import type { Head } from '../../store/journal.ts';
import { headFileOf, isWhole, keptHeads } from '../../store/kept-head.ts';
import { beginAgain } from '../begin-again.ts';
import { moveBeside, removeDatabase } from '../database-files.ts';
import { type Loss, lossOf } from '../loss.ts';
import { demandSameKind } from '../demonstration-folder.ts';
import { progressBar } from '../progress-bar.ts';
import { restoredSaid } from '../restored-said.ts';
import { soundHead } from '../sound-copy.ts';
import { type Asked, Misused, Refused, type Told, type Verb } from '../verb.ts';

/** `restore`: a verified backup in the place of the memory of a stopped office, which is kept aside; a new epoch begins (SPEC X5, O7). */

export const RESTORE: Verb = {
  name: 'restore',
  takes: 'FILE',
  says: ({ backup }) => backup.restore,
  options: {
    yes: { type: 'boolean', says: ({ backup }) => backup.yes },
  },
  run: restore,
};

async function restore(asked: Asked): Promise<Told> {
  const { config, words, behind } = asked;
  const [name] = behind;
  if (!name || behind.length > 1) throw new Misused(words.verbs.takesFile(RESTORE.name));
  const file = path.resolve(name);
  const running = runningLock(config.dataDir);
  if (running) throw new Refused('office-running', words.verbs.stopFirst(running.pid));
  if (!existsSync(file)) throw new Refused('no-such-file', words.verbs.noSuchFile(file));
  const { database } = dataFiles(config.dataDir);
  const making = `${database}.restoring`;
  if (file === database || file === making) {
    throw new Refused('own-file', words.backup.ownFile(file));
  }
  const lock = takeLock(config.dataDir, config.language);
  try {
    removeDatabase(making);
    return await restoreFrom(file, making, asked);
  } finally {
    removeDatabase(making);
    lock.release();
  }
}

/** Until the very last step the present memory stands as it was. */
async function restoreFrom(file: string, making: string, asked: Asked): Promise<Told> {
  const { config, words } = asked;
  const { database, officeFileSeen } = dataFiles(config.dataDir);
  const head = copied(file, making, asked);
  demandSameKind(config, making);
  const loss = lossOf(database, making);
  demandYes(loss, head, asked);
  const kept = loss.status === 'known' ? loss.kept : null;
  const begun = await beginAgain(making, head, kept, asked);
  const seenIsKnown = wasTaken(making, officeFileSeen);
  // A log that found no room would stay behind, and with it the epoch: the file alone takes the place.
  if (!foldLog(making)) throw new Refused('no-room', words.backup.noRoom(config.dataDir));
  // What a damaged log has lost may have been that somebody was let go.
  const isSure = kept !== null && isWhole(database);
  const aside = keepAside(database, making, loss, asked);
  putInPlace(making, database);
  // Taken after the backup was made: the next start takes it again.
  if (!seenIsKnown) rmSync(officeFileSeen, { force: true });
  const lost = loss.status === 'known' ? loss.events : null;
  return restoredSaid({ head, lost, aside, begun, kept, isSure }, asked);
}

/** A copy of the backup, with its log where it has one, verified and brought to the present shape. */
function copied(file: string, making: string, asked: Asked): Head {
  for (const beside of ['', '-wal']) {
    if (!existsSync(file + beside)) continue;
    copyFileSync(file + beside, making + beside);
    chmodSync(making + beside, 0o600);
  }
  const bar = progressBar(asked.words.verbs.verifying, asked.around);
  try {
    return soundHead(making, file, asked, bar.show);
  } finally {
    bar.close();
  }
}

function demandYes(loss: Loss, { seq }: Head, { words, values }: Asked): void {
  const { backup: said } = words;
  if (values['yes'] === true || loss.status === 'no-present') return;
  if (loss.status === 'unreadable') {
    throw new Refused('needs-yes', said.presentUnreadable(said.unusable[loss.problem]));
  }
  const { here, events, isOther, isOlder } = loss;
  if (events === 0) return;
  const cost = isOther ? said.otherJournal(here) : said.loses(events, here, seq);
  throw new Refused('needs-yes', isOlder ? `${said.presentOlder} ${cost}` : cost);
}

/**
 * Gives the present memory a second name, by which it stays when the backup takes its first one. What stands in its log
 * is brought in before: a log that is left behind would be read into the backup. From here on either memory is taken for
 * the whole one: a start after a power cut finds the one or the other.
 * @returns its new name; null when there is none
 */
function keepAside(
  database: string,
  making: string,
  { status }: Loss,
  { around, words }: Asked,
): string | null {
  const stamp = new Date(around.clock()).toISOString().slice(0, 19).replaceAll(':', '-');
  const aside = freeName(`${database}.before-restore-${stamp}`);
  // One that cannot be read, or not to its end, is not touched: whoever looks into it later finds it as it was.
  const isSound = status === 'known' && isWhole(database);
  if (isSound && !foldLog(database)) throw new Refused('in-use', words.backup.inUse);
  const kept = status === 'no-present' ? null : aside;
  if (kept !== null) linkSync(database, kept);
  takeEither(database, making, kept);
  moveBeside(database, aside);
  return kept;
}

/** Keeps the heads of both; the next start leaves the one that it finds. A memory that is gone may have left its head. */
function takeEither(database: string, making: string, aside: string | null): void {
  const [present, next] = [headFileOf(database), headFileOf(making)];
  if (keptHeads(database).length === 0 || keptHeads(making).length === 0) {
    // Without one of them the other memory would be refused: the next start writes one anew.
    rmSync(present, { force: true });
    return;
  }
  if (aside !== null) copyFileSync(present, headFileOf(aside));
  writeFileSync(next, Buffer.concat([readFileSync(present), readFileSync(next)]));
  putInPlace(next, present);
}

function freeName(name: string): string {
  let free = name;
  for (let copy = 2; existsSync(free); copy += 1) free = `${name}-${copy}`;
  return free;
}
