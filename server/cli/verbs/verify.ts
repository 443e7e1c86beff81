import type { Anchor, Problem, ProblemKind } from '../../store/problem.ts';
import { progressBar } from '../progress-bar.ts';
import { withOfficeFile } from '../stopped-office.ts';
import { type Asked, Misused, textOf, type Verb } from '../verb.ts';

/** `verify`: whether the journal, the texts and the tables are what they were when they were written (SPEC J2 to J6). */

export const VERIFY: Verb = {
  name: 'verify',
  takes: '',
  says: 'Checks the whole journal, its texts and its tables, and names what does not fit.',
  options: {
    anchor: {
      type: 'string',
      shows: 'SEQ:HASH',
      says: 'a place in the journal written down earlier; finds a tail cut off',
    },
  },
  run: verify,
};

const SENTENCES: Readonly<Record<ProblemKind, string>> = {
  'file-damaged': 'the database file is damaged; restore a backup',
  'row-changed': 'the content was changed after it was written',
  'row-missing': 'gone',
  'link-broken': 'was not written after the row that stands before it',
  'cut-short': 'the journal ends before the anchor',
  'computed-anew': 'another hash than the anchor: the chain was computed anew',
  'publication-head-differs': 'the publication names another journal than this one',
  'text-differs': 'the text is not the one its event was written for',
  'text-unknown': 'no event speaks of this text',
  'table-differs': 'differs from the journal; rebuild puts it right',
};

async function verify(asked: Asked) {
  const anchor = anchorOf(textOf(asked, 'anchor'));
  const bar = progressBar('verify', asked.around);
  const { head, problems } = await withOfficeFile(asked.config, (store) => {
    try {
      return { problems: store.verify(bar.show, anchor), head: store.head() };
    } finally {
      bar.close();
    }
  });
  const ok = problems.length === 0;
  const text = ok
    ? `All ${head.seq} rows of the journal fit. Head: ${head.seq}:${head.hash}`
    : problems.map(sentence).join('\n');
  return { ok, json: { ok, head, problems }, text };
}

function sentence({ what, table, row, through }: Problem): string {
  const rows = through === undefined ? `${row}` : `${row} to ${through}`;
  return `${table} ${rows}: ${SENTENCES[what]}.`;
}

function anchorOf(text: string | undefined): Anchor | undefined {
  if (text === undefined) return undefined;
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!seq || !hash) throw new Misused('--anchor takes SEQ:HASH, as verify prints it.');
  return { seq: Number(seq), hash };
}
