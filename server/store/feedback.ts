import type { Database } from 'better-sqlite3';
import type { FeedbackCourse } from '#shared/domain/feedback/counts.ts';
import type { Standing } from '#shared/domain/feedback/deadlines.ts';
import type { PublicAnswer } from '#shared/domain/feedback/feedback-events.ts';
import type { FeedbackRefusal, FeedbackState } from '#shared/domain/vocabulary-of-feedback.ts';

/** Looks up what citizens told the office, and what came of it (SPEC section Y). Texts by their ids alone. */

/** One row of the register. */
export interface KeptFeedback extends Standing {
  readonly feedback: string;
  readonly channel: FeedbackCourse['channel'];
  /** The day on which it came in. */
  readonly day: string;
  readonly forgotten: boolean;
}

/** One step as it was written down. */
export interface KeptStep {
  readonly step: FeedbackState;
  /** Office time, ms. */
  readonly at: number;
  /** Who wrote it down: a device or post. */
  readonly by: string;
  readonly day: string;
  readonly reason: FeedbackRefusal | null;
  readonly to: string | null;
  /** Id of its text. */
  readonly text: string | null;
  /** Id of how to reach its writer. */
  readonly contact: string | null;
  readonly public: PublicAnswer | null;
  readonly isAgain: boolean;
}

/** An answer that stands in public. */
export interface KeptAnswer extends PublicAnswer {
  /** The day on which it was published. */
  readonly day: string;
}

export interface FeedbackLookUps {
  /** How feedback stands; null when there is none of that name. */
  standing(feedback: string): Standing | null;
  /** The row of one; null when there is none. */
  named(feedback: string): KeptFeedback | null;
  /** The ids that somebody may mean by a code, or by an id itself; mostly one. */
  coded(code: string): readonly string[];
  /** What came in on these days, both counted, and all that is not settled, oldest first. */
  register(from: string, to: string): readonly KeptFeedback[];
  /** Its steps, oldest first, its coming in the first. */
  steps(feedback: string): readonly KeptStep[];
  /** The ids of all that was written about it. */
  texts(feedback: string): readonly string[];
  /** What came in on these days with all that became of it, oldest first. */
  courses(from: string, to: string): readonly FeedbackCourse[];
  /** Answers about rules that stand in public, the newest first. @param most so many at most */
  published(most: number): readonly KeptAnswer[];
}

const COLUMNS = 'feedback, channel, about, day, state, from_day AS "from", since, forgotten';

type Row = Omit<KeptFeedback, 'forgotten'> & { readonly forgotten: number };
type StepRow = Omit<KeptStep, 'public' | 'isAgain'> & {
  readonly public: string | null;
  readonly marks: string;
};

/** The look-ups in an opened database. */
export function feedbackIn(db: Database): FeedbackLookUps {
  const one = db.prepare<[string], Row>(`SELECT ${COLUMNS} FROM feedback WHERE feedback = ?`);
  const coded = db
    .prepare<[string, string], string>(
      'SELECT feedback FROM feedback WHERE feedback = ? OR upper(substr(feedback, -8)) = ? ORDER BY seq',
    )
    .pluck();
  const within = db.prepare<[string, string], Row>(
    `SELECT ${COLUMNS} FROM feedback WHERE day BETWEEN ? AND ?
       OR state IN ('taken', 'more-asked', 'supplemented', 'answered') ORDER BY day, seq`,
  );
  const steps = db.prepare<[string], StepRow>(
    `SELECT step, at, "by", day, reason, to_body AS "to", text, contact, public, marks
     FROM feedback_steps JOIN journal USING (seq) WHERE feedback = ? ORDER BY seq`,
  );
  const texts = db
    .prepare<[string, string], string>(
      `SELECT text FROM feedback_steps WHERE feedback = ? AND text IS NOT NULL
       UNION ALL SELECT contact FROM feedback_steps WHERE feedback = ? AND contact IS NOT NULL`,
    )
    .pluck();
  const courses = db.prepare<
    [string, string],
    Pick<FeedbackCourse, 'channel' | 'about' | 'day'> & { readonly steps: string }
  >(
    `SELECT channel, about, day, (
       SELECT json_group_array(json_object('step', step, 'day', day) ORDER BY seq) FROM feedback_steps
       WHERE feedback_steps.feedback = feedback.feedback AND step <> 'taken'
     ) AS steps FROM feedback WHERE day BETWEEN ? AND ? ORDER BY day, seq`,
  );
  const published = db.prepare<[number], { day: string; public: string }>(
    `SELECT feedback.since AS day, public FROM feedback JOIN feedback_steps ON feedback_steps.seq = (
       SELECT max(seq) FROM feedback_steps AS newest
       WHERE newest.feedback = feedback.feedback AND newest.step = 'published'
     ) WHERE state = 'published' AND about = 'rules' ORDER BY feedback_steps.seq DESC LIMIT ?`,
  );
  return {
    standing: (feedback) => one.get(feedback) ?? null,
    named: (feedback) => one.all(feedback).map(kept)[0] ?? null,
    coded: (code) => coded.all(code, code.replace(/[^A-Za-z0-9_]/g, '').toUpperCase()),
    register: (from, to) => within.all(from, to).map(kept),
    steps: (feedback) =>
      steps.all(feedback).map(({ marks, public: said, ...step }) => ({
        ...step,
        public: said === null ? null : JSON.parse(said),
        isAgain: JSON.parse(marks).includes('again'),
      })),
    texts: (feedback) => texts.all(feedback, feedback),
    courses: (from, to) =>
      courses.all(from, to).map((row) => ({ ...row, steps: JSON.parse(row.steps) })),
    published: (most) =>
      published.all(most).map(({ day, public: said }) => ({ day, ...JSON.parse(said) })),
  };
}

function kept(row: Row): KeptFeedback {
  return { ...row, forgotten: row.forgotten === 1 };
}
