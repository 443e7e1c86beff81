import type { Database } from 'better-sqlite3';
import { canonicalJson } from '#shared/domain/canonical.ts';
import type {
  FeedbackForgotten,
  FeedbackHandled,
  FeedbackTaken,
  FindingMoved,
  FindingNoted,
} from '#shared/domain/feedback/feedback-events.ts';

/** What the tables keep of feedback with its steps, and of findings (SPEC section Y). */
export interface FeedbackProjection {
  taken(event: FeedbackTaken, seq: number): void;
  handled(event: FeedbackHandled, seq: number): void;
  forgotten(event: FeedbackForgotten): void;
  findingNoted(event: FindingNoted, seq: number): void;
  findingMoved(event: FindingMoved): void;
}

/** Prepares the statements once. */
export function projectFeedback(db: Database): FeedbackProjection {
  const add = db.prepare(
    `INSERT INTO feedback (seq, feedback, channel, about, day, state, from_day, since, forgotten)
     VALUES (?, ?, ?, ?, ?, 'taken', ?, ?, 0)`,
  );
  const addStep = db.prepare(
    `INSERT INTO feedback_steps (seq, feedback, step, day, reason, to_body, text, contact, public, marks)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const move = db.prepare(
    `UPDATE feedback SET state = ?, since = ?, from_day = CASE ? WHEN 'supplemented' THEN ? ELSE from_day END
     WHERE feedback = ?`,
  );
  const forget = db.prepare('UPDATE feedback SET forgotten = 1 WHERE feedback = ?');
  const addFinding = db.prepare(
    `INSERT INTO findings (seq, finding, period, text, owner, due, day, state, since, note)
     VALUES (?, ?, ?, ?, ?, ?, ?, 'open', ?, NULL)`,
  );
  const moveFinding = db.prepare(
    'UPDATE findings SET state = ?, since = ?, note = ? WHERE finding = ?',
  );
  return {
    taken({ feedback, channel, about, day, text, contact, marks }, seq) {
      // Told twice, it stands once; what came with the second telling can be forgotten as well.
      if (!marks.includes('again')) add.run(seq, feedback, channel, about, day, day, day);
      const texts = [text.text, contact?.text ?? null];
      addStep.run(seq, feedback, 'taken', day, null, null, ...texts, null, JSON.stringify(marks));
    },
    handled({ feedback, step, day, reason, to, text, public: said }, seq) {
      move.run(step, day, step, day, feedback);
      const words = said === null ? null : canonicalJson(said);
      addStep.run(seq, feedback, step, day, reason, to, text?.text ?? null, null, words, '[]');
    },
    forgotten: ({ feedback }) => void forget.run(feedback),
    findingNoted({ finding, period, text, owner, due, day }, seq) {
      addFinding.run(seq, finding, period, text, owner, due, day, day);
    },
    findingMoved({ finding, state, day, note }) {
      moveFinding.run(state, day, note?.text ?? null, finding);
    },
  };
}
