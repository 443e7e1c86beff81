import type { Database } from 'better-sqlite3';
import { expect, test } from 'vitest';
import { EVENT_VERSIONS } from '#shared/domain/event-versions.ts';
import { evolve } from '#shared/domain/evolve.ts';
import { EMPTY_STATE, type State } from '#shared/domain/state.ts';
import { PROJECTIONS } from '../../server/store/projections.ts';
import { openStore } from '../../server/store/store.ts';
import { busyOffice } from './busy-days.ts';
import { meddle, ownFile } from './sample-memory.ts';

test('[J3] the tables made again from the journal are the live ones, row for row', () => {
  const file = ownFile();
  const { store } = busyOffice({ seed: 11, days: 5, perDay: 200, file });
  const seen = new Set([...store.read()].map((row) => row.event.type));
  expect([...seen].sort()).toEqual(Object.keys(EVENT_VERSIONS).sort());

  const live = meddle(file, tables);
  expect(live.visits?.length).toBeGreaterThan(200);
  expect(live.ratings?.length).toBeGreaterThan(60);
  expect(live.hand_visits?.length).toBeGreaterThan(30);
  expect(live.publications).toHaveLength(1);
  const done: number[] = [];
  store.rebuild((rows, total) => done.push(rows / total));
  expect(done.at(-1)).toBe(1);
  expect(meddle(file, tables)).toEqual(live);
  store.close();
});

test('[J3] tables that were spoilt are put right by a rebuild', () => {
  const file = ownFile();
  const { store } = busyOffice({ seed: 12, days: 1, perDay: 80, file });
  const live = meddle(file, tables);
  meddle(file, (db) =>
    db.exec("DELETE FROM visits WHERE number > 3; UPDATE ratings SET day = '';"),
  );
  meddle(file, (db) => db.exec("UPDATE hand_visits SET ticket = NULL, marks = '[]'"));
  store.rebuild();
  expect(meddle(file, tables)).toEqual(live);
  store.close();
});

test('[J3] a ticket’s row tells the same of it as the office’s state', () => {
  const file = ownFile();
  const { store, state } = busyOffice({ seed: 13, days: 1, perDay: 300, file });
  const day = [...store.read()].filter((row) => row.at < state().at - 86_400_000);
  const known = [...day.reduce(evolve, EMPTY_STATE).tickets.values()];
  expect(known.length).toBeGreaterThan(60);
  const fromState = known.map((one) => [
    one.arrival,
    one.lane,
    one.state,
    one.class,
    one.calls,
    one.rating,
  ]);
  const fromTable = meddle(file, (db) =>
    db
      .prepare(
        `SELECT seq, lane, state, class, calls, rating FROM visits
         WHERE state <> 'unqueued' AND ticket <> 'later-ticket' AND marks NOT LIKE '%earlier-day%'`,
      )
      .raw()
      .all(),
  );
  expect(new Set(fromTable.map(String))).toEqual(new Set(fromState.map(String)));
  store.close();
});

test('[J3] the state after a start is that of every event from the first', () => {
  const file = ownFile();
  const { store, state } = busyOffice({ seed: 14, days: 3, perDay: 150, file });
  const whole = [...store.read()].reduce<State>(evolve, EMPTY_STATE);
  // Of earlier days, too: the state of a new day knows them all (SPEC O7).
  expect(whole.epochs.length).toBeGreaterThan(1);
  expect(plain(store.stateAt())).toEqual(plain(whole));
  expect(plain(store.stateAt())).toEqual(plain(state()));
  store.close();
  const again = openStore(file);
  expect(plain(again.stateAt())).toEqual(plain(whole));
  again.close();
});

test('[J3] an office that never opened a day starts from all it has', () => {
  const store = openStore(':memory:');
  expect(store.stateAt()).toEqual(EMPTY_STATE);
  expect(store.head()).toEqual({ seq: 0, hash: '0'.repeat(64) });
  expect(store.verify()).toEqual([]);
});

function tables(db: Database): { [table: string]: unknown[] } {
  const rows = (table: string) => db.prepare(`SELECT * FROM ${table} ORDER BY 1`).all();
  return Object.fromEntries(PROJECTIONS.map((table) => [table, rows(table)]));
}

function plain(state: State) {
  const { devices, tickets, numbers, ...rest } = state;
  return {
    ...rest,
    devices: devices.toObject(),
    tickets: tickets.toObject(),
    numbers: numbers.toObject(),
  };
}
