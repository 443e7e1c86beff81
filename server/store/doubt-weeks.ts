import type { Database } from 'better-sqlite3';
import { alikeText } from '#shared/domain/doubt/alike.ts';
import type { CounterAsked } from '#shared/domain/doubt/asked-rows.ts';
import type {
  Watched,
  WatchedRating,
  WatchedNumbers,
  WatchedVisit,
} from '#shared/domain/doubt/watched.ts';
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
  /** A counter may have two rows: of its visits that ended, and of its numbers that did not. */
  askedByCounter(from: string, to: string): readonly CounterAsked[];
}

type Span = [from: string, to: string];
type VisitRow = Omit<WatchedVisit, 'left' | 'byHand'> & {
  readonly left: number;
  readonly byHand: number;
};
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
    `SELECT counter, outcome = 'left' AS left, by_hand AS byHand,
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
  const asked = db.prepare<Span, Omit<CounterAsked, 'missed' | 'dropped'>>(
    `SELECT counter, count(*) AS ended, sum(by_hand) AS byHand,
       count(*) FILTER (WHERE rating = 'given') AS answered,
       count(*) FILTER (WHERE rating = 'closed' AND closed = 'declined') AS declined,
       count(*) FILTER (WHERE rating = 'closed' AND closed = 'timed-out') AS timedOut
     FROM visits WHERE ${ENDED} GROUP BY counter`,
  );
  const numbers = db.prepare<[...Span, ...Span], WatchedNumbers>(
    `SELECT handled.counter, sum(called) AS called, count(*) AS handled,
       count(*) FILTER (WHERE outcome IS NULL AND state IN ('absent', 'left')) AS missed,
       count(*) FILTER (WHERE outcome IS NULL AND state IN ('void', 'waiting', 'called')) AS dropped
     FROM (
       SELECT visit, counter, max(called) AS called FROM (
         SELECT visit, counter, 1 AS called FROM turns WHERE ${IN_SPAN}
         UNION ALL
         SELECT seq, voided_counter, 0 FROM visits WHERE voided_counter IS NOT NULL AND ${IN_SPAN}
       ) GROUP BY visit, counter
     ) AS handled
     JOIN visits ON visits.seq = handled.visit
     GROUP BY handled.counter`,
  );
  return {
    watched: (from, to) => ({
      visits: visits
        .all(from, to)
        .map((row) => ({ ...row, left: row.left === 1, byHand: row.byHand === 1 })),
      ratings: ratingsOf(ratings.all(from, to)),
      numbers: numbers.all(from, to, from, to),
    }),
    flags(from, to) {
      const { answered, flagged } = sums.get(from, to) ?? { answered: 0, flagged: 0 };
      const flags = new Map(raised.all(from, to).map(({ flag, n }) => [flag, n]));
      return { answered, flagged, flags };
    },
    askedByCounter: (from, to) => [
      ...asked.all(from, to).map((row) => ({ ...row, missed: 0, dropped: 0 })),
      ...numbers
        .all(from, to, from, to)
        .filter(({ missed, dropped }) => missed + dropped > 0)
        .map(({ counter, missed, dropped }) => ({ ...NOT_ASKED, counter, missed, dropped })),
    ],
  };
}

const NOT_ASKED = { ended: 0, byHand: 0, answered: 0, declined: 0, timedOut: 0 };

/** Few answers are given again and again: each is read once. */
function ratingsOf(rows: readonly RatingRow[]): readonly WatchedRating[] {
  const texts = new Map<string, string>();
  return rows.map(({ answers, flagged, byPhone, ...row }) => {
    const text = texts.get(answers) ?? alikeText(JSON.parse(answers));
    texts.set(answers, text);
    return { ...row, answers: text, flagged: flagged === 1, byPhone: byPhone === 1 };
  });
}
