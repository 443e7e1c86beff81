import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { quarterBefore, quarterOf } from '#shared/domain/period.ts';
import { addDays } from '#shared/domain/time.ts';
import { writePast } from '../../../server/simulate/write-past.ts';
import { withCounters } from '../../simulate/fraud/offices.ts';
import { configuredStore } from '../../simulate/simulated-office.ts';
import { kioskAt } from '../parts/facts.ts';
import { type OfficeProcess, startOffice } from '../parts/office-process.ts';
import { lighthouseOf } from '../parts/lighthouse.ts';
import { during, peakMemory, signIn } from '../parts/process-meanwhile.ts';
import type { LoneRows, Measured } from '../parts/row.ts';
import { quantile, spreadOf } from '../parts/spread.ts';

/** The lead's report and files of a quarter with two hundred thousand visits, while numbers are given; and the public page on a phone. */

const VISITS = 200_000;
const COUNTERS = 20;
/** Usual working days of a quarter, about. */
const WORKING_DAYS = 62;
const FORMS = ['', '.xlsx', '.docx', '.csv'] as const;

export const publish: readonly LoneRows[] = [
  { name: 'publish-report', alone: report },
  { name: 'publish-lighthouse', alone: lighthouse },
];

/** How long a kiosk waits for its number's durable answer meanwhile, and how much memory the office takes. */
async function report(): Promise<readonly Measured[]> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'hai-long-publish-'));
  try {
    const { quarter, visits } = await writeQuarter(path.join(dataDir, 'office.db'));
    const office = await startOffice(dataDir, null);
    try {
      return await inHall(office, quarter, visits);
    } finally {
      await office.close();
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** The quarter that ended last, full of visits. */
async function writeQuarter(file: string) {
  const {
    key: quarter,
    from,
    to,
  } = quarterBefore(quarterOf(new Date().toISOString().slice(0, 10), 'calendar'));
  const store = configuredStore(addDays(from, -1), file, withCounters(COUNTERS));
  const perDay = Math.round(VISITS / WORKING_DAYS);
  const past = writePast({ store, from, to, today: addDays(to, 1), perDay, seed: 1 });
  if (!past.ok) throw new Error(`The days were not written: ${past.reason}.`);
  const visits = store
    .periodCounts(from, to)
    .procedures.reduce((sum, { tickets }) => sum + tickets, 0);
  store.close();
  return { quarter, visits };
}

async function inHall(
  office: OfficeProcess,
  quarter: string,
  visits: number,
): Promise<readonly Measured[]> {
  const kiosk = await office.pair('kiosk');
  const numbers = kioskAt(office.catalogue, kiosk.point);
  const give = () => office.send(kiosk, [numbers.ticket(numbers.lanes[0])]);
  const token = await signIn(office, 'lanh-dao-1');
  const quiet = await during(give, () => sleep(1500));
  const steps: string[] = [];
  const waits = await during(give, async () => {
    for (const form of FORMS) steps.push(await fetched(office, token, `${quarter}${form}`));
  });
  return [
    {
      name: 'publish-report-wait',
      unit: 'ms worst',
      value: spreadOf([Math.max(...waits)]),
      floor: null,
      target: { is: 'at most', ratio: 50 },
      details: [
        `${visits} visits in ${quarter}; ${waits.length} numbers meanwhile: ${said(waits)}; without a report ${said(quiet)}`,
        ...steps,
      ],
    },
    {
      name: 'publish-report-memory',
      unit: 'MB',
      value: spreadOf([peakMemory(office) / 1024]),
      floor: null,
      target: { is: 'at most', ratio: 150 },
      details: ['the most that the whole process ever had'],
    },
  ];
}

async function fetched(office: OfficeProcess, token: string, name: string): Promise<string> {
  const began = performance.now();
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`${office.url}/api/reports/${name}`, { headers });
  if (!response.ok) throw new Error(`${name}: ${response.status} ${await response.text()}`);
  const { byteLength } = await response.arrayBuffer();
  return `${name}: ${byteLength} bytes after ${(performance.now() - began).toFixed(0)} ms`;
}

/** The public page on Lighthouse's phone: slow processor, slow line. */
async function lighthouse(): Promise<readonly Measured[]> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'hai-long-lighthouse-'));
  const office = await startOffice(dataDir, null, { history: true });
  try {
    const scores = await lighthouseOf(`${office.url}/dashboard/?lang=vi`);
    return LEAST.map(([category, least]) => ({
      name: `publish-lighthouse-${category}`,
      unit: 'of 100',
      value: spreadOf([scores[category]]),
      floor: null,
      target: { is: 'at least', ratio: least },
    }));
  } finally {
    await office.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const LEAST = [
  ['accessibility', 100],
  ['performance', 95],
  ['best-practices', 95],
] as const;

function said(all: readonly number[]): string {
  const [p50, p99] = [quantile(all, 0.5), quantile(all, 0.99)];
  return `p50 ${p50.toFixed(1)}, p99 ${p99.toFixed(1)}, worst ${Math.max(...all).toFixed(1)} ms`;
}
