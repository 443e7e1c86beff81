import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { STAFF_CHANNELS } from '#shared/domain/vocabulary.ts';
import { channelSchema, NUMBERS, type ReadRow } from '#shared/protocol/entered.ts';
import { formatNumber } from '#shared/ui/format/number.ts';
import { reportLines, rowProblemsSaid } from '#shared/ui/entered-said.ts';
import { enterList } from '../../entered/enter-list.ts';
import { runningLock } from '../../office/lock.ts';
import { enterAtOffice } from '../enter-at-office.ts';
import { type ListHere, listHere } from '../list-here.ts';
import { progressBar } from '../progress-bar.ts';
import { withOfficeFile, withStoppedOffice } from '../stopped-office.ts';
import { type Asked, Misused, Refused, textOf, type Told, type Verb } from '../verb.ts';

/** `import ratings`: a list that staff enter for citizens, shown row by row; with `--enter` it waits for a second person (SPEC R18). */

export const IMPORT_RATINGS: Verb = {
  name: 'import ratings',
  takes: 'FILE',
  says: ({ verbs }) => verbs.importRatings,
  options: {
    channel: { type: 'string', shows: 'CHANNEL', says: ({ verbs }) => verbs.ratingsChannel },
    numbers: { type: 'string', shows: 'SCALE', says: ({ verbs }) => verbs.ratingsNumbers },
    enter: { type: 'boolean', says: ({ verbs }) => verbs.ratingsEnter },
    by: { type: 'string', shows: 'POST', says: ({ verbs }) => verbs.ratingsBy },
    'leave-out': { type: 'boolean', says: ({ verbs }) => verbs.ratingsLeaveOut },
  },
  run: importRatings,
};

/** Rows with a problem that are listed; the others are counted. */
const MOST_LISTED = 50;

async function importRatings(asked: Asked): Promise<Told> {
  const { config, words, values, behind } = asked;
  const [file] = behind;
  const { verbs: said } = words;
  if (!file || behind.length > 1) throw new Misused(said.takesRatings);
  const channel = v.safeParse(channelSchema, textOf(asked, 'channel'));
  if (!channel.success) throw new Misused(said.takesChannel(STAFF_CHANNELS.join(', ')));
  const numbers = v.safeParse(v.nullable(v.picklist(NUMBERS)), textOf(asked, 'numbers') ?? null);
  if (!numbers.success) throw new Misused(said.takesNumbers(NUMBERS.join(', ')));
  const bytes = bytesOf(file, said.noSuchFile(file));

  const shown = await withOfficeFile(config, async (store) => {
    const list = await listHere(store, bytes, numbers.output, asked);
    return { ...list, problems: (await list.reader.page('problem', 0)).rows };
  });
  if (values['enter'] !== true) return told(shown, null, asked);
  const by = textOf(asked, 'by');
  if (by === undefined) throw new Misused(said.needsPost);
  const leaveOut = values['leave-out'] === true ? shown.report.withProblem : 0;
  const toEnter = {
    bytes,
    channel: channel.output,
    by,
    leaveOut,
    numbers: numbers.output,
  };
  const lock = runningLock(config.dataDir);
  const batch = lock ? await enterAtOffice(lock, toEnter, asked) : await enterHere(toEnter, asked);
  return told(shown, batch, asked);
}

function enterHere(
  { bytes, numbers, ...entering }: Parameters<typeof enterAtOffice>[1],
  asked: Asked,
): Promise<string> {
  const { config, around, words } = asked;
  return withStoppedOffice(config, async (store) => {
    const { office, at } = store.stateAt();
    const posts = office?.staff.map(({ id }) => id) ?? [];
    const known = posts.includes(entering.by);
    if (!known)
      throw new Refused('not-allowed', words.verbs.noSuchStaff(entering.by, posts.join(', ')));
    const { reader, secret } = await listHere(store, bytes, numbers, asked);
    const bar = progressBar(words.entered.entering, around);
    const entered = await enterList(reader, store, {
      channel: entering.channel,
      enteredBy: entering.by,
      at: Math.max(around.clock(), at),
      secret,
      leaveOut: entering.leaveOut,
      isCancelled: () => false,
      onRow: bar.show,
    });
    bar.close();
    if (entered.ok) return entered.batch;
    // Nobody cancels at the console: an end of the program drops what was half kept at the next start.
    const why = entered.why === 'cancelled' ? 'not-read' : entered.why;
    throw new Refused(why, words.entered.whyNot[why]);
  });
}

function bytesOf(file: string, sentence: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    // The file system's own errors have a code: no such file, a folder, no right to read it.
    if (error instanceof Error && 'code' in error) throw new Refused('file-not-readable', sentence);
    throw error;
  }
}

function told(
  { report, enteredAs, problems }: ListHere & { readonly problems: readonly ReadRow[] },
  batch: string | null,
  { config: { language }, words }: Asked,
): Told {
  const { entered: said, verbs } = words;
  const more = report.withProblem - Math.min(problems.length, MOST_LISTED);
  const lines = [
    ...reportLines(report, language),
    ...problems.slice(0, MOST_LISTED).flatMap((row) => {
      return rowProblemsSaid(row, language).map((line) => `  ${said.row} ${row.row}: ${line}`);
    }),
    ...(more > 0 ? [`  ${verbs.ratingsMore(formatNumber(more, language))}`] : []),
    ...(enteredAs === null || batch !== null ? [] : [said.enteredAlready]),
    batch === null ? verbs.ratingsNotEntered : said.enteredDone,
  ];
  const ok = batch !== null || (report.withProblem === 0 && report.missing.length === 0);
  return { ok, json: { report, problems, enteredAs, batch }, text: lines.join('\n') };
}
