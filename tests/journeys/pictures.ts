import { expect, type Page } from '@playwright/test';
import { ATTITUDE } from '#shared/domain/questionnaires/core-questions.ts';
import { USUAL_REASONS } from '#shared/domain/questionnaires/usual-reasons.ts';
import { WORDS } from '#shared/ui/words/words.ts';
import { openAlbum } from '../support/journeys/album.ts';
import { fillHall } from '../support/journeys/full-hall.ts';
import { type Size, test } from '../support/journeys/journey.ts';
import { attachPrinter } from '../support/journeys/printer.ts';
import { settled, signIn, speak, taps } from '../support/journeys/touch.ts';

/** Pictures of every screen of a lively office, at their real sizes: for the README, and for looking at them. */

const album = openAlbum(process.env['PICTURES_TO']);
const WAITING = USUAL_REASONS.find(({ id }) => id === 'waiting');
/** A new call has had its moment on the display, ms. */
const MOMENT_MS = 3000;

for (const language of album.languages) {
  test(`pictures, ${language}`, async ({ startOffice, openScreen }) => {
    const words = WORDS[language];
    const office = await startOffice({ past: true });
    const device = await office.pair('kiosk', { point: 'sanh' });
    await fillHall(office, device);
    const scaled = { deviceScaleFactor: album.scale };
    const open = (size: Size, address: string) => openScreen(size, address, scaled);
    const take = (page: Page, name: string) => album.take(page, name, language);
    const asked = `?lang=${language}`;
    const inLanguage = (link: string) => link.replace('#', `${asked}#`);

    const kiosk = await open('kiosk', device.link);
    await attachPrinter(kiosk);
    await speak(kiosk, language);
    await expect(kiosk.getByText(words.kiosk.welcome)).toBeVisible();
    await take(kiosk, 'kiosk-welcome');
    const person = taps(kiosk);
    await person.tap(words.kiosk.takeNumber);
    await settled(kiosk);
    await take(kiosk, 'kiosk-choice');
    const [copy, birth] = ['2.000815', '1.001193'].map(
      (code) =>
        office.catalogue.procedures.find((one) => one.code === code)?.shortName[language] ?? '',
    );
    await person.tap(copy ?? '');
    await settled(kiosk);
    await take(kiosk, 'kiosk-no-wait');
    await person.tap(words.kiosk.within);
    await expect(kiosk.getByText(words.kiosk.printed)).toBeVisible();
    await take(kiosk, 'kiosk-ticket');
    await kiosk.emulateMedia({ media: 'print' });
    await take(kiosk, 'kiosk-print');
    await kiosk.emulateMedia({ media: null });
    await person.tap(words.common.done);
    await speak(kiosk, language);
    await person.tap(words.kiosk.noWaitProcedures);
    await settled(kiosk);
    await take(kiosk, 'kiosk-no-wait-list');
    await person.tap(words.common.back);
    await person.tap(words.kiosk.takeNumber);
    const lane = office.catalogue.lanes.find((one) => one.id === 'ho-tich')?.name[language] ?? '';
    await kiosk.locator('.lane-tiles').getByRole('button', { name: lane }).tap();
    await settled(kiosk);
    await take(kiosk, 'kiosk-list');
    await person.tap(birth ?? '');
    await settled(kiosk);
    await take(kiosk, 'kiosk-card');
    await person.tap(words.common.largeText);
    await take(kiosk, 'kiosk-card-large');
    await person.tap(words.common.contrast);
    await take(kiosk, 'kiosk-card-large-contrast');

    const display = await open('display', inLanguage((await office.pair('display')).link));
    const counter = await open('clerk', `${office.url}/counter/`);
    await speak(counter, language);
    await expect(counter.getByRole('button', { name: words.common.signIn })).toBeVisible();
    await take(counter, 'counter-sign-in');
    const post = language === 'vi' ? 'Công chức 2' : 'Clerk 2';
    await signIn(counter, post, office.pins['cong-chuc-2'], words);
    const name = language === 'vi' ? 'Quầy 2' : 'Counter 2';
    await expect(counter.getByRole('button', { name })).toBeVisible();
    await take(counter, 'counter-choice');
    await counter.getByRole('button', { name }).click();
    await expect(counter.getByRole('table')).toBeVisible();
    await counter.keyboard.press('Space');
    await expect(counter.locator('.visit__number')).toBeVisible();
    await expect(display.locator('.now-calling__counter')).toHaveText(name);
    await take(display, 'display-new-call');
    await display.waitForTimeout(MOMENT_MS);
    await take(display, 'display');
    await take(counter, 'counter');
    await counter.keyboard.press('5');
    await expect(counter.getByRole('dialog')).toBeVisible();
    await take(counter, 'counter-refusal');
    await counter.getByRole('dialog').getByRole('button', { name: words.common.cancel }).click();

    const tablet = await open('tablet', (await office.pair('tablet', { counter: '2' })).link);
    await expect(tablet.locator('.tablet-idle')).toBeVisible();
    await take(tablet, 'tablet-idle');
    await counter.keyboard.press('1');
    await expect(tablet.locator('.ui-card')).toHaveCount(3);
    await speak(tablet, language);
    await take(tablet, 'tablet');
    const citizen = taps(tablet);
    await citizen.tap(words.common.levels['not-satisfied']);
    await expect(tablet.getByText(ATTITUDE.text[language])).toBeVisible();
    await take(tablet, 'tablet-attitude');
    await citizen.tap(words.common.levels.satisfied);
    await citizen.tap(WAITING?.name[language] ?? '');
    await take(tablet, 'tablet-reasons');
    await citizen.tap(words.common.goOn);
    await expect(tablet.getByText(words.tablet.comment)).toBeVisible();
    await take(tablet, 'tablet-comment');
    await citizen.tap(words.common.skip);
    await expect(tablet.getByText(words.tablet.thanks)).toBeVisible();
    await take(tablet, 'tablet-thanks');

    const results = await open('clerk', `${office.url}/dashboard/${asked}`);
    await expect(results.locator('.rate-card__rate')).toBeVisible();
    await take(results, 'results');
    await results.locator('canvas').scrollIntoViewIfNeeded();
    await take(results, 'results-table');
    await take(await open('phone', `${office.url}/dashboard/${asked}`), 'results-phone');
    const lead = await open('clerk', `${office.url}/dashboard/office${asked}`);
    await expect(lead.getByRole('button', { name: words.common.signIn })).toBeVisible();
    await take(lead, 'lead-sign-in');
    await signIn(
      lead,
      language === 'vi' ? 'Lãnh đạo 1' : 'Lead 1',
      office.pins['lanh-dao-1'],
      words,
    );
    await expect(lead.locator('.lead-figures__figure').first()).toBeVisible();
    await take(lead, 'lead');
    await take(await open('clerk', `${office.url}/${asked}`), 'front');
    await take(await open('kiosk', `${office.url}/kiosk/`), 'kiosk-unpaired');
    await take(
      await open('display', `${office.url}/dashboard/display${asked}`),
      'display-unpaired',
    );
  });
}
