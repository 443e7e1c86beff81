import { randomUUID } from 'node:crypto';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Command } from '#shared/domain/commands.ts';
import type { Answer } from '#shared/protocol/messages.ts';
import { vi } from '#shared/ui/words/vi.ts';
import { test } from '../support/journeys/journey.ts';
import type { OfficeProgram, Paired } from '../support/journeys/office-program.ts';
import { attachPrinter, paperOf } from '../support/journeys/printer.ts';
import { settled, taps } from '../support/journeys/touch.ts';

/** From the code on a ticket to a rating on the phone that has read it, and what the other screens then say (SPEC R15). */

const PROCEDURE = 'Bản sao Trích lục hộ tịch';
/** A phone asks every ten seconds. */
const ASKED_WITHIN = { timeout: 15_000 };

test('[R15 R14] the code on a ticket follows it on a phone, rates it there once, and changes it', async ({
  startOffice,
  openScreen,
  consoleWatch,
}) => {
  test.setTimeout(120_000);
  const office = await startOffice({ phones: true });
  const [kioskDevice, keys, tabletDevice, exitDevice] = [
    await office.pair('kiosk'),
    await office.pair('counter', { counter: '3' }),
    await office.pair('tablet', { counter: '3' }),
    await office.pair('tablet'),
  ];
  const kiosk = await openScreen('kiosk', kioskDevice.link);
  const tablet = await openScreen('tablet', tabletDevice.link);
  await attachPrinter(kiosk);
  await codesAreReady(kiosk);

  const first = await takeNumber(kiosk);
  const second = await takeNumber(kiosk);
  expect(first.link).toMatch(new RegExp(`^${office.url}/t/[\\w-]{22}$`));
  expect(second.link).not.toBe(first.link);
  const paper = await paperOf(kiosk);
  expect(paper.pages).toBe(1);
  expect(paper.lines.join(' ')).toContain(vi.ticketCode.line);

  const [phone, other] = [
    await openScreen('phone', first.link, { locale: 'vi-VN' }),
    await openScreen('phone', second.link, { locale: 'vi-VN' }),
  ];
  await expect(phone.getByText(first.number, { exact: true })).toBeVisible();
  await expect(nobodyAheadOn(phone)).toBeVisible();
  await expect(other.getByText(vi.phone.ahead(1))).toBeVisible();

  let ticket = '';
  await test.step('called, the phone names the counter', async () => {
    await say(office, keys, { type: 'open-counter', counter: '3' });
    ticket = await callNext(office, keys);
    await expect(phone.getByText('Quầy 3', { exact: true })).toBeVisible(ASKED_WITHIN);
    await expect(nobodyAheadOn(other)).toBeVisible(ASKED_WITHIN);
  });

  await test.step('the visit over, the phone rates: the tablet asks no more', async () => {
    await finish(office, keys, ticket);
    await expect(tablet.getByText(vi.tablet.question(1, 2))).toBeVisible();
    await expect(phone.getByText(vi.tablet.question(1, 2))).toBeVisible(ASKED_WITHIN);
    await phone.getByRole('button', { name: 'Hài lòng', exact: true }).tap();
    await phone.getByRole('button', { name: 'Hài lòng', exact: true }).tap();
    await expect(phone.getByText(vi.phone.counted)).toBeVisible();
    await expect(tablet.getByText(vi.tablet.waitingScreen)).toBeVisible();
  });

  await test.step('the page loaded anew knows what was given, and changes it', async () => {
    await phone.reload();
    await phone.getByRole('button', { name: vi.tablet.changeAnswers }).tap();
    await phone.getByRole('button', { name: 'Rất hài lòng', exact: true }).tap();
    await phone.getByRole('button', { name: vi.phone.keepAnswer }).tap();
    await expect(phone.getByText(vi.phone.counted)).toBeVisible();
    const events = (await office.journal()).map(({ event }) => event);
    const given = events.find((event) => event.type === 'rating-given');
    expect(given).toMatchObject({ channel: 'phone', marks: [] });
    expect(events.find((event) => event.type === 'rating-changed')).toMatchObject({
      marks: [],
      version: 2,
      answers: { result: 'very-satisfied', attitude: 'satisfied' },
    });
  });

  await test.step('what the tablet has rated the phone cannot, and the exit says so too', async () => {
    await finish(office, keys, await callNext(office, keys));
    await expect(tablet.getByText(vi.tablet.question(1, 2))).toBeVisible();
    await tablet.getByRole('button', { name: 'Hài lòng', exact: true }).tap();
    await expect(tablet.getByText(vi.tablet.question(2, 2))).toBeVisible();
    await tablet.getByRole('button', { name: 'Hài lòng', exact: true }).tap();
    await expect(other.getByText(vi.phone.ratedBy.tablet)).toBeVisible(ASKED_WITHIN);
    const exit = await openScreen('tablet', exitDevice.link);
    await expect(exit.getByText(vi.exit.title)).toBeVisible();
    await exit.keyboard.type(second.link);
    await exit.keyboard.press('Enter');
    await expect(exit.getByText(vi.exit.not.rated)).toBeVisible();
  });

  await test.step('an address that is nobody’s says so', async () => {
    consoleWatch.expectStatuses(401);
    const nobody = await openScreen('phone', `${office.url}/t/${'A'.repeat(22)}`);
    await expect(nobody.getByText(vi.phone.unknown)).toBeVisible();
  });
});

/** Whatever the hour: out of hours nobody is said to be next. */
function nobodyAheadOn(phone: Page): Locator {
  const { ahead, aheadWhileClosed } = vi.phone;
  return phone.getByText(ahead(0)).or(phone.getByText(aheadWhileClosed(0)));
}

/** The code comes after the first screen: a number taken before bears none. */
async function codesAreReady(kiosk: Page): Promise<void> {
  await kiosk.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('TicketCode')),
  );
}

interface Taken {
  readonly number: string;
  readonly link: string;
}

async function takeNumber(kiosk: Page): Promise<Taken> {
  const person = taps(kiosk);
  for (const name of [vi.kiosk.takeNumber, PROCEDURE, vi.kiosk.unsure]) {
    await settled(kiosk);
    await person.tap(name);
  }
  const code = kiosk.locator('.ticket-paper .ui-qr');
  const number = await kiosk.locator('.ticket-paper__number').innerText();
  const link = (await code.getAttribute('data-content')) ?? '';
  const done = kiosk.getByRole('button', { name: vi.common.done, exact: true });
  if (number.endsWith('1')) await done.tap();
  return { number, link };
}

type Wish = Command extends infer One
  ? One extends Command
    ? Omit<One, 'id' | 'at'>
    : never
  : never;

async function say(office: OfficeProgram, device: Paired, wish: Wish): Promise<Answer> {
  const answer = await office.say(device, { id: randomUUID(), at: Date.now(), ...wish } as Command);
  expect(answer).toMatchObject({ outcome: 'accepted' });
  return answer;
}

/** @returns the ticket that is called */
async function callNext(office: OfficeProgram, keys: Paired): Promise<string> {
  const answer = await say(office, keys, { type: 'call-next', counter: '3' });
  const result = answer.outcome === 'accepted' ? answer.result : null;
  return result && 'ticket' in result ? String(result.ticket) : '';
}

async function finish(office: OfficeProgram, keys: Paired, ticket: string): Promise<void> {
  await say(office, keys, { type: 'finish-visit', counter: '3', ticket, outcome: 'settled' });
}
