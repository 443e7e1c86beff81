import type { Database } from 'better-sqlite3';
import type { PastRating } from '#shared/domain/decision.ts';

/** Looks up a rating of any day: whoever gave it may change it for a while (SPEC R14). */

export interface PastRatings {
  /** The newest rating of that name; null when there is none. */
  named(rating: string): PastRating | null;
}

/** The look-ups in an opened database. */
export function pastRatingsIn(db: Database): PastRatings {
  const newest = db.prepare<[string], PastRating>(
    `SELECT rating, visit, questionnaire, ratings.version, journal."by", channel, counter, phone,
       given_at AS givenAt, journal.at AS heardAt
     FROM ratings JOIN journal ON journal.seq = ratings.seq
     WHERE rating = ? ORDER BY ratings.seq DESC LIMIT 1`,
  );
  return { named: (rating) => newest.get(rating) ?? null };
}
