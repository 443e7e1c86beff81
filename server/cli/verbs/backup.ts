import { chmodSync, existsSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Config, dataFiles } from '../../config.ts';
import { putInPlace } from '../../put-in-place.ts';
import { hasRoomIn, troubleOf } from '../../store/trouble.ts';
import { copyMemory } from '../../store/copy-memory.ts';
import { removeDatabase } from '../database-files.ts';
import { progressBar } from '../progress-bar.ts';
import { soundHead } from '../sound-copy.ts';
import { withOfficeFile } from '../stopped-office.ts';
import { type Asked, Misused, Refused, type Told, type Verb } from '../verb.ts';

/** `backup`: the memory as one verified file, beside a running office or a stopped one (SPEC X5). */

export const BACKUP: Verb = {
  name: 'backup',
  takes: 'FILE',
  says: ({ backup }) => backup.backup,
  options: {
    overwrite: { type: 'boolean', says: ({ backup }) => backup.overwrite },
  },
  run: backUp,
};

async function backUp(asked: Asked): Promise<Told> {
  const { config, words, values, behind } = asked;
  const [name] = behind;
  if (!name || behind.length > 1) throw new Misused(words.verbs.takesFile(BACKUP.name));
  const file = path.resolve(name);
  const { database } = dataFiles(config.dataDir);
  if (isOwn(file, config)) throw new Refused('own-file', words.backup.ownFile(file));
  if (existsSync(file) && values['overwrite'] !== true) {
    throw new Refused('file-exists', words.backup.fileExists(file));
  }
  // Says in its own words that there is no office, or none that can be read.
  await withOfficeFile(config, (store) => store.head());
  const making = `${file}.making`;
  const { seq, hash } = await made(database, making, asked).catch((error: unknown) => {
    removeDatabase(making);
    throw refusal(error, file, asked);
  });
  putInPlace(making, file);
  const { size } = statSync(file);
  return {
    ok: true,
    json: { file, seq, hash, bytes: size },
    text: words.backup.done(file, seq, megabytes(size), `${seq}:${hash}`),
  };
}

/** Whether the office uses a file, or SQLite one of that name, by whatever way the folder is called. */
function isOwn(file: string, { dataDir, officeFile }: Config): boolean {
  const asked = found(file);
  const files = dataFiles(dataDir);
  const own = [...Object.values(files), ...(officeFile ? [officeFile] : [])].map(found);
  return own.includes(asked) || asked.startsWith(found(files.database));
}

/** The same name for the same file, whether it is there or not. */
function found(file: string): string {
  const folder = path.dirname(file);
  return existsSync(folder) ? path.join(realpathSync(folder), path.basename(file)) : file;
}

/** Readable by its owner alone from its first byte on: it holds what the memory holds. */
async function made(database: string, making: string, asked: Asked) {
  const { backup: said, verbs } = asked.words;
  removeDatabase(making);
  writeFileSync(making, '', { mode: 0o600 });
  chmodSync(making, 0o600);
  const copying = progressBar(said.copying, asked.around);
  await copyMemory(database, making, copying.show).finally(copying.close);
  const verifying = progressBar(verbs.verifying, asked.around);
  try {
    return soundHead(making, database, asked, verifying.show, { readOnly: true });
  } finally {
    verifying.close();
  }
}

function refusal(error: unknown, file: string, { words }: Asked): unknown {
  const folder = path.dirname(file);
  if (error instanceof Refused) return error;
  if (troubleOf(error, () => hasRoomIn(folder)) === 'no-room') {
    return new Refused('no-room', words.backup.noRoom(folder));
  }
  const code: unknown = Reflect.get(Object(error), 'code');
  const cannotWrite = code === 'ENOENT' || code === 'EACCES' || code === 'EROFS';
  return cannotWrite ? new Refused('folder-closed', words.backup.folderClosed(folder)) : error;
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
