import type { Database } from 'better-sqlite3';
import type { EventType } from '#shared/domain/events.ts';
import { evolve } from '#shared/domain/evolve.ts';
import { EMPTY_STATE, type State } from '#shared/domain/state.ts';
import type { Journal } from './journal.ts';
import { type StoredEvent, upcast } from './upcast.ts';

/** Events whose effect outlasts their day, exactly what `evolve` keeps when a new day opens, and those that open one. */
const LASTING: readonly EventType[] = [
  'day-opened',
  'office-configured',
  'device-paired',
  'device-revoked',
  'period-published',
  'epoch-begun',
];

/** Whether an event of a kind stays in the state when its day is over, or opens one. */
export function isLasting(type: EventType): boolean {
  return LASTING.includes(type);
}

/** Written as in the index `journal_lasting`, so that SQLite finds it. */
export const IS_LASTING = `type IN (${LASTING.map((type) => `'${type}'`).join(', ')})`;

/**
 * The office's state from its journal: what outlasts a day, then the newest day whole. The same as
 * every event from the first, at the cost of one day.
 */
export function stateFrom(db: Database, journal: Journal): State {
  const lasting = db
    .prepare<[], StoredEvent>(
      `SELECT seq, at, "by", type, version, body FROM journal WHERE ${IS_LASTING} ORDER BY seq`,
    )
    .all();
  const opened = lasting.findLast((row) => row.type === 'day-opened')?.seq ?? 1;
  let state = EMPTY_STATE;
  for (const row of lasting) {
    if (row.seq >= opened) continue;
    state = evolve(state, { seq: row.seq, at: row.at, by: row.by, event: upcast(row) });
  }
  for (const row of journal.read(opened - 1)) state = evolve(state, row);
  return state;
}
