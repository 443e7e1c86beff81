import { expect, type Page } from '@playwright/test';
import { ATTITUDE, RESULT } from '#shared/domain/questionnaires/core-questions.ts';
import { vi } from '#shared/ui/words/vi.ts';
import { test } from '../support/journeys/journey.ts';
import { download } from '../support/journeys/office-desk.ts';
import { writeUnpublishedQuarter } from '../support/journeys/past.ts';
import { attachPrinter, paperOf } from '../support/journeys/printer.ts';
import { readCsv, readWorkbook } from '../support/journeys/reports.ts';
import { signIn, taps } from '../support/journeys/touch.ts';

/** The office day, end to end, with all its screens open at once: from a number to a published quarter. */

const COPY = 'Chứng thực bản sao từ bản chính';

test('[Q3 N1 R1 P5] a number in three taps, called, rated; the quarter published and downloaded', async ({
  startOffice,
  openScreen,
}, testInfo) => {
  test.setTimeout(120_000);
  const office = await startOffice();
  const period = await writeUnpublishedQuarter(office);

  const front = await openScreen('clerk', `${office.url}/`);
  const address = async (name: string) => {
    const link = front.getByRole('link', { name, exact: true });
    return new URL((await link.getAttribute('href')) ?? '', office.url).href;
  };
  const [kiosk, tablet, display, counter, results, lead] = await Promise.all([
    openScreen('kiosk', await address('Máy lấy số 1')),
    openScreen('tablet', await address('Quầy 2')),
    openScreen('display', await address('Màn hình phòng chờ')),
    openScreen('clerk', await address('Quầy công chức')),
    openScreen('phone', await address('Kết quả công khai')),
    openScreen('clerk', await address('Phần của lãnh đạo')),
  ]);
  const timesPrinted = await attachPrinter(kiosk);
  const received = await receivedIn(results);

  await test.step('three taps give a printed no-wait number', async () => {
    const person = taps(kiosk);
    await person.tap(vi.kiosk.takeNumber);
    await person.tap(COPY);
    await person.tap(vi.kiosk.within);
    await expect(numberOn(kiosk)).toHaveText('N001');
    expect(person.count()).toBe(3);
    await expect(kiosk.getByText(vi.kiosk.printed)).toBeVisible();
    expect(await timesPrinted()).toBe(1);
    const paper = await paperOf(kiosk);
    expect(paper.pages).toBe(1);
    expect(paper.widthMm).toBeCloseTo(80, 0);
    expect(paper.lines[0]).toBe('Trung tâm Phục vụ hành chính công');
    expect(paper.lines).toEqual(
      expect.arrayContaining(['N001', 'Thủ tục không chờ · Quầy 2', COPY]),
    );
    expect(paper.lines).not.toContain(vi.common.done);
  });

  await test.step('the clerk signs in, opens the counter and calls: the hall sees it within a second', async () => {
    await signIn(counter, 'Công chức 2', office.pins['cong-chuc-2']);
    await counter.getByRole('button', { name: 'Quầy 2' }).click();
    await expect(counter.getByRole('rowheader', { name: 'N001' })).toBeVisible();
    // Ready once the opening is answered: until then the button says that it is being sent.
    await expect(
      counter.getByRole('button', { name: vi.counter.callNextNumber('N001') }),
    ).toBeVisible();
    const shown = display.waitForFunction(
      () => document.querySelector('.now-calling__number')?.textContent === 'N001',
    );
    const calledAt = performance.now();
    await counter.keyboard.press('Space');
    await shown;
    const tookMs = Math.round(performance.now() - calledAt);
    testInfo.annotations.push({ type: 'call to display', description: `${tookMs} ms` });
    expect(tookMs).toBeLessThan(1000);
    await expect(display.locator('.now-calling__counter')).toHaveText('Quầy 2');
    await expect(counter.getByText(vi.counter.withinLimits, { exact: true })).toBeVisible();
  });

  await test.step('the end of the visit asks for a rating on the tablet of the counter', async () => {
    await counter.keyboard.press('1');
    await expect(counter.getByText(vi.counter.tabletRating)).toBeVisible();
    await rate(tablet, RESULT.text.vi, vi.common.levels['very-satisfied']);
    await rate(tablet, ATTITUDE.text.vi, vi.common.levels.satisfied);
    await expect(tablet.getByText(vi.tablet.thanks)).toBeVisible();
    await expect(counter.getByText(vi.counter.tabletIdle)).toBeVisible();
    await results.reload();
    expect(await receivedIn(results)).toBe(received + 1);
  });

  await test.step('the same procedure answered "no" waits in the ordinary queue, and the kiosk says why', async () => {
    const person = taps(kiosk);
    await person.tap(vi.common.done);
    await person.tap(vi.kiosk.takeNumber);
    await person.tap(COPY);
    await person.tap('English');
    await person.tap('Tiếng Việt');
    await person.tap(vi.kiosk.beyond);
    await expect(numberOn(kiosk)).toHaveText('A001');
    await expect(kiosk.locator('.ticket-paper').getByText(vi.kiosk.whyBeyond)).toBeVisible();
    expect((await paperOf(kiosk)).lines).toContain(vi.kiosk.whyBeyond);
    await person.tap(vi.kiosk.priority);
    await expect(kiosk.getByText(vi.kiosk.priorityNoted)).toBeVisible();
    // Quầy 2 serves the no-wait lane alone: the clerk goes on at Quầy 1.
    await counter.getByRole('button', { name: vi.counter.closeCounter }).click();
    await counter.getByRole('button', { name: 'Quầy 1' }).click();
    const row = counter.getByRole('row').filter({ hasText: 'A001' });
    await expect(row.getByText(vi.counter.priority)).toBeVisible();
    await expect(display.locator('.lane-waits__lane')).toHaveText(/Chứng thực.*1\s+người chờ/);
  });

  await test.step('the lead publishes: page, hall and files say the same', async () => {
    await expect(results.getByText(vi.results.nonePublished)).toBeVisible();
    await expect(display.locator('.strip__rate')).toHaveCount(0);
    await signIn(lead, 'Lãnh đạo 1', office.pins['lanh-dao-1']);
    await lead.getByRole('button', { name: /^Công khai Quý/ }).click();
    await lead.getByRole('button', { name: vi.lead.confirm, exact: true }).click();
    await expect(lead.getByText(/^Đã công khai Quý/)).toBeVisible();
    const rate = await lead.locator('.lead-figures__figure').first().innerText();
    expect(rate).toMatch(/^\d+,\d\s%$/);

    await results.reload();
    await expect(results.locator('.rate-card__rate')).toHaveText(rate);
    // The strip shows results and no-wait procedures in turn, 12 seconds each.
    await expect(display.locator('.strip__rate')).toHaveText(rate, { timeout: 30_000 });

    const published = await (await fetch(`${office.url}/api/results/${period}`)).json();
    const { n, satisfied, interval } = published.figures.headline;
    expect(`${(satisfied * 100).toFixed(1).replace('.', ',')} %`).toBe(rate.replace(/\s/, ' '));
    const inHall = await display.locator('.strip__detail').innerText();
    expect(inHall).toContain(`${n.toLocaleString('vi')} phiếu`);
    expect(await readWorkbook(await download(lead, vi.lead.exportExcel))).toEqual({
      n,
      satisfied,
      interval,
    });
    expect(await readCsv(await download(lead, vi.lead.exportCsv))).toEqual({
      n,
      satisfied,
      interval,
    });
  });
});

function numberOn(kiosk: Page) {
  return kiosk.locator('.ticket-paper__number');
}

/** Ratings of the running period, as the public page tells them. */
async function receivedIn(results: Page): Promise<number> {
  const said = await results.getByText(/Đã nhận [\d.]+ phiếu/).innerText();
  return Number(/Đã nhận ([\d.]+) phiếu/.exec(said)?.[1]?.replace('.', ''));
}

/** Answers one question; before the touch none of its answers is chosen. */
async function rate(tablet: Page, question: string, level: string): Promise<void> {
  await expect(tablet.getByRole('heading', { name: question })).toBeVisible();
  await expect(tablet.locator('.ui-card')).toHaveCount(3);
  await expect(
    tablet.locator('.ui-card').and(tablet.locator('[aria-pressed=true], .is-pressed')),
  ).toHaveCount(0);
  await tablet.getByRole('button', { name: level, exact: true }).tap();
}
