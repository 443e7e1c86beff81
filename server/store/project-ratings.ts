import type { Database } from 'better-sqlite3';
import { canonicalJson } from '#shared/domain/canonical.ts';
import { withFlags } from '#shared/domain/doubt/flags.ts';
import type { Answers, RatingChanged, RatingGiven, Seal } from '#shared/domain/events.ts';
import type { RatingsFlagged } from '#shared/domain/office-events.ts';
import { headlineAnswer } from '#shared/domain/results.ts';
import { sealedContent } from '#shared/domain/seal.ts';
import { commitmentOf } from './commitment.ts';

/** The ratings of every day, each in its newest version, those set apart among them. */
export interface RatingProjection {
  given(event: RatingGiven, seq: number): void;
  changed(event: RatingChanged, seq: number): void;
  /** A look for doubts: flags are added and none is taken away (SPEC D1). */
  flagged(event: RatingsFlagged, seq: number, at: number): void;
}

/** Prepares the statements once. */
export function projectRatings(db: Database): RatingProjection {
  const add = db.prepare(
    `INSERT INTO ratings (seq, rating, visit, day, counter, procedure, field, questionnaire, channel, version,
       answers, headline, attitude, reasons, comment, given_at, took_ms, staff_browser, phone, leaf, commitment,
       first_headline, first_attitude, marks, counted, flags, changed_seq)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '[]', ?)`,
  );
  const change = db.prepare(
    `UPDATE ratings SET version = ?, answers = ?, headline = ?, attitude = ?, reasons = ?, comment = ?, leaf = ?, commitment = ?,
       staff_browser = max(staff_browser, ?), changed_seq = ?
     WHERE seq = (SELECT max(seq) FROM ratings WHERE rating = ?)`,
  );
  const flagsNow = db.prepare<[number], string>('SELECT flags FROM ratings WHERE seq = ?').pluck();
  const flag = db.prepare('UPDATE ratings SET flags = ?, changed_seq = ? WHERE seq = ?');
  const look = db.prepare(
    'INSERT INTO looks (seq, at, day, through, found) VALUES (?, ?, ?, ?, ?)',
  );
  return {
    given(event, seq) {
      const { rating, visit, day, counter, procedure, field, questionnaire, channel } = event;
      const { givenAt, tookMs, phone, seal, marks } = event;
      const first = levelsOf(event.answers);
      const about = [seq, rating, visit, day, counter, procedure, field, questionnaire, channel];
      const how = [givenAt, tookMs, event.staffBrowser ? 1 : 0, phone];
      const sealed = provedBy(event, seal);
      const set = [JSON.stringify(marks), marks.length === 0 ? 1 : 0];
      add.run(...about, ...saidIn(event), ...how, ...sealed, ...first, ...set, seq);
    },
    changed(event, seq) {
      const { rating, version, seal, staffBrowser, marks } = event;
      if (marks.length > 0) return;
      change.run(
        version,
        ...saidIn(event),
        ...provedBy(event, seal),
        staffBrowser ? 1 : 0,
        seq,
        rating,
      );
    },
    flagged({ day, through, found }, seq, at) {
      look.run(seq, at, day, through, found.length);
      for (const { rating, flags } of found) {
        const before = flagsNow.get(rating);
        if (before === undefined) continue;
        flag.run(JSON.stringify(withFlags(JSON.parse(before), flags)), seq, rating);
      }
    },
  };
}

/** What was said: answers, headline, attitude, reasons, and the comment's id. */
function saidIn({
  answers,
  reasons,
  comment,
}: Pick<RatingGiven, 'answers' | 'reasons' | 'comment'>): readonly (string | null)[] {
  return [
    canonicalJson(answers),
    ...levelsOf(answers),
    JSON.stringify(reasons),
    comment?.text ?? null,
  ];
}

/** The answer that is in the headline, and the one on the attitude. */
function levelsOf(answers: Answers): readonly (string | null)[] {
  return [headlineAnswer(answers), answers['attitude'] ?? null];
}

/** Its leaf and its commitment; the salt stays in the journal. */
function provedBy(
  { answers, reasons }: Pick<RatingGiven, 'answers' | 'reasons'>,
  seal: Seal | null,
): readonly (string | null)[] {
  if (!seal) return [null, null];
  return [seal.leaf, commitmentOf(seal.salt, sealedContent(answers, reasons))];
}
