import type { Database } from 'better-sqlite3';
import type { BatchCount } from '#shared/domain/results.ts';
import type { Scale, StaffChannel } from '#shared/domain/vocabulary.ts';
import { levelCounts, type LevelSums, levelsOf } from './level-sums.ts';

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

/** Prepares the statement once. The batches come in the order in which they were confirmed. */
export function batchCountsIn(db: Database): (from: string, to: string) => readonly BatchCount[] {
  const counted = db.prepare<Span, Row>(
    `SELECT batches.batch AS batch, channel, scale, count(*) AS n, ${levelsOf('headline')}
     FROM ${COUNTED_ROWS} WHERE day BETWEEN ? AND ? GROUP BY batches.seq ORDER BY batches.seq`,
  );
  return (from, to) =>
    counted.all(from, to).map(({ batch, channel, scale, n, ...sums }) => {
      // All five where five were offered: what nobody chose then is a zero.
      const counts = scale === 'five' ? sums : levelCounts(sums);
      return { batch, channel, n, counts };
    });
}
