import type { Database } from 'better-sqlite3';
import type { BesideCounts } from '#shared/domain/results.ts';
import {
  CITIZEN_CHANNELS,
  type CitizenChannel,
  FLAGS,
  type Flag,
} from '#shared/domain/vocabulary.ts';
import { batchCountsIn, setApartIn } from './batches-counts.ts';
import { levelCounts, type LevelSums, levelSumsSql } from './level-sums.ts';

/** What stands beside a headline: how many answered, where, what is doubted, with which questionnaires they were asked. */

type Span = [from: string, to: string];
const IN_SPAN = 'day BETWEEN ? AND ?';

/** Prepares the statements once. */
export function besideIn(db: Database): (from: string, to: string) => BesideCounts {
  const sums = db.prepare<Span, { answered: number; unsolicited: number }>(
    `SELECT count(*) FILTER (WHERE counted = 1) AS answered,
       count(*) FILTER (WHERE EXISTS (SELECT 1 FROM json_each(marks) WHERE value = 'unsolicited')) AS unsolicited
     FROM ratings WHERE ${IN_SPAN}`,
  );
  const flagged = db.prepare<Span, LevelSums & { n: number }>(
    `SELECT count(*) AS n, ${levelSumsSql('headline')} FROM ratings
     WHERE counted = 1 AND flags <> '[]' AND ${IN_SPAN}`,
  );
  const flags = db.prepare<Span, { flag: Flag; n: number }>(
    `SELECT value AS flag, count(*) AS n FROM ratings, json_each(ratings.flags)
     WHERE counted = 1 AND ${IN_SPAN} GROUP BY value`,
  );
  const channels = db.prepare<Span, { channel: CitizenChannel; n: number }>(
    `SELECT channel, count(*) AS n FROM ratings
     WHERE counted = 1 AND flags = '[]' AND ${IN_SPAN} GROUP BY channel`,
  );
  const asked = db
    .prepare<Span, string>(
      `SELECT DISTINCT questionnaire FROM ratings WHERE counted = 1 AND ${IN_SPAN} ORDER BY questionnaire`,
    )
    .pluck();
  const batches = batchCountsIn(db);
  const setApart = setApartIn(db);
  return (from, to) => {
    const doubted = flagged.get(from, to);
    const raised = flags.all(from, to);
    const given = channels.all(from, to);
    return {
      answered: 0,
      unsolicited: 0,
      ...sums.get(from, to),
      flagged: doubted?.n ?? 0,
      flaggedCounts: levelCounts(doubted ?? NOBODY),
      flags: FLAGS.flatMap((flag) => raised.filter((one) => one.flag === flag)),
      channels: CITIZEN_CHANNELS.flatMap((channel) =>
        given.filter((one) => one.channel === channel),
      ),
      questionnaires: asked.all(from, to),
      batches: batches(from, to),
      batchesSetApart: setApart(from, to),
    };
  };
}

const NOBODY: LevelSums = {
  'very-satisfied': 0,
  satisfied: 0,
  neutral: 0,
  'not-satisfied': 0,
  'very-dissatisfied': 0,
};
