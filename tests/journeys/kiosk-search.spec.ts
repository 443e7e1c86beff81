import { expect, type Page } from '@playwright/test';
import type { PublicQueue } from '#shared/domain/views.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { vi } from '#shared/ui/words/vi.ts';
import { test } from '../support/journeys/journey.ts';
import { attachPrinter } from '../support/journeys/printer.ts';
import { taps } from '../support/journeys/touch.ts';

/** A citizen alone with the kiosk: an everyday word typed on its own keys, with and without a line; and hands that take number after number. */

const COPY = 'Chứng thực bản sao từ bản chính';

test('[L1 L3 L4] "sao y" on the kiosk\'s own keys leads to its number, and the search goes on without a line', async ({
  startOffice,
  openScreen,
  consoleWatch,
}) => {
  const office = await startOffice();
  const kiosk = await openScreen('kiosk', (await office.pair('kiosk', { point: 'sanh' })).link);
  const person = taps(kiosk);

  await test.step('nine taps: two to the search, five keys, the first one found, yes', async () => {
    await person.tap(vi.kiosk.takeNumber);
    await person.tap(vi.search.find);
    await person.type('sao y');
    const first = foundOn(kiosk).first();
    await expect(first).toContainText(COPY);
    await expect(first.locator('mark').first()).toHaveText('sao');
    await person.tap(COPY);
    await person.tap(vi.kiosk.within);
    await expect(numberOn(kiosk)).toHaveText('N001');
    expect(person.count()).toBe(9);
    await expect.poll(async () => (await waitingNow(office.url)).join()).toBe('N001');
    await person.tap(vi.common.done);
  });

  await test.step('the server is gone: found and given all the same, and sent once it is back', async () => {
    consoleWatch.expectOutage(true);
    await office.kill();
    await person.tap(vi.kiosk.takeNumber);
    await person.tap(vi.search.find);
    await person.type('khai sinh');
    await expect(foundOn(kiosk).first()).toContainText('khai sinh');
    await foundOn(kiosk).first().tap();
    await person.tap(vi.kiosk.takeThis);
    await expect(numberOn(kiosk)).toHaveText('B001');
    await office.start();
    await expect.poll(async () => (await waitingNow(office.url)).sort().join()).toBe('B001,N001');
    consoleWatch.expectOutage(false);
  });
});

test('[K6 K7] after three numbers in a row the kiosk rests and says how long; each is shown and printed once', async ({
  startOffice,
  openScreen,
}) => {
  const office = await startOffice();
  const kiosk = await openScreen('kiosk', (await office.pair('kiosk', { point: 'sanh' })).link);
  const timesPrinted = await attachPrinter(kiosk);
  const person = taps(kiosk);
  const within = kiosk.getByRole('button', { name: vi.kiosk.within });

  for (const time of [1, 2, 3]) {
    await person.tap(vi.kiosk.takeNumber);
    await person.tap(COPY);
    await person.tap(vi.kiosk.within);
    await expect(numberOn(kiosk)).toHaveText(`N00${time}`);
    await expect(kiosk.getByText(vi.kiosk.printed)).toBeVisible();
    expect(await timesPrinted()).toBe(time);
    await person.tap(vi.common.done);
    await expect(kiosk.getByText(`N00${time}`)).toHaveCount(0);
  }
  await person.tap(vi.kiosk.takeNumber);
  await person.tap(COPY);
  await expect(within).toContainText(/Máy nghỉ [1-5] giây/);
  await expect(within).toBeDisabled();
  // It lets go by itself; who was patient gets the number.
  await expect(within).toBeEnabled({ timeout: 5000 });
  await person.tap(vi.kiosk.within);
  await expect(numberOn(kiosk)).toHaveText('N004');
  await expect(kiosk.getByText(vi.kiosk.printed)).toBeVisible();
  expect(await timesPrinted()).toBe(4);
});

function numberOn(kiosk: Page) {
  return kiosk.locator('.ticket-paper__number');
}

/** What the kiosk's search has found. */
function foundOn(kiosk: Page) {
  return kiosk.getByRole('list', { name: vi.search.results }).getByRole('button');
}

async function waitingNow(url: string): Promise<string[]> {
  const queue: PublicQueue = await (await fetch(url + ROUTES.queue)).json();
  return queue.lanes.flatMap((lane) => lane.numbers);
}
