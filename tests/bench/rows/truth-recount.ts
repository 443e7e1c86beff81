import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Publication } from '#shared/domain/publication.ts';
import { startOfDay } from '#shared/domain/time.ts';
import type { Office } from '#shared/protocol/office.ts';
import { runCli } from '../../../server/cli/run-cli.ts';
import { resultsCsv } from '../../../server/reports/results-csv.ts';
import type { Hall } from '../../../server/simulate/hall.ts';
import { readJournal, type Truth } from '../../recount/truth.ts';
import { differences, figuresOfCsv, figuresOfJson, ofCsv } from '../../recount/truth-compare.ts';
import {
  type LiveDay,
  liveDifferences,
  liveOn,
  type ToldDay,
  toldDifferences,
  toldOn,
} from '../../recount/told-on-a-day.ts';
import { BY_ADMINISTRATION, BY_CALENDAR, liveYears } from '../../recount/truth-office.ts';
import { configuredStore } from '../../simulate/simulated-office.ts';
import type { LoneRows, Measured } from '../parts/row.ts';

/**
 * Three years of an office, each quarter published as it ends; then every figure counted again by SQL over the
 * exported journal, written from SPEC.md alone (SPEC P2, P4, S1 to S7, S10, R16, D1 to D8, Z2). In them lie leap day, new years and every 15th.
 */

const VISITS = 300_000;
/** Usual days of the three years, about: how many come on one follows from it. Fewer than days of work, since on some fewer come. */
const USUAL_DAYS = 765;
/** Of so many working days each, what was shown on it is kept, to be counted again. */
const KEPT_EVERY = 25;

export const truthRecount: readonly LoneRows[] = [
  recountOf('truth-recount-calendar', BY_CALENDAR, '2026-12-31'),
  recountOf('truth-recount-administrative', BY_ADMINISTRATION, '2026-12-14'),
];

function recountOf(name: string, office: Office, to: string): LoneRows {
  return {
    name,
    alone: async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-recount-'));
      try {
        return [await recounted(name, office, to, folder)];
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  };
}

async function recounted(
  name: string,
  office: Office,
  to: string,
  folder: string,
): Promise<Measured> {
  const began = performance.now();
  const store = configuredStore('2023-09-01', path.join(folder, 'office.db'), office);
  const perDay = Math.ceil(VISITS / USUAL_DAYS);
  const days: LiveDay[] = [];
  const told: ToldDay[] = [];
  let opened = 0;
  const onDay = (hall: Hall) => {
    opened += 1;
    if (opened % KEPT_EVERY !== 0) return;
    days.push(liveOn(store, hall));
    told.push(toldOn(store, office, hall));
  };
  await liveYears({ store, office, from: '2023-12-01', to, perDay, seed: 20_231_201, onDay });
  const published = store.publications();
  store.close();
  const lived = performance.now();
  const truth = await exported(folder, startOfDay('2027-01-01', office.timeZone));
  const loaded = performance.now();
  const { figures, different } = compared(published, truth);
  const counted = performance.now();
  different.push(...liveDifferences(days, truth), ...toldDifferences(told, truth));
  different.push(...truth.absences().map((seq) => `absence ${seq} counts wrongly`));
  const watched = performance.now();
  const again = truth.lookAgain();
  different.push(...again.different);
  const { visits, events } = truth;
  truth.close();
  const seconds = (from: number, until: number) => `${((until - from) / 1000).toFixed(0)} s`;
  const details = [
    `${visits} visits, ${events} events, ${published.length} quarters, ${figures} figures compared`,
    `lived in ${seconds(began, lived)}, exported and read in ${seconds(lived, loaded)}, counted again in ${seconds(loaded, counted)}`,
    `the running share and what is told of counters on ${days.length} days counted again in ${seconds(counted, watched)}`,
    `${again.looks} looks for doubts taken again in ${seconds(watched, performance.now())}: ${again.flags.join(', ')}`,
    ...different.slice(0, 20),
  ];
  const value = { median: different.length, least: different.length, most: different.length };
  const target = { is: 'at most', ratio: 0 } as const;
  return { name, unit: 'different', value, floor: null, target, details };
}

/** `export journal --json`, as anyone can have it. */
async function exported(folder: string, now: number): Promise<Truth> {
  const reading = readJournal();
  const code = await runCli(['export', 'journal', '--json'], {
    env: { DATA_DIR: folder, LANG: 'en' },
    write: async (lines) => reading.take(lines),
    complain: (text) => void process.stderr.write(text),
    isWatched: false,
    clock: () => now,
  });
  if (code !== 0) throw new Error(`The journal was not exported: exit code ${code}.`);
  return reading.done();
}

/** Every figure of the JSON and of the .csv beside the recount. */
function compared(all: readonly Publication[], truth: Truth) {
  let figures = 0;
  const different: string[] = [];
  for (const published of all) {
    const { figures: own, version, journalSeq } = published;
    const again = truth.recount(own.period, version, journalSeq);
    const [json, csv] = [figuresOfJson(published), figuresOfCsv(resultsCsv(published))];
    figures += json.size + csv.size;
    const wrong = [...differences(json, again), ...differences(csv, ofCsv(again))];
    different.push(...wrong.map((one) => `${own.period} ${one}`));
  }
  return { figures, different };
}
