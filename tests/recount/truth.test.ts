/** Years of three offices, every figure that they published counted again from the exported journal by SQL that knows SPEC.md alone. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { figuresBase } from '#shared/domain/in-force.ts';
import { FLAGS } from '#shared/domain/vocabulary.ts';
import { parsePeriod } from '#shared/domain/period.ts';
import { figuresOf } from '#shared/domain/results.ts';
import type { Publication } from '#shared/domain/publication.ts';
import type { Office } from '#shared/protocol/office.ts';
import { resultsCsv } from '../../server/reports/results-csv.ts';
import type { Store } from '../../server/store/store.ts';
import { root } from '../../shared/build/root.mjs';
import type { Hall } from '../../server/simulate/hall.ts';
import { configuredStore } from '../simulate/simulated-office.ts';
import {
  type LiveDay,
  liveDifferences,
  liveOn,
  type ToldDay,
  toldDifferences,
  toldOn,
} from './told-on-a-day.ts';
import { readJournal, type Truth } from './truth.ts';
import {
  differences,
  differencesOfCorrection,
  figuresOfCsv,
  figuresOfJson,
  ofCsv,
} from './truth-compare.ts';
import {
  BY_ADMINISTRATION,
  BY_CALENDAR,
  correctLast,
  liveYears,
  WITH_ITEMS,
} from './truth-office.ts';

/** Both new years, leap day, and the 15ths at which an administrative quarter turns. */
const OFFICES: readonly [name: string, office: Office, from: string, to: string][] = [
  ['calendar quarters', BY_CALENDAR, '2023-12-04', '2024-03-31'],
  ['administrative quarters, five levels', BY_ADMINISTRATION, '2023-12-01', '2024-03-15'],
  ['sixteen service items', WITH_ITEMS, '2024-02-26', '2024-03-31'],
];

