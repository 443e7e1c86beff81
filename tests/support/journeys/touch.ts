import type { Page } from '@playwright/test';
import { vi } from '#shared/ui/words/vi.ts';
import type { Words } from '#shared/ui/words/words.ts';

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

/** Signs staff in with the PIN of their post. @param words of the language the screen speaks */
export async function signIn(
  page: Page,
  post: string,
  pin = '',
  { common }: Words = vi,
): Promise<void> {
  await page.getByRole('button', { name: post, exact: true }).click();
  await page.getByLabel(common.pin).fill(pin);
  await page.getByRole('button', { name: common.signIn, exact: true }).click();
}
