import type { Database } from 'better-sqlite3';
import { alikeText } from '#shared/domain/doubt/alike.ts';
import type { Flagged } from '#shared/domain/doubt/flags.ts';
import type { LookedAt, LookedRating, LookedVisit } from '#shared/domain/doubt/looked-at.ts';
import { addDays } from '#shared/domain/time.ts';

/** The plain rows that the office looks at when it looks for doubts (SPEC D1). */

/** So many days before the day of a look are looked at with it. */
const LOOK_BACK_DAYS = 28;

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
  /**
   * What a look of a day looks at: the ratings without a mark and the ended visits of the days before, from the earliest
   * day on of which a rating has arrived since the look before. Null where none has.
   */
  lookedAt(day: string): Looked | null;
}

type RatingRow = Omit<LookedRating, 'staffBrowser'> & {
  readonly staffBrowser: number;
  readonly flags: string;
};

/** From the call to the end; a visitor who left, and one that nobody called, was served in no known span (SPEC D8). */
const SERVED_MS = `CASE WHEN visits.outcome <> 'left' THEN visits.ended_at - visits.called_at END`;

/** The look-ups in an opened database. */
export function doubtRowsIn(db: Database): DoubtRows {
  const last = db.prepare<[], Look>('SELECT day, through FROM looks ORDER BY seq DESC LIMIT 1');
  const earliest = db
    .prepare<[number], string | null>('SELECT min(day) FROM ratings WHERE counted = 1 AND seq > ?')
    .pluck();
  const ratings = db.prepare<[string, string], RatingRow>(
    `SELECT ratings.seq, ratings.counter, channel, answers, given_at AS givenAt, journal.at AS heardAt,
       took_ms AS tookMs, staff_browser AS staffBrowser, ratings.phone, ratings.procedure, ${SERVED_MS} AS servedMs,
       coalesce(visits.missed, 0) AS missed, flags
     FROM ratings
     JOIN journal ON journal.seq = ratings.seq
     LEFT JOIN visits ON visits.seq = (SELECT max(seq) FROM visits AS one WHERE one.ticket = ratings.visit)
     WHERE counted = 1 AND ratings.day BETWEEN ? AND ? ORDER BY ratings.seq`,
  );
  const visits = db.prepare<[string, string], LookedVisit>(
    `SELECT counter, procedure, ended_at AS endedAt, ${SERVED_MS} AS servedMs
     FROM visits WHERE outcome IS NOT NULL AND day BETWEEN ? AND ?`,
  );
  const lastLook = () => last.get() ?? null;
  return {
    lastLook,
    lookedAt(day) {
      const arrived = earliest.get(lastLook()?.through ?? 0);
      if (!arrived) return null;
      const usual = addDays(day, -LOOK_BACK_DAYS);
      const from = arrived < usual ? arrived : usual;
      const rows = ratings.all(from, day);
      return {
        ratings: rows.map(({ flags: _, staffBrowser, answers, ...row }) => ({
          ...row,
          answers: alikeText(JSON.parse(answers)),
          staffBrowser: staffBrowser === 1,
        })),
        visits: visits.all(from, day),
        known: rows.map(({ seq, flags }) => ({ rating: seq, flags: JSON.parse(flags) })),
      };
    },
  };
}
