import type { Database } from 'better-sqlite3';
import type { DayAnchor } from '#shared/protocol/proof.ts';
import { hex } from './chain.ts';
import { IS_LASTING } from './restore.ts';

/** The journal's newest event and its hash as each day ended: whoever keeps them can tell whether the past was written anew (SPEC Z5). */

interface DayRow {
  readonly seq: number;
  readonly day: string;
  readonly before: Uint8Array;
}

/**
 * The anchors of the days that are over, the newest first. They follow from the journal: a day ended with the row before the
 * one that opens the next, whose hash that one carries. @param most how many at most
 */
export function anchorsIn(db: Database): (most: number) => readonly DayAnchor[] {
  const opened = db.prepare<[number], DayRow>(
    `SELECT seq, json_extract(body, '$.day') AS day, prev_hash AS before
     FROM journal WHERE type = 'day-opened' AND ${IS_LASTING} ORDER BY seq DESC LIMIT ?`,
  );
  return (most) => {
    const rows = opened.all(most + 1);
    return rows.flatMap(({ seq, before }, at) => {
      const ended = rows[at + 1];
      return ended ? [{ day: ended.day, seq: seq - 1, hash: hex(before) }] : [];
    });
  };
}
