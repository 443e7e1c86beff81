import type { Database } from 'better-sqlite3';
import { together, toldBlocks } from '#shared/domain/blocks.ts';
import type { LevelCounts } from '#shared/domain/publication.ts';
import type { PeriodCounts, ProcedureCount, QuestionCount } from '#shared/domain/results.ts';
import type { Blocks } from './blocks.ts';
import { besideIn } from './counts-beside.ts';
import { levelCounts, type LevelSums, levelSumsSql } from './level-sums.ts';
import { serviceCountsIn } from './service-counts.ts';

/** What the tables count in a span of days, its first and last day both counted: plain counts, no share and no cut. */
export interface Counts {
  ofPeriod(from: string, to: string): PeriodCounts;
  /** Days on which somebody took a number that is not void. */
  daysWithNumbers(from: string, to: string): ReadonlySet<string>;
  /** The live part (SPEC S6): see `Store.ratingsShown`. */
  shown(from: string, to: string, k: number, through: number): LiveCounts;
  /** @param through only of ratings up to this event: the settled ones */
  attitudeByCounter(from: string, to: string, through: number): readonly CounterAttitude[];
  /** Ids of the comments of ratings that count: see `Store.comments`. */
  comments(from: string, to: string, through: number): readonly string[];
}

/** What is told of a period under way: how many ratings count, and the counts that its share is made of. */
export interface LiveCounts {
  readonly n: number;
  readonly shown: LevelCounts | null;
}

/** One counter's answers about the attitude: for the lead alone, since a counter is a clerk. */
export interface CounterAttitude {
  readonly counter: string;
  readonly counts: LevelCounts;
}

type Span = [from: string, to: string];
type ProcedureRow = Omit<ProcedureCount, 'headline'> & LevelSums;

const IN_SPAN = 'day BETWEEN ? AND ?';
/** What the headline is made of: it carries no mark, and no flag (SPEC R9, D1). */
const IN_HEADLINE = "counted = 1 AND flags = '[]'";

/**
 * What was in no office file has the empty field: a row like any other, without a name. A visit has ended once it has an
 * outcome: that its visitor left while being served is one (SPEC R16).
 */
const BY_PROCEDURE = `
  SELECT procedure, field, sum(tickets) AS tickets, sum(noWait) AS noWaitTickets, sum(ended) AS visitsEnded,
    sum(ratings) AS ratings, ${levelSumsSql('headline')}
  FROM (
    SELECT procedure, coalesce(field, '') AS field, 1 AS tickets, no_wait AS noWait, outcome IS NOT NULL AS ended,
      0 AS ratings, NULL AS headline
    FROM visits WHERE state <> 'void' AND ${IN_SPAN}
    UNION ALL
    SELECT coalesce(procedure, ''), coalesce(field, ''), 0, 0, 0, 1, headline
    FROM ratings WHERE ${IN_HEADLINE} AND ${IN_SPAN}
  )
  GROUP BY procedure, field ORDER BY procedure, field`;

/** The counts of an opened database. */
export function countsIn(db: Database, blocks: Blocks): Counts {
  const beside = besideIn(db);
  const service = serviceCountsIn(db);
  const byProcedure = db.prepare<[...Span, ...Span], ProcedureRow>(BY_PROCEDURE);
  const answers = db.prepare<Span, LevelSums & { question: string }>(
    `SELECT key AS question, ${levelSumsSql('value')} FROM ratings, json_each(ratings.answers)
     WHERE ${IN_HEADLINE} AND ${IN_SPAN} GROUP BY key ORDER BY key`,
  );
  const reasons = db.prepare<Span, { reason: string; n: number }>(
    `SELECT value AS reason, count(*) AS n FROM ratings, json_each(ratings.reasons)
     WHERE ${IN_HEADLINE} AND ${IN_SPAN} GROUP BY value ORDER BY value`,
  );
  const ratings = db
    .prepare<[number, ...Span], number>(
      `SELECT count(*) FROM ratings WHERE counted = ? AND ${IN_SPAN}`,
    )
    .pluck();
  const days = db
    .prepare<Span, string>(
      `SELECT DISTINCT day FROM visits WHERE state <> 'void' AND ${IN_SPAN} ORDER BY day`,
    )
    .pluck();
  const comments = db
    .prepare<[...Span, number], string>(
      `SELECT comment FROM ratings WHERE ${IN_HEADLINE} AND comment IS NOT NULL AND ${IN_SPAN} AND +seq <= ?`,
    )
    .pluck();
  const attitude = db.prepare<[...Span, number], LevelSums & { counter: string }>(
    `SELECT counter, ${levelSumsSql('attitude')} FROM ratings
     WHERE ${IN_HEADLINE} AND ${IN_SPAN} AND attitude IS NOT NULL AND counter IS NOT NULL AND +seq <= ?
     GROUP BY counter ORDER BY counter`,
  );
  return {
    ofPeriod: (from, to) => ({
      procedures: byProcedure.all(from, to, from, to).map(procedureCount),
      questions: answers
        .all(from, to)
        .map(({ question, ...sums }): QuestionCount => ({ question, counts: levelCounts(sums) })),
      reasons: reasons.all(from, to),
      setApart: ratings.get(0, from, to) ?? 0,
      beside: beside(from, to),
      service: service(from, to),
    }),
    daysWithNumbers: (from, to) => new Set(days.all(from, to)),
    shown(from, to, k, through) {
      const told = toldBlocks(blocks.ofQuarter(from, to, k, through));
      const n = ratings.get(1, from, to) ?? 0;
      return { n, shown: told.length === 0 ? null : together(told).headline };
    },
    attitudeByCounter: (from, to, through) =>
      attitude
        .all(from, to, through)
        .map((row) => ({ counter: row.counter, counts: levelCounts(row) })),
    comments: (from, to, through) => comments.all(from, to, through),
  };
}

function procedureCount(row: ProcedureRow): ProcedureCount {
  const { procedure, field, tickets, noWaitTickets, visitsEnded, ratings, ...sums } = row;
  const counts = { procedure, field, tickets, noWaitTickets, visitsEnded, ratings };
  return { ...counts, headline: levelCounts(sums) };
}
