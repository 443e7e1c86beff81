import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import {
  type FactCount,
  type ImportedFacts,
  type LeftFacts,
  leftFactsSchema,
  type Unreadable,
} from '#shared/protocol/left-facts.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { formatDay } from '#shared/ui/format/date.ts';
import type { Words } from '#shared/ui/words/words.ts';
import { importLeftFacts } from '../../office/import-left-facts.ts';
import { runningLock } from '../../office/lock.ts';
import { reasonSentence } from '../../office/reason-sentence.ts';
import { importedSchema } from '../left-facts-answers.ts';
import { withNumbers } from '#shared/ui/format/numbers-said.ts';
import { postToOffice, saidNo } from '../post-to-office.ts';
import { withStoppedOffice } from '../stopped-office.ts';
import { type Asked, Misused, Refused, type Told, type Verb } from '../verb.ts';

/** `import outbox`: the file of a device that was let go; its facts then wait for an administrator (SPEC O8). */

export const IMPORT_OUTBOX: Verb = {
  name: 'import outbox',
  takes: 'FILE',
  says: ({ verbs }) => verbs.importOutbox,
  options: {},
  run: importOutbox,
};

async function importOutbox(asked: Asked): Promise<Told> {
  const { config, words } = asked;
  const [file] = asked.behind;
  if (!file || asked.behind.length > 1) throw new Misused(words.verbs.takesOutbox);
  const content = contentOf(file, words);
  const lock = runningLock(config.dataDir);
  if (!lock) return told(await importHere(content, asked), asked);
  const said = await postToOffice(lock, ROUTES.leftFacts, content, words);
  if (said.status === 200 && v.is(importedSchema, said.body)) return told(said.body, asked);
  throw saidNo(said, words);
}

function importHere(content: LeftFacts, { config, around, words }: Asked): Promise<ImportedFacts> {
  return withStoppedOffice(config, (store) => {
    const { office, at } = store.stateAt();
    const now = Math.max(around.clock(), at);
    const done = importLeftFacts(store, office?.timeZone, content, now);
    if (done.ok) return done.imported;
    throw new Refused(done.error, reasonSentence(done.error, words));
  });
}

/** The file as a device saved it. What stands in its commands is read one by one, by the office. */
function contentOf(file: string, { verbs: said }: Words): LeftFacts {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    // The file system's own errors have a code: no such file, a folder, no right to read it.
    if (error instanceof Error && 'code' in error) {
      throw new Refused('file-not-readable', said.noSuchFile(file));
    }
    throw error;
  }
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), leftFactsSchema), text);
  if (!read.success) throw new Refused('not-an-outbox', said.notAnOutbox(file));
  return read.output;
}

function told(imported: ImportedFacts, { config: { language }, words }: Asked): Told {
  const { verbs: said, admitFacts } = words;
  const { facts, unreadable, device, label, known, others, added, waiting } = imported;
  const read = facts.reduce((sum, { count }) => sum + count, 0);
  const factSaid = ({ type, day, count, numbers }: FactCount) =>
    `  ${formatDay(day, language)}: ${withNumbers(admitFacts.kinds[type](count), numbers)}`;
  const unreadableSaid = ({ index, what, path }: Unreadable) =>
    `  ${said.outboxUnreadableOne(index, admitFacts.unreadable[what], path)}`;
  const lines = [
    said.outboxRead(label, device, read),
    ...facts.map(factSaid),
    ...(unreadable.length > 0 ? [said.outboxUnreadable(unreadable.length)] : []),
    ...unreadable.map(unreadableSaid),
    said.outboxTaken(known, added, waiting),
    ...(others > 0 ? [said.outboxOthers(others)] : []),
    ...(waiting > 0 ? [said.outboxNext(device)] : []),
  ];
  return { ok: others === 0, json: imported, text: lines.join('\n') };
}
