import type { Anchor, KeptElsewhere } from '../../store/problem.ts';
import { anchorsIn, leavesIn } from '../kept-proof.ts';
import { sentenceOf } from '../problem-sentence.ts';
import { progressBar } from '../progress-bar.ts';
import { withOfficeFile } from '../stopped-office.ts';
import { type Asked, Misused, textOf, type Verb } from '../verb.ts';

/** `verify`: whether the journal, the texts and the tables are what they were when they were written, and what was published follows from them (SPEC J2 to J6, Z5). */

export const VERIFY: Verb = {
  name: 'verify',
  takes: '',
  says: ({ verbs }) => verbs.verify,
  options: {
    anchor: { type: 'string', shows: 'SEQ:HASH', says: ({ verbs }) => verbs.verifyAnchor },
    anchors: { type: 'string', shows: 'FILE', says: ({ verbs }) => verbs.verifyAnchors },
    leaves: { type: 'string', shows: 'FILE', says: ({ verbs }) => verbs.verifyLeaves },
  },
  run: verify,
};

async function verify(asked: Asked) {
  const { verbs: said } = asked.words;
  const kept = keptOf(asked);
  const bar = progressBar(said.verifying, asked.around);
  const { head, problems } = await withOfficeFile(asked.config, (store) => {
    try {
      return { problems: store.verify(bar.show, kept), head: store.head() };
    } finally {
      bar.close();
    }
  });
  const ok = problems.length === 0;
  const text = ok
    ? said.allFits(head.seq, `${head.seq}:${head.hash}`)
    : problems.map((problem) => sentenceOf(problem, asked.words)).join('\n');
  return { ok, json: { ok, head, problems }, text };
}

/** What the line names of things kept elsewhere; all of it is read before the long work begins. */
function keptOf(asked: Asked): KeptElsewhere {
  const anchor = anchorOf(asked);
  const anchors = textOf(asked, 'anchors');
  const leaves = textOf(asked, 'leaves');
  return {
    anchors: [
      ...(anchor ? [anchor] : []),
      ...(anchors === undefined ? [] : anchorsIn(anchors, asked.words)),
    ],
    leaves: leaves === undefined ? null : leavesIn(leaves, asked.words),
  };
}

function anchorOf(asked: Asked): Anchor | undefined {
  const text = textOf(asked, 'anchor');
  if (text === undefined) return undefined;
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!seq || !hash) throw new Misused(asked.words.verbs.takesAnchor);
  return { seq: Number(seq), hash };
}
