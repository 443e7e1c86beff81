import type { Database } from 'better-sqlite3';
import type { RatingGiven } from '#shared/domain/events.ts';
import { headlineAnswer } from '#shared/domain/results.ts';

/** The ratings of every day, those set apart among them. */
export interface RatingProjection {
  given(event: RatingGiven, seq: number): void;
}

/** Prepares the statements once. */
export function projectRatings(db: Database): RatingProjection {
  const add = db.prepare(
    `INSERT INTO ratings (seq, rating, visit, day, counter, procedure, field, result, guidance, attitude,
       headline, reasons, comment, marks, counted)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  return {
    given(event, seq) {
      const { rating, visit, day, counter, procedure, field, answers, marks } = event;
      const { result = null, guidance = null, attitude = null } = answers;
      const asked = [result, guidance, attitude, headlineAnswer(answers)];
      const noted = [JSON.stringify(event.reasons), event.comment?.text ?? null];
      const counted = marks.length === 0 ? 1 : 0;
      const set = [JSON.stringify(marks), counted];
      add.run(seq, rating, visit, day, counter, procedure, field, ...asked, ...noted, ...set);
    },
  };
}
