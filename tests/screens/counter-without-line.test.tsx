import { act, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { played, viewOf } from '../support/clerk-screen.ts';
import {
  back,
  beginAnew,
  CURRENT,
  cut,
  keys,
  leaveScreen,
  listed,
  openScreen,
  settle,
  shownNumber,
  text,
  typeNumber,
  wait,
  WAITING,
  waitingLine,
  written,
} from '../support/clerk-without-line.ts';

/** A counter that goes on by hand while its line is down (SPEC Q17). */

vi.mock('#shared/client/connection.ts', () => ({ connect: () => played, isTooOld: () => false }));

beforeEach(beginAnew);
afterEach(leaveScreen);

test('[Q17] a flicker of the line changes nothing', async () => {
  await openScreen({ waiting: WAITING }, 'stands');
  await cut(4000);
  expect(text()).not.toContain('Đang làm bằng tay');
  await back({ waiting: WAITING });
  await wait(6000);
  expect(text()).not.toContain('Đang làm bằng tay');
});

test('[Q17] without a line Space calls the next of the last list, and a digit writes the visit down before it is said', async () => {
  await openScreen({ waiting: WAITING });
  expect(text()).toContain('xin đọc to số khi gọi');
  expect(text()).toMatch(/Danh sách lúc \d+:\d\d/);
  await keys(' ');
  expect([shownNumber(), listed()]).toEqual(['A001', ['A002', 'A003']]);
  await keys('1');
  expect(await written()).toMatchObject([
    {
      type: 'record-visit',
      clerk: 'cong-chuc-1',
      letter: 'A',
      number: 1,
      counter: '2',
      outcome: 'settled',
      place: 'counter 2',
    },
  ]);
  expect(screen.getByText('A001: Đã giải quyết, trả ngay. Đã ghi tại máy này.')).toBeTruthy();
  expect([shownNumber(), listed()]).toEqual([null, ['A002', 'A003']]);
  expect(text()).toContain('1 lượt ghi tại máy này chưa gửi');
});

test('[Q17] a visit that cannot be written down is not said to be, and stays at the counter', async () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { facts } = await openScreen({ waiting: WAITING });
  vi.spyOn(facts, 'post').mockRejectedValueOnce(new Error('The disk is full.'));
  await keys(' ', '2');
  expect(text()).toContain('Máy này không ghi được');
  expect([shownNumber(), complaint.mock.calls.length]).toEqual(['A001', 1]);
  await keys('2');
  expect([shownNumber(), (await written()).length]).toEqual([null, 1]);
});

test('[Q10 Q17] a refusal by hand needs its reason', async () => {
  await openScreen({ waiting: WAITING });
  await keys(' ', '5');
  const reason = screen.getByLabelText<HTMLTextAreaElement>('Lý do từ chối');
  const refuse = () =>
    [...document.querySelectorAll('.question__answers button')].find(
      (one) => one.textContent?.startsWith('Từ chối') === true,
    );
  expect(refuse()?.getAttribute('aria-disabled')).toBe('true');
  reason.value = 'Không thuộc thẩm quyền';
  await act(() => void reason.dispatchEvent(new Event('input', { bubbles: true })));
  await act(() => void (refuse() as HTMLButtonElement).click());
  await settle();
  expect(await written()).toMatchObject([{ outcome: 'refused', reason: 'Không thuộc thẩm quyền' }]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('[Q9 Q17] absent by hand only puts the number last, and it is said that it still waits', async () => {
  await openScreen({ waiting: WAITING });
  await keys(' ', 'v');
  expect([shownNumber(), listed(), await written()]).toEqual([null, ['A002', 'A003', 'A001'], []]);
  expect(text()).toContain('Tại trung tâm số này vẫn chờ');
});

test('[Q17] who was at the counter when the line broke can be finished by hand', async () => {
  await openScreen({ current: CURRENT, waiting: WAITING });
  expect(shownNumber()).toBe('A008');
  await keys('2');
  expect(await written()).toMatchObject([{ number: 8, calledAt: 0, outcome: 'received' }]);
  expect(shownNumber()).toBeNull();
});

test('[Q17] any other number can be typed; what is no number of this office cannot', async () => {
  await openScreen({ waiting: WAITING });
  await keys('/');
  await typeNumber('I005', 'Enter');
  expect(screen.queryByRole('dialog')).not.toBeNull();
  await typeNumber('b12', 'Enter');
  expect([screen.queryByRole('dialog'), shownNumber()]).toEqual([null, 'B012']);
  expect(text()).toContain('Số ngoài danh sách đã biết');
  await keys('1');
  expect(await written()).toMatchObject([{ letter: 'B', number: 12 }]);
});

test('[Q17] a number that was served at this counter already is asked about before a second time', async () => {
  await openScreen({ waiting: WAITING });
  await keys(' ', '1', '/');
  await typeNumber('A001', 'Enter');
  expect([shownNumber(), text().includes('Đã ghi số này')]).toEqual([null, true]);
  await typeNumber('A001', 'Enter');
  expect(shownNumber()).toBe('A001');
});

test('[Q17] what cannot be done without a line says why, and no key does it', async () => {
  await openScreen({
    current: { ...CURRENT, noWait: true },
    waiting: WAITING,
    absent: [waitingLine('A009')],
  });
  const why = (title: string) =>
    [...document.querySelectorAll('.actions button')].find((one) =>
      one.textContent?.startsWith(title),
    )?.textContent;
  expect(why('Gọi lại')).toContain('Xin đọc to số');
  expect(why('Chuyển sang hàng thường')).toContain('Cần có mạng');
  const closed = screen.getByText('Đóng quầy').closest('button');
  expect([closed?.disabled, closed?.title]).toEqual([true, 'Cần có mạng']);
  for (const button of document.querySelectorAll<HTMLButtonElement>('.waiting__void')) {
    expect([button.disabled, button.title]).toEqual([true, 'Cần có mạng']);
  }
  await keys('r', 'c', 'k');
  expect([played.send.mock.calls, screen.queryByRole('dialog')]).toEqual([[], null]);
});

test('[Q17] a counter that was not open yet can be served by hand; one that is open elsewhere cannot be taken', async () => {
  const { view } = await openScreen({ openBy: null, waiting: WAITING }, 'stands');
  const counters = view.value?.counters.map((one) =>
    one.id === '3' ? { ...one, openBy: 'cong-chuc-3' } : one,
  );
  played.view.value = { ...viewOf({ openBy: null, waiting: WAITING }), counters: counters ?? [] };
  await cut();
  const block = (name: string) =>
    [...document.querySelectorAll<HTMLButtonElement>('.choose__list button')].find((one) =>
      one.textContent?.startsWith(name),
    );
  expect(block('Quầy 3')?.getAttribute('aria-disabled')).toBe('true');
  expect(block('Quầy 2')?.textContent).toContain('Phục vụ bằng tay tại quầy này');
  await act(() => block('Quầy 2')?.click());
  await settle();
  await keys(' ', '1');
  expect(await written()).toMatchObject([{ letter: 'A', number: 1, counter: '2' }]);
  expect(played.send).not.toHaveBeenCalled();
});
