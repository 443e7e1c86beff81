import { expect } from '@playwright/test';
import type { DisplayView } from '#shared/domain/views.ts';
import { expectEachOnce, seqOf, shownAt, untilAllThere } from '../support/journeys/arrival.ts';
import { tellFigures } from '../support/journeys/figures.ts';
import { MISHAPS_MS, test } from '../support/journeys/journey.ts';
import { listen } from '../support/journeys/listener.ts';
import { offlinePlaces, offlineSizes } from '../support/journeys/offline-hall.ts';

/**
 * A day without the office: two machines, each with a kiosk and a tablet, are switched on while no server answers, give
 * numbers and take ratings, are loaded again and lose their power in between. Then the office comes back.
 */

const { people, ratings, patienceMs } = offlineSizes({ people: 12, ratings: 8 });
/** How often the power fails: the first time before the first visitor. */
const POWER_CUTS = process.env['FULL'] ? 3 : 2;
/** From the moment at which the office serves until it has everything, ms (mission B1). */
const ALL_THERE_MS = 10_000;

test.use({ lastsMs: MISHAPS_MS });

test('[X1 X8 O1] a day without the office arrives once, in order and whole', async ({
  startOffice,
  consoleWatch,
}) => {
  test.setTimeout(patienceMs);
  const office = await startOffice();
  const display = listen<DisplayView>(office, await office.pair('display'));
  const places = await offlinePlaces(office, consoleWatch);
  try {
    consoleWatch.expectOutage(true);
    const before = await seqOf(office);
    await office.stop();

    for (let part = 1; part <= POWER_CUTS; part += 1) {
      // All begin cold: with no office, from what is on their disks.
      await Promise.all(places.map((place) => place.powerCut()));
      const share = (all: number, parts: number) => Math.ceil(all / places.length / parts);
      // A tablet offers ratings only after a while: not in the last part, so that a cut follows them.
      const rating = part < POWER_CUTS ? share(ratings, POWER_CUTS - 1) : 0;
      await Promise.all(places.map((place) => place.serve(share(people, POWER_CUTS), rating)));
    }
    const shown = shownAt(places);
    expect(shown.numbers.length).toBeGreaterThanOrEqual(people);
    expect(shown.ratings).toBeGreaterThanOrEqual(ratings);

    await office.start();
    const allThereMs = await untilAllThere(office, before, shown);
    consoleWatch.expectOutage(false);

    await expectEachOnce(office, places);
    const waiting = () => display.newest()?.waits.reduce((sum, lane) => sum + lane.waiting, 0);
    await expect
      .poll(waiting, { message: 'the hall sees everyone wait' })
      .toBe(shown.numbers.length);
    const { numbers } = shown;
    tellFigures('offline-day', { numbers: numbers.length, ratings: shown.ratings, allThereMs });
    expect(allThereMs).toBeLessThan(ALL_THERE_MS);
  } finally {
    display.close();
    await Promise.all(places.map((place) => place.machine.close()));
  }
  await office.stop();
  expect(await office.cli('verify')).toMatchObject({ ok: true, problems: [] });
});
