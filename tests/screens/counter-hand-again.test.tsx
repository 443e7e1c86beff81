import { act, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deviceDatabase } from '#shared/client/database.ts';
import type { Answer } from '#shared/protocol/messages.ts';
import { played } from '../support/clerk-screen.ts';
import {
  back,
  beginAnew,
  cut,
  keys,
  leaveScreen,
  listed,
  openScreen,
  settle,
  shown,
  shownNumber,
  text,
  wait,
  WAITING,
  written,
} from '../support/clerk-without-line.ts';

/** Work by hand that begins a second time, under another clerk, or over a memory that cannot be read. */

vi.mock('#shared/client/connection.ts', () => ({ connect: () => played, isTooOld: () => false }));

beforeEach(async () => {
  await beginAnew();
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no server')));
});
afterEach(() => {
  leaveScreen();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function noDisk(): never {
  throw new DOMException('No disk.', 'UnknownError');
}

/** The page is loaded again. */
async function loadAgain(): Promise<void> {
  leaveScreen();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  await openScreen({}, 'stands');
}

test('[Q17] the question for a number goes with its outage, and does not stand over the next one', async () => {
  await openScreen({ waiting: WAITING });
  await keys('/');
  expect(screen.queryByRole('dialog')).not.toBeNull();
  await back({ waiting: WAITING });
  await wait(6000);
  await shown({ waiting: WAITING });
  expect(screen.queryByRole('dialog')).toBeNull();
  await cut();
  expect([screen.queryByRole('dialog'), text().includes('bằng tay')]).toEqual([null, true]);
});

test('[Q17] time in which nobody was signed in is no outage: the line is only being made', async () => {
  const { session } = await openScreen({ waiting: WAITING }, 'stands');
  const grant = session.grant.value;
  await act(() => {
    session.grant.value = null;
    played.line.value = { status: 'connecting' };
  });
  await wait(20_000);
  await act(() => void (session.grant.value = grant));
  await wait(1000);
  await keys(' ');
  expect([shownNumber(), text().includes('Đang làm bằng tay')]).toEqual([null, false]);
  await wait(5100);
  expect(text()).toContain('Đang làm bằng tay');
});

test('[O5 Q17] a visit that the office refused long ago hides none that is still to be sent', async () => {
  const db = await deviceDatabase();
  await openScreen({ waiting: WAITING });
  await keys(' ', '1');
  const [first] = await db.getAll('outbox');
  await db.put('outbox', { ...first!, state: 'parked' });
  await keys(' ', '2');
  expect(text()).toContain('1 lượt ghi tại máy này chưa gửi');
  let answer: ((answer: Answer) => void) | undefined;
  played.send.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  await back({ waiting: WAITING.slice(1) });
  await wait(6000);
  expect([listed(), text().includes('Đã có mạng lại')]).toEqual([['A003'], true]);
  const id = played.send.mock.calls[0]?.[0].id ?? '';
  await act(() => answer?.({ id, outcome: 'accepted', seq: 2, result: {} }));
  await wait(6000);
  await shown({ waiting: WAITING.slice(2) });
  expect(text()).not.toContain('Đã có mạng lại');
});

test('[Q17] with the line back nothing is said to need it: it waits for the visit begun by hand', async () => {
  await openScreen({ waiting: WAITING });
  await keys(' ');
  const closing = () => screen.getByText('Đóng quầy').closest('button')?.title;
  expect(closing()).toBe('Cần có mạng');
  await back({ waiting: WAITING });
  expect([closing(), text().includes('Cần có mạng')]).toEqual(['Xin hoàn thành A001 trước', false]);
});

test('[X9 Q17] where the kept desk cannot be read, work by hand begins from the last list', async () => {
  await openScreen({ waiting: WAITING }, 'stands');
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementationOnce(noDisk);
  await cut();
  expect(listed()).toEqual(['A001', 'A002', 'A003']);
  await keys(' ');
  expect(shownNumber()).toBe('A001');
});

test('[X9 O1] an outbox that would not open is opened as soon as it can be: until then nothing counts as written down', async () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { session } = await openScreen({ waiting: WAITING }, 'stands');
  const grant = session.grant.value;
  const refused = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(noDisk);
  await act(() => void (session.grant.value = null));
  await act(() => void (session.grant.value = grant));
  await settle();
  await cut();
  await keys(' ', '1');
  expect([shownNumber(), text().includes('Máy này không ghi được')]).toEqual(['A001', true]);
  refused.mockRestore();
  await wait(6000);
  await keys('1');
  expect([shownNumber(), (await written('waiting')).length]).toEqual([null, 1]);
  expect(complaint).toHaveBeenCalled();
});

test('[Q18] what the office could not take as it stands outlives the page, until somebody has read it', async () => {
  await openScreen({ waiting: WAITING });
  await keys(' ', '1');
  played.send.mockImplementation(async ({ id }) => {
    return { id, outcome: 'accepted', seq: 2, result: { marks: ['again'] } };
  });
  await back({});
  await wait(6000);
  expect(text()).toContain('A001: trung tâm đã có kết quả');
  await loadAgain();
  expect(text()).toContain('A001: trung tâm đã có kết quả');
  await act(() => screen.getByText('Đã rõ').click());
  await settle();
  await loadAgain();
  expect(text()).not.toContain('A001');
});
