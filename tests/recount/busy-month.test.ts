/** A busy month, counted twice: by the office's tables and by plain SQL over its journal. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsePeriod } from '#shared/domain/period.ts';
import { figuresOf } from '#shared/domain/results.ts';
import { DEMONSTRATION_OFFICE } from '../../server/demonstration/demonstration-office.ts';
import { writePast } from '../../server/simulate/write-past.ts';
import type { Store } from '../../server/store/store.ts';
import { configuredStore } from '../simulate/simulated-office.ts';
import { recount } from './recount.ts';

const FROM = '2026-10-01';
const TO = '2026-10-31';
const TABLES = ['lanes', 'visits', 'ratings', 'publications'];

const folder = mkdtempSync(join(tmpdir(), 'hai-long-recount-'));
const file = join(folder, 'office.db');
let store: Store;

beforeAll(() => {
  store = configuredStore('2026-09-30', file);
  const written = writePast({
    store,
    from: FROM,
    to: TO,
    today: '2026-11-02',
    perDay: 200,
    seed: 31,
  });
  if (!written.ok) throw new Error(written.reason);
});

afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

describe('a busy month', () => {
  it('[S5] every count of every procedure equals the recount from the journal alone', () => {
    const own = store.periodCounts(FROM, TO).procedures.map((one) => ({
      procedure: one.procedure,
      tickets: one.tickets,
      noWait: one.noWaitTickets,
      ended: one.visitsEnded,
      ratings: one.ratings,
      very: one.headline['very-satisfied'],
      happy: one.headline.satisfied,
      unhappy: one.headline['not-satisfied'],
    }));
    const again = recount(file, FROM, TO);
    expect(again.length).toBeGreaterThan(20);
    expect(own).toEqual(again);
  });

  it('[S1] the figures of the month are those of the recount', () => {
    const rows = recount(file, FROM, TO);
    const sum = (key: 'ended' | 'ratings' | 'very' | 'happy' | 'unhappy') =>
      rows.reduce((total, row) => total + row[key], 0);
    const figures = figuresOf(
      DEMONSTRATION_OFFICE,
      parsePeriod('2026-10')!,
      store.periodCounts(FROM, TO),
    );
    expect(figures.visitsEnded).toBe(sum('ended'));
    expect(figures.ratings).toBe(sum('ratings'));
    const n = sum('very') + sum('happy') + sum('unhappy');
    expect(figures.headline.n).toBe(n);
    expect(figures.headline.satisfied).toBe((sum('very') + sum('happy')) / n);
    expect(figures.responseRate).toBe(sum('ratings') / sum('ended'));
  });

  it('[J3] making the tables again from the journal gives the same rows', () => {
    const before = rowsOf(file);
    expect(before.visits?.length).toBeGreaterThan(4000);
    store.rebuild();
    expect(rowsOf(file)).toEqual(before);
    expect(store.verify()).toEqual([]);
  });
});

function rowsOf(path: string): Record<string, unknown[]> {
  const db = new Database(path, { readonly: true });
  const rows = TABLES.map((table) => [
    table,
    db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all(),
  ]);
  db.close();
  return Object.fromEntries(rows);
}
