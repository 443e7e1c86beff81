import type { Database } from 'better-sqlite3';
import { alikeText } from '#shared/domain/doubt/alike.ts';
import type { Flagged } from '#shared/domain/doubt/flags.ts';
import type { LookedAt, LookedRating, LookedVisit } from '#shared/domain/doubt/looked-at.ts';
import { CHANGED } from './since.ts';
import { addDays } from '#shared/domain/time.ts';

/** The plain rows that the office looks at when it looks for doubts (SPEC D1). */

/** So many days before the day of a look are looked at with it. */
const LOOK_BACK_DAYS = 28;
/** What was heard of on so many days, the look's own among them, may be flagged; later it is settled. */
const OPEN_DAYS = 7;

export interface Look {
  readonly day: string;
  /** The newest event that it knew. */
  readonly through: number;
}

export interface Looked extends LookedAt {
  /** Flags that are raised already. */
  readonly known: readonly Flagged[];
}

export interface DoubtRows {
  /** The newest look; null before the first. */
  lastLook(): Look | null;
  /** The first look of after a day; null where there is none. */
  firstAfter(day: string): Look | null;
  /** The newest look of seven days ago or more: no later one touches the ratings that it knew (SPEC D1). Null where there is none. */
  settled(today: string): Look | null;
  /**
   * What a look of a day looks at: the ratings without a mark and the visits with an outcome of the days before, and
   * whatever their day the ratings that it may flag, with the visits of their days. Null where no rating has arrived since the look before, nor been changed.
   */
  lookedAt(day: string): Looked | null;
}

type RatingRow = Omit<LookedRating, 'staffBrowser' | 'mayBeFlagged'> & {
  readonly staffBrowser: number;
  readonly mayBeFlagged: number;
  readonly flags: string;
};

/** The longest turn of a visit at a counter that was no absence (SPEC D8). */
const SERVED_MS = `(SELECT max(turns.ended_at - called_at) FROM turns
  WHERE turns.visit = visits.seq AND how IN ('ended', 'served', 'moved'))`;

/** The look-ups in an opened database. */
export function doubtRowsIn(db: Database): DoubtRows {
  const last = db.prepare<[], Look>('SELECT day, through FROM looks ORDER BY seq DESC LIMIT 1');
  const settled = db.prepare<[string], Look>(
    'SELECT day, through FROM looks WHERE day <= ? ORDER BY seq DESC LIMIT 1',
  );
  const firstAfter = db.prepare<[string], Look>(
    'SELECT day, through FROM looks WHERE day > ? ORDER BY seq LIMIT 1',
  );
  const arrived = db
    .prepare<{ through: number }, number>(
      `SELECT EXISTS (SELECT 1 FROM ratings WHERE counted = 1 AND seq > @through)
         OR EXISTS (SELECT 1 FROM journal WHERE ${CHANGED} AND seq > @through)`,
    )
    .pluck();
  const opened = db
    .prepare<[string], number | null>('SELECT min(seq) FROM days WHERE day >= ?')
    .pluck();
  // Two lists, because one condition for both would read the ratings of all years.
  const ratings = db.prepare<{ from: string; day: string; open: number }, RatingRow>(
    `SELECT ratings.seq, ratings.counter, channel, answers, given_at AS givenAt, journal.at AS heardAt,
       visits.ended_at AS visitEndedAt,
       took_ms AS tookMs, staff_browser AS staffBrowser, ratings.phone, ratings.procedure, ${SERVED_MS} AS servedMs,
       coalesce(visits.missed, 0) AS missed, flags, ratings.seq > @open AS mayBeFlagged
     FROM (
       SELECT seq FROM ratings WHERE counted = 1 AND day BETWEEN @from AND @day
       UNION
       SELECT seq FROM ratings WHERE counted = 1 AND seq > @open
     ) AS taken
     JOIN ratings ON ratings.seq = taken.seq
     JOIN journal ON journal.seq = ratings.seq
     LEFT JOIN visits ON visits.seq = (SELECT max(seq) FROM visits AS one WHERE one.ticket = ratings.visit)
     ORDER BY ratings.seq`,
  );
  const visits = db.prepare<{ from: string; day: string; open: number }, LookedVisit>(
    `SELECT counter, procedure, visits.ended_at AS endedAt, CASE WHEN outcome <> 'left' THEN ${SERVED_MS} END AS servedMs
     FROM (
       SELECT seq FROM visits WHERE day BETWEEN @from AND @day
       UNION
       SELECT seq FROM visits WHERE day IN (SELECT day FROM ratings WHERE counted = 1 AND seq > @open)
     ) AS taken
     JOIN visits ON visits.seq = taken.seq
     WHERE outcome IS NOT NULL`,
  );
  const lastLook = () => last.get() ?? null;

  /** Behind it stands what a look of a day may flag: heard of on its seven days, or since the look before. */
  function openBehind(day: string, before: Look | null): number {
    const heard = opened.get(addDays(day, 1 - OPEN_DAYS)) ?? Number.MAX_SAFE_INTEGER;
    return Math.min(heard, before?.through ?? Number.MAX_SAFE_INTEGER);
  }

  return {
    lastLook,
    firstAfter: (day) => firstAfter.get(day) ?? null,
    settled: (today) => settled.get(addDays(today, -OPEN_DAYS)) ?? null,
    lookedAt(day) {
      const before = lastLook();
      if (arrived.get({ through: before?.through ?? 0 }) !== 1) return null;
      const from = addDays(day, -LOOK_BACK_DAYS);
      const reach = { from, day, open: openBehind(day, before) };
      const rows = ratings.all(reach);
      return {
        ratings: rows.map(({ flags: _, staffBrowser, mayBeFlagged, answers, ...row }) => ({
          ...row,
          answers: alikeText(JSON.parse(answers)),
          staffBrowser: staffBrowser === 1,
          mayBeFlagged: mayBeFlagged === 1,
        })),
        visits: visits.all(reach),
        known: rows.map(({ seq, flags }) => ({ rating: seq, flags: JSON.parse(flags) })),
      };
    },
  };
}
