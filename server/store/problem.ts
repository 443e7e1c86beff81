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
  /** A kept text is not the one that its event was written for. */
  | 'text-differs'
  /** A kept text that no event speaks of. */
  | 'text-unknown'
  /** A row of a table is not what the journal makes it; `rebuild` puts it right. */
  | 'table-differs';

export interface Problem {
  readonly what: ProblemKind;
  /** `journal`, `texts`, or the table made from the journal. */
  readonly table: string;
  /** Sequence in the journal, the text's id, the table row's key, or the damaged file. */
  readonly row: number | string;
  /** Last of a run of missing rows. */
  readonly through?: number;
}

/** A place in the journal that was written down elsewhere: hash in hex. */
export interface Anchor {
  readonly seq: number;
  readonly hash: string;
}
