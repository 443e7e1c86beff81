import { expect } from '@playwright/test';
import { SCREENS } from '#shared/protocol/routes.ts';
import { WORDS } from '#shared/ui/words/words.ts';
import { DEMONSTRATION_OFFICE } from '../../server/demonstration/demonstration-office.ts';
import { csvOf, listRows, nextYear } from '../catalogue/lists.ts';
import { openAlbum } from '../support/journeys/album.ts';
import { fillHall } from '../support/journeys/full-hall.ts';
import { test } from '../support/journeys/journey.ts';
import { chooseFile } from '../support/journeys/office-desk.ts';
import { settled, signIn, speak, taps } from '../support/journeys/touch.ts';

/** Pictures of the office as data: every section of the lead's, the posting, the search, and the no-wait lane while it is closed. */

const album = openAlbum(process.env['PICTURES_TO']);
const SECTIONS = [
  'no-wait',
  'hours',
  'counters',
  'staff',
  'devices',
  'procedures',
  'questionnaire',
  'file',
] as const;

for (const language of album.isWhole ? album.languages : []) {
  test(`pictures of the office as data, ${language}`, async ({ startOffice, openScreen }) => {
    const words = WORDS[language];
    const office = await startOffice();
    const device = await office.pair('kiosk', { point: 'sanh' });
    await fillHall(office, device);
    const asked = `?lang=${language}`;

    const kiosk = await openScreen('kiosk', device.link);
    const person = taps(kiosk, words);
    await expect(kiosk.getByText(WORDS.vi.kiosk.welcome)).toBeVisible();
    await speak(kiosk, language);
    await person.tap(words.kiosk.takeNumber);
    await person.tap(words.search.find);
    await settled(kiosk);
    await album.take(kiosk, 'kiosk-search-empty', language);
    await person.type(language === 'vi' ? 'giay doc than' : 'single status');
    await expect(kiosk.locator('button:active')).toHaveCount(0);
    await album.take(kiosk, 'kiosk-search', language);
    await person.tap(words.common.clearAll);
    await kiosk.keyboard.type('qxzwqxzw');
    await album.take(kiosk, 'kiosk-search-nothing', language);
    await person.tap(words.common.home);
    await speak(kiosk, language);
    await person.tap(words.kiosk.takeNumber);
    const copy = office.catalogue.procedures.find(({ code }) => code === '2.000815');
    await person.tap(copy?.shortName[language] ?? '');
    await person.tap(words.kiosk.seePosting);
    await settled(kiosk);
    await album.take(kiosk, 'kiosk-posting', language);
    await person.tap(words.common.home);

    const counter = await openScreen('clerk', office.url + SCREENS.counter);
    await speak(counter, language);
    const [post, name] = language === 'vi' ? ['Công chức 2', 'Quầy 2'] : ['Clerk 2', 'Counter 2'];
    await signIn(counter, post, office.pins['cong-chuc-2'], words);
    await counter.getByRole('button', { name }).click();
    await counter.getByRole('table').getByRole('button').first().click();
    await album.take(counter, 'counter-void', language);
    await counter.getByRole('button', { name: words.counter.voidKeep }).click();
    await counter.keyboard.press('Space');
    await expect(counter.locator('.visit__number')).toBeVisible();
    await counter.keyboard.press('c');
    await expect(counter.getByRole('dialog')).toBeVisible();
    await album.take(counter, 'counter-move', language);
    await counter.keyboard.press('Escape');
    await counter.keyboard.press('k');
    const why = words.noWait.closing['signer-away'];
    await expect(counter.getByText(words.counter.closedLane(why))).toBeVisible();
    await expect(counter.getByText(words.counter.laneClosed(why))).toBeVisible();
    await album.take(counter, 'counter-lane-closed', language);
    await counter.keyboard.press('l');
    await expect(counter.getByRole('dialog')).toBeVisible();
    await album.take(counter, 'counter-closure', language);
    await counter.keyboard.press('Escape');

    await expect(kiosk.getByText(words.noWait.paused(why))).toBeVisible();
    await settled(kiosk);
    await album.take(kiosk, 'kiosk-closed-welcome', language);
    await person.tap(words.kiosk.takeNumber);
    await settled(kiosk);
    await album.take(kiosk, 'kiosk-closed-choice', language);
    await person.tap(copy?.shortName[language] ?? '');
    await settled(kiosk);
    await album.take(kiosk, 'kiosk-closed-card', language);

    for (const size of ['clerk', 'phone'] as const) {
      const posting = await openScreen(size, office.url + SCREENS.posting + asked);
      await album.take(posting, `posting-${size}`, language);
      await posting.locator('details').first().locator('summary').click();
      await album.take(posting, `posting-${size}-open`, language);
      await posting.getByText(words.posting.complaintsTo).last().scrollIntoViewIfNeeded();
      await album.take(posting, `posting-${size}-end`, language);
    }

    const lead = await openScreen('clerk', office.url + SCREENS.office + asked);
    const boss = language === 'vi' ? 'Lãnh đạo 1' : 'Lead 1';
    await signIn(lead, boss, office.pins['lanh-dao-1'], words);
    for (const section of SECTIONS) {
      await lead.getByRole('link', { name: words.lead.sectionNames[section], exact: true }).click();
      await expect(lead.getByRole('heading', { level: 1 })).toHaveText(
        words.lead.sectionNames[section],
      );
      await lead.waitForLoadState('networkidle');
      await album.take(lead, `lead-${section}`, language);
      await album.takeWhole(lead, `lead-${section}-whole`, language);
      if (section === 'procedures') {
        await chooseFile(lead, 'nam-sau.csv', csvOf(nextYear(await listRows())), words);
        await expect(lead.getByText(words.changes.previewTitle('nam-sau.csv'))).toBeVisible();
        await album.takeWhole(lead, 'lead-procedures-preview', language);
      }
      if (section === 'file') {
        const series = DEMONSTRATION_OFFICE.series.map((one) => ({ ...one, letter: 'A' }));
        await chooseFile(
          lead,
          'hong.json',
          { ...DEMONSTRATION_OFFICE, timeZone: 'Mars', series },
          words,
        );
        await expect(
          lead.getByRole('alert').or(lead.locator('.problem-list')).first(),
        ).toBeVisible();
        await album.takeWhole(lead, 'lead-file-broken', language);
      }
    }
  });
}
