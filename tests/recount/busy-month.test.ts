/** A busy month, counted twice: by the office's tables and by plain SQL over its journal. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figuresBase } from '#shared/domain/in-force.ts';
import { parsePeriod } from '#shared/domain/period.ts';
import type { LevelCounts } from '#shared/domain/publication.ts';
import { figuresOf } from '#shared/domain/results.ts';
import { DEMONSTRATION_OFFICE } from '../../server/demonstration/demonstration-office.ts';
import { writePast } from '../../server/simulate/write-past.ts';
import { PROJECTIONS } from '../../server/store/projections.ts';
import type { Store } from '../../server/store/store.ts';
import { configuredStore } from '../simulate/simulated-office.ts';
import { type Told, tellByHand } from './by-hand.ts';
import { tellDoubtfulRatings } from './doubtful-ratings.ts';
import { tellMovedAndVoid } from './moved-and-void.ts';
import { type Recount, recount } from './recount.ts';

const FROM = '2026-10-01';
const TO = '2026-10-31';

const folder = mkdtempSync(join(tmpdir(), 'hai-long-recount-'));
const file = join(folder, 'office.db');
let store: Store;
let doubtful = 0;
let unusual = { moved: 0, voided: 0 };
let byHand: Told;
let again: Recount;

beforeAll(() => {
  store = configuredStore('2026-09-30', file);
  const past = { store, from: FROM, to: TO, today: '2026-11-02', perDay: 200, seed: 31 };
  const written = writePast(past);
  if (!written.ok) throw new Error(written.reason);
  doubtful = tellDoubtfulRatings(store);
  unusual = tellMovedAndVoid(store, DEMONSTRATION_OFFICE);
  byHand = tellByHand(store, DEMONSTRATION_OFFICE);
  again = recount(file, FROM, TO);
  // A month is written: twelve seconds and more, beside other tests.
}, 90_000);

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
    expect(again.procedures.length).toBeGreaterThan(20);
    expect(own).toEqual(again.procedures);
  });

  it('[Q14 Q15] void numbers count as none, moved ones as no-wait numbers still', () => {
    expect(unusual).toEqual({ moved: 4, voided: 4 });
    const db = new Database(file, { readonly: true });
    const of = (state: string) =>
      db.prepare('SELECT count(*) FROM visits WHERE state = ?').pluck().get(state) as number;
    const [all, gone] = [db.prepare('SELECT count(*) FROM visits').pluck().get(), of('void')];
    const numbers = again.procedures.reduce((sum, one) => sum + one.tickets, 0);
    expect(gone).toBe(unusual.voided);
    expect(numbers).toBe(Number(all) - gone);
    expect(db.prepare('SELECT count(*) FROM visits WHERE moved IS NOT NULL').pluck().get()).toBe(
      unusual.moved,
    );
    db.close();
  });

  it('[R5 R6] every answer to every question and every reason equals the recount', () => {
    const { questions, reasons } = store.periodCounts(FROM, TO);
    const own = questions.flatMap(({ question, counts }) =>
      levelRows(counts).map((row) => ({ question, ...row })),
    );
    expect(sorted(own)).toEqual(sorted(again.answers));
    expect(sorted(reasons)).toEqual(sorted(again.reasons));
  });

  it('[R9] doubtful ratings are set apart in both counts, and enter no share', () => {
    expect(doubtful).toBe(15);
    expect(again.setApart).toBe(doubtful + byHand.unasked);
    expect(store.periodCounts(FROM, TO).setApart).toBe(doubtful + byHand.unasked);
  });

  it('[Q17 Q18 Q19] visits served by hand are counted once, whatever came first', () => {
    expect(byHand).toEqual({ ended: 12, doubtful: 4, unasked: 4 });
    const db = new Database(file, { readonly: true });
    const count = (where: string) =>
      db.prepare(`SELECT count(*) FROM ${where}`).pluck().get() as number;
    expect(count("visits WHERE ticket LIKE 'by-hand-%' AND state = 'ended'")).toBe(byHand.ended);
    expect(count("hand_visits WHERE marks = '[]'")).toBe(byHand.ended);
    expect(count("hand_visits WHERE marks <> '[]'")).toBe(byHand.doubtful);
    const ended = again.procedures.reduce((sum, one) => sum + one.ended, 0);
    expect(
      count("visits WHERE state = 'ended' AND day BETWEEN '2026-10-01' AND '2026-10-31'"),
    ).toBe(ended);
    db.close();
  });

  it('[R5] the attitude by counter equals the recount', () => {
    const own = store
      .attitudeByCounter(FROM, TO, store.head().seq)
      .flatMap(({ counter, counts }) => levelRows(counts).map((row) => ({ counter, ...row })));
    expect(sorted(own)).toEqual(sorted(again.attitudeByCounter));
  });

  it('[S1 S5] the figures of the month are those of the recount', () => {
    const rows = again.procedures;
    const sum = (key: 'ended' | 'ratings' | 'very' | 'happy' | 'unhappy') =>
      rows.reduce((total, row) => total + row[key], 0);
    const counts = store.periodCounts(FROM, TO);
    const figures = figuresOf(figuresBase(store.stateAt(), FROM), parsePeriod('2026-10')!, counts);
    expect(figures.visitsEnded).toBe(sum('ended'));
    expect(figures.ratings).toBe(sum('ratings'));
    const n = sum('very') + sum('happy') + sum('unhappy');
    expect(figures.headline.n).toBe(n);
    expect(figures.headline.satisfied).toBe((sum('very') + sum('happy')) / n);
    expect(figures.responseRate).toBe(again.answered / sum('ended'));
    expect(figures.beside?.answered).toBe(again.answered);
    expect(figures.beside?.flagged).toBe(again.answered - sum('ratings'));
  });

  it('[J3] making the tables again from the journal gives the same rows', () => {
    const before = rowsOf(file);
    expect(before.visits?.length).toBeGreaterThan(4000);
    store.rebuild();
    expect(rowsOf(file)).toEqual(before);
    expect(store.verify()).toEqual([]);
  });
});

function levelRows(counts: LevelCounts): { level: string; n: number }[] {
  return Object.entries(counts).flatMap(([level, n]) => (n > 0 ? [{ level, n }] : []));
}

/** As text, so that rows compare whatever order they came in. */
function sorted(rows: readonly object[]): string[] {
  return rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
}

function rowsOf(path: string): Record<string, unknown[]> {
  const db = new Database(path, { readonly: true });
  const rows = PROJECTIONS.map((table) => [
    table,
    db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all(),
  ]);
  db.close();
  return Object.fromEntries(rows);
}
