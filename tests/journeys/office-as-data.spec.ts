import { expect, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { addDays, dayOf } from '#shared/domain/time.ts';
import { formatDay } from '#shared/ui/format/date.ts';
import type { Office } from '#shared/protocol/office.ts';
import { SCREENS } from '#shared/protocol/routes.ts';
import { vi } from '#shared/ui/words/vi.ts';
import { csvOf, LIST, listRows, nextYear } from '../catalogue/lists.ts';
import { test } from '../support/journeys/journey.ts';
import { chooseFile, download, postedNow } from '../support/journeys/office-desk.ts';
import { signIn, taps } from '../support/journeys/touch.ts';

/** The office as data, in its lead's hands: its screens, its catalogue, its file. What is accepted is the same everywhere. */

const KIOSK = 'Máy lấy số sảnh';
const COPY = 'Chứng thực bản sao từ bản chính';

test('[A3 A8 A9] a kiosk is paired by the code that it shows, works, and is let go', async ({
  startOffice,
  openScreen,
  consoleWatch,
}) => {
  const office = await startOffice();
  const kiosk = await openScreen('kiosk', office.url + SCREENS.kiosk);
  const lead = await openScreen('clerk', `${office.url}${SCREENS.office}#devices`);
  await signIn(lead, 'Lãnh đạo 1', office.pins['lanh-dao-1']);
  await expect(lead.getByText(vi.devices.none)).toBeVisible();

  await test.step('the lead enters the code and says what the screen is', async () => {
    const shown = kiosk.getByRole('img', { name: /^(?:\w ){5}\w$/ });
    const code = (await shown.getAttribute('aria-label'))?.replaceAll(' ', '') ?? '';
    // As somebody types who has carried it across the hall.
    await lead
      .getByLabel(vi.devices.code)
      .fill(`${code.slice(0, 3)} ${code.slice(3)}`.toLowerCase());
    await lead.getByRole('button', { name: KIOSK }).click();
    await expect(lead.getByText(vi.devices.paired(KIOSK))).toBeVisible();
  });

  await test.step('it comes to life by itself, and gives numbers', async () => {
    await expect(kiosk.getByText(vi.kiosk.welcome)).toBeVisible();
    const person = taps(kiosk);
    await person.tap(vi.kiosk.takeNumber);
    await person.tap(COPY);
    await person.tap(vi.kiosk.within);
    await expect(kiosk.locator('.ticket-paper__number')).toHaveText('N001');
    await lead.getByRole('link', { name: vi.lead.sectionNames.hours }).click();
    await lead.getByRole('link', { name: vi.lead.sectionNames.devices }).click();
    const row = lead.getByRole('row').filter({ hasText: KIOSK });
    await expect(row.getByText(vi.devices.connected)).toBeVisible();
  });

  await test.step('one touch and one answer let it go', async () => {
    await lead.getByRole('button', { name: vi.devices.revokeOne(KIOSK) }).click();
    // It leaves its page to show a code again, and gives up what it has just asked.
    consoleWatch.expectOutage(true);
    await lead.getByRole('button', { name: vi.devices.revokeYes }).click();
    await expect(kiosk.getByText(vi.pairing.revoked)).toBeVisible();
    consoleWatch.expectOutage(false);
    await expect(lead.getByText(vi.devices.none)).toBeVisible();
    const last = (await office.journal()).at(-1);
    expect(last?.event.type).toBe('device-revoked');
  });
});

test('[E5 E7] a new list of procedures is accepted and taken back: kiosk, posting, catalogue and journal agree', async ({
  startOffice,
  openScreen,
}) => {
  const office = await startOffice();
  const kiosk = await openScreen('kiosk', (await office.pair('kiosk', { point: 'sanh' })).link);
  const posting = await openScreen('phone', office.url + SCREENS.posting, {
    javaScriptEnabled: false,
  });
  const lead = await openScreen('clerk', `${office.url}${SCREENS.office}#procedures`);
  await signIn(lead, 'Lãnh đạo 1', office.pins['lanh-dao-1']);
  const first = await postedNow(office);
  const kept = await readFile(await (await download(lead, vi.changes.listDownload)).path());
  const accept = () => lead.getByRole('button', { name: vi.changes.accept });

  await test.step('the list of the 52 changes nothing', async () => {
    await chooseFile(lead, 'procedures.csv', LIST);
    await expect(lead.getByText(vi.changes.nothing)).toBeVisible();
    await expect(accept()).toHaveCount(0);
    await lead.getByRole('button', { name: vi.changes.close }).click();
  });

  await test.step('five added, seven changed, three gone: shown first, then accepted', async () => {
    await chooseFile(lead, 'nam-sau.csv', csvOf(nextYear(await listRows())));
    const counts = vi.changes.counts({ added: 5, changed: 7, gone: 3, reordered: 0 });
    await expect(lead.getByText(counts)).toBeVisible();
    expect((await postedNow(office)).tag).toBe(first.tag);
    await accept().click();
    await expect(lead.getByText(vi.settings.saved)).toBeVisible();
  });

  await test.step('everywhere the same', async () => {
    const { procedures } = (await postedNow(office)).catalogue;
    expect(procedures).toHaveLength(54);
    const newest = (await office.journal()).findLast(
      ({ event }) => event.type === 'office-configured',
    );
    expect(newest?.event).toMatchObject({ office: { procedures }, hallFrom: null });
    await posting.reload();
    await expect(posting.locator('details')).toHaveCount(54);
    await expect(posting.locator('[id="1.010038"]')).toHaveCount(0);
    await expect(posting.locator('[id="9.000001"]')).toContainText('Thủ tục mới số 1');
    await expect(posting.locator('[id="2.001019"]')).toContainText('60.000 đồng/di chúc');
    const person = taps(kiosk);
    await person.tap(vi.kiosk.takeNumber);
    await person.tap(vi.search.find);
    await expect(kiosk.getByRole('region', { name: vi.search.keyboard })).toBeVisible();
    await kiosk.keyboard.type('thu tuc moi so 1');
    await expect(foundOn(kiosk).first()).toHaveText(/Thủ tục mới số 1/);
    for (let i = 0; i < 16; i += 1) await kiosk.keyboard.press('Backspace');
    await kiosk.keyboard.type('di chuc');
    await foundOn(kiosk).first().tap();
    await expect(kiosk.getByText('60.000 đồng/di chúc')).toBeVisible();
  });

  await test.step('the list that the office wrote before brings the old catalogue back', async () => {
    await chooseFile(lead, 'danh-muc-thu-tuc.csv', kept);
    const counts = vi.changes.counts({ added: 3, changed: 7, gone: 5, reordered: 0 });
    await expect(lead.getByText(counts)).toBeVisible();
    await accept().click();
    await expect(lead.getByText(vi.settings.saved)).toBeVisible();
    const { officeSeq: _, ...before } = first.catalogue;
    const { officeSeq: __, ...after } = (await postedNow(office)).catalogue;
    expect(after).toEqual(before);
  });
});

test('[E1 E2 E3] a broken office file changes nothing; another letter counts from tomorrow', async ({
  startOffice,
  openScreen,
}) => {
  const office = await startOffice();
  const kiosk = await openScreen('kiosk', (await office.pair('kiosk', { point: 'sanh' })).link);
  const lead = await openScreen('clerk', `${office.url}${SCREENS.office}#file`);
  await signIn(lead, 'Lãnh đạo 1', office.pins['lanh-dao-1']);
  const downloaded = await download(lead, vi.changes.download);
  const file: Office = JSON.parse(await readFile(await downloaded.path(), 'utf8'));
  const { tag } = await postedNow(office);

  const accept = lead.getByRole('button', { name: vi.changes.accept });

  await test.step('every problem is listed with its path, and nothing changes', async () => {
    const [morning] = file.serviceHours.spans;
    await chooseFile(lead, 'hong.json', {
      ...file,
      timeZone: 'Asia/Sai_Gon_Moi',
      serviceHours: { ...file.serviceHours, spans: [morning, { from: '11:00', to: '17:00' }] },
      series: file.series.map((one, i) => (i === 1 ? { ...one, letter: 'A' } : one)),
      counters: file.counters.map((one, i) =>
        i === 2 ? { ...one, lanes: [...one.lanes, 'khong-co'] } : one,
      ),
    });
    const paths = ['timeZone', 'serviceHours.spans.1', 'series.1.letter', 'counters.2.lanes.2'];
    await expect(lead.getByText(vi.changes.unsound('hong.json', paths.length))).toBeVisible();
    for (const path of paths) await expect(lead.getByText(path, { exact: true })).toBeVisible();
    await expect(accept).toHaveCount(0);
    expect((await postedNow(office)).tag).toBe(tag);
  });

  await test.step('two points change letters: from tomorrow, says the preview', async () => {
    const [a = '', b = ''] = ['sanh', 'ban-huong-dan'].map(
      (point) =>
        file.series.find((one) => one.point === point && one.lane === 'chung-thuc')?.letter,
    );
    const other: Readonly<Record<string, string>> = { [a]: b, [b]: a };
    const series = file.series.map((one) => ({
      ...one,
      letter: other[one.letter] ?? one.letter,
    }));
    await chooseFile(lead, 'doi-ky-hieu.json', { ...file, series });
    const tomorrow = formatDay(addDays(dayOf(Date.now(), file.timeZone), 1), 'vi');
    const said = vi.officeChanges.hallFrom(vi.settings.fromTomorrow(tomorrow));
    await expect(lead.getByText(said)).toBeVisible();
    await accept.click();
    await expect(lead.getByText(vi.settings.saved)).toBeVisible();
    expect((await postedNow(office)).tag).not.toBe(tag);
  });

  await test.step('today the kiosk gives the old letter', async () => {
    const person = taps(kiosk);
    await person.tap(vi.kiosk.takeNumber);
    await person.tap(COPY);
    await person.tap(vi.kiosk.beyond);
    await expect(kiosk.locator('.ticket-paper__number')).toHaveText('A001');
  });
});

/** What the kiosk's search has found. */
function foundOn(kiosk: Page) {
  return kiosk.getByRole('list', { name: vi.search.results }).getByRole('button');
}
