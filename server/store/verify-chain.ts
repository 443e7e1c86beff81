import { GENESIS, hashOf, hex } from './chain.ts';
import type { Journal } from './journal.ts';
import type { Anchor, Problem } from './problem.ts';

/**
 * Walks the chain from its first row and names every row that was changed, is missing, or does not
 * follow on the one before it. A tail cut off, or a chain computed anew, needs an anchor to be found (`anchorProblem`).
 * @param onRow called for each row walked
 */
export function chainProblems(journal: Journal, onRow: () => void): Problem[] {
  const problems: Problem[] = [];
  const found = (what: Problem['what'], row: number) =>
    problems.push({ what, table: 'journal', row });
  let previous = GENESIS;
  let expected = 1;
  for (const row of journal.stored()) {
    onRow();
    const gap = row.seq > expected;
    if (gap) {
      const run = row.seq - 1 > expected ? { through: row.seq - 1 } : {};
      problems.push({ what: 'row-missing', table: 'journal', row: expected, ...run });
    }
    if (!same(hashOf(row.prevHash, row), row.hash)) found('row-changed', row.seq);
    else if (!gap && !same(row.prevHash, previous)) found('link-broken', row.seq);
    previous = row.hash;
    expected = row.seq + 1;
  }
  return problems;
}

/** The first anchor that does not fit: from there on the journal is not the one that it was taken from (SPEC J6, Z5). */
export function anchorProblem(journal: Journal, anchors: readonly Anchor[]): Problem | null {
  const end = journal.head().seq;
  for (const { seq, hash } of [...anchors].sort((a, b) => a.seq - b.seq)) {
    const own = journal.hashAt(seq);
    if (own === null && seq > end) return { what: 'cut-short', table: 'journal', row: seq };
    if (own !== null && own !== hash) return { what: 'computed-anew', table: 'journal', row: seq };
  }
  return null;
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return hex(a) === hex(b);
}
