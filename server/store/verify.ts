import type { Database } from 'better-sqlite3';
import type { Archive } from './archive.ts';
import { openDatabase } from './database.ts';
import type { Journal, JournalRow } from './journal.ts';
import type { KeptElsewhere, Problem } from './problem.ts';
import { type OnProgress, stepping } from './progress.ts';
import { projectionsIn } from './projections.ts';
import { type Texts, textsOf } from './texts.ts';
import { anchorProblem, chainProblems } from './verify-chain.ts';
import { orderOf } from './verify-order.ts';
import { proofOf } from './verify-proof.ts';
import { remadeOf } from './verify-remade.ts';
import { tableProblems } from './verify-tables.ts';

/** Before any day. */
const EVERY_LOOK = '';

/**
 * Everything that can be checked of an office's memory: the file, the chain, the publications' heads,
 * leaves and figures, the flags of looks, the texts, and the tables against the journal. Changes nothing; read as of one moment by the caller.
 * With a broken chain the rest is not looked at: what it would be compared with is itself in doubt. With one that holds
 * and does not fit an anchor, what was published is compared all the same: it may tell what was changed.
 */
export function problemsOf(
  db: Database,
  journal: Journal,
  texts: Texts,
  archive: Pick<Archive, 'check'>,
  kept: KeptElsewhere,
  onProgress: OnProgress,
  looksFrom = EVERY_LOOK,
): readonly Problem[] {
  // The indexes against their tables too: by one of them the office knows a command that it has answered.
  if (db.pragma('integrity_check(1)', { simple: true }) !== 'ok') {
    return [{ what: 'file-damaged', table: 'journal', row: db.name }];
  }
  const step = stepping(2 * journal.head().seq, onProgress);
  const broken = chainProblems(journal, step);
  const unfit = anchorProblem(journal, kept.anchors);
  if (broken.length > 0) return unfit ? [...broken, unfit] : broken;

  const known = new Set<string>();
  // Two events may speak of one text: a visit served by hand is told again when its number comes (SPEC Q17).
  const differing = new Set<string>();
  const problems: Problem[] = [];
  const again = openDatabase(':memory:');
  try {
    const projections = projectionsIn(again);
    const proof = proofOf(db, again, kept.leaves);
    const remade = remadeOf(journal, again, looksFrom);
    const order = orderOf(again);
    for (const row of journal.read()) {
      step();
      projections.project(row);
      problems.push(
        ...headProblems(row, journal),
        ...proof.look(row),
        ...remade.look(row),
        ...order.look(row),
        ...archive.check(row),
      );
      for (const ref of textsOf(row.event)) {
        known.add(ref.text);
        if (texts.fits(ref) === false) differing.add(ref.text);
      }
    }
    problems.push(...proof.end());
    if (unfit) return [unfit, ...problems];
    for (const id of differing) problems.push({ what: 'text-differs', table: 'texts', row: id });
    for (const id of texts.ids()) {
      if (!known.has(id)) problems.push({ what: 'text-unknown', table: 'texts', row: id });
    }
    return [...problems, ...tableProblems(db, again)];
  } finally {
    again.close();
  }
}

/** A publication is an anchor of its own: it names the hash of the journal that it was made from. */
function headProblems({ seq, event }: JournalRow, journal: Journal): Problem[] {
  if (event.type !== 'period-published') return [];
  const { journalSeq, headHash } = event.publication;
  if (journal.hashAt(journalSeq) === headHash) return [];
  return [{ what: 'publication-head-differs', table: 'journal', row: seq }];
}
