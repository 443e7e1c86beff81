import { setTimeout as sleep } from 'node:timers/promises';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { type Chance, chanceOf } from '../../server/simulate/chance.ts';
import { openStore } from '../../server/store/store.ts';
import { quantile } from '../bench/parts/spread.ts';
import { floodOf } from './support/flood.ts';
import { type Found, count, counted, findings } from './support/found.ts';
import { readingJournal } from './support/journal-reading.ts';
import type { OfficeChild } from './support/office-child.ts';
import { PHASES } from './support/orders.ts';
import { atWork } from './support/workplace.ts';

/** The office is killed again and again while a whole hall speaks to it (SPEC X1). */

export interface KillNine {
  readonly seed: string;
  readonly kills: number;
  /** Every so many starts all is verified; after the last in any case. */
  readonly verifyEvery: number;
}

export interface Killed extends Found {
  /** From the start of the process until it answers, ms. */
  readonly ready: { readonly median: number; readonly p95: number; readonly most: number };
  /** Commands that were on their way at a kill, the fewest. */
  readonly fewestInFlight: number;
}

/** Where it dies: within a write, wherever it stands, or while it starts. */
const MANNERS = [...PHASES, 'anywhere', 'while starting'] as const;
/** Longest time that a hall speaks before the kill, ms. */
const LONGEST_MS = 150;
/** A start lasts longer than this. */
const WHILE_STARTING_MS = 400;
/** Writes that pass before it dies within one. */
const MOST_WRITES = 12;

export function killNine({ seed, kills, verifyEvery }: KillNine): Promise<Killed> {
  const chance = chanceOf(seed);
  const finding = findings();
  const reading = readingJournal(finding);
  const died = new Map<string, number>();
  const inFlight: number[] = [];
  const ready: number[] = [];
  let unanswered = 0;
  let checked = 0;

  return atWork(async (place) => {
    let office = await place.office();
    const catalogue: Catalogue = await (await fetch(office.url + ROUTES.procedures)).json();
    const flood = await floodOf(office, catalogue);
    const started = async (i: number) => {
      office = await place.office();
      ready.push(office.readyMs);
      lookAt(i === kills || i % verifyEvery === 0);
    };

    function lookAt(all: boolean): void {
      const store = openStore(place.database, { readOnly: true });
      reading.readOn(store);
      reading.holds(flood.acknowledged.slice(checked));
      checked = flood.acknowledged.length;
      if (all) {
        for (const { what, row } of store.verify()) finding.wrong.push(`verify: ${what}, ${row}`);
      }
      store.close();
    }

    for (let i = 1; i <= kills; i += 1) {
      const manner = MANNERS[(i - 1) % MANNERS.length]!;
      count(died, manner);
      if (manner === 'while starting') {
        await office.kill();
        await place.office({ KILLED_AFTER_MS: String(chance.between(0, WHILE_STARTING_MS)) }).then(
          (early) => early.kill(),
          () => null,
        );
      } else {
        await flood.attach(office.url);
        await end(office, manner, chance);
        inFlight.push(await flood.detached());
        unanswered += inFlight.at(-1) ?? 0;
      }
      await started(i);
    }
    await flood.attach(office.url);
    await flood.settle();
    const ended = await office.stop();
    finding.unless(ended, () => `The office did not end by itself:\n${office.said()}`);
    const whole = readingJournal(finding);
    const store = openStore(place.database, { readOnly: true });
    whole.readOn(store);
    whole.holds(flood.acknowledged);
    for (const { what, row } of store.verify()) finding.wrong.push(`verify: ${what}, ${row}`);
    store.close();

    const kinds = new Map<string, number>();
    for (const { command } of flood.acknowledged) count(kinds, command.type);
    const times = {
      median: quantile(ready, 0.5),
      p95: quantile(ready, 0.95),
      most: Math.max(...ready),
    };
    const ms = (value: number) => `${Math.round(value)} ms`;
    return {
      wrong: [...finding.wrong, ...flood.astray],
      ready: times,
      fewestInFlight: Math.min(...inFlight),
      lines: [
        `seed ${seed}: killed ${kills} times: ${counted(died)}`,
        `in flight at a kill: median ${quantile(inFlight, 0.5)}, fewest ${Math.min(...inFlight)}; ${unanswered} sent again after the restart`,
        `acknowledged: ${counted(kinds)}; journal of ${whole.seq} events`,
        `ready again: median ${ms(times.median)}, p95 ${ms(times.p95)}, slowest ${ms(times.most)}`,
      ],
    };
  });
}

async function end(
  office: OfficeChild,
  manner: Exclude<(typeof MANNERS)[number], 'while starting'>,
  chance: Chance,
): Promise<void> {
  if (manner === 'anywhere') {
    await sleep(chance.between(LONGEST_MS / 5, LONGEST_MS));
    return office.kill();
  }
  const writes = Math.floor(chance.between(1, MOST_WRITES));
  office.order({ what: 'die', phase: manner, writes });
  await office.gone;
}
