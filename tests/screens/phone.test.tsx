import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { THREE_LEVEL } from '#shared/domain/questionnaires/three-level.ts';
import type { TicketNow } from '#shared/domain/ticket-now.ts';
import type { Command } from '#shared/protocol/commands.ts';
import { setLanguage } from '#shared/ui/words/language.ts';
import { vi as said } from '#shared/ui/words/vi.ts';
import type { Asked, Doors, Told } from '../../kiosk/phone/model/doors.ts';
import { type Phone, startPhone } from '../../kiosk/phone/model/phone.ts';
import { PhoneApp } from '../../kiosk/phone/PhoneApp.tsx';
import { AT, same, WAITING } from '../support/phone-ticket.ts';

/** The citizen's phone before an office that answers as each test says: what it shows, and what it sends. */

const ENDED: TicketNow = {
  ...WAITING,
  state: 'ended',
  ahead: null,
  counter: same('Quầy 3'),
  asks: {
    ask: {
      visit: 'visit-25',
      number: 'A025',
      procedure: '2.000815',
      question: 'result',
      endedAt: AT,
    },
    asking: { ...THREE_LEVEL, comment: true },
  },
};
let ticket: Asked<TicketNow>;
let told: Told;
let sent: Command[];
let phone: Phone | null = null;

const ok = (body: TicketNow) => ({ status: 'ok', body }) as const;
const doors: Doors = {
  ticket: () => Promise.resolve(ticket),
  queue: () => Promise.resolve({ status: 'same' }),
  tell: (command) => {
    if (told === 'told') heard(command);
    return Promise.resolve(told);
  },
};

/** The office takes note, and from then on the ticket says so to this phone. */
function heard(command: Command): void {
  sent.push(command);
  if (command.type !== 'give-rating' || ticket.status !== 'ok') return;
  const until = { version: 1, changeableUntil: ticket.body.at + 300_000 };
  ticket = ok({ ...ticket.body, rated: { channel: 'phone', own: command.rating, ...until } });
}

beforeEach(() => {
  told = 'told';
  sent = [];
});
afterEach(() => {
  close();
  localStorage.clear();
  setLanguage('vi');
});

function close(): void {
  cleanup();
  phone?.close();
  phone = null;
}

function open(): void {
  phone = startPhone(doors, () => {});
  render(<PhoneApp phone={phone} />);
}

async function openAt(now: TicketNow): Promise<void> {
  ticket = ok(now);
  open();
  await screen.findAllByText(/A025|Cảm ơn|Lượt này/);
}

/** Opened anew, as after a reload. */
function reopen(): void {
  close();
  open();
}

/** Each touch on the screen that the one before has left. */
const touch = async (name: string | RegExp) =>
  act(() => void fireEvent.click(screen.getByRole('button', { name })));
const rate = async () => {
  await screen.findByText('Câu 1 trong 2');
  await touch('Rất hài lòng');
  await touch('Hài lòng');
  await screen.findByText(said.tablet.thanks);
};

test('[R7 R15] the visit over, it asks; nothing is preselected and every question may be left out', async () => {
  await openAt(ENDED);
  await screen.findByText('Câu 1 trong 2');
  for (const card of document.querySelectorAll('.ui-card')) {
    expect(card.getAttribute('aria-pressed')).not.toBe('true');
  }
  await touch(said.tablet.skipQuestion);
  await screen.findByText('Câu 2 trong 2');
  await touch('Hài lòng');
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({
    type: 'give-rating',
    visit: 'visit-25',
    questionnaire: 'three-level.1',
    answers: { attitude: 'satisfied' },
  });
  expect(sent[0]).toHaveProperty('tookMs');
});

test('[R7] whoever leaves out everything has sent nothing, and may still rate', async () => {
  await openAt(ENDED);
  await screen.findByText('Câu 1 trong 2');
  await touch(said.tablet.skipQuestion);
  await touch(said.tablet.skipQuestion);
  await screen.findByText('Câu 1 trong 2');
  expect(sent).toEqual([]);
});

test('[R6] after an answer below the middle it offers reasons and a comment', async () => {
  await openAt(ENDED);
  await screen.findByText('Câu 1 trong 2');
  await touch('Chưa hài lòng');
  await touch('Hài lòng');
  await touch('Chờ đợi quá lâu');
  await touch(said.common.goOn);
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Chờ lâu' } });
  await touch(said.tablet.send);
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ reasons: ['waiting'], comment: 'Chờ lâu' });
});

