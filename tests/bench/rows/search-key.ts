import { type Browser, chromium, type Page } from '@playwright/test';
import { ROUTES } from '#shared/protocol/routes.ts';
import { chromiumFlags, findChromium } from '../../../shared/build/chromium.mjs';
import { withProcedures } from '../parts/large-catalogue.ts';
import type { RowMaker } from '../parts/row.ts';
import type { Scene } from '../parts/scene.ts';
import { queriesOf } from '../parts/search-queries.ts';
import { quantile, spreadOf } from '../parts/spread.ts';

/** Each key is pressed in so many rounds; its time is their median, so that what else the machine does in one of them is not the key's. */
const ROUNDS = 5;
const PROCEDURES = 500;
/** How many times slower than this machine's: about a cheap tablet. */
const SLOWED = 6;
/** Every so manieth query is typed, letter by letter. */
const EVERY = 9;
/** From a change of the language until a finger has found its first key. */
const UNTIL_TYPED_MS = 1000;

/**
 * How long a key of the search takes, from its press until the results stand in the page and are laid out: p99, ms.
 * The real kiosk in Chromium with its processor slowed down, on a catalogue of 500 procedures. In brackets the
 * p99 of each key's fastest round, and the slowest key of all. No floor.
 */
export const searchKey: RowMaker = {
  name: 'search-key',
  measure: (scene) =>
    atKiosk(scene, async (page) => {
      const texts = queriesOf('tuning')
        .map(({ typed }) => typed.normalize('NFC'))
        .filter((_, i) => i % EVERY === 0);
      // The compiler and the index warm up, as they do on the first words anybody types.
      await timesOf(page, texts.slice(0, 3));
      const rounds: number[][] = [];
      for (let i = 0; i < ROUNDS; i += 1) rounds.push(await timesOf(page, texts));
      const keys = (rounds[0] ?? []).map((_, key) =>
        spreadOf(rounds.map((times) => times[key] ?? 0)),
      );
      const medians = keys.map(({ median }) => median);
      const fastest = keys.map(({ least }) => least);
      return {
        name: 'search-key',
        unit: 'ms p99',
        value: {
          median: quantile(medians, 0.99),
          least: quantile(fastest, 0.99),
          most: Math.max(...medians),
        },
        floor: null,
        target: { is: 'at most', ratio: 50 },
      };
    }),
};

/** How long the first key takes after the language was changed at the search, ms: its index is another one. Each round is a kiosk of its own. */
export const searchKeyEnglish: RowMaker = {
  name: 'search-key-english',
  async measure(scene) {
    const keys: number[] = [];
    for (let i = 0; i < ROUNDS; i += 1) keys.push(...(await atKiosk(scene, firstEnglishKey)));
    return {
      name: 'search-key-english',
      unit: 'ms',
      value: spreadOf(keys),
      floor: null,
      target: { is: 'at most', ratio: 50 },
    };
  },
};

async function firstEnglishKey(page: Page): Promise<number[]> {
  // The first rows of all are drawn anew whatever the language; the field is left empty.
  await timesOf(page, ['b', '']);
  await page.getByRole('button', { name: 'English' }).click();
  await page.waitForTimeout(UNTIL_TYPED_MS);
  return timesOf(page, ['b']);
}

/** Measures at a kiosk in a browser of its own. */
async function atKiosk<Value>(
  scene: Scene,
  measure: (page: Page) => Promise<Value>,
): Promise<Value> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: [...chromiumFlags],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    return await measure(await kioskIn(browser, scene));
  } finally {
    await browser.close();
  }
}

/** A paired kiosk that stands at its search, slowed down. */
async function kioskIn(browser: Browser, { office }: Scene): Promise<Page> {
  const device = await office.pair('kiosk');
  const context = await browser.newContext({
    viewport: { width: 1080, height: 1920 },
    locale: 'vi-VN',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const large = withProcedures(office.catalogue, PROCEDURES);
  await page.route(`**${ROUTES.procedures}`, (route) => route.fulfill({ json: large }));
  await page.goto(`${office.url}/kiosk/#token=${device.token}`);
  await page.getByRole('button', { name: /^Lấy số thứ tự/ }).click();
  await page.getByRole('button', { name: /^Tìm thủ tục/ }).click();
  await page.locator('.search-keys').waitFor();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  return page;
}

/** Types each text into an empty field. @returns the time of each key, ms */
function timesOf(page: Page, texts: readonly string[]): Promise<number[]> {
  return page.evaluate(async (typed) => {
    // The screen is drawn in a microtask; a message comes after all of them.
    const drawn = () =>
      new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      });
    const press = (key: string) => {
      window.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
    };
    const times: number[] = [];
    for (const text of typed) {
      press('Delete');
      await drawn();
      for (const key of text) {
        const startedAt = performance.now();
        press(key);
        await drawn();
        document.body.getBoundingClientRect();
        times.push(performance.now() - startedAt);
      }
    }
    return times;
  }, texts);
}
