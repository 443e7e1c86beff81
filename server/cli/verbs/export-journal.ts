import type { JournalRow } from '../../store/journal.ts';
import { withOfficeFile } from '../stopped-office.ts';
import { type Asked, Misused, textOf, type Verb } from '../verb.ts';

/** `export journal`: every event, in order, for programs that check or carry on. */

export const EXPORT_JOURNAL: Verb = {
  name: 'export journal',
  takes: '',
  says: ({ verbs }) => verbs.exportJournal,
  options: {
    after: { type: 'string', shows: 'SEQ', says: ({ verbs }) => verbs.exportAfter },
  },
  run: exportJournal,
};

/** Rows written at a time: keeps memory small and the output quick. */
const BATCH = 500;

async function exportJournal(asked: Asked): Promise<null> {
  const after = textOf(asked, 'after') ?? '0';
  if (!/^\d{1,15}$/.test(after)) throw new Misused(asked.words.verbs.takesRow);
  const line = asked.values['json'] === true ? asJson : asSentence;
  await withOfficeFile(asked.config, async (store) => {
    let lines: string[] = [];
    for (const row of store.read(Number(after))) {
      lines.push(line(row));
      if (lines.length < BATCH) continue;
      await asked.around.write(lines.join(''));
      lines = [];
    }
    await asked.around.write(lines.join(''));
  });
  return null;
}

function asJson(row: JournalRow): string {
  return `${JSON.stringify(row)}\n`;
}

function asSentence({ seq, at, by, event }: JournalRow): string {
  return `${seq}\t${new Date(at).toISOString()}\t${by}\t${event.type}\n`;
}
