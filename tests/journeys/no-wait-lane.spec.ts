import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import type { PublicQueue } from '#shared/domain/views.ts';
import { ROUTES, SCREENS } from '#shared/protocol/routes.ts';
import { vi } from '#shared/ui/words/vi.ts';
import { test } from '../support/journeys/journey.ts';
import { signIn, taps } from '../support/journeys/touch.ts';

/** The no-wait lane in a clerk's hands: closed and opened in one key, a number moved out of it, and one that nobody claims. */

const COPY = { code: '2.000815', name: 'Chứng thực bản sao từ bản chính' };
/** Within so long a kiosk says what a clerk has done, ms: a view comes five times a second. */
const SECONDS_MS = 3000;

test('[Q13 Q14 Q15] the lane is closed in one key, a number moved out and one voided: kiosk, counters and queue follow', async ({
  startOffice,
  openScreen,
}) => {
  const office = await startOffice();
  const device = await office.pair('kiosk', { point: 'sanh' });
  const kiosk = await openScreen('kiosk', device.link);
  const counter = await openScreen('clerk', office.url + SCREENS.counter);
  const person = taps(kiosk);
  const status = counter.getByRole('contentinfo').getByRole('status');
  const why = vi.noWait.closing['signer-away'];
  const numbers = async () => {
    const queue: PublicQueue = await (await fetch(office.url + ROUTES.queue)).json();
    return queue.lanes.flatMap((lane) => lane.numbers.map((one) => `${lane.lane} ${one}`));
  };

  await office.say(device, {
    type: 'issue-ticket',
    id: randomUUID(),
    at: Date.now(),
    ticket: randomUUID(),
    letter: 'N',
    number: 1,
    procedure: COPY.code,
    limits: 'within',
  });
  await signIn(counter, 'Công chức 2', office.pins['cong-chuc-2']);
  await counter.getByRole('button', { name: 'Quầy 2' }).click();
  // Ready once the opening is answered: until then the button says that it is being sent.
  await expect(
    counter.getByRole('button', { name: vi.counter.callNextNumber('N001') }),
  ).toBeVisible();

  await test.step('K closes it; within seconds the kiosk says why, and gives an ordinary number', async () => {
    await counter.keyboard.press('k');
    await expect(status).toHaveText(vi.counter.closedLane(why));
    await expect(kiosk.getByText(vi.noWait.paused(why))).toBeVisible({ timeout: SECONDS_MS });
    await person.tap(vi.kiosk.takeNumber);
    await person.tap(COPY.name);
    await expect(kiosk.getByText(vi.kiosk.pausedHere(why))).toBeVisible();
    await person.tap(vi.kiosk.takeThis);
    await expect(kiosk.locator('.ticket-paper__number')).toHaveText('A001');
    await expect(kiosk.locator('.ticket-paper').getByText(vi.kiosk.whyPaused(why))).toBeVisible();
    await expect.poll(numbers).toEqual(['chung-thuc A001', 'khong-cho N001']);
  });

  await test.step('K opens it again, and the kiosk asks its one question', async () => {
    await counter.keyboard.press('k');
    await expect(status).toHaveText(vi.counter.openedLane);
    await person.tap(vi.common.done);
    await expect(kiosk.getByText(vi.noWait.paused(why))).toBeHidden({ timeout: SECONDS_MS });
    await person.tap(vi.kiosk.takeNumber);
    await person.tap(COPY.name);
    await expect(kiosk.getByRole('button', { name: vi.kiosk.within })).toBeVisible();
  });

  await test.step('C and a reason move a number to the ordinary lane, where it is called first', async () => {
    await counter.keyboard.press('Space');
    await expect(counter.locator('.visit__number')).toHaveText('N001');
    await counter.keyboard.press('c');
    await expect(counter.getByRole('dialog')).toContainText(vi.counter.moveTitle('N001'));
    await counter.keyboard.press('2');
    await expect(status).toHaveText(vi.counter.moved('N001', 'Chứng thực'));
    expect(await numbers()).toEqual(['chung-thuc N001', 'chung-thuc A001']);
    const { event } = (await office.journal()).at(-1) ?? {};
    expect(event).toMatchObject({ type: 'ticket-moved', reason: 'must-verify' });
    await counter.getByRole('button', { name: vi.counter.closeCounter }).click();
    await counter.getByRole('button', { name: 'Quầy 1' }).click();
    const row = counter.getByRole('row').filter({ hasText: 'N001' });
    await expect(row).toContainText(vi.counter.movedHere);
  });

  await test.step('a number that nobody claims is voided from the list, and gone from the public queue', async () => {
    await counter.getByRole('button', { name: vi.counter.voidNumberOf('A001') }).click();
    const question = counter.getByRole('dialog');
    await expect(question).toContainText(vi.counter.voidNote);
    await question.getByRole('button', { name: vi.counter.voidNumberOf('A001') }).click();
    await expect(status).toHaveText(vi.counter.voided('A001'));
    expect(await numbers()).toEqual(['chung-thuc N001']);
    await expect(counter.getByRole('rowheader')).toHaveText(['N001']);
    await counter.keyboard.press('Space');
    await expect(counter.locator('.visit__number')).toHaveText('N001');
  });
});
