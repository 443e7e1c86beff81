import { expect, type Page } from '@playwright/test';
import { vi } from '#shared/ui/words/vi.ts';
import { rateVisit, takeNumbers, type Wanted } from './visitors.ts';

/** A kiosk, the counter that serves its numbers and the tablet there, all with a line: who took a number, was served and rated is written down here. */

export interface ServedLine {
  readonly counter: Page;
  /** In the order in which they were shown; each was shown once. */
  readonly numbers: readonly string[];
  /** In the order in which their visits ended. */
  readonly served: readonly string[];
  /** Visits whose citizen was thanked. */
  readonly rated: readonly string[];
  give(people: number): Promise<void>;
  /** So many visits, one after the other, each with its rating. */
  serve(visits: number): Promise<void>;
}

/** Takes charge of three screens; the counter is open. */
export function servedLine(
  screens: { readonly kiosk: Page; readonly counter: Page; readonly tablet: Page },
  wanted: Wanted,
): ServedLine {
  const { kiosk, counter, tablet } = screens;
  const numbers: string[] = [];
  const served: string[] = [];
  const rated: string[] = [];

  async function serveOne(): Promise<void> {
    const next = counter.getByRole('button', { name: vi.counter.callNextNumber('') });
    await expect(next).toBeEnabled();
    await counter.keyboard.press('Space');
    const number = (await counter.locator('.visit__number').textContent()) ?? '';
    await counter.keyboard.press('1');
    await expect(counter.locator('.visit__nobody')).toBeVisible();
    served.push(number);
    await rateVisit(tablet, number);
    rated.push(number);
  }

  return {
    counter,
    numbers,
    served,
    rated,
    async give(people) {
      // Whoever stood there last has gone; so has the kiosk's rest.
      await kiosk.reload();
      await takeNumbers(kiosk, wanted, people, (number) => numbers.push(number));
    },
    async serve(visits) {
      for (let i = 0; i < visits; i += 1) await serveOne();
    },
  };
}