const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-truth-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(OFFICES)('%s', (name, office, from, to) => {
  const file = path.join(folder, `${name}.db`);
  let store: Store;
  let truth: Truth;
  const days: LiveDay[] = [];
  const told: ToldDay[] = [];

  beforeAll(async () => {
    store = configuredStore('2023-09-01', file, office);
    // The two in turn, a day each.
    const onDay = (hall: Hall) => {
      if (told.length < days.length) told.push(toldOn(store, office, hall));
      else days.push(liveOn(store, hall));
    };
    await liveYears({ store, office, from, to, perDay: 60, seed: 7, onDay });
    const reading = readJournal();
    for (const row of store.read()) reading.take(JSON.stringify(row));
    truth = reading.done();
  });

  afterAll(() => {
    truth.close();
    store.close();
  });

  it('[P2 P4 S1 S3 S4 S5 S10 R18 D1 Z2] every published figure is the recount of the journal', () => {
    const all = store.publications();
    expect(all.length).toBeGreaterThan(0);
    for (const published of all) {
      const again = recounted(published);
      expect(again.size).toBeGreaterThan(120);
      expect(again.get('batch-set-apart/paper')).toBeGreaterThan(30);
      expect(differences(figuresOfJson(published), again)).toEqual([]);
    }
  });

  it('[D1 D2 D3 D4 D5 D6 D7 D8] every look found what the rules find, and nothing else', () => {
    const { looks, flags, different } = truth.lookAgain();
    expect(looks).toBeGreaterThan(20);
    // The shortest past has not every fraud in it.
    expect(flags).toEqual(office === WITH_ITEMS ? flags : [...FLAGS].sort());
    expect(different).toEqual([]);
  });

  it('[S6 D1] the share of the running quarter was the recount of what was settled, day by day', () => {
    expect(days.length).toBeGreaterThan(10);
    const shown = days.filter(({ shown: figures }) => figures.get('live/shown') !== 0);
    expect(shown.length).toBeGreaterThan(6);
    expect(liveDifferences(days, truth)).toEqual([]);
  });

  it('[S7 D1] what is told of single counters was the recount of what was settled, day by day', () => {
    const found = told.filter(({ attitude }) => attitude.size > 0);
    const quarters = new Set(found.map(({ period }) => period));
    expect(quarters.size).toBe(store.publications().length - 1);
    expect(toldDifferences(told, truth)).toEqual([]);
    // Once told it stays: what came late to these quarters came on the day after them.
    for (const period of quarters) {
      const pages = found.filter((one) => one.period === period);
      expect(pages.length).toBeGreaterThan(3);
      expect(new Set(pages.map(textOf)).size).toBe(1);
    }
  });

  it('[R16 R17] an absence counts as served by the time since the calls, and not otherwise', () => {
    expect(truth.absences()).toEqual([]);
  });

  it('[F3] every figure of the open data prints the recount', () => {
    for (const published of store.publications()) {
      const csv = figuresOfCsv(resultsCsv(published));
      expect(csv.size).toBeGreaterThan(100);
      expect(differences(csv, ofCsv(recounted(published)))).toEqual([]);
    }
  });

  it('[S9] what a correction shows by itself is the recount of what the journal knew by then', async () => {
    await correctLast(store, office, to);
    const [correction] = store.publications() as [Publication];
    const reading = readJournal();
    for (const row of store.read()) reading.take(JSON.stringify(row));
    truth.close();
    truth = reading.done();
    expect(correction.version).toBe(2);
    const figures = figuresOfJson(correction);
    expect(figures.size).toBeGreaterThan(60);
    expect(differencesOfCorrection(figures, recounted(correction))).toEqual([]);
  });

  it('[P4 D1] a table that counts one rating in another quarter, or one with a flag, is found out', () => {
    const { figures } = store.publications().at(-1) as Publication;
    const { period: key, from: first, to: last } = figures;
    const again = new Map(truth.recount(key, 1, store.head().seq));
    for (const leaf of ['leaves n', 'leaves hash']) again.delete(leaf);
    const db = new Database(file);
    const wrong = () => differences(figuresOfJson(figuresNow(store, key)), again);
    expect(wrong()).toEqual([]);

    /** What is found while one row of the office's own table says otherwise than its journal. */
    function spoilt(column: 'day' | 'flags', value: string, where: string): readonly string[] {
      const one = db
        .prepare(
          `SELECT seq, ${column} AS was FROM ratings WHERE counted AND headline IS NOT NULL AND ${where}`,
        )
        .get({ first, last }) as { seq: number; was: string };
      const say = db.prepare(`UPDATE ratings SET ${column} = ? WHERE seq = ?`);
      say.run(value, one.seq);
      const found = wrong();
      say.run(one.was, one.seq);
      return found;
    }

    const found = [
      spoilt('flags', '[]', "flags <> '[]' AND day BETWEEN @first AND @last"),
      spoilt(
        'day',
        '2023-09-02',
        "flags = '[]' AND day = (SELECT min(day) FROM ratings WHERE day BETWEEN @first AND @last)",
      ),
      // Of the 15th, where the quarter is the administrative one.
      ...(store.publications().length > 1
        ? [spoilt('day', last, "flags = '[]' AND day > @last")]
        : []),
    ];
    db.close();
    const ratings = /^total\/ratings: published \d+, recounted \d+$/;
    for (const one of found) expect(one).toContainEqual(expect.stringMatching(ratings));
    expect(wrong()).toEqual([]);
  });

  function recounted({ figures, version, journalSeq }: Publication) {
    return truth.recount(figures.period, version, journalSeq);
  }
});

test('[G2] the recount reads no line of the service', () => {
  const here = path.join(root, 'tests/recount');
  const importLines = readFileSync(path.join(here, 'truth.ts'), 'utf8').match(
    /\bfrom '[^']+'|\bimport\(.*/g,
  );
  const sql = readdirSync(path.join(here, 'truth')).map((name) => `from './truth/${name}'`);
  expect(importLines?.toSorted()).toEqual(
    ["from 'better-sqlite3'", "from 'node:crypto'", ...sql].toSorted(),
  );
});

function textOf({ attitude, comments }: ToldDay): string {
  return JSON.stringify([[...attitude], comments]);
}

/** The figures that a publication would freeze now, by the office's own tables. */
function figuresNow(store: Store, key: string): Publication {
  const period = parsePeriod(key);
  if (!period) throw new Error(`${key} is no period.`);
  const counts = store.periodCounts(period.from, period.to);
  const figures = figuresOf(figuresBase(store.stateAt(), period.from), period, counts);
  return { version: 1, publishedAt: 0, figures, journalSeq: 0, headHash: '' };
}
