import type { Database } from 'better-sqlite3';
import { canonicalJson } from '#shared/domain/canonical.ts';
import type { RatingChanged, RatingGiven } from '#shared/domain/events.ts';
import { headlineAnswer } from '#shared/domain/results.ts';

/** The ratings of every day, each in its newest version, those set apart among them. */
export interface RatingProjection {
  given(event: RatingGiven, seq: number): void;
  changed(event: RatingChanged): void;
}

/** Prepares the statements once. */
export function projectRatings(db: Database): RatingProjection {
  const add = db.prepare(
    `INSERT INTO ratings (seq, rating, visit, day, counter, procedure, field, questionnaire, channel, version,
       answers, headline, attitude, reasons, comment, given_at, took_ms, staff_browser, phone, salt, leaf,
       first_headline, marks, counted, flags)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '[]')`,
  );
  const change = db.prepare(
    `UPDATE ratings SET version = ?, answers = ?, headline = ?, attitude = ?, reasons = ?, comment = ?, salt = ?, leaf = ?
     WHERE seq = (SELECT max(seq) FROM ratings WHERE rating = ?)`,
  );
  return {
    given(event, seq) {
      const { rating, visit, day, counter, procedure, field, questionnaire, channel } = event;
      const { givenAt, tookMs, phone, seal, marks } = event;
      const headline = headlineAnswer(event.answers);
      const about = [seq, rating, visit, day, counter, procedure, field, questionnaire, channel];
      const how = [givenAt, tookMs, event.staffBrowser ? 1 : 0, phone];
      const sealed = [seal?.salt ?? null, seal?.leaf ?? null];
      const set = [JSON.stringify(marks), marks.length === 0 ? 1 : 0];
      add.run(...about, ...saidIn(event), ...how, ...sealed, headline, ...set);
    },
    changed(event) {
      const { rating, version, seal, marks } = event;
      if (marks.length > 0) return;
      change.run(version, ...saidIn(event), seal.salt, seal.leaf, rating);
    },
  };
}

/** What was said: answers, headline, attitude, reasons, and the comment's id. */
function saidIn({
  answers,
  reasons,
  comment,
}: Pick<RatingGiven, 'answers' | 'reasons' | 'comment'>): readonly (string | null)[] {
  const levels = [headlineAnswer(answers), answers['attitude'] ?? null];
  return [canonicalJson(answers), ...levels, JSON.stringify(reasons), comment?.text ?? null];
}
