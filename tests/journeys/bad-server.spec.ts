import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { badServer, type Behaviour } from '../faults/support/bad-server.ts';
import { expectEachOnce, seqOf, shownAt, untilAllThere } from '../support/journeys/arrival.ts';
import { tellFigures } from '../support/journeys/figures.ts';
import { MISHAPS_MS, test } from '../support/journeys/journey.ts';
import { offlinePlaces, offlineSizes } from '../support/journeys/offline-hall.ts';

/**
 * After a time without the office something stands at its address that fails, holds up, drops and doubles, and only
 * behind it the office. One machine loses its power in the midst of it.
 */

const { people, ratings, patienceMs } = offlineSizes({ people: 12, ratings: 8 });
const FULL = Boolean(process.env['FULL']);

/** What it does, for how long each, ms. */
const MISHAPS: readonly (Behaviour & { readonly forMs: number })[] = [
  { answers: 500, forMs: FULL ? 15_000 : 1500 },
  { answers: 429, forMs: FULL ? 15_000 : 1500 },
  // Held up so long there, and as long back.
  FULL ? { delayMs: 30_000, forMs: 90_000 } : { delayMs: 1000, forMs: 5000 },
  // A line that was spared once is broken off with the next beginning.
  ...Array.from({ length: FULL ? 40 : 4 }, () => ({ drops: true, doubles: true, forMs: 500 })),
];
/** A fact that was tried so often in vain lets others go first (SPEC O5). */
const TRIES_IN_TURN = 3;
/**
 * From the last mishap until the office has everything, ms: what was not answered is asked again after 5 s at most. The
 * short version runs beside other checks.
 */
const SETTLED_MS = FULL ? 10_000 : 20_000;

test.use({ lastsMs: MISHAPS_MS });

test('[O1 O2 O5] behind a server that fails, delays, drops and doubles all arrives once and in order', async ({
  startOffice,
  consoleWatch,
}) => {
  test.setTimeout(patienceMs + MISHAPS.reduce((sum, { forMs }) => sum + forMs, 0));
  const office = await startOffice();
  const port = Number(new URL(office.url).port);
  const places = await offlinePlaces(office, consoleWatch);
  try {
    consoleWatch.expectOutage(true);
    const before = await seqOf(office);
    await office.stop();
    const share = (all: number) => Math.ceil(all / places.length);
    await Promise.all(places.map((place) => place.serve(share(people), share(ratings))));
    const shown = shownAt(places);

    await office.startElsewhere();
    const between = await badServer(office.url, port);
    const servesAt = performance.now();
    try {
      consoleWatch.expectStatuses(500, 429);
      const { length } = MISHAPS;
      for (const [i, { forMs, ...behaviour }] of MISHAPS.entries()) {
        between.behave(behaviour);
        if (i === length - 2) await places[0]?.powerCut();
        await sleep(forMs);
      }
      between.behave({});
      const settledMs = await untilAllThere(office, before, shown);
      const allThereMs = Math.round(performance.now() - servesAt);
      consoleWatch.expectStatuses();
      await expectEachOnce(
        office,
        places,
        (ticket) => (between.tries.get(ticket) ?? 0) < TRIES_IN_TURN,
      );
      tellFigures('bad-server', {
        numbers: shown.numbers.length,
        ratings: shown.ratings,
        ...between.done,
        allThereMs,
        settledMs,
      });
      expect(Math.min(between.done.refused, between.done.delayed)).toBeGreaterThan(0);
      expect(Math.min(between.done.dropped, between.done.doubled)).toBeGreaterThan(0);
      expect(settledMs).toBeLessThan(SETTLED_MS);
    } finally {
      await between.close();
    }
  } finally {
    await Promise.all(places.map((place) => place.machine.close()));
  }
  await office.stop();
  expect(await office.cli('verify')).toMatchObject({ ok: true, problems: [] });
});
