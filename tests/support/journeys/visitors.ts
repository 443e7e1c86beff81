import { expect, type Locator, type Page } from '@playwright/test';
import { ATTITUDE, RESULT } from '#shared/domain/questionnaires/core-questions.ts';
import { vi } from '#shared/ui/words/vi.ts';

/** Visitors at a kiosk or a tablet, one after the other, as fast as fingers go: what the screens told them is handed back. */

/** The kiosk rests after three numbers in a row (SPEC K6); a page loaded again has forgotten them. */
const NUMBERS_IN_A_ROW = 3;
/** The tablet's page is loaded again after so many ratings. */
const RATINGS_IN_A_ROW = 20;
/** A screen without a line offers ratings only after a while, and its first page comes from its own disk, ms. */
const SHOWN_MS = 30_000;

/** What people want, and whether their papers are within its no-wait limits. */
export interface Wanted {
  readonly procedure: string;
  readonly limits: 'within' | 'beyond';
}

/** So many people take a number each. @param shown called with each number, once it stands on the screen */
export async function takeNumbers(
  kiosk: Page,
  { procedure, limits }: Wanted,
  people: number,
  shown: (number: string) => void,
): Promise<void> {
  for (let i = 0; i < people; i += 1) {
    if (i > 0 && i % NUMBERS_IN_A_ROW === 0) await kiosk.reload();
    await button(kiosk, vi.kiosk.takeNumber).click();
    await button(kiosk, procedure).click();
    await button(kiosk, vi.kiosk[limits]).click();
    shown((await kiosk.locator('.ticket-paper__number').textContent()) ?? '');
    if (i < people - 1) await button(kiosk, vi.common.done).click();
  }
}

/** So many people whom nobody has asked rate at a tablet without a line (SPEC R11). @param thanked called after each thanks */
export async function rateUnasked(
  tablet: Page,
  people: number,
  thanked: () => void,
): Promise<void> {
  for (let i = 0; i < people; i += 1) {
    if (i > 0 && i % RATINGS_IN_A_ROW === 0) await tablet.reload();
    await button(tablet, vi.tablet.rateUnasked).click({ timeout: SHOWN_MS });
    await button(tablet, vi.common.levels['satisfied']).click();
    await expect(tablet.getByText(vi.tablet.thanks)).toBeVisible();
    thanked();
    if (i < people - 1) await button(tablet, vi.common.done).click();
  }
}

/** Whose visit has just ended answers both questions (SPEC R4, R5). @param number it is asked about */
export async function rateVisit(tablet: Page, number: string): Promise<void> {
  for (const question of [RESULT, ATTITUDE]) {
    await expect(tablet.getByText(question.text.vi)).toBeVisible();
    await expect(tablet.getByText(number).first()).toBeVisible();
    await button(tablet, vi.common.levels['satisfied']).click();
  }
  await expect(tablet.getByText(vi.tablet.thanks)).toBeVisible();
  await button(tablet, vi.common.done).click();
}

/** A screen is ready for its first visitor, and for the day without a network: its worker has kept all of it. */
export async function readyWithoutNetwork(kiosk: Page, tablet: Page): Promise<void> {
  await expect(button(kiosk, vi.kiosk.takeNumber)).toBeVisible({ timeout: SHOWN_MS });
  await expect(tablet.getByText(vi.tablet.waitingScreen)).toBeVisible({ timeout: SHOWN_MS });
  for (const page of [kiosk, tablet]) await page.evaluate(() => navigator.serviceWorker.ready);
}

function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name }).first();
}
