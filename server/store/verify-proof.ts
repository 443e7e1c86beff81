import type { Database } from 'better-sqlite3';
import {
  byLeaf,
  type Leaf,
  type LeafList,
  leafDifferences,
  leavesText,
} from '#shared/domain/leaves.ts';
import type { Seal } from '#shared/domain/events.ts';
import type { Publication } from '#shared/domain/publication.ts';
import type { JournalRow } from './journal.ts';
import { hashOfList, leavesIn } from './leaves.ts';
import type { Problem, ProblemKind } from './problem.ts';

/**
 * Whether what was published of single ratings is what the journal gives at that very place (SPEC Z2, Z5). Where it is not,
 * the list that was published, as the office or somebody else has kept it, tells which ratings were changed, added or removed.
 */

export interface Proof {
  /** Called for each row of the journal once the tables made again know it. */
  look(row: JournalRow): Problem[];
  /** What is left to say after the last row. */
  end(): Problem[];
}

/** Of more than so many differences of one publication the first are enough. */
const MOST_NAMED = 100;

/** What a device or the office makes; the wire takes nothing else. */
const SALT = /^[0-9a-f]{32}$/;
const LEAF = /^[0-9a-f]{64}$/;

/** @param live the office's own tables  @param again those made again from its journal  @param kept a list that somebody kept */
export function proofOf(live: Database, again: Database, kept: LeafList | null): Proof {
  const own = leavesIn(live);
  const made = leavesIn(again);
  const nameOf = again
    .prepare<[string], string>('SELECT rating FROM ratings WHERE leaf = ? LIMIT 1')
    .pluck();
  let isKeptKnown = kept === null;

  function publicationProblems({ version, figures, leaves }: Publication): Problem[] {
    const list = { period: figures.period, version };
    const now = made.published(list.period, version) ?? [];
    const table = `${list.period}.${version}`;
    const isOfKept = kept?.period === list.period && kept.version === version;
    if (isOfKept) isKeptKnown = true;
    const fits = (other: readonly Leaf[]) =>
      other.length === (leaves?.n ?? 0) &&
      (!leaves || hashOfList(leavesText({ ...list, leaves: other })) === leaves.hash);

    const problems: Problem[] = [];
    const isSame = fits(now);
    if (!isSame) problems.push({ what: 'leaves-differ', table, row: leaves?.hash ?? '-' });
    if (isOfKept && !fits(kept.leaves)) {
      problems.push({ what: 'kept-leaves-differ', table, row: leaves?.hash ?? '-' });
    }
    const ours = isSame ? null : own.published(list.period, version);
    const before = isOfKept ? kept.leaves : ours && fits(ours) ? ours : now;
    return [...problems, ...differing(table, before.toSorted(byLeaf), now)];
  }

  function differing(table: string, before: readonly Leaf[], now: readonly Leaf[]): Problem[] {
    const { changed, added, removed } = leafDifferences(before, now);
    const named = (what: ProblemKind, leaves: readonly Leaf[]) =>
      leaves.map(({ leaf }): Problem => ({ what, table, row: nameOf.get(leaf) ?? leaf }));
    return [
      ...named('leaf-changed', changed),
      ...named('leaf-added', added),
      ...named('leaf-removed', removed),
    ].slice(0, MOST_NAMED);
  }

  return {
    look({ seq, event }) {
      switch (event.type) {
        case 'rating-given':
        case 'rating-changed':
          return isWellFormed(event.seal)
            ? []
            : [{ what: 'seal-malformed', table: 'journal', row: seq }];
        case 'period-published':
          return publicationProblems(event.publication);
        default:
          return [];
      }
    },
    end() {
      if (isKeptKnown || !kept) return [];
      return [{ what: 'leaves-unknown', table: `${kept.period}.${kept.version}`, row: '-' }];
    },
  };
}

/** A rating of before there were seals has none. */
function isWellFormed(seal: Seal | null): boolean {
  return seal === null || (SALT.test(seal.salt) && LEAF.test(seal.leaf));
}
