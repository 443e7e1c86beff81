import type { Database } from 'better-sqlite3';
import type { MinuteCount } from '#shared/domain/minutes.ts';
import type { ServiceCounts } from '#shared/domain/service-figures.ts';
import { feedbackIn } from './feedback.ts';

/** What is counted of how people were served in a span of days, both counted (SPEC S11). */

type Span = [from: string, to: string];

/**
 * The first call of a number: that of its first turn, or the one told by hand. A clock that was set may put it before the
 * number itself: then nobody waited.
 */
const WAITS = `
  SELECT max(0, (called - queued_at) / 60000) AS minutes, count(*) AS n FROM (
    SELECT queued_at, coalesce((SELECT min(called_at) FROM turns WHERE turns.visit = visits.seq), called_at) AS called
    FROM visits WHERE state <> 'void' AND day BETWEEN ? AND ?
  ) WHERE called IS NOT NULL GROUP BY minutes ORDER BY minutes`;

const NO_WAIT = "no_wait = 1 AND moved IS NULL AND state <> 'void' AND day BETWEEN ? AND ?";

/** The counts of an opened database. */
export function serviceCountsIn(db: Database): (from: string, to: string) => ServiceCounts {
  const waits = db.prepare<Span, MinuteCount>(WAITS);
  const ended = db
    .prepare<Span, number>(`SELECT count(*) FROM visits WHERE outcome IS NOT NULL AND ${NO_WAIT}`)
    .pluck();
  const toResult = db.prepare<Span, MinuteCount>(
    `SELECT max(0, (ended_at - queued_at) / 60000) AS minutes, count(*) AS n
     FROM visits WHERE outcome = 'settled' AND ${NO_WAIT} GROUP BY minutes ORDER BY minutes`,
  );
  const { courses } = feedbackIn(db);
  return (from, to) => ({
    waits: waits.all(from, to),
    noWaitEnded: ended.get(from, to) ?? 0,
    toResult: toResult.all(from, to),
    feedback: courses(from, to),
    countedTo: to,
  });
}
