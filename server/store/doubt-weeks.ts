import type { Database } from 'better-sqlite3';
import { alikeText } from '#shared/domain/doubt/alike.ts';
import type { CounterAsked } from '#shared/domain/doubt/asked-rows.ts';
import type { Watched, WatchedRating, WatchedVisit } from '#shared/domain/doubt/watched.ts';
import type { Flag } from '#shared/domain/vocabulary.ts';

/** What the lead is told of doubts, and of who was asked (SPEC D9 to D11, R17): counts of spans of days, both counted. */

export interface DoubtWeeks {
  watched(from: string, to: string): Watched;
  /** Ratings without a mark, how many of them are flagged, and how often each flag was raised. */
  flags(
    from: string,
    to: string,
  ): {
    readonly answered: number;
    readonly flagged: number;
    readonly flags: ReadonlyMap<Flag, number>;
  };
  askedByCounter(from: string, to: string): readonly CounterAsked[];
}

type Span = [from: string, to: string];
type VisitRow = Omit<WatchedVisit, 'left'> & { readonly left: number };
type RatingRow = Omit<WatchedRating, 'flagged' | 'byPhone'> & {
  readonly flagged: number;
  readonly byPhone: number;
};

const IN_SPAN = 'day BETWEEN ? AND ?';
/** Ended at a counter. */
const ENDED = `outcome IS NOT NULL AND counter IS NOT NULL AND ${IN_SPAN}`;

/** The counts of an opened database. */
export function doubtWeeksIn(db: Database): DoubtWeeks {
  const visits = db.prepare<Span, VisitRow>(
    `SELECT counter, outcome = 'left' AS left,
       CASE rating WHEN 'given' THEN 'answered' WHEN 'closed' THEN closed END AS asked,
       CASE closed WHEN 'declined' THEN closed_ms END AS declinedMs
     FROM visits WHERE ${ENDED}`,
  );
  const ratings = db.prepare<Span, RatingRow>(
    `SELECT counter, flags <> '[]' AS flagged, channel = 'phone' AS byPhone, answers, took_ms AS tookMs
     FROM ratings WHERE counted = 1 AND counter IS NOT NULL AND ${IN_SPAN}`,
  );
  const sums = db.prepare<Span, { answered: number; flagged: number }>(
    `SELECT count(*) AS answered, count(*) FILTER (WHERE flags <> '[]') AS flagged
     FROM ratings WHERE counted = 1 AND ${IN_SPAN}`,
  );
  const raised = db.prepare<Span, { flag: Flag; n: number }>(
    `SELECT value AS flag, count(*) AS n FROM ratings, json_each(ratings.flags)
     WHERE counted = 1 AND ${IN_SPAN} GROUP BY value`,
  );
  const asked = db.prepare<Span, CounterAsked>(
    `SELECT counter, count(*) AS ended, count(*) FILTER (WHERE rating IN ('given', 'closed')) AS offered,
       count(*) FILTER (WHERE rating = 'given') AS answered
     FROM visits WHERE ${ENDED} GROUP BY counter ORDER BY counter`,
  );
  return {
    watched: (from, to) => ({
      visits: visits.all(from, to).map((row) => ({ ...row, left: row.left === 1 })),
      ratings: ratings.all(from, to).map(({ answers, flagged, byPhone, ...row }) => ({
        ...row,
        answers: alikeText(JSON.parse(answers)),
        flagged: flagged === 1,
        byPhone: byPhone === 1,
      })),
    }),
    flags(from, to) {
      const { answered, flagged } = sums.get(from, to) ?? { answered: 0, flagged: 0 };
      const flags = new Map(raised.all(from, to).map(({ flag, n }) => [flag, n]));
      return { answered, flagged, flags };
    },
    askedByCounter: (from, to) => asked.all(from, to),
  };
}
