import { expect, type Locator, type Page } from '@playwright/test';
import { SCREENS } from '#shared/protocol/routes.ts';
import { vi } from '#shared/ui/words/vi.ts';
import { type Machine, startMachine } from './machine.ts';
import type { ConsoleWatch } from './console-watch.ts';
import type { OfficeProgram } from './office-program.ts';

/** People at kiosks and tablets that have neither network nor server: what the screens told them is written down here. */

/** One machine of the hall, on which a kiosk and a counter's tablet stand side by side. */
export interface OfflinePlace {
  readonly machine: Machine;
  /** Numbers shown to people, in the order in which they were shown. */
  readonly numbers: readonly string[];
  /** How often someone was thanked for a rating. */
  readonly thanked: () => number;
  /** So many people take a number, and so many rate, at the same time. */
  serve(people: number, ratings: number): Promise<void>;
  /** Pulls the plug right after the last screen, and opens both screens again. */
  powerCut(): Promise<void>;
}

/** The kiosk rests after three numbers in a row (SPEC K6); a page loaded again has forgotten them. */
const NUMBERS_IN_A_ROW = 3;
/** The tablet's page is loaded again after so many ratings. */
const RATINGS_IN_A_ROW = 20;
/** A screen without a line offers ratings only after a while, and its first page comes from its own disk, ms. */
const SHOWN_MS = 30_000;

/** Pairs a kiosk and a tablet on a new machine while the office is there. */
export async function offlinePlace(
  office: OfficeProgram,
  watch: ConsoleWatch,
  at: { readonly point: string; readonly counter: string; readonly procedure: string },
): Promise<OfflinePlace> {
  const machine = await startMachine(`machine ${at.point}`, watch);
  const kioskDevice = await office.pair('kiosk', { point: at.point });
  const tabletDevice = await office.pair('tablet', { counter: at.counter });
  let kiosk = await machine.open('kiosk', kioskDevice.link);
  let tablet = await machine.open('tablet', tabletDevice.link);
  await expect(button(kiosk, vi.kiosk.takeNumber)).toBeVisible({ timeout: SHOWN_MS });
  await expect(tablet.getByText(vi.tablet.waitingScreen)).toBeVisible({ timeout: SHOWN_MS });
  // A screen starts without network once its worker has kept all of it.
  for (const page of [kiosk, tablet]) await page.evaluate(() => navigator.serviceWorker.ready);

  const numbers: string[] = [];
  let thanked = 0;

  async function takeNumbers(people: number): Promise<void> {
    for (let i = 0; i < people; i += 1) {
      if (i > 0 && i % NUMBERS_IN_A_ROW === 0) await kiosk.reload();
      await button(kiosk, vi.kiosk.takeNumber).click();
      await button(kiosk, at.procedure).click();
      await button(kiosk, vi.kiosk.within).click();
      const number = kiosk.locator('.ticket-paper__number');
      numbers.push((await number.textContent()) ?? '');
      if (i < people - 1) await button(kiosk, vi.common.done).click();
    }
  }

  async function rate(ratings: number): Promise<void> {
    for (let i = 0; i < ratings; i += 1) {
      if (i > 0 && i % RATINGS_IN_A_ROW === 0) await tablet.reload();
      await button(tablet, vi.tablet.rateUnasked).click({ timeout: SHOWN_MS });
      await button(tablet, vi.common.levels['satisfied']).click();
      await expect(tablet.getByText(vi.tablet.thanks)).toBeVisible();
      thanked += 1;
      if (i < ratings - 1) await button(tablet, vi.common.done).click();
    }
  }

  return {
    machine,
    numbers,
    thanked: () => thanked,
    async serve(people, ratings) {
      await Promise.all([takeNumbers(people), rate(ratings)]);
    },
    async powerCut() {
      await machine.kill();
      await machine.start();
      kiosk = await machine.open('kiosk', office.url + SCREENS.kiosk);
      tablet = await machine.open('tablet', office.url + SCREENS.tablet);
    },
  };
}

function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name }).first();
}
