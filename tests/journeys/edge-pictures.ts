import { expect } from '@playwright/test';
import { SCREENS } from '#shared/protocol/routes.ts';
import { WORDS } from '#shared/ui/words/words.ts';
import { openAlbum } from '../support/journeys/album.ts';
import { type Size, test } from '../support/journeys/journey.ts';
import { callSome } from '../support/journeys/full-hall.ts';
import { settled, signIn, speak, taps } from '../support/journeys/touch.ts';
import { hugeOffice, tinyOffice } from '../support/offices.ts';

/** Pictures of the smallest and of the largest office that the screens must hold. */

const album = openAlbum(process.env['PICTURES_TO']);
const OFFICES = [
  ['tiny', tinyOffice()],
  ['huge', hugeOffice()],
] as const;

for (const [size, file] of album.isWhole ? OFFICES : []) {
  for (const language of file.languages) {
    test(`pictures of a ${size} office, ${language}`, async ({ startOffice, openScreen }) => {
      const words = WORDS[language];
      const office = await startOffice({ file });
      const [point = ''] = file.points;
      const device = await office.pair('kiosk', { point });
      await callSome(office, device, file);
      const take = (page: Parameters<typeof album.take>[0], name: string) =>
        album.take(page, `${size}-${name}`, language);
      const asked = `?lang=${language}`;

      const kiosk = await openScreen('kiosk', device.link);
      const person = taps(kiosk, words);
      await expect(kiosk.getByText(WORDS.vi.kiosk.welcome)).toBeVisible();
      await speak(kiosk, language);
      await take(kiosk, 'kiosk-welcome');
      await person.tap(words.kiosk.takeNumber);
      await settled(kiosk);
      await take(kiosk, 'kiosk-choice');
      const more = kiosk.getByRole('main').getByRole('button', { name: words.common.more });
      if (size === 'huge') {
        await more.last().tap();
        await settled(kiosk);
        await take(kiosk, 'kiosk-lanes');
        await person.tap(words.common.back);
        await settled(kiosk);
        const [lane] = file.lanes;
        await kiosk
          .locator('.lane-tiles')
          .getByRole('button', { name: lane?.name[language] ?? '' })
          .first()
          .tap();
        await settled(kiosk);
        await take(kiosk, 'kiosk-list');
        await person.tap(words.common.back);
      }
      const find = kiosk.getByRole('button', { name: words.search.find });
      if ((await find.count()) > 0) {
        await find.tap();
        await settled(kiosk);
        await kiosk.keyboard.type(language === 'vi' ? 'dang ky' : 'registration');
        await take(kiosk, 'kiosk-search');
      }

      for (const [name, screen] of Object.entries({ clerk: 'clerk', phone: 'phone' } as const)) {
        const posting = await openScreen(screen, office.url + SCREENS.posting + asked);
        await take(posting, `posting-${name}`);
      }
      const shown = async (kind: Size, address: string) => openScreen(kind, address);
      const link = (await office.pair('display')).link.replace('#', `${asked}#`);
      const display = await shown('display', link);
      await expect(display.locator('.now-calling__number')).toBeVisible();
      await display.waitForTimeout(1000);
      await take(display, 'display');

      const counter = await shown('clerk', office.url + SCREENS.counter);
      await speak(counter, language);
      await take(counter, 'counter-sign-in');
      const clerk = file.staff.find(({ id }) => id === 'cong-chuc-1');
      await signIn(counter, clerk?.label[language] ?? '', office.pins['cong-chuc-1'], words);
      await expect(counter.getByText(words.counter.whichCounter)).toBeVisible();
      await take(counter, 'counter-choice');

      const lead = await shown('clerk', `${office.url}${SCREENS.office}${asked}#counters`);
      const boss = file.staff.find(({ role }) => role === 'lead');
      await signIn(lead, boss?.label[language] ?? '', office.pins['lanh-dao-1'], words);
      for (const section of ['counters', 'staff', 'devices', 'procedures', 'file'] as const) {
        const title = words.lead.sectionNames[section];
        await lead.getByRole('link', { name: title, exact: true }).click();
        await expect(lead.getByRole('heading', { level: 1 })).toHaveText(title);
        await lead.waitForLoadState('networkidle');
        await take(lead, `lead-${section}`);
        if (section !== 'counters') continue;
        await album.takeWhole(lead, `${size}-lead-counters-whole`, language);
        const change = lead.getByRole('table').getByRole('button').last();
        await change.scrollIntoViewIfNeeded();
        await change.click();
        await take(lead, 'lead-counters-last');
      }
    });
  }
}
