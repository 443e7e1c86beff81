import type { Database } from 'better-sqlite3';
import type { Answer } from '#shared/protocol/messages.ts';

/** Answers to refused commands: no event tells of them, so they are kept for a while as they were given. */
export interface Refusals {
  remember(by: string, commandId: string, payloadHash: string, answer: Answer, at: number): void;
  find(by: string, commandId: string): Answered | null;
  /** How many were forgotten. @param beforeAt office time, ms */
  forget(beforeAt: number): number;
}

/** An answer given earlier, and the hash of the command that it answered. */
export interface Answered {
  readonly payloadHash: string;
  readonly answer: Answer;
}

/** The refusals of an opened database. */
export function refusalsIn(db: Database): Refusals {
  const insert = db.prepare<[string, string, string, string, number]>(
    'INSERT INTO answers ("by", command_id, payload_hash, answer, at) VALUES (?, ?, ?, ?, ?)',
  );
  const select = db.prepare<[string, string], { payloadHash: string; answer: string }>(
    'SELECT payload_hash AS payloadHash, answer FROM answers WHERE "by" = ? AND command_id = ?',
  );
  const remove = db.prepare<[number]>('DELETE FROM answers WHERE at < ?');
  return {
    remember(by, commandId, payloadHash, answer, at) {
      insert.run(by, commandId, payloadHash, JSON.stringify(answer), at);
    },
    find(by, commandId) {
      const row = select.get(by, commandId);
      return row ? { payloadHash: row.payloadHash, answer: JSON.parse(row.answer) } : null;
    },
    forget: (beforeAt) => remove.run(beforeAt).changes,
  };
}
