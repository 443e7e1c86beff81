import type { Database } from 'better-sqlite3';
import type { FindingState } from '#shared/domain/vocabulary-of-feedback.ts';

/** Looks up what the office means to mend, and what became of it (SPEC Y6). */

export interface KeptFinding {
  readonly finding: string;
  readonly period: string;
  readonly text: string;
  /** The post's id. */
  readonly owner: string;
  readonly due: string;
  /** The day on which it was noted. */
  readonly day: string;
  readonly state: FindingState;
  /** The day of its newest move; else that on which it was noted. */
  readonly since: string;
  /** Id of the note of its newest move. */
  readonly note: string | null;
}

export interface FindingLookUps {
  /** What became of one so far; null when there is none of that name. */
  stateOf(finding: string): FindingState | null;
  /** All of them: those of the newest period first, in the order in which they were noted. */
  all(): readonly KeptFinding[];
  /** Those of one period. */
  ofPeriod(period: string): readonly KeptFinding[];
}

const COLUMNS = 'finding, period, text, owner, due, day, state, since, note';

/** The look-ups in an opened database. */
export function findingsIn(db: Database): FindingLookUps {
  const state = db
    .prepare<[string], FindingState>('SELECT state FROM findings WHERE finding = ?')
    .pluck();
  const all = db.prepare<[], KeptFinding>(
    `SELECT ${COLUMNS} FROM findings ORDER BY period DESC, seq`,
  );
  const ofPeriod = db.prepare<[string], KeptFinding>(
    `SELECT ${COLUMNS} FROM findings WHERE period = ? ORDER BY seq`,
  );
  return {
    stateOf: (finding) => state.get(finding) ?? null,
    all: () => all.all(),
    ofPeriod: (period) => ofPeriod.all(period),
  };
}
