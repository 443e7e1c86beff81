import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CONSOLE } from '#shared/domain/access.ts';
import { addDays } from '#shared/domain/time.ts';
import { doubtsNow } from '../../../server/http/doubts-now.ts';
import { writePast } from '../../../server/simulate/write-past.ts';
import type { Store } from '../../../server/store/store.ts';
import { withCounters } from '../../simulate/fraud/offices.ts';
import { configuredStore } from '../../simulate/simulated-office.ts';
import { withHall } from '../parts/hall-meanwhile.ts';
import type { LoneRows, Measured } from '../parts/row.ts';
import { slowestTurn } from '../parts/slowest-turn.ts';
import { quantile, spreadOf } from '../parts/spread.ts';

/** Whether a large office hears its hall while it reads what was rated: the slowest turn of its event loop meanwhile, ms. */

const TODAY = '2026-11-30';
const DAYS = 63;
/** So many on each working day are a thousand on each of all days. */
const PER_DAY = 1400;
const COUNTERS = 20;
const ROUNDS = 5;
/** A quarter, on the day after its last. */
const QUARTER = { name: '2026-Q3', from: '2026-07-01', today: '2026-10-01' };
/** A number has to be answered meanwhile as it always is. */
const AT_MOST_MS = 50;

export const truthLoop: readonly LoneRows[] = [
  { name: 'truth-loop-doubts', alone: () => inLargeOffice(async (store) => [await doubts(store)]) },
  { name: 'truth-loop-look', alone: () => inLargeOffice(look) },
  { name: 'truth-loop-publish', alone: () => inLargeOffice(publication, QUARTER) },
];

/** What the lead is told of doubts (SPEC D9, R17), read anew: opened again it is kept. */
async function doubts(store: Store): Promise<Measured> {
  const state = store.stateAt();
  const worst: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    worst.push(await slowestTurn(() => doubtsNow(store.doubtWeeks, state, TODAY, null)));
    whole.push(performance.now() - began);
  }
  return {
    name: 'truth-loop-doubts',
    unit: 'ms slowest turn',
    value: spreadOf(worst),
    floor: null,
    target: { is: 'at most', ratio: AT_MOST_MS },
    details: [
      `${COUNTERS} counters, ${DAYS} days, ${PER_DAY} on a working day: all read in ${spreadOf(whole).median.toFixed(0)} ms`,
    ],
  };
}

/** A look for doubts over 28 days as a day opens (SPEC D1), while numbers are given. */
function look(store: Store, file: string): Promise<readonly Measured[]> {
  return withHall(store, file, TODAY, async (office, meanwhile) => {
    const waits = await meanwhile(office.lookOnce);
    if (store.doubtRows.lastLook()?.day !== TODAY) throw new Error('It was not looked.');
    return [slowestOf('truth-loop-look', waits)];
  });
}

/** A quarter is published, a look and its draft before it (SPEC P5), while numbers are given. */
function publication(store: Store, file: string): Promise<readonly Measured[]> {
  const { name, today } = QUARTER;
  return withHall(store, file, today, async (office, meanwhile) => {
    const about = { id: randomUUID(), at: office.now(), period: name };
    const waits = await meanwhile(async () => {
      const answer = await office.command(CONSOLE, { ...about, type: 'publish-period' });
      if (answer.outcome !== 'accepted') throw new Error(JSON.stringify(answer));
    });
    return [slowestOf('truth-loop-publish', waits)];
  });
}

/** The slowest of the numbers that were given meanwhile. */
function slowestOf(name: string, waits: readonly number[]): Measured {
  const said = [0.5, 0.99].map((part) => `p${part * 100} ${quantile(waits, part).toFixed(1)} ms`);
  return {
    name,
    unit: 'ms slowest command',
    value: spreadOf([Math.max(...waits)]),
    floor: null,
    target: { is: 'at most', ratio: AT_MOST_MS },
    details: [
      `${COUNTERS} counters, ${PER_DAY} on a working day: ${waits.length} numbers meanwhile, ${said.join(', ')}`,
    ],
  };
}

/** Measures in the memory of a large office, on disk. */
async function inLargeOffice(
  measure: (store: Store, file: string) => Promise<readonly Measured[]>,
  { from, today } = { from: addDays(TODAY, -DAYS), today: TODAY },
): Promise<readonly Measured[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-loop-'));
  const file = path.join(folder, 'office.db');
  const store = configuredStore(addDays(from, -1), file, withCounters(COUNTERS));
  try {
    const to = addDays(today, -1);
    const past = writePast({ store, from, to, today, perDay: PER_DAY, seed: 1 });
    if (!past.ok) throw new Error(`The days were not written: ${past.reason}.`);
    return await measure(store, file);
  } finally {
    store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
