import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { commandOf, run } from '../../../shared/build/run.mjs';
import type { LoneRows, Measured } from '../parts/row.ts';

/** The journeys of mishaps in their long version, in real browsers: a day without the office, a bad server, a restored backup. */

/** As a journey writes them (tests/support/journeys/figures.ts). */
interface Told {
  readonly figures: Readonly<Record<string, number>>;
}

const MOST_SAID = 20;

export const faultJourneys: readonly LoneRows[] = [
  row('offline-day', 'allThereMs', 10_000),
  row('bad-server', 'settledMs', 10_000),
  // A tablet rests 15 s, up to 20 with its next try, and what follows is sent in moments (SPEC O7).
  row('restored-office', 'toldMs', 25_000),
];

/** @param figure what the row measures, ms @param most that it has to hold */
function row(journey: string, figure: string, most: number): LoneRows {
  const name = `faults-${journey}`;
  return {
    name,
    alone: async () => {
      const { hasPassed, told, said } = await play(journey);
      const at = told?.figures[figure];
      const rows = [measured(name, 'wrong', hasPassed ? 0 : 1, 0, hasPassed ? [] : said)];
      if (!told || at === undefined) return rows;
      const { [figure]: _, ...counts } = told.figures;
      const details = Object.entries(counts).map(([what, count]) => `${what} ${count}`);
      return [...rows, measured(`${name}-there`, 'ms', at, most, [details.join(', ')])];
    },
  };
}

/** Plays one journey as a process of its own. @returns its figures, null where it told none, and the end of what it said */
async function play(journey: string): Promise<{
  readonly hasPassed: boolean;
  readonly told: Told | null;
  readonly said: readonly string[];
}> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-figures-'));
  const file = path.join(folder, 'figures.jsonl');
  const command = [commandOf('@playwright/test', 'playwright'), 'test', '-c', 'tests'];
  try {
    const env = { FULL: '1', FIGURES_TO: file };
    const { code, text } = await run(
      process.execPath,
      [...command, `journeys/${journey}.spec.ts`, '--reporter=line'],
      { capture: true, env },
    );
    return { hasPassed: code === 0, told: lastIn(file), said: text.split('\n').slice(-MOST_SAID) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function lastIn(file: string): Told | null {
  try {
    const newest = readFileSync(file, 'utf8').trimEnd().split('\n').at(-1);
    return newest ? JSON.parse(newest) : null;
  } catch (error) {
    // A journey that failed before its figures wrote none.
    if (Reflect.get(Object(error), 'code') === 'ENOENT') return null;
    throw error;
  }
}

function measured(
  name: string,
  unit: string,
  at: number,
  most: number,
  details: readonly string[],
): Measured {
  const value = { median: at, least: at, most: at };
  return { name, unit, value, floor: null, target: { is: 'at most', ratio: most }, details };
}
