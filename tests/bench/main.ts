import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { machine } from './parts/machine.ts';
import { type Measured, type RowMaker, rowOf } from './parts/row.ts';
import { stage } from './parts/scene.ts';
import { printRow, tableHead } from './parts/table.ts';
import { ack } from './rows/ack.ts';
import { burst } from './rows/burst.ts';
import { callToHall } from './rows/call-to-hall.ts';
import { faults } from './rows/faults.ts';
import { faultJourneys } from './rows/faults-journeys.ts';
import { publish } from './rows/publish.ts';
import {
  searchAside,
  searchAsideUnsaid,
  searchSyllables,
  searchTuning,
  searchTuningUnsaid,
} from './rows/search.ts';
import { searchKey, searchKeyEnglish } from './rows/search-key.ts';
import { truthAttack } from './rows/truth-attack.ts';
import { truthCoverage } from './rows/truth-coverage.ts';
import { truthFlags } from './rows/truth-flags.ts';
import { truthImports } from './rows/truth-imports.ts';
import { truthLoop } from './rows/truth-loop.ts';
import { truthReceipts } from './rows/truth-receipts.ts';
import { truthRecount } from './rows/truth-recount.ts';

/**
 * The benchmarks: how fast the office is beside the least that anything could cost which does the same on
 * this machine, at this moment. A missed target is a figure like any other, not a failure of the run.
 */

const rows: readonly RowMaker[] = [
  ack,
  burst,
  callToHall,
  searchTuning,
  searchTuningUnsaid,
  searchAside,
  searchAsideUnsaid,
  searchSyllables,
  searchKey,
  searchKeyEnglish,
  ...faults,
  ...faultJourneys,
  ...publish,
  truthAttack,
  ...truthCoverage,
  ...truthFlags,
  ...truthImports,
  ...truthLoop,
  truthReceipts,
  ...truthRecount,
];
const names = rows.map((row) => row.name).join(', ');

interface Wanted {
  readonly only: string | undefined;
  readonly json: string | undefined;
  /** Folder for CPU profiles of the office, to be read with Chromium's developer tools. */
  readonly profile: string | null;
}

const wanted = readArguments();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const measured: Measured[] = [];
process.stdout.write(tableHead(machine()));
for (const row of rows.filter(isWanted)) {
  const done =
    'alone' in row
      ? await row.alone()
      : [await stage(wanted.profile, (scene) => row.measure(scene))];
  measured.push(...done);
  for (const one of done) process.stdout.write(printRow(one));
}
if (wanted.json !== undefined) {
  const report = { machine: machine(), rows: measured.map(rowOf) };
  writeFileSync(wanted.json, `${JSON.stringify(report, null, 2)}\n`);
}

/** Runs that take minutes each want to be named. */
function isWanted(row: RowMaker): boolean {
  return wanted.only === undefined ? !('alone' in row) : isNamed(row, wanted.only);
}

/** `search` names all rows that begin so. */
function isNamed({ name }: RowMaker, only: string): boolean {
  return name === only || name.startsWith(`${only}-`);
}

function readArguments(): Wanted {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({ options: { only: text, json: text, profile: text } });
    const { only, json, profile } = values;
    if (only !== undefined && !rows.some((row) => isNamed(row, only))) {
      throw new Error(`There is no row "${only}": one of ${names}.`);
    }
    return { only, json, profile: profile === undefined ? null : path.resolve(profile) };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.stderr.write(
      `npm run bench -- [--only NAME] [--json FILE] [--profile FOLDER]; NAME: ${names}\n`,
    );
    process.exit(2);
  }
}
