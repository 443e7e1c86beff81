import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { THREE_LEVEL } from '#shared/domain/questionnaires/three-level.ts';
import type { TicketNow } from '#shared/domain/ticket-now.ts';
import type { PublicQueue } from '#shared/domain/views.ts';
import type { Command } from '#shared/protocol/commands.ts';
import { setLanguage } from '#shared/ui/words/language.ts';
import { vi as said } from '#shared/ui/words/vi.ts';
import type { Asked, Doors, Told } from '../../kiosk/phone/model/doors.ts';
import { ASK_EVERY_MS, type Phone, startPhone } from '../../kiosk/phone/model/phone.ts';
import { PhoneApp } from '../../kiosk/phone/PhoneApp.tsx';

/** The citizen's phone before an office that answers as each test says: what it shows, and what it sends. */

const AT = Date.UTC(2026, 10, 23, 2);
const same = (text: string) => ({ vi: text, en: text });
const WAITING: TicketNow = {
  at: AT,
  office: {
    name: same('Trung tâm'),
    place: same('Phường Mẫu'),
    timeZone: 'Asia/Ho_Chi_Minh',
    languages: ['vi', 'en'],
    publicCalendar: 'calendar',
  },
  number: 'A025',
  day: '2026-11-23',
  isToday: true,
  lane: same('Chứng thực'),
  procedure: same('Chứng thực bản sao'),
  state: 'waiting',
  ahead: 3,
  counter: null,
  asks: null,
  rated: null,
};
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
const QUEUE: PublicQueue = {
  seq: 9,
  day: '2026-11-23',
  officeSeq: 1,
  calls: [],
  lanes: [],
  noWaitClosure: null,
};

let ticket: Asked<TicketNow>;
let queue: Awaited<ReturnType<Doors['queue']>>;
let told: Told;
let sent: Command[];
let phone: Phone | null = null;
const onCalled = vi.fn<() => void>();

const ok = (body: TicketNow) => ({ status: 'ok', body }) as const;
const doors: Doors = {
  ticket: () => Promise.resolve(ticket),
  queue: () => Promise.resolve(queue),
  tell: (command) => {
    if (told === 'told') sent.push(command);
    return Promise.resolve(told);
  },
};

beforeEach(() => {
  queue = { status: 'same' };
  told = 'told';
  sent = [];
});
afterEach(() => {
  close();
  localStorage.clear();
  onCalled.mockClear();
  vi.useRealTimers();
  setLanguage('vi');
});

function close(): void {
  cleanup();
  phone?.close();
  phone = null;
}

function open(): void {
  phone = startPhone(doors, onCalled);
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

test('[R15 V4] it shows its place, and finds it anew in the public queue alone', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  await openAt(WAITING);
  expect(screen.getByText('Trước Ông/Bà còn 3 người')).toBeTruthy();
  const lane = { lane: 'chung-thuc', name: same('Chứng thực'), letters: ['A'], waiting: 2 };
  queue = { status: 'ok', body: { ...QUEUE, lanes: [{ ...lane, numbers: ['A024', 'A025'] }] } };
  ticket = { status: 'unreachable' };
  vi.advanceTimersByTime(ASK_EVERY_MS);
  await screen.findByText('Trước Ông/Bà còn 1 người');
});

test('[R15] called it names the counter, large, and shakes once for each call', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  await openAt(WAITING);
  const call = {
    seq: 12,
    at: AT,
    number: 'A025',
    counter: same('Quầy 3'),
    lane: same('x'),
    open: true,
  };
  queue = { status: 'ok', body: { ...QUEUE, calls: [call] } };
  ticket = ok({ ...WAITING, state: 'called', ahead: null, counter: same('Quầy 3') });
  for (let times = 0; times < 3; times += 1) {
    vi.advanceTimersByTime(ASK_EVERY_MS);
    await screen.findByText('Quầy 3');
  }
  expect(onCalled).toHaveBeenCalledTimes(1);
});

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
  await touch(said.tablet.keepAnswer);
  await waitFor(() => expect(sent).toHaveLength(2));
  const [given, changed] = sent;
  expect(changed).toMatchObject({
    type: 'change-rating',
    rating: (given as { rating?: string }).rating,
    answers: { result: 'satisfied', attitude: 'satisfied' },
  });
  expect(changed?.id).not.toBe(given?.id);
});

test('[R14] five minutes later it is changed no more', async () => {
  await openAt(ENDED);
  await rate();
  close();
  await openAt({ ...ENDED, at: AT + 300_000 });
  await screen.findByText(said.tablet.thanks);
  expect(screen.queryByRole('button', { name: /^Sửa câu trả lời/ })).toBeNull();
});

test('[R15] a visit that the counter’s tablet has rated says so, and asks nothing', async () => {
  await openAt({ ...ENDED, rated: { channel: 'tablet', own: null, changeableUntil: null } });
  expect(screen.getByText('Lượt này đã được đánh giá tại quầy')).toBeTruthy();
  expect(document.querySelector('.ui-card')).toBeNull();
});

test('[R15] a second phone that has read the same code says that it was rated on a phone', async () => {
  await openAt({ ...ENDED, rated: { channel: 'phone', own: 'of-another', changeableUntil: AT } });
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

test('[D6] it calls itself by the hash of an id of its own, the same for each rating', async () => {
  await openAt(ENDED);
  await rate();
  const [first] = sent;
  close();
  localStorage.removeItem('hai-long.ticket.2026-11-23.visit-25');
  await openAt(ENDED);
  await rate();
  await waitFor(() => expect(sent).toHaveLength(2));
  const phones = [first, sent[1]].map((one) => (one as { phone?: string }).phone);
  expect(phones[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(phones[1]).toBe(phones[0]);
  expect(phones[0]).not.toContain(JSON.parse(localStorage.getItem('hai-long.phone') ?? '""'));
});
