import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readWebFiles } from '../../http/web-files.ts';
import { publishedSite } from '../../site/published-site.ts';
import { hasRoomIn, troubleOf } from '../../store/trouble.ts';
import type { MadeFile } from '../../store/archive.ts';
import { withOfficeFile } from '../stopped-office.ts';
import { type Asked, Misused, Refused, textOf, type Told, type Verb } from '../verb.ts';

/** `export site --to FOLDER`: everything published as plain files, for the office's own website (SPEC P8). */

export const EXPORT_SITE: Verb = {
  name: 'export site',
  takes: '',
  says: ({ verbs }) => verbs.exportSite,
  options: {
    to: { type: 'string', shows: 'FOLDER', says: ({ verbs }) => verbs.exportSiteTo },
  },
  run: exportSite,
};

async function exportSite(asked: Asked): Promise<Told> {
  const { config, words } = asked;
  const to = textOf(asked, 'to');
  if (!to) throw new Misused(words.verbs.takesFolder(EXPORT_SITE.name));
  const folder = path.resolve(to);
  if (existsSync(folder) && !isOwn(folder)) {
    throw new Refused('folder-taken', words.verbs.folderTaken(folder));
  }
  const files = await withOfficeFile(config, (store) => {
    const { office } = store.stateAt();
    if (!office)
      throw new Refused('office-not-configured', words.refusals['office-not-configured']);
    const web = readWebFiles(config.webDir);
    return publishedSite({ store, office, web, publicUrl: config.publicUrl });
  });
  try {
    put(files, folder);
  } catch (error) {
    if (troubleOf(error, () => hasRoomIn(path.dirname(folder))) !== 'no-room') throw error;
    throw new Refused('no-room', words.backup.noRoom(path.dirname(folder)));
  }
  return {
    ok: true,
    json: { folder, files: files.length },
    text: words.verbs.siteWritten(String(files.length), folder),
  };
}

/** Empty, or written by this verb before. */
function isOwn(folder: string): boolean {
  const names = readdirSync(folder);
  return names.length === 0 || names.includes('SHA256SUMS');
}

/** Whole or not at all: made beside its place, then put into it. */
function put(files: readonly MadeFile[], folder: string): void {
  const making = `${folder}.making`;
  const before = `${folder}.before`;
  rmSync(making, { recursive: true, force: true });
  for (const { name, content } of files) {
    const file = path.join(making, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  if (existsSync(folder)) renameSync(folder, before);
  renameSync(making, folder);
  rmSync(before, { recursive: true, force: true });
}
