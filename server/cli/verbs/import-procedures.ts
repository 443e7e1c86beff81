import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { OfficeChange } from '#shared/domain/office-changes.ts';
import type { Office } from '#shared/protocol/office.ts';
import type { SoundFile } from '#shared/protocol/office-doors.ts';
import {
  listProblemSaid,
  notUnderstoodSaid,
  saidListProblem,
  unconfirmedSaid,
} from '#shared/ui/list-said.ts';
import { placedProblem, saidProblem } from '#shared/ui/problem-said.ts';
import type { Words } from '#shared/ui/words/words.ts';
import { type ReadList, readProcedureList } from '../../catalogue/read-list.ts';
import { checkOffice } from '../../office/check-office.ts';
import { previewFile, previewLines } from '../preview-file.ts';
import { putInForce } from '../put-in-force.ts';
import { withOfficeFile } from '../stopped-office.ts';
import { type Asked, Misused, Refused, type Told, type Verb } from '../verb.ts';

/** `import procedures`: a list of procedures, shown as what it would change, and taken over with `--accept` (SPEC E5). */

export const IMPORT_PROCEDURES: Verb = {
  name: 'import procedures',
  takes: 'FILE',
  says: ({ verbs }) => verbs.importProcedures,
  options: {
    accept: { type: 'boolean', says: ({ verbs }) => verbs.importAccept },
  },
  run: importProcedures,
};

async function importProcedures(asked: Asked): Promise<Told> {
  const { config, around, words, values, behind } = asked;
  const { verbs: said } = words;
  const [file] = behind;
  if (!file || behind.length > 1) throw new Misused(said.takesList);
  const bytes = bytesOf(file, words);
  const { accepted } = await withOfficeFile(config, (store) => store.stateAt());
  if (!accepted) throw new Refused('no-office', said.noOffice);

  const list = await readProcedureList(bytes, path.basename(file), accepted.office);
  if (!list.office) return listWrong(list, asked);
  const checked = checkOffice(list.office);
  if (!checked.ok) {
    const lines = checked.problems.map((problem) => placedProblem(problem, config.language));
    const json = { ok: false, problems: checked.problems.map(saidProblem), changes: null };
    return { ok: false, json, text: [said.listMisfits, ...indented(lines)].join('\n') };
  }

  const preview = await previewFile(config, checked.office, around.clock());
  if (!preview) throw new Refused('no-office', said.noOffice);
  const accepts = values['accept'] === true && preview.changes.length > 0;
  if (accepts) {
    const { hallFrom, figuresFrom } = preview;
    const base = accepted.seq;
    await putInForce({ office: checked.office, base, hallFrom, figuresFrom }, asked);
  }
  return shown(list, checked.office, preview, accepts, asked);
}

function bytesOf(file: string, { verbs: said }: Words): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    // The file system's own errors have a code: no such file, a folder, no right to read it.
    if (error instanceof Error && 'code' in error) {
      throw new Refused('file-not-readable', said.noSuchFile(file));
    }
    throw error;
  }
}

function listWrong({ problems }: ReadList, { words: { verbs: said }, config }: Asked): Told {
  const lines = problems.map((problem) => listProblemSaid(problem, config.language));
  const json = { ok: false, problems: problems.map(saidListProblem), changes: null };
  const text = [said.listProblems(problems.length), ...indented(lines)].join('\n');
  return { ok: false, json, text };
}

function shown(
  { notUnderstood, unconfirmed, ignored }: ReadList,
  { procedures }: Office,
  preview: SoundFile,
  accepted: boolean,
  { words: { verbs: said }, config: { language } }: Asked,
): Told {
  const { changes, hallFrom } = preview;
  const count = (kind: OfficeChange['kind']) =>
    changes.filter((one) => one.part === 'procedures' && one.kind === kind).length;
  const lines = [
    said.listRead(procedures.length),
    ...(ignored.length > 0 ? [said.columnsIgnored(ignored.join(', '))] : []),
    ...indented(notUnderstood.map((cell) => notUnderstoodSaid(cell, language))),
    ...indented(unconfirmed.map((cell) => unconfirmedSaid(cell, language))),
    said.listChanges(count('added'), count('changed'), count('gone')),
    ...previewLines(preview, language),
  ];
  if (changes.length > 0) lines.push(accepted ? said.accepted : said.notYetAccepted);
  const left = { notUnderstood, unconfirmed, ignored };
  const json = { ok: true, problems: [], ...left, changes, hallFrom, accepted };
  return { ok: true, json, text: lines.join('\n') };
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
