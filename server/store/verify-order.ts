import type { JournalRow } from './journal.ts';
import type { Problem } from './problem.ts';

/** Whether events follow on each other as the office writes them (SPEC D1, Z5). */

export interface Order {
  /** Called for each row of the journal in its order. */
  look(row: JournalRow): Problem[];
}

/** Begins before the first row. */
export function orderOf(): Order {
  const newest = new Map<string, number>();
  let today = '';

  function problemOf({ event, version }: JournalRow): Problem['what'] | null {
    // What looks older than it is would be held to less.
    if (version < (newest.get(event.type) ?? 0)) return 'version-differs';
    newest.set(event.type, version);
    if (event.type === 'day-opened') today = event.day;
    return event.type === 'ratings-flagged' && event.day !== today ? 'day-differs' : null;
  }

  return {
    look(row) {
      const what = problemOf(row);
      return what === null ? [] : [{ what, table: 'journal', row: row.seq }];
    },
  };
}
