import { expect } from '@playwright/test';
import { en } from '#shared/ui/words/en.ts';
import { vi } from '#shared/ui/words/vi.ts';
import { DEMONSTRATION_OFFICE } from '../../server/demonstration/demonstration-office.ts';
import { test } from '../support/journeys/journey.ts';
import { taps } from '../support/journeys/touch.ts';

/** What stands beside the kiosk's path: the posting with its papers, language, large text, contrast. None of it is a step on the way to a number. */

const PAPERS = [
  { vi: 'Bản chính giấy tờ cần chứng thực', en: 'The original to be certified' },
  { vi: 'Bản sao cần chứng thực', en: 'The copies to be certified' },
];

test('[Q3 E7 V7] posting, language, text and contrast are offered on the way and lead back to it', async ({
  startOffice,
  openScreen,
}) => {
  const procedures = DEMONSTRATION_OFFICE.procedures.map((one) =>
    one.code === '2.000815' ? { ...one, papers: PAPERS } : one,
  );
  const office = await startOffice({ file: { ...DEMONSTRATION_OFFICE, procedures } });
  const kiosk = await openScreen('kiosk', (await office.pair('kiosk')).link);
  const person = taps(kiosk);
  const root = kiosk.locator('html');

  await person.tap(vi.kiosk.takeNumber);
  await person.tap('Chứng thực bản sao từ bản chính');
  await person.tap(vi.kiosk.seePosting);
  for (const { vi: paper } of PAPERS) await expect(kiosk.getByText(paper)).toBeVisible();

  await person.tap('English');
  await expect(root).toHaveAttribute('lang', 'en');
  await expect(kiosk.getByText(en.posting.papers)).toBeVisible();
  for (const { en: paper } of PAPERS) await expect(kiosk.getByText(paper)).toBeVisible();
  await person.tap(en.common.largeText);
  await expect(root).toHaveAttribute('data-text', 'large');
  await person.tap(en.common.contrast);
  await expect(root).toHaveAttribute('data-contrast', 'high');

  await kiosk.getByRole('main').getByRole('button', { name: en.common.back }).tap();
  await person.tap(en.kiosk.unsure);
  await expect(kiosk.locator('.ticket-paper__number')).toHaveText('A001');
  await expect(kiosk.locator('.ticket-paper').getByText(en.kiosk.whyUnsure)).toBeVisible();

  await person.tap(en.common.done);
  await expect(root).toHaveAttribute('lang', 'vi');
  await expect(root).not.toHaveAttribute('data-text');
  await expect(root).not.toHaveAttribute('data-contrast');
});
