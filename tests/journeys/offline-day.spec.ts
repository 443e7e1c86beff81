import { writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { DisplayView } from '#shared/domain/views.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { test } from '../support/journeys/journey.ts';
import { listen } from '../support/journeys/listener.ts';
import { offlinePlace } from '../support/journeys/offline-hall.ts';

/**
 * A day without the office: two machines, each with a kiosk and a tablet, are switched on while no server answers, give
 * numbers and take ratings, are loaded again and lose their power in between. Then the office comes back.
 */

/** `FULL=1` plays the whole day. */
const { people, ratings } = process.env['FULL']
  ? { people: 500, ratings: 400 }
  : { people: 24, ratings: 16 };
const POWER_CUTS = 2;
/** From the moment at which the office serves until it has everything, ms (mission B1). */
const ALL_THERE_MS = 10_000;
/** How long is waited for it at all, ms. */
const PATIENCE_MS = 60_000;

test('[X1 X8 O1] a day without the office arrives once, in order and whole', async ({
  startOffice,
  consoleWatch,
}) => {
  test.setTimeout(process.env['FULL'] ? 1_800_000 : 180_000);
  const office = await startOffice();
  const display = listen<DisplayView>(office, await office.pair('display'));
  const procedure = 'Chứng thực bản sao từ bản chính';
  const places = [
    await offlinePlace(office, consoleWatch, { point: 'sanh', counter: '2', procedure }),
    await offlinePlace(office, consoleWatch, { point: 'ban-huong-dan', counter: '3', procedure }),
  ];
  try {
    consoleWatch.expectOutage(true);
    const before = await seqOf(office.url);
    await office.stop();

    const parts = POWER_CUTS + 1;
    for (let part = 0; part < parts; part += 1) {
      // Both begin cold: with no office, from what is on their disks.
      await Promise.all(places.map((place) => place.powerCut()));
      const share = (all: number) => Math.ceil(all / places.length / parts);
      await Promise.all(places.map((place) => place.serve(share(people), share(ratings))));
    }

    const shown = places.flatMap((place) => place.numbers);
    const thanked = places.reduce((sum, place) => sum + place.thanked(), 0);
    expect(shown.length).toBeGreaterThanOrEqual(people);
    expect(thanked).toBeGreaterThanOrEqual(ratings);
    expect(new Set(shown).size, 'no number was shown twice').toBe(shown.length);

    await office.start();
    const servesAt = performance.now();
    await expect
      .poll(() => seqOf(office.url), { timeout: PATIENCE_MS, intervals: [20] })
      .toBeGreaterThanOrEqual(before + shown.length + thanked);
    const allThereMs = Math.round(performance.now() - servesAt);
    consoleWatch.expectOutage(false);

    const journal = await office.journal();
    const issued = journal.flatMap(({ event }) => (event.type === 'ticket-issued' ? [event] : []));
    const given = journal.flatMap(({ event }) => (event.type === 'rating-given' ? [event] : []));
    const numbersOf = (letter: string) =>
      issued.filter((event) => event.letter === letter).map(({ number }) => number);
    for (const { numbers } of places) {
      const letter = numbers[0]?.charAt(0) ?? '';
      // In the order of giving, without a gap, and exactly those that people hold.
      expect(numbersOf(letter)).toEqual(numbers.map((number) => Number(number.slice(1))));
      expect(numbersOf(letter)).toEqual(numbers.map((_, i) => i + 1));
    }
    expect(given).toHaveLength(thanked);
    expect(new Set(given.map(({ rating }) => rating)).size).toBe(thanked);
    const waiting = display.newest()?.waits.reduce((sum, lane) => sum + lane.waiting, 0);
    expect(waiting, 'the hall sees everyone wait').toBe(shown.length);
    const all = `${shown.length} numbers and ${thanked} ratings`;
    console.log(`offline-day: ${all} all there ${allThereMs} ms after the office served`);
    if (process.env['FIGURES_TO']) {
      const figures = { numbers: shown.length, ratings: thanked, allThereMs };
      writeFileSync(process.env['FIGURES_TO'], JSON.stringify(figures));
    }
    expect(allThereMs).toBeLessThan(ALL_THERE_MS);
  } finally {
    display.close();
    await Promise.all(places.map((place) => place.machine.close()));
  }
  await office.stop();
  expect(await office.cli('verify')).toMatchObject({ ok: true, problems: [] });
});

/** The newest event that the office tells of. */
async function seqOf(url: string): Promise<number> {
  const response = await fetch(url + ROUTES.health);
  const { seq }: { seq: number } = await response.json();
  return seq;
}
