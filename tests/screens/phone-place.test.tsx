import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { THREE_LEVEL } from '#shared/domain/questionnaires/three-level.ts';
import type { TicketNow } from '#shared/domain/ticket-now.ts';
import type { PublicQueue } from '#shared/domain/views.ts';
import { vi as said } from '#shared/ui/words/vi.ts';
import type { Doors } from '../../kiosk/phone/model/doors.ts';
import { ASK_EVERY_MS, ASK_SOON_EVERY_MS, startPhone } from '../../kiosk/phone/model/phone.ts';
import { PhoneApp } from '../../kiosk/phone/PhoneApp.tsx';
import { PhoneReceipt } from '../../kiosk/phone/PhoneReceipt.tsx';
import { AT, same, WAITING } from '../support/phone-ticket.ts';

/** What a citizen's phone says of a number that waits, was called, or whose holder was not there; and of a receipt. */

/** It is the next to be called. */
const NEXT: TicketNow = { ...WAITING, number: 'B004', ahead: 0 };
const QUEUE: PublicQueue = {
  seq: 9,
  day: '2026-11-23',
  officeSeq: 1,
  calls: [],
  lanes: [],
  noWaitClosure: null,
};
const ask = { visit: 'visit-4', number: 'B004', procedure: '2.000815', endedAt: AT };
const ASKS = {
  ask: { ...ask, question: 'guidance' as const },
  asking: { ...THREE_LEVEL, comment: false },
};

let close = () => {};
beforeEach(() => void queue.mockResolvedValue({ status: 'same' }));
afterEach(() => {
  onCalled.mockClear();
  queue.mockReset();
  close();
  cleanup();
  localStorage.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const onCalled = vi.fn<() => void>();
let now: TicketNow;
const queue = vi.fn<Doors['queue']>();
const doors: Doors = {
  ticket: () => Promise.resolve({ status: 'ok', body: now }),
  queue,
  tell: () => Promise.resolve('told'),
};

async function open(ticket: TicketNow): Promise<void> {
  now = ticket;
  const phone = startPhone(doors, onCalled);
  close = phone.close;
  render(<PhoneApp phone={phone} />);
  await screen.findAllByText(/B004/);
}

/** So many times the office may be asked, and answers. */
async function waitFor(ms: number): Promise<void> {
  for (let at = 0; at < ms; at += ASK_SOON_EVERY_MS) {
    vi.advanceTimersByTime(ASK_SOON_EVERY_MS);
    await new Promise((done) => setTimeout(done, 0));
  }
}

const INTERVALS: ('setInterval' | 'clearInterval')[] = ['setInterval', 'clearInterval'];
const queueWith = (told: Partial<PublicQueue>) =>
  queue.mockResolvedValue({ status: 'ok', body: { ...QUEUE, ...told } });

const text = () => (document.body.textContent ?? '').replaceAll('\u00a0', ' ');

test('[R15 K5] while it waits it says who is ahead and which counters call', async () => {
  await open(NEXT);
  expect(text()).toContain('Sắp đến lượt Ông/Bà');
  expect(text()).toContain('Quầy 3 hoặc Quầy 5');
  expect(text()).not.toContain('Ngoài giờ');
});

test('[R15 V4] it finds its place anew in the public queue alone', async () => {
  vi.useFakeTimers({ toFake: INTERVALS });
  await open({ ...NEXT, ahead: 3 });
  expect(text()).toContain('Trước Ông/Bà còn 3 người');
  const lane = { lane: 'chung-thuc', name: same('Chứng thực'), letters: ['B'], waiting: 2 };
  queueWith({ lanes: [{ ...lane, numbers: ['B003', 'B004'] }] });
  await waitFor(ASK_EVERY_MS);
  expect(text()).toContain('Trước Ông/Bà còn 1 người');
});

test('[R15] called it names the counter, large, and shakes once for each call', async () => {
  vi.useFakeTimers({ toFake: INTERVALS });
  await open(NEXT);
  const counter = same('Quầy 3');
  const call = { seq: 12, at: AT, number: 'B004', counter, lane: same('x'), open: true };
  queueWith({ calls: [call] });
  now = { ...NEXT, state: 'called', ahead: null, counter };
  await waitFor(3 * ASK_EVERY_MS);
  await screen.findByText('Quầy 3');
  expect(onCalled).toHaveBeenCalledTimes(1);
});

test('[R15 K5 T7] out of hours nobody is next: it says when numbers are called, as the kiosk does', async () => {
  await open({ ...NEXT, opening: { status: 'before', from: '07:30' } });
  expect(text()).toContain('Ngoài giờ làm việc. Số sẽ được gọi từ 7 giờ 30.');
  expect(text()).not.toContain('Sắp đến lượt');
});

test('[R15 Q9] whoever was not there is told so, where to go, and how often it can still be called', async () => {
  await open({ ...NEXT, state: 'absent', ahead: null, opening: null, callsLeft: 2 });
  expect(text()).toContain(said.phone.missed('Quầy 3 hoặc Quầy 5'));
  expect(text()).toContain('gọi lại 2 lần');
  expect(document.querySelector('.ui-card')).toBeNull();
});

test.each([
  ['absent', said.phone.perhapsOver('B004', 'Quầy 3')],
  ['left', said.phone.perhapsOverForGood('B004')],
  ['ended', said.phone.visitOver('B004')],
] as const)('[R15 R16] asked about one that is %s, the words fit who was served and who stepped out', async (state, words) => {
  const counter = same('Quầy 3');
  await open({ ...NEXT, state, ahead: null, opening: null, counter, asks: ASKS });
  await screen.findByText(words);
  expect(document.querySelectorAll('.ui-card')).toHaveLength(3);
});

test('[R15 R16] called again after all, it names the counter and asks nothing', async () => {
  const counter = same('Quầy 3');
  await open({ ...NEXT, state: 'called', ahead: null, opening: null, counter, asks: ASKS });
  expect(text()).toContain('Mời Ông/Bà đến');
  expect(document.querySelector('.ui-card')).toBeNull();
});

test.each([
  [2, 5],
  [3, 1],
])('[R15] with %i ahead the queue is asked %i times in ten seconds', async (ahead, times) => {
  vi.useFakeTimers({ toFake: INTERVALS });
  await open({ ...NEXT, ahead });
  await waitFor(ASK_EVERY_MS);
  expect(queue).toHaveBeenCalledTimes(times);
});

test('[Z1 Z3] the receipt on the phone has no code for itself: it is copied, and leads to the page that looks it up', async () => {
  const writeText = vi.fn<(copied: string) => Promise<void>>(() => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  render(<PhoneReceipt code="K7QF-0M3X-9TDA-2WBE" />);
  expect(document.querySelector('.ui-qr')).toBeNull();
  const link = screen.getByRole('link', { name: said.phone.checkReceipt });
  expect(link.getAttribute('href')).toMatch(/\/dashboard\/receipt#K7QF-0M3X-9TDA-2WBE$/);
  fireEvent.click(screen.getByRole('button', { name: said.phone.copyReceipt }));
  await screen.findByText(said.phone.copies.done);
  expect(writeText).toHaveBeenCalledWith('K7QF-0M3X-9TDA-2WBE');
});

test('[Z1] where the phone forbids copying it says so', async () => {
  vi.stubGlobal('navigator', {});
  render(<PhoneReceipt code="K7QF-0M3X-9TDA-2WBE" />);
  fireEvent.click(screen.getByRole('button', { name: said.phone.copyReceipt }));
  expect(await screen.findByText(said.phone.copies.failed)).toBeTruthy();
});
