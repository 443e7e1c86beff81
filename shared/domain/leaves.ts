/** The list of leaves that goes with a publication: how its bytes are written and read, and how two lists differ (SPEC Z2, Z3). */

/** One rating that a publication counts as answered, as far as it is published. */
export interface Leaf {
  /** SHA-256, hex, of receipt ‖ commitment. */
  readonly leaf: string;
  /** SHA-256, hex, of salt ‖ what was answered. */
  readonly commitment: string;
}

/** All leaves of one version of a publication. */
export interface LeafList {
  readonly period: string;
  readonly version: number;
  /** In the order of `byLeaf`. */
  readonly leaves: readonly Leaf[];
}

/** What lies between two lists. */
export interface LeafDifferences {
  /** The same leaf with another commitment: the rating was changed without its holder. */
  readonly changed: readonly Leaf[];
  readonly added: readonly Leaf[];
  readonly removed: readonly Leaf[];
}

const HEAD = /^([^\s,]{4,40}),([1-9]\d{0,5})$/;
const LINE = /^([0-9a-f]{64}),([0-9a-f]{64})$/;

/**
 * The list as text, whose UTF-8 bytes are what is hashed: `2026-Q3,1`, then `leaf,commitment` for each, every line with a
 * line feed behind it, the last one too; no byte-order mark (SPEC Z2).
 */
export function leavesText({ period, version, leaves }: LeafList): string {
  const lines = leaves.map(({ leaf, commitment }) => `${leaf},${commitment}\n`);
  return `${period},${version}\n${lines.join('')}`;
}

/** Reads a list that was kept or fetched, in whatever order its lines are; null when it is none, to the last byte. */
export function readLeaves(text: string): LeafList | null {
  if (!text.endsWith('\n')) return null;
  const [head = '', ...lines] = text.slice(0, -1).split('\n');
  const [, period, version] = HEAD.exec(head) ?? [];
  if (!period || !version) return null;
  const leaves: Leaf[] = [];
  for (const line of lines) {
    const [, leaf, commitment] = LINE.exec(line) ?? [];
    if (!leaf || !commitment) return null;
    leaves.push({ leaf, commitment });
  }
  return { period, version: Number(version), leaves };
}

/** The order of a list: by leaf, then by commitment. */
export function byLeaf(one: Leaf, other: Leaf): number {
  if (one.leaf !== other.leaf) return one.leaf < other.leaf ? -1 : 1;
  if (one.commitment === other.commitment) return 0;
  return one.commitment < other.commitment ? -1 : 1;
}

/** What came to a list, what went, and what stands there with another commitment. @param before both in the order of `byLeaf` */
export function leafDifferences(before: readonly Leaf[], after: readonly Leaf[]): LeafDifferences {
  const changed: Leaf[] = [];
  const added: Leaf[] = [];
  const removed: Leaf[] = [];
  let [a, b] = [0, 0];
  while (a < before.length || b < after.length) {
    const [old, now] = [before[a], after[b]];
    if (old && now && old.leaf === now.leaf) {
      if (old.commitment !== now.commitment) changed.push(now);
      a += 1;
      b += 1;
    } else if (old && (!now || old.leaf < now.leaf)) {
      removed.push(old);
      a += 1;
    } else if (now) {
      added.push(now);
      b += 1;
    }
  }
  return { changed, added, removed };
}
