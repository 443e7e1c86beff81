import type { LeafList } from '#shared/domain/leaves.ts';

/** What a check of the office's memory may find, and where. */

export type ProblemKind =
  /** SQLite itself finds the file damaged; nothing else is checked then. */
  | 'file-damaged'
  /** The row's content is not what its hash was made from. */
  | 'row-changed'
  /** The row, or a run of rows, is gone. */
  | 'row-missing'
  /** The row is sound, but was not written after the one that now stands before it. */
  | 'link-broken'
  /** The journal ends before the anchor. */
  | 'cut-short'
  /** The row at the anchor has another hash: the chain was computed anew. */
  | 'computed-anew'
  /** A publication names another hash for the journal that it was made from. */
  | 'publication-head-differs'
  /** A rating's seal is none: its salt or its leaf are not what a device or the office makes (SPEC Z1). */
  | 'seal-malformed'
  /** The leaves that the journal gives for a publication are not those that it names (SPEC Z2). */
  | 'leaves-differ'
  /** A list of leaves that somebody kept speaks of a publication that the journal does not have. */
  | 'leaves-unknown'
  /** A list of leaves that somebody kept is not the one that the publication names. */
  | 'kept-leaves-differ'
  /** The figures that the journal gives for a publication, as it stood at the event that it names, are not those that it states (SPEC Z5). */
  | 'figures-differ'
  /** What a look for doubts finds by the rules, at the event that it names, is not what it states (SPEC Z5). */
  | 'flags-differ'
  /** An event of an older version than one of its type before it: it would be held to less (SPEC Z5). */
  | 'version-differs'
  /** A look for doubts says another day than the office's (SPEC D1). */
  | 'day-differs'
  /** A publication counts a rating that the office had not looked at for doubts (SPEC P5). */
  | 'not-looked'
  /** A file of a publication is gone, or is not the one that was archived (SPEC P7). */
  | 'archive-differs'
  /** Against the list that was published or kept: what a rating says was changed, a rating was added, a leaf has no rating any more. */
  | 'leaf-changed'
  | 'leaf-added'
  | 'leaf-removed'
  /** A kept text is not the one that its event was written for. */
  | 'text-differs'
  /** A kept text that no event speaks of. */
  | 'text-unknown'
  /** A row of a table is not what the journal makes it; `rebuild` puts it right. */
  | 'table-differs';

export interface Problem {
  readonly what: ProblemKind;
  /** `journal`, `texts`, the table made from the journal, or the version of a publication: `2026-Q3.1`. */
  readonly table: string;
  /** Sequence in the journal, the text's id, the table row's key, a leaf, or the damaged file. */
  readonly row: number | string;
  /** Last of a run of missing rows. */
  readonly through?: number;
}

/** A place in the journal that was written down elsewhere: hash in hex. */
export interface Anchor {
  readonly seq: number;
  readonly hash: string;
}

/** What somebody outside the office has kept of it, to be held against the journal (SPEC J6, Z5). */
export interface KeptElsewhere {
  readonly anchors: readonly Anchor[];
  /** One published list. */
  readonly leaves: LeafList | null;
}

export const NOTHING_KEPT: KeptElsewhere = { anchors: [], leaves: null };
