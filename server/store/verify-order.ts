import type { Database } from 'better-sqlite3';
import type { JournalRow } from './journal.ts';
import type { Problem } from './problem.ts';

/** Whether events follow on each other as the office writes them (SPEC D1, P5, Z5). */

export interface Order {
  /** Called for each row of the journal in its order. */
  look(row: JournalRow): Problem[];
}

/** A rating, or a change of one, that no look for doubts has known yet. */
interface Unlooked {
  readonly seq: number;
  /** The day in whose period it counts. */
  readonly day: string;
}

/** Publications of version 1 were made before there were looks. */
const LOOKED_SINCE_VERSION = 2;

/**
 * Begins before the first row.
 * @param again the tables, made again as far as the row looked at
 */
export function orderOf(again: Database): Order {
  const dayOf = again
    .prepare<[string], string>('SELECT day FROM ratings WHERE rating = ? AND counted = 1')
    .pluck();
  const newest = new Map<string, number>();
  let today = '';
  let unlooked: Unlooked[] = [];

  function problemOf({ event, version, seq }: JournalRow): Problem['what'] | null {
    // What looks older than it is would be held to less.
    if (version < (newest.get(event.type) ?? 0)) return 'version-differs';
    newest.set(event.type, version);
    switch (event.type) {
      case 'day-opened':
        today = event.day;
        return null;
      case 'rating-given':
      case 'rating-changed': {
        const day = event.marks.length === 0 ? dayOf.get(event.rating) : undefined;
        if (day !== undefined) unlooked.push({ seq, day });
        return null;
      }
      case 'ratings-flagged':
        unlooked = unlooked.filter((one) => one.seq > event.through);
        return event.day === today ? null : 'day-differs';
      case 'period-published': {
        const { figures, journalSeq } = event.publication;
        const wasNotLookedAt = unlooked.some(
          (one) => one.seq <= journalSeq && figures.from <= one.day && one.day <= figures.to,
        );
        return version >= LOOKED_SINCE_VERSION && wasNotLookedAt ? 'not-looked' : null;
      }
      default:
        return null;
    }
  }

  return {
    look(row) {
      const what = problemOf(row);
      return what === null ? [] : [{ what, table: 'journal', row: row.seq }];
    },
  };
}
