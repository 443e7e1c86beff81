import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { SCREENS } from '#shared/protocol/routes.ts';
import { vi } from '#shared/ui/words/vi.ts';
import { test } from '../support/journeys/journey.ts';
import { startMachine } from '../support/journeys/machine.ts';
import type { OfficeProgram } from '../support/journeys/office-program.ts';

/**
 * The power fails in the hall and comes back before the server does: the display stands up from its own disk and tells the
 * hall to listen. Nothing else of the dashboard comes from that disk.
 */

/** A display that was cut off tries the office again twice a second; the rest is the machine's, ms. */
const ALIVE_MS = 10_000;

test('[X8 V6] a hall display started without the office asks the hall to listen, and comes to life with it; public pages come from the office alone', async ({
  startOffice,
  consoleWatch,
}) => {
  const office = await startOffice();
  await callOne(office);
  const { link } = await office.pair('display');
  const machine = await startMachine('hall display', consoleWatch);
  try {
    const address = office.url + SCREENS.display;
    const results = office.url + SCREENS.results;
    const hall = await machine.open('display', link);
    await expect(hall.locator('.now-calling__number')).toHaveText('A001');
    await hall.evaluate(() => navigator.serviceWorker.ready);
    const open = await machine.open('phone', results);
    expect(await open.evaluate(() => navigator.serviceWorker.controller)).toBeNull();

    consoleWatch.expectOutage(true);
    await office.stop();
    await machine.kill();
    await machine.start();
    const cold = await machine.open('display', address);
    await expect(cold.getByRole('heading', { name: vi.display.lineLost })).toBeVisible();
    await expect(cold.getByText(vi.display.listenToClerks)).toBeVisible();
    await expect(cold.getByText(office.catalogue.name.vi)).toBeVisible();
    for (const page of [SCREENS.results, SCREENS.posting, SCREENS.office]) {
      await expect(machine.open('phone', office.url + page), page).rejects.toThrow(
        'ERR_CONNECTION_REFUSED',
      );
    }

    await office.start();
    await expect(cold.locator('.now-calling__number')).toHaveText('A001', { timeout: ALIVE_MS });
    consoleWatch.expectOutage(false);
  } finally {
    await machine.close();
  }
});

/** Somebody took a number and is awaited at a counter: the hall shows it at any hour. */
async function callOne(office: OfficeProgram): Promise<void> {
  const said = () => ({ id: randomUUID(), at: Date.now() });
  const given = {
    letter: 'A',
    number: 1,
    procedure: '2.000908',
    limits: null,
    ticket: randomUUID(),
  };
  await office.say(await office.pair('kiosk', { point: 'sanh' }), {
    type: 'issue-ticket',
    ...said(),
    ...given,
  });
  const desk = await office.pair('counter', { counter: '1' });
  for (const type of ['open-counter', 'call-next'] as const) {
    await office.say(desk, { type, ...said(), counter: '1' });
  }
}
