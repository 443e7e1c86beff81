import type { Page } from '@playwright/test';
import { vi } from '#shared/ui/words/vi.ts';

/** How people use the screens: with a finger, or with a PIN. */

/** A person at a touch screen, whose taps are counted. */
export function taps(page: Page) {
  let count = 0;
  return {
    count: () => count,
    /** @param name how what is tapped begins */
    async tap(name: string): Promise<void> {
      count += 1;
      await page.getByRole('button', { name }).first().tap();
    },
  };
}

/** Signs staff in with the PIN of their post. */
export async function signIn(page: Page, post: string, pin = ''): Promise<void> {
  await page.getByRole('button', { name: post, exact: true }).click();
  await page.getByLabel(vi.common.pin).fill(pin);
  await page.getByRole('button', { name: vi.common.signIn, exact: true }).click();
}
