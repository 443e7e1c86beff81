import { expect, type Page } from '@playwright/test';
import type { Language } from '#shared/ui/words/languages.ts';
import { vi } from '#shared/ui/words/vi.ts';
import type { Words } from '#shared/ui/words/words.ts';

/** How people use the screens: with a finger, or with a PIN. */

/** A person at a touch screen, whose taps are counted. @param words of the language the screen speaks */
export function taps(page: Page, words: Words = vi) {
  let count = 0;
  return {
    count: () => count,
    /** @param name how what is tapped begins */
    async tap(name: string): Promise<void> {
      count += 1;
      await page.getByRole('button', { name }).first().tap();
    },
    /** Types on the kiosk's own keys, a tap each. @param text small letters and spaces */
    async type(text: string): Promise<void> {
      const keys = page.getByRole('region', { name: words.search.keyboard });
      for (const letter of text) {
        count += 1;
        const name = letter === ' ' ? words.search.space : letter;
        await keys.getByRole('button', { name, exact: true }).tap();
      }
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

/** Turns a screen to a language by its own button; it speaks Vietnamese by itself. */
export async function speak(page: Page, language: Language): Promise<void> {
  if (language === 'vi') return;
  await page.getByRole('button', { name: 'English' }).click();
}

/** A step of the kiosk takes no touch in its first moment, and moves in. */
export async function settled(kiosk: Page): Promise<void> {
  await expect(kiosk.locator('.kiosk--settling')).toHaveCount(0);
}
