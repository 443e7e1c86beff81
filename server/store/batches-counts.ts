import type { Database } from 'better-sqlite3';
import type { Beside } from '#shared/domain/publication.ts';
import type { BatchCount } from '#shared/domain/results.ts';
import type { Scale, StaffChannel } from '#shared/domain/vocabulary.ts';
import { levelCounts, type LevelSums, levelSumsSql } from './level-sums.ts';

/** What staff entered for citizens, counted batch by batch: beside the headline, never in it (SPEC R18, S10). */

type Span = [from: string, to: string];
type Row = LevelSums & {
  readonly batch: string;
  readonly channel: StaffChannel;
  readonly scale: Scale;
  readonly n: number;
};

/** Rows of batches that count: confirmed by a second person, and not set apart since. */
export const COUNTED_ROWS =
  'batch_rows JOIN batches ON batches.batch = batch_rows.batch AND batches.withdrawn IS NULL';

/** Rows that were set apart, by the channel of their batch: how many, of how many batches; nothing of what they say. */
export function setApartIn(
  db: Database,
): (from: string, to: string) => NonNullable<Beside['batchesSetApart']> {
  const counted = db.prepare<Span, NonNullable<Beside['batchesSetApart']>[number]>(
    `SELECT channel, count(DISTINCT batches.batch) AS batches, count(*) AS n
     FROM batch_rows JOIN batches ON batches.batch = batch_rows.batch AND batches.withdrawn IS NOT NULL
     WHERE day BETWEEN ? AND ? GROUP BY channel ORDER BY channel`,
  );
  return (from, to) => counted.all(from, to);
}

/** Prepares the statement once. The batches come in the order in which they were confirmed. */
export function batchCountsIn(db: Database): (from: string, to: string) => readonly BatchCount[] {
  const counted = db.prepare<Span, Row>(
    `SELECT batches.batch AS batch, channel, scale, count(*) AS n, ${levelSumsSql('headline')}
     FROM ${COUNTED_ROWS} WHERE day BETWEEN ? AND ? GROUP BY batches.seq ORDER BY batches.seq`,
  );
  return (from, to) =>
    counted.all(from, to).map(({ batch, channel, scale, n, ...sums }) => {
      // All five where five were offered: what nobody chose then is a zero.
      const counts = scale === 'five' ? sums : levelCounts(sums);
      return { batch, channel, n, counts };
    });
}
