import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import type { Command } from '#shared/domain/commands.ts';
import { quarterBefore, quarterOf } from '#shared/domain/period.ts';
import { addDays, dayOf, startOfDay } from '#shared/domain/time.ts';
import { SCREENS } from '#shared/protocol/routes.ts';
import { vi } from '#shared/ui/words/vi.ts';
import { test } from '../support/journeys/journey.ts';
import type { OfficeProgram } from '../support/journeys/office-program.ts';
import { signIn } from '../support/journeys/touch.ts';

/** A rating from the tablet to the public list and beyond: changed, with its receipt, published, found, and beside a correction that two people have made. */

/** Beyond its limits it waits in the ordinary lane of counter 1. */
const COPY = { procedure: '2.000815', limits: 'beyond', letter: 'A', number: 1 };
const COUNTER = '1';
const HOUR_MS = 3_600_000;
/** Too few visits of any procedure for a median: a visit of seconds is no ghost (SPEC D8). */
const PAST = { days: 5, perDay: 12 };
const FORMS = 12;
const REASON = 'Bổ sung phiếu giấy nhận muộn';

test('[R14 Z3 R18 S9 R12] a rating is changed, published and found by its receipt; a list confirmed by a second person makes a correction', async ({
  startOffice,
  openScreen,
  consoleWatch,
}) => {
  test.setTimeout(120_000);
  const office = await startOffice();
  const { timeZone, publicCalendar } = office.catalogue;
  const quarter = quarterBefore(quarterOf(dayOf(Date.now(), timeZone), publicCalendar));
  const beside = startOfDay(quarter.to, timeZone) + 10 * HOUR_MS - Date.now();
  await beginOn(office, beside, addDays(quarter.to, -PAST.days));

  const receipt =
    await test.step('on the last day of the quarter: rated, changed before "done", receipt taken', async () => {
      const [tabletDevice, keys, kiosk] = [
        await office.pair('tablet', { counter: COUNTER }),
        await office.pair('counter', { counter: COUNTER }),
        await office.pair('kiosk', { point: 'sanh' }),
      ];
      const say = async (device: typeof keys, wish: object) => {
        const told = { id: randomUUID(), at: Date.now() + beside, ...wish } as Command;
        expect(await office.say(device, told)).toMatchObject({ outcome: 'accepted' });
      };
      const ticket = randomUUID();
      const tablet = await openScreen('tablet', tabletDevice.link);
      await expect(tablet.getByText(vi.tablet.waitingScreen)).toBeVisible();
      await say(kiosk, { type: 'issue-ticket', ticket, ...COPY });
      await say(keys, { type: 'open-counter', counter: COUNTER });
      await say(keys, { type: 'call-next', counter: COUNTER });
      await say(keys, { type: 'finish-visit', counter: COUNTER, ticket, outcome: 'settled' });
      await choose(tablet, vi.tablet.question(1, 2), vi.common.levels.satisfied);
      await choose(tablet, vi.tablet.question(2, 2), vi.common.levels.satisfied);
      await tablet.getByRole('button', { name: vi.tablet.changeAnswers }).tap();
      await choose(tablet, vi.tablet.question(1, 2), vi.common.levels['very-satisfied']);
      await tablet.getByRole('button', { name: vi.tablet.keepAnswer }).tap();
      await tablet.getByRole('button', { name: vi.tablet.takeReceipt }).tap();
      const letters = tablet.getByRole('region', { name: vi.receipt.title }).getByRole('img');
      const code = (await letters.last().innerText()).replace(/\s/g, '');
      expect(code).toMatch(/^[0-9A-Z]{16}$/);
      await expect
        .poll(async () =>
          (await office.journal()).filter(({ event }) => event.type === 'rating-changed'),
        )
        .toHaveLength(1);
      return code;
    });

  consoleWatch.expectOutage(true);
  await office.stop();
  office.wearClock(0);
  await office.start();
  consoleWatch.expectOutage(false);

  const lead = await openScreen('clerk', office.url + SCREENS.office);
  await signIn(lead, 'Lãnh đạo 1', office.pins['lanh-dao-1']);
  await test.step('the lead publishes, and the receipt is found among the counted', async () => {
    await lead.getByRole('button', { name: /^Công khai Quý/ }).click();
    await lead.getByRole('button', { name: vi.lead.confirm, exact: true }).click();
    await expect(lead.getByText(/^Đã công khai Quý/)).toBeVisible();
    const page = await openScreen('phone', `${office.url}${SCREENS.receipt}?lang=vi`);
    await page.getByLabel(vi.receiptPage.code).fill(receipt);
    await page.getByRole('button', { name: vi.receiptPage.look }).click();
    await expect(page.getByText(/^Có\. Phiếu của Ông\/Bà được tính/)).toBeVisible();
  });

  await test.step('a list entered by the administrator is confirmed by the lead', async () => {
    const administrator = await openScreen('clerk', office.url + SCREENS.office);
    await signIn(administrator, 'Quản trị 1', office.pins['quan-tri-1']);
    await goTo(administrator, vi.lead.sectionNames.entered);
    await administrator.locator('input[type=file]').setInputFiles({
      name: 'phieu-giay.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(formsOf(quarter.to)),
    });
    await administrator.getByRole('button', { name: vi.entered.enter(`${FORMS}`) }).click();
    await expect(administrator.getByText(vi.entered.ownList)).toBeVisible();
    await goTo(lead, vi.lead.sectionNames.entered);
    await lead.getByRole('button', { name: vi.entered.confirm }).click();
    await expect(lead.getByText(vi.entered.noneWaiting)).toBeVisible();
  });

  await test.step('the correction stands with its reason, and both versions can be read', async () => {
    await goTo(lead, vi.lead.sectionNames.publication);
    await lead.getByRole('button', { name: /^Đính chính Quý/ }).click();
    await lead.getByLabel(vi.lead.correctionReason).fill(REASON);
    await lead.getByRole('button', { name: vi.lead.confirmCorrected }).click();
    const page = await openScreen('phone', `${office.url}/dashboard/?period=${quarter.key}`);
    await expect(page.getByText(REASON)).toBeVisible();
    await expect(page.getByText(vi.beside.batch(1, vi.entered.channels.paper))).toBeVisible();
    await page.goto(`${office.url}/dashboard/?period=${quarter.key}&version=1`);
    await expect(page.getByText(vi.beside.olderVersion(1, 2))).toBeVisible();
    await expect(page.getByText(vi.beside.batches)).toHaveCount(0);
  });

  await test.step('the lead looks at a questionnaire on the tablet’s own screen', async () => {
    await goTo(lead, vi.lead.sectionNames.questionnaire);
    const [preview] = await Promise.all([
      lead.waitForEvent('popup'),
      lead.getByRole('button', { name: vi.questionnaires.preview }).first().click(),
    ]);
    await expect(preview.getByText(vi.tablet.preview)).toBeVisible();
    await preview.close();
  });
});

/** A quarter with a little past, on its last morning. @param from the first day of the past */
async function beginOn(office: OfficeProgram, beside: number, from: string): Promise<void> {
  await office.stop();
  office.wearClock(beside);
  const { days, perDay } = PAST;
  await office.cli('simulate', '--from', from, '--days', `${days}`, '--per-day', `${perDay}`);
  await office.start();
}

async function choose(tablet: Page, question: string, level: string): Promise<void> {
  await expect(tablet.getByText(question, { exact: true })).toBeVisible();
  await tablet.getByRole('button', { name: level, exact: true }).tap();
}

async function goTo(lead: Page, section: string): Promise<void> {
  await lead.getByRole('link', { name: section, exact: true }).click();
}

/** A list as an office keeps it: a form a line. */
function formsOf(day: string): string {
  const rows = Array.from({ length: FORMS }, (_, i) => `${day},Hài lòng,Rất hài lòng,P-${i + 1}`);
  return ['Ngày,Mức độ hài lòng,Thái độ,Mã phiếu', ...rows].join('\n');
}
