import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { byLeaf, type Leaf, leavesText } from '#shared/domain/leaves.ts';
import type { Period } from '#shared/domain/period.ts';
import type { Publication } from '#shared/domain/publication.ts';

/** The leaves that go with a publication: counted and hashed while it is drafted, kept as it is made, handed out as they were (SPEC Z2). */

export interface Leaves {
  /** What a publication of the period would name, were it made now. */
  draft(period: Period, version: number): { readonly n: number; readonly hash: string };
  /** The list of one version as it was published, sorted; null when there is none. */
  published(period: string, version: number): readonly Leaf[] | null;
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
      return { n: leaves.length, hash: hashOfList(leavesText({ period: key, version, leaves })) };
    },
    published(period, version) {
      const packed = kept.get(period, version);
      return packed === undefined ? null : unpacked(packed);
    },
  };
}

/** Keeps a publication's leaves as the tables have them at its event: at the very place in the journal that it was drafted at. */
export function projectLeaves(db: Database): LeavesProjection {
  const ofPeriod = db.prepare<[string, string], Leaf>(OF_PERIOD);
  const keep = db.prepare<[number, Buffer]>(
    'INSERT INTO published_leaves (seq, leaves) VALUES (?, ?)',
  );
  return {
    published: ({ figures }, seq) =>
      void keep.run(seq, packed(ofPeriod.all(figures.from, figures.to).sort(byLeaf))),
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
