import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EnteredNow, ListNow } from '#shared/protocol/entered.ts';
import { plantedList } from '../../entered/planted.ts';
import { manyForms } from '../../entered/lists.ts';
import { kioskAt } from '../parts/facts.ts';
import { type OfficeProcess, startOffice } from '../parts/office-process.ts';
import { during, peakMemory, signIn } from '../parts/process-meanwhile.ts';
import type { LoneRows, Measured } from '../parts/row.ts';
import { quantile, spreadOf } from '../parts/spread.ts';

/** Lists of ratings that staff enter (SPEC R18): whether all that is wrong is told by its row, and whether the hall notices anything. */

const FORMS = 50_000;

export const truthImports: readonly LoneRows[] = [
  { name: 'truth-imports-problems', alone: async () => [await problems()] },
  { name: 'truth-imports-hall', alone: hall },
];

/** Planted problems that are not told with their row and reason, and rows told that have none. */
async function problems(): Promise<Measured> {
  const { planted, found } = await plantedList(FORMS);
  const missed = planted.filter((one) => !found.includes(one)).length;
  const invented = found.filter((one) => !planted.includes(one)).length;
  const wrong = missed + invented;
  const details = [
    `${planted.length} planted in ${FORMS} rows: ${missed} missed, ${invented} invented`,
  ];
  return {
    name: 'truth-imports-problems',
    unit: 'wrong',
    value: { median: wrong, least: wrong, most: wrong },
    floor: null,
    target: { is: 'at most', ratio: 0 },
    details,
  };
}

/** How long a kiosk waits for its number's durable answer meanwhile, and how much memory the office takes more. */
async function hall(): Promise<readonly Measured[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-imports-'));
  const office = await startOffice(path.join(folder, 'data'), null);
  try {
    const kiosk = await office.pair('kiosk');
    const numbers = kioskAt(office.catalogue, kiosk.point);
    const ask = () => office.send(kiosk, [numbers.ticket(numbers.lanes[0])]);
    const quiet = await during(ask, () => sleep(1500));
    const before = peakMemory(office);
    const steps: string[] = [];
    const waits = await during(ask, () => enterAndConfirm(office, steps));
    const grown = (peakMemory(office) - before) / 1024;
    const said = (all: readonly number[]) =>
      `p50 ${ms(quantile(all, 0.5))}, p99 ${ms(quantile(all, 0.99))}, worst ${ms(Math.max(...all))}`;
    return [
      {
        name: 'truth-imports-wait',
        unit: 'ms p99',
        value: spreadOf([quantile(waits, 0.99)]),
        floor: null,
        target: { is: 'at most', ratio: 50 },
        details: [
          `${waits.length} numbers: ${said(waits)}; without a list ${said(quiet)}`,
          ...steps,
        ],
      },
      {
        name: 'truth-imports-memory',
        unit: 'MB',
        value: spreadOf([grown]),
        floor: null,
        target: { is: 'at most', ratio: 400 },
      },
    ];
  } finally {
    await office.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function enterAndConfirm(office: OfficeProcess, steps: string[]): Promise<void> {
  const [lead, watch] = [await signIn(office, 'lanh-dao-1'), await signIn(office, 'quan-tri-1')];
  const began = performance.now();
  const note = (what: string) => steps.push(`${what} after ${ms(performance.now() - began)}`);
  const file = new TextEncoder().encode(manyForms(FORMS));
  const { list } = await asked<{ list: string }>(office, lead, '/lists?channel=paper', file);
  const now = async (status: ListNow['status']) => {
    for (;;) {
      const is = await asked<ListNow>(office, lead, `/lists/${list}`);
      if (is.status !== status) return is;
      await sleep(50);
    }
  };
  const read = await now('reading');
  if (read.status !== 'read') throw new Error(`The list is ${JSON.stringify(read)}.`);
  note(`${read.report.accepted} rows read`);
  await asked(office, lead, `/lists/${list}/enter`, JSON.stringify({ leaveOut: 0 }));
  const entered = await now('entering');
  if (entered.status !== 'entered') throw new Error(`The list is ${JSON.stringify(entered)}.`);
  note('kept');
  await asked(office, watch, `/waiting/${entered.batch}/confirm`, '{}');
  note('confirmed');
  const { batches } = await asked<EnteredNow>(office, lead, '');
  if (batches[0]?.rows !== FORMS) throw new Error('The batch does not count.');
}

async function asked<T>(
  office: OfficeProcess,
  token: string,
  route: string,
  body?: string | Uint8Array<ArrayBuffer>,
): Promise<T> {
  const init = body === undefined ? {} : { method: 'POST', body };
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`${office.url}/api/entered${route}`, { ...init, headers });
  if (!response.ok) throw new Error(`${route}: ${response.status} ${await response.text()}`);
  return response.json();
}

function ms(value: number): string {
  return `${value.toFixed(value < 100 ? 1 : 0)} ms`;
}