test('[R13 R15] a page loaded anew goes on where it was, and says no time that it took', async () => {
  await openAt(ENDED);
  await screen.findByText('Câu 1 trong 2');
  await touch('Rất hài lòng');
  await screen.findByText('Câu 2 trong 2');
  reopen();
  await screen.findByText('Câu 2 trong 2');
  await touch('Hài lòng');
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ answers: { result: 'very-satisfied', attitude: 'satisfied' } });
  expect(sent[0]).not.toHaveProperty('tookMs');
});

test('[R15 O1] what was answered and not sent is sent when the page is opened again, once', async () => {
  told = 'later';
  await openAt(ENDED);
  await rate();
  expect(screen.getByText(said.phone.kept)).toBeTruthy();
  told = 'told';
  reopen();
  await waitFor(() => expect(sent).toHaveLength(1));
  await screen.findByText(said.phone.counted);
  reopen();
  await screen.findByText(said.phone.counted);
  expect(sent).toHaveLength(1);
});

test('[R14] it is changed within five minutes, with a command of its own and the same rating', async () => {
  await openAt(ENDED);
  await rate();
  await touch(/^Sửa câu trả lời/);
  await screen.findByText('Câu 1 trong 2');
  await touch('Hài lòng');
  await touch(said.phone.keepAnswer);
  await waitFor(() => expect(sent).toHaveLength(2));
  const [given, changed] = sent;
  expect(changed).toMatchObject({
    type: 'change-rating',
    rating: (given as { rating?: string }).rating,
    answers: { result: 'satisfied', attitude: 'satisfied' },
  });
  expect(changed?.id).not.toBe(given?.id);
  const names = sent.map((one) => (one as { phone?: string }).phone);
  expect(names[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(names[1]).toBe(names[0]);
});

test('[R14] five minutes later it is changed no more', async () => {
  await openAt(ENDED);
  await rate();
  close();
  const { rated } = ticket.status === 'ok' ? ticket.body : ENDED;
  await openAt({ ...ENDED, rated, at: AT + 200_000 });
  expect(screen.getByRole('button', { name: /^Sửa câu trả lời/ })).toBeTruthy();
  close();
  await openAt({ ...ENDED, rated, at: AT + 300_000 });
  await screen.findByText(said.tablet.thanks);
  expect(screen.queryByRole('button', { name: /^Sửa câu trả lời/ })).toBeNull();
});

test('[R14] a change that the office heard too late is said to count for nothing', async () => {
  await openAt(ENDED);
  await rate();
  await touch(/^Sửa câu trả lời/);
  await touch('Hài lòng');
  await touch(said.phone.keepAnswer);
  await waitFor(() => expect(sent).toHaveLength(2));
  await screen.findByText(said.phone.changedTooLate);
});

test('[R15] a visit that the counter’s tablet has rated says so, and asks nothing', async () => {
  await openAt({
    ...ENDED,
    rated: { channel: 'tablet', own: null, version: null, changeableUntil: null },
  });
  expect(screen.getByText('Lượt này đã được đánh giá tại quầy')).toBeTruthy();
  expect(document.querySelector('.ui-card')).toBeNull();
});

test('[R15] a second phone that has read the same code says that it was rated on a phone', async () => {
  await openAt({
    ...ENDED,
    rated: { channel: 'phone', own: null, version: null, changeableUntil: null },
  });
  expect(screen.getByText('Lượt này đã được đánh giá trên điện thoại')).toBeTruthy();
});

test('[R15] an address that is not known says so', async () => {
  ticket = { status: 'unknown' };
  open();
  await screen.findByText(said.phone.unknown);
  expect(screen.getByText(said.phone.unknownNote)).toBeTruthy();
});

test('[R15 X9] what the office will never take is not thanked for', async () => {
  told = 'refused';
  await openAt(ENDED);
  await screen.findByText('Câu 1 trong 2');
  await touch('Rất hài lòng');
  await touch('Hài lòng');
  await screen.findByText(said.phone.refused);
  expect(screen.queryByText(said.tablet.thanks)).toBeNull();
});

test('[D6] it calls itself by a random name, the same for each rating, and by another one after fourteen days', async () => {
  const nameOn = async (days: number) => {
    localStorage.removeItem('hai-long.ticket.2026-11-23.visit-25');
    const before = sent.length;
    await openAt({ ...ENDED, at: AT + days * 86_400_000 });
    await rate();
    await waitFor(() => expect(sent).toHaveLength(before + 1));
    close();
    return (sent.at(-1) as { phone?: string }).phone;
  };
  const first = await nameOn(0);
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  expect(await nameOn(13)).toBe(first);
  const second = await nameOn(14);
  expect(second).toMatch(/^[0-9a-f]{64}$/);
  expect(second).not.toBe(first);
});
