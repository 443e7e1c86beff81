import { expect } from '@playwright/test';
import { vi } from '#shared/ui/words/vi.ts';
import { test } from '../support/journeys/journey.ts';
import { paperOf } from '../support/journeys/printer.ts';
import { signIn, taps } from '../support/journeys/touch.ts';

/** Machines that are set to other time zones: an office in Vietnam, its server in New York, its screens on Kiritimati. */

const OFFICE_ZONE = 'Asia/Ho_Chi_Minh';

test("[N5] times and days are the office's, whatever zone server and browsers are set to", async ({
  startOffice,
  openScreen,
}) => {
  const office = await startOffice({ zone: 'America/New_York' });
  const far = { timezoneId: 'Pacific/Kiritimati' };
  const [kiosk, display, counter, results] = await Promise.all([
    openScreen('kiosk', (await office.pair('kiosk')).link, far),
    openScreen('display', (await office.pair('display')).link, far),
    openScreen('clerk', `${office.url}/counter/`, far),
    openScreen('phone', `${office.url}/dashboard/`, far),
  ]);
  expect(await kiosk.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(
    far.timezoneId,
  );

  // Read again where a minute has just turned.
  await expect(async () => {
    const now = officeTime(Date.now());
    await expect(kiosk.locator('.ui-clock__time')).toHaveText(now.time, { timeout: 500 });
    await expect(kiosk.locator('.ui-clock__date')).toContainText(now.date, { timeout: 500 });
    await expect(display.locator('.ui-clock__time')).toHaveText(now.time, { timeout: 500 });
  }).toPass({ timeout: 5000 });

  const before = officeTime(Date.now());
  const person = taps(kiosk);
  await person.tap(vi.kiosk.takeNumber);
  await person.tap('Chứng thực bản sao từ bản chính');
  await person.tap(vi.kiosk.within);
  await expect(kiosk.locator('.ticket-paper__number')).toHaveText('N001');
  const takenAt = await kiosk.locator('.ticket-paper__ahead').last().innerText();
  expect([before.time, officeTime(Date.now()).time]).toContain(takenAt);
  expect((await paperOf(kiosk)).lines).toContain(`${takenAt} · ${before.date}`);

  // The office counts the number on the same day: it waits at the counter, and the call has the office's time.
  await signIn(counter, 'Công chức 2', office.pins['cong-chuc-2']);
  await counter.getByRole('button', { name: 'Quầy 2' }).click();
  await expect(counter.getByRole('rowheader', { name: 'N001' })).toBeVisible();
  // Ready once the opening is answered: until then the button says that it is being sent.
  await expect(
    counter.getByRole('button', { name: vi.counter.callNextNumber('N001') }),
  ).toBeVisible();
  const calledAfter = officeTime(Date.now()).time;
  await counter.keyboard.press('Space');
  const called = counter.getByText(/^Gọi lần 1 lúc/);
  const said = /lúc (\d+:\d+)/.exec(await called.innerText())?.[1];
  expect([calledAfter, officeTime(Date.now()).time]).toContain(said);

  // The running quarter is the office's.
  const running = await (await fetch(`${office.url}/api/results`)).json();
  const queue = await (await fetch(`${office.url}/api/queue`)).json();
  expect(queue.day).toBe(before.day);
  expect(running.running.from <= before.day && before.day <= running.running.to).toBe(true);
  const [year, month, day] = running.running.from.split('-');
  await expect(results.getByText(`${day}/${month}/${year}`)).toBeVisible();
});

/** What a clock on the office's wall shows: `9:42`, 10/11/2026, and the day as 2026-11-10. */
function officeTime(at: number) {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: OFFICE_ZONE,
    dateStyle: 'short',
    timeStyle: 'short',
  }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const [year, month, day] = [part('year'), part('month'), part('day')];
  return {
    time: `${Number(part('hour'))}:${part('minute')}`,
    date: `${day}/${month}/${year}`,
    day: `${year}-${month}-${day}`,
  };
}
