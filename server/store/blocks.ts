import type { Database } from 'better-sqlite3';
import { type AnswerBlock, blocksOf, type HeardDay } from '#shared/domain/blocks.ts';
import { NO_ANSWERS } from '#shared/domain/statistics.ts';
import { levelCounts, type LevelSums, levelSumsSql } from './level-sums.ts';

/** The blocks of a public quarter's answers (SPEC S6), as far as they are settled. */

export interface Blocks {
  /**
   * Those of a quarter, the oldest first. What they hold never changes again: they are counted once for each look that settles.
   * @param through the newest event that a look knew which settles (SPEC D1)
   */
  ofQuarter(from: string, to: string, k: number, through: number): readonly AnswerBlock[];
}

/** So many quarters are remembered, the one asked for last among them. */
const KEPT = 16;

/** The blocks of an opened database. */
export function blocksIn(db: Database): Blocks {
  // A day counts once it is settled to its end: what the next one begins with was known.
  const days = db
    .prepare<[string, string, number], string>(
      `SELECT day FROM (SELECT day, lead(min(seq)) OVER (ORDER BY min(seq)) AS next FROM days GROUP BY day)
       WHERE day BETWEEN ? AND ? AND next <= ? + 1 ORDER BY day`,
    )
    .pluck();
  // All of it stands in the index but the day on which it was heard.
  const sums = (column: string) =>
    db.prepare<[string, string, number], LevelSums & { heardOn: string | null }>(
      `SELECT (SELECT day FROM days WHERE days.seq < ratings.seq ORDER BY days.seq DESC LIMIT 1) AS heardOn,
         ${levelSumsSql(column)}
       FROM ratings
       WHERE counted = 1 AND flags = '[]' AND ratings.day BETWEEN ? AND ? AND +ratings.seq <= ?
       GROUP BY heardOn`,
    );
  const headlines = sums('first_headline');
  const attitudes = sums('first_attitude');
  const kept = new Map<string, readonly AnswerBlock[]>();

  function count(from: string, to: string, k: number, through: number): readonly AnswerBlock[] {
    const byDay = (rows: readonly (LevelSums & { heardOn: string | null })[]) =>
      new Map(rows.map(({ heardOn, ...row }) => [heardOn, levelCounts(row)]));
    const headline = byDay(headlines.all(from, to, through));
    const attitude = byDay(attitudes.all(from, to, through));
    const all = days.all(from, to, through).map((day): HeardDay => {
      const none = NO_ANSWERS;
      return { day, headline: headline.get(day) ?? none, attitude: attitude.get(day) ?? none };
    });
    return blocksOf(all, k);
  }

  return {
    ofQuarter(from, to, k, through) {
      const asked = [from, to, k, through].join();
      const blocks = kept.get(asked) ?? count(from, to, k, through);
      kept.delete(asked);
      kept.set(asked, blocks);
      for (const oldest of [...kept.keys()].slice(0, -KEPT)) kept.delete(oldest);
      return blocks;
    },
  };
}
