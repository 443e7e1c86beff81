import type { Database } from 'better-sqlite3';
import type { EventType } from '#shared/domain/events.ts';
import { evolve } from '#shared/domain/evolve.ts';
import { EMPTY_STATE, type State } from '#shared/domain/state.ts';
import type { Journal } from './journal.ts';
import { upcast } from './upcast.ts';

/** Whether an event's effect outlasts its day: exactly what `evolve` keeps when a new day opens. */
const OUTLASTS_THE_DAY: { readonly [type in EventType]: boolean } = {
  'office-configured': true,
  'device-paired': true,
  'device-revoked': true,
  'period-published': true,
  'day-opened': false,
  'ticket-issued': false,
  'priority-claimed': false,
  'counter-opened': false,
  'counter-closed': false,
  'ticket-called': false,
  'ticket-recalled': false,
  'ticket-marked-absent': false,
  'visit-ended': false,
  'rating-given': false,
  'rating-closed': false,
};

/** One lasting row of an earlier day. */
interface LastingRow {
  readonly seq: number;
  readonly at: number;
  readonly by: string;
  readonly type: string;
  readonly version: number;
  readonly body: string;
}

/**
 * The office's state from its journal: what outlasts a day, then the newest day whole. The same as
 * every event from the first, at the cost of one day.
 */
export function stateFrom(db: Database, journal: Journal): State {
  const opened = db
    .prepare<[], number | null>("SELECT max(seq) FROM journal WHERE type = 'day-opened'")
    .pluck()
    .get();
  const before = opened ?? 1;
  const lasting = db.prepare<[string, number], LastingRow>(
    `SELECT seq, at, "by", type, version, body FROM journal
     WHERE type IN (SELECT value FROM json_each(?)) AND seq < ? ORDER BY seq`,
  );
  let state = EMPTY_STATE;
  for (const row of lasting.all(JSON.stringify(lastingTypes()), before)) {
    state = evolve(state, { seq: row.seq, at: row.at, by: row.by, event: upcast(row) });
  }
  for (const row of journal.read(before - 1)) state = evolve(state, row);
  return state;
}

function lastingTypes(): readonly string[] {
  return Object.entries(OUTLASTS_THE_DAY).flatMap(([type, lasts]) => (lasts ? [type] : []));
}
