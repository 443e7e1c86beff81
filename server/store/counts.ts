import type { Database } from 'better-sqlite3';
import type { LevelCounts } from '#shared/domain/publication.ts';
import type { PeriodCounts, ProcedureCount } from '#shared/domain/results.ts';
import { addCounts, NO_ANSWERS } from '#shared/domain/statistics.ts';
import {
  type Level,
  QUESTIONS,
  type Question,
  REASONS,
  type Reason,
} from '#shared/domain/vocabulary.ts';

/** What the tables count in a span of days, its first and last day both counted: plain counts, no share and no cut. */
export interface Counts {
  ofPeriod(from: string, to: string): PeriodCounts;
  /** The live part (SPEC S6): see `Store.ratingsShown`. */
  shown(from: string, to: string, step: number): { n: number; shown: LevelCounts | null };
  attitudeByCounter(from: string, to: string): readonly CounterAttitude[];
  /** Ids of the comments of ratings that count: see `Store.comments`. */
  comments(from: string, to: string): readonly string[];
}

/** One counter's answers about the attitude: for the lead alone, since a counter is a clerk. */
export interface CounterAttitude {
  readonly counter: string;
  readonly counts: LevelCounts;
}

type Span = [from: string, to: string];
type Levels = { verySatisfied: number; satisfied: number; notSatisfied: number };
type ProcedureRow = Omit<ProcedureCount, 'headline'> & Levels;
type AnswerRow = { readonly [question in Question]: Level | null } & { readonly n: number };

const IN_SPAN = 'day BETWEEN ? AND ?';

/** What was in no office file has the empty field: a row like any other, without a name. */
const BY_PROCEDURE = `
  SELECT procedure, field, sum(tickets) AS tickets, sum(noWait) AS noWaitTickets, sum(ended) AS visitsEnded,
    sum(ratings) AS ratings, sum(very) AS verySatisfied, sum(happy) AS satisfied, sum(unhappy) AS notSatisfied
  FROM (
    SELECT procedure, coalesce(field, '') AS field, 1 AS tickets, no_wait AS noWait, state = 'ended' AS ended,
      0 AS ratings, 0 AS very, 0 AS happy, 0 AS unhappy
    FROM visits WHERE state <> 'void' AND ${IN_SPAN}
    UNION ALL
    SELECT coalesce(procedure, ''), coalesce(field, ''), 0, 0, 0,
      1, headline IS 'very-satisfied', headline IS 'satisfied', headline IS 'not-satisfied'
    FROM ratings WHERE counted = 1 AND ${IN_SPAN}
  )
  GROUP BY procedure, field ORDER BY procedure, field`;

/** The counts of an opened database. */
export function countsIn(db: Database): Counts {
  const byProcedure = db.prepare<[...Span, ...Span], ProcedureRow>(BY_PROCEDURE);
  const answers = db.prepare<Span, AnswerRow>(
    `SELECT result, guidance, attitude, count(*) AS n FROM ratings
     WHERE counted = 1 AND ${IN_SPAN} GROUP BY result, guidance, attitude`,
  );
  const reasons = db.prepare<Span, { reason: Reason; n: number }>(
    `SELECT value AS reason, count(*) AS n FROM ratings, json_each(ratings.reasons)
     WHERE counted = 1 AND ${IN_SPAN} GROUP BY value`,
  );
  const ratings = db
    .prepare<[number, ...Span], number>(
      `SELECT count(*) FROM ratings WHERE counted = ? AND ${IN_SPAN}`,
    )
    .pluck();
  const first = db.prepare<[...Span, number], Levels>(
    `SELECT ${levelsOf('headline')} FROM (SELECT headline FROM ratings
     WHERE counted = 1 AND headline IS NOT NULL AND ${IN_SPAN} ORDER BY seq LIMIT ?)`,
  );
  const answered = db
    .prepare<Span, number>(
      `SELECT count(*) FROM ratings WHERE counted = 1 AND headline IS NOT NULL AND ${IN_SPAN}`,
    )
    .pluck();
  const comments = db
    .prepare<Span, string>(
      `SELECT comment FROM ratings WHERE counted = 1 AND comment IS NOT NULL AND ${IN_SPAN}`,
    )
    .pluck();
  const attitude = db.prepare<Span, Levels & { counter: string }>(
    `SELECT counter, ${levelsOf('attitude')} FROM ratings
     WHERE counted = 1 AND ${IN_SPAN} AND attitude IS NOT NULL AND counter IS NOT NULL
     GROUP BY counter ORDER BY counter`,
  );
  return {
    ofPeriod(from, to) {
      const told = new Map(reasons.all(from, to).map(({ reason, n }) => [reason, n]));
      return {
        procedures: byProcedure.all(from, to, from, to).map(procedureCount),
        questions: byQuestion(answers.all(from, to)),
        reasons: REASONS.flatMap((reason) => {
          const n = told.get(reason);
          return n === undefined ? [] : [{ reason, n }];
        }),
        setApart: ratings.get(0, from, to) ?? 0,
      };
    },
    shown(from, to, step) {
      const n = ratings.get(1, from, to) ?? 0;
      // A step behind: the publication takes at least one whole step more in (SPEC S6).
      const taken = (Math.floor((answered.get(from, to) ?? 0) / step) - 1) * step;
      const levels = taken <= 0 ? undefined : first.get(from, to, taken);
      return { n, shown: levels ? levelCounts(levels) : null };
    },
    attitudeByCounter: (from, to) =>
      attitude.all(from, to).map((row) => ({ counter: row.counter, counts: levelCounts(row) })),
    comments: (from, to) => comments.all(from, to),
  };
}

function levelsOf(column: string): string {
  return `count(*) FILTER (WHERE ${column} = 'very-satisfied') AS verySatisfied,
    count(*) FILTER (WHERE ${column} = 'satisfied') AS satisfied,
    count(*) FILTER (WHERE ${column} = 'not-satisfied') AS notSatisfied`;
}

function levelCounts({ verySatisfied, satisfied, notSatisfied }: Levels): LevelCounts {
  return { 'very-satisfied': verySatisfied, satisfied, 'not-satisfied': notSatisfied };
}

function procedureCount(row: ProcedureRow): ProcedureCount {
  const { verySatisfied, satisfied, notSatisfied, ...counts } = row;
  return { ...counts, headline: levelCounts({ verySatisfied, satisfied, notSatisfied }) };
}

function byQuestion(rows: readonly AnswerRow[]): PeriodCounts['questions'] {
  const counts = { result: NO_ANSWERS, guidance: NO_ANSWERS, attitude: NO_ANSWERS };
  for (const row of rows) {
    for (const question of QUESTIONS) {
      const level = row[question];
      if (level) counts[question] = addCounts(counts[question], { ...NO_ANSWERS, [level]: row.n });
    }
  }
  return counts;
}
