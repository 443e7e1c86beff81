import { setTimeout as sleep } from 'node:timers/promises';
import { type BrowserContextOptions, expect, type Page, test as base } from '@playwright/test';
import { addDays, dayOf, startOfDay } from '#shared/domain/time.ts';
import { DEMONSTRATION_OFFICE } from '../../../server/demonstration/demonstration-office.ts';
import { type ConsoleWatch, watchConsole } from './console-watch.ts';
import { type OfficeProgram, type OfficeWanted, runOffice } from './office-program.ts';

/** What every journey stands on: offices that are started for it, screens of their real sizes, and a console that stays silent. */

/** The screens of an office, in CSS pixels. */
export const SIZES = {
  kiosk: { viewport: { width: 1080, height: 1920 }, hasTouch: true },
  tablet: { viewport: { width: 1280, height: 800 }, hasTouch: true },
  display: { viewport: { width: 1920, height: 1080 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true },
  clerk: { viewport: { width: 1366, height: 768 } },
} satisfies Record<string, BrowserContextOptions>;

export type Size = keyof typeof SIZES;

interface Journey {
  /** A journey that would run into the office's midnight begins after it: there numbers begin anew (SPEC N5). */
  readonly oneDay: undefined;
  /** How long it may take at most, ms. */
  readonly lastsMs: number;
  /** Starts an office; it ends with the journey. */
  readonly startOffice: (wanted?: OfficeWanted) => Promise<OfficeProgram>;
  /** Opens an address on a machine of its own. */
  readonly openScreen: (
    size: Size,
    address: string,
    options?: BrowserContextOptions,
  ) => Promise<Page>;
  readonly consoleWatch: ConsoleWatch;
}

const USUAL_MS = 180_000;
/** How long a journey of mishaps may take, ms: its long version takes some ten minutes. */
export const MISHAPS_MS = process.env['FULL'] ? 900_000 : USUAL_MS;

export const test = base.extend<Journey>({
  oneDay: [
    async ({ lastsMs }, use) => {
      const { timeZone } = DEMONSTRATION_OFFICE;
      const now = Date.now();
      const today = dayOf(now, timeZone);
      const left = startOfDay(addDays(today, 1), timeZone) - now;
      if (left < lastsMs) await sleep(left + 1000);
      await use(undefined);
    },
    { auto: true, timeout: 1_200_000 },
  ],

  lastsMs: [USUAL_MS, { option: true }],

  // Playwright reads what a fixture needs off its first parameter: these need no more than a browser.
  consoleWatch: async ({ browser: _ }, use) => {
    const watch = watchConsole();
    await use(watch);
    expect(watch.complaints, 'the console of every screen stays silent').toEqual([]);
  },

  startOffice: async ({ browser: _ }, use) => {
    const started: OfficeProgram[] = [];
    await use(async (wanted) => {
      const office = await runOffice(wanted);
      started.push(office);
      return office;
    });
    await Promise.all(started.map((office) => office.close()));
  },

  // The office is named so that it ends after the screens: a screen that outlives it would complain.
  openScreen: async ({ browser, consoleWatch, startOffice: _ }, use) => {
    const contexts: { close(): Promise<void> }[] = [];
    await use(async (size, address, options = {}) => {
      const context = await browser.newContext({ ...SIZES[size], ...options });
      contexts.push(context);
      consoleWatch.follow(context, size);
      const page = await context.newPage();
      await page.goto(address);
      return page;
    });
    // A screen that is switched off gives up what it has just asked.
    consoleWatch.expectOutage(true);
    await Promise.all(contexts.map((context) => context.close()));
  },
});
