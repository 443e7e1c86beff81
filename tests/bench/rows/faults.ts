import { damageFiles } from '../../faults/damaged-files.ts';
import { fillDisk } from '../../faults/disk-full.ts';
import { weatherFaults } from '../../faults/faulty-server.ts';
import { hammerRating } from '../../faults/hammered-rating.ts';
import { sendHostile } from '../../faults/hostile-messages.ts';
import { killNine } from '../../faults/kill-nine.ts';
import { reconnectScreens } from '../../faults/reconnecting-screens.ts';
import { restoreBackup } from '../../faults/restored-backup.ts';
import type { Found } from '../../faults/support/found.ts';
import { wrongClocks } from '../../faults/wrong-clocks.ts';
import type { LoneRows, Measured, Target } from '../parts/row.ts';

/** The long version of every fault (tests/faults): what did not hold is counted, and has to be none. */

/** `FAULTS_SEED` repeats a run; else each is another, and names its seed. */
const seed = process.env['FAULTS_SEED'] ?? String(Date.now());

const MOST_SAID = 20;
const NONE: Target = { is: 'at most', ratio: 0 };

export const faults: readonly LoneRows[] = [
  row('faults-kill', async (name) => {
    const found = await killNine({ seed, kills: 200, verifyEvery: 10 });
    return [held(name, found), figure(`${name}-ready`, 'ms p95', found.ready.p95, 3000)];
  }),
  row('faults-rating', async (name) => [
    held(name, await hammerRating({ seed, visits: 20, connections: 40, blows: 20 })),
  ]),
  row('faults-screens', async (name) => {
    const found = await reconnectScreens({ screens: 200, cuts: 5 });
    return [
      figure(name, 'ms slowest', found.slowestScreenMs, 5000, found),
      figure(`${name}-command`, 'ms slowest', found.slowestCommandMs, 1000),
    ];
  }),
  row('faults-hostile', async (name) => {
    const found = await sendHostile({ seed, messages: 200_000 });
    return [held(name, found), figure(`${name}-memory`, '% more', found.growth, 5)];
  }),
  row('faults-disk', async (name) => [held(name, await fillDisk({ times: 5, commands: 200 }))]),
  row('faults-damage', async (name) => [
    held(name, await damageFiles({ seed, flips: 400, cuts: 100, writesMs: 8000 })),
  ]),
  row('faults-clocks', async (name) => [held(name, await wrongClocks({ numbers: 30 }))]),
  row('faults-restore', async (name) => [
    held(name, await restoreBackup({ numbers: 60, atCounter: 'device' })),
    held(`${name}-clerk`, await restoreBackup({ numbers: 60, atCounter: 'clerk' })),
  ]),
  row('faults-server', async (name) => {
    const sizes = { facts: 20, delayMs: 30_000, eachMs: 10_000 };
    const found = await weatherFaults(sizes);
    return [held(name, found), figure(`${name}-settled`, 'ms', found.settledMs, 10_000)];
  }),
];

function row(name: string, run: (name: string) => Promise<readonly Measured[]>): LoneRows {
  return { name, alone: () => run(name) };
}

/** How many things did not hold; they stand beneath. */
function held(name: string, found: Found): Measured {
  const { length } = found.wrong;
  const value = { median: length, least: length, most: length };
  return { name, unit: 'wrong', value, floor: null, target: NONE, details: detailsOf(found) };
}

/** A figure with a bound; whatever else did not hold stands beneath. */
function figure(name: string, unit: string, at: number, most: number, found?: Found): Measured {
  const value = { median: at, least: at, most: at };
  const target: Target = { is: 'at most', ratio: most };
  return { name, unit, value, floor: null, target, details: found ? detailsOf(found) : [] };
}

/** Of many things that did not hold the first are told; all are counted. */
function detailsOf({ lines, wrong }: Found): readonly string[] {
  const said = wrong.slice(0, MOST_SAID).map((sentence) => `WRONG: ${sentence}`);
  const more = wrong.length - said.length;
  return [...lines, ...said, ...(more > 0 ? [`WRONG: ${more} more`] : [])];
}
