import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { byLeaf, type Leaf, leavesText } from '#shared/domain/leaves.ts';
import type { Period } from '#shared/domain/period.ts';
import type { Publication } from '#shared/domain/publication.ts';

/** The leaves that go with a publication: counted and hashed while it is drafted, kept as it is made, handed out as they were (SPEC Z2). */

export interface Leaves {
  /** What a publication of the period would name, were it made now. */
  draft(period: Period, version: number): DraftedLeaves;
  /** The list of one version as it was published, sorted; null when there is none. */
  published(period: string, version: number): readonly Leaf[] | null;
}

/** A list drafted for a publication. */
export interface DraftedLeaves {
  readonly n: number;
  readonly hash: string;
  /** All of it, as it is kept. */
  readonly packed: Uint8Array;
}

/** Lists that were drafted elsewhere, by their hash: so that the writer need not make them again. */
export interface ReadyLeaves {
  /** The next publication's list; it takes the place of the one before. */
  keep(drafted: Pick<DraftedLeaves, 'hash' | 'packed'>): void;
  of(hash: string): Uint8Array | null;
}

/** Holds none yet. */
export function readyLeaves(): ReadyLeaves {
  let ready: Pick<DraftedLeaves, 'hash' | 'packed'> | null = null;
  return {
    keep: (drafted) => void (ready = drafted),
    of: (hash) => (ready?.hash === hash ? ready.packed : null),
  };
}

export interface LeavesProjection {
  published(publication: Publication, seq: number): void;
}

/** Of all ratings that the period's `answered` counts, the flagged ones among them, each in its newest version. */
const OF_PERIOD = `SELECT leaf, commitment FROM ratings
  WHERE counted = 1 AND leaf IS NOT NULL AND day BETWEEN ? AND ?`;

/** Bytes of a leaf with its commitment, and hex digits of either. */
const BYTES = 64;
const DIGITS = 64;

/** The leaves of an opened database. */
export function leavesIn(db: Database): Leaves {
  const ofPeriod = db.prepare<[string, string], Leaf>(OF_PERIOD);
  const kept = db
    .prepare<[string, number], Buffer>(
      `SELECT leaves FROM published_leaves JOIN publications USING (seq)
       WHERE period = ? AND version = ? ORDER BY seq DESC LIMIT 1`,
    )
    .pluck();
  return {
    draft({ key, from, to }, version) {
      const leaves = ofPeriod.all(from, to).sort(byLeaf);
      const hash = hashOfList(leavesText({ period: key, version, leaves }));
      return { n: leaves.length, hash, packed: packed(leaves) };
    },
    published(period, version) {
      const bytes = kept.get(period, version);
      return bytes === undefined ? null : unpacked(bytes);
    },
  };
}

/** Keeps a publication's leaves as the tables have them at its event: none of its ratings has changed since it was drafted. */
export function projectLeaves(db: Database, ready: ReadyLeaves): LeavesProjection {
  const ofPeriod = db.prepare<[string, string], Leaf>(OF_PERIOD);
  const keep = db.prepare<[number, Uint8Array]>(
    'INSERT INTO published_leaves (seq, leaves) VALUES (?, ?)',
  );
  return {
    published({ figures: { from, to }, leaves }, seq) {
      const drafted = leaves ? ready.of(leaves.hash) : null;
      keep.run(seq, drafted ?? packed(ofPeriod.all(from, to).sort(byLeaf)));
    },
  };
}

/** SHA-256, hex, of a list's bytes. */
export function hashOfList(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function packed(leaves: readonly Leaf[]): Buffer {
  return Buffer.from(leaves.map(({ leaf, commitment }) => leaf + commitment).join(''), 'hex');
}

function unpacked(packedLeaves: Buffer): Leaf[] {
  const digits = packedLeaves.toString('hex');
  return Array.from({ length: packedLeaves.length / BYTES }, (_, at) => {
    const start = 2 * DIGITS * at;
    const middle = start + DIGITS;
    return {
      leaf: digits.slice(start, middle),
      commitment: digits.slice(middle, middle + DIGITS),
    };
  });
}
