import type { Database } from 'better-sqlite3';

/** What has come since an event that somebody worked from: each look-up goes by the few rows behind it. */
export interface Since {
  /** Whether a rating without a mark has arrived since the newest look for doubts, or was changed without one (SPEC D1). */
  hasArrived(): boolean;
  /** Whether one that counts in these days has. */
  hasArrivedIn(from: string, to: string): boolean;
  /** Whether, after an event, something was written that a publication of these days would show: a rating, a flag, a batch, another publication. */
  hasChanged(from: string, to: string, afterSeq: number): boolean;
}

type Span = [from: string, to: string];

/** A row of the journal that changed a rating. */
export const CHANGED = "type = 'rating-changed' AND json_array_length(body, '$.marks') = 0";

const LOOKED_AT = 'coalesce((SELECT through FROM looks ORDER BY seq DESC LIMIT 1), 0)';

/** The look-ups in an opened database. */
export function sinceIn(db: Database): Since {
  const arrived = db
    .prepare<[], number>(
      `SELECT EXISTS (SELECT 1 FROM ratings WHERE seq > ${LOOKED_AT} AND counted = 1)
         OR EXISTS (SELECT 1 FROM journal WHERE ${CHANGED} AND seq > ${LOOKED_AT})`,
    )
    .pluck();
  // The plus keeps SQLite off the index of days: a quarter has more ratings than have come since a look.
  const arrivedIn = db
    .prepare<{ from: string; to: string }, number>(
      `SELECT EXISTS (SELECT 1 FROM ratings
       WHERE seq > ${LOOKED_AT} AND counted = 1 AND +day BETWEEN @from AND @to)
         OR EXISTS (SELECT 1 FROM journal WHERE ${CHANGED} AND seq > ${LOOKED_AT} AND EXISTS (
           SELECT 1 FROM ratings WHERE rating = journal.body ->> '$.rating' AND +day BETWEEN @from AND @to))`,
    )
    .pluck();
  const changed = db
    .prepare<[number, ...Span, ...Span], number>(
      `SELECT EXISTS (SELECT 1 FROM journal WHERE seq > ? AND (
         type IN ('ratings-flagged', 'batch-confirmed', 'batch-withdrawn', 'period-published')
         OR type = 'rating-given' AND body ->> '$.day' BETWEEN ? AND ?
         OR type = 'rating-changed' AND EXISTS (SELECT 1 FROM ratings
           WHERE rating = journal.body ->> '$.rating' AND +day BETWEEN ? AND ?)))`,
    )
    .pluck();
  return {
    hasArrived: () => arrived.get() === 1,
    hasArrivedIn: (from, to) => arrivedIn.get({ from, to }) === 1,
    hasChanged: (from, to, afterSeq) => changed.get(afterSeq, from, to, from, to) === 1,
  };
}
