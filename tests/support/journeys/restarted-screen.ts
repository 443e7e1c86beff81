import type { Page } from '@playwright/test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { View } from '#shared/domain/views.ts';
import type { Listener } from './listener.ts';
import { agrees, expectedOf, type Shown, shownOn } from './shown.ts';

/** A screen that is switched off and on again, and what it shows then beside what the office says. */

export interface RestartedScreen {
  readonly role: View['role'];
  page(): Page;
  /** Switches it off, waits, and on again. @returns when its page had loaded, on the clock of `performance` */
  restart(darkMs: number): Promise<number>;
  /** When its line was opened last, on the same clock. */
  connectedAt(): number;
  /**
   * Looks until it shows the newest view, at most a second after it came back.
   * @param seq the newest view is this one or later
   */
  agree(backAt: number, seq: () => number): Promise<Agreement>;
}

/** What the screen showed at the last look, and what it should have shown. */
export interface Agreement {
  readonly tookMs: number;
  readonly agrees: boolean;
  readonly shown: Shown;
  readonly expected: Shown | null;
}

/** How long a screen may take after it has come back, ms. */
const PATIENCE_MS = 1000;
/** Socket.IO's first word on a line that is open. */
const OPENED = '40';

/** Takes charge of a screen. @param opened its page, paired @param ear hears the same views */
export function restartedScreen(
  role: View['role'],
  opened: Page,
  ear: Listener<View>,
): RestartedScreen {
  let page = opened;
  let connected = 0;
  const address = opened.url();
  const listenTo = (next: Page) =>
    next.on('websocket', (line) =>
      line.on('framereceived', ({ payload }) => {
        if (String(payload).startsWith(OPENED)) connected = performance.now();
      }),
    );
  listenTo(page);

  return {
    role,
    page: () => page,
    connectedAt: () => connected,
    async restart(darkMs) {
      const context = page.context();
      await page.close();
      await sleep(darkMs);
      page = await context.newPage();
      listenTo(page);
      await page.goto(address);
      return performance.now();
    },
    async agree(backAt, seq) {
      for (;;) {
        const shown = await shownOn(page, role);
        const tookMs = performance.now() - backAt;
        const newest = ear.newest();
        const expected = newest && expectedOf(newest);
        const agree = expected !== null && expected.seq >= seq() && agrees(shown, expected);
        if (agree || tookMs > PATIENCE_MS) return { tookMs, agrees: agree, shown, expected };
        await sleep(10);
      }
    },
  };
}
