import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { App } from '../../counter/App.tsx';
import {
  asked,
  grantAll,
  LINE,
  OPENED_AT,
  openClerkWork,
  played,
  press,
  viewOf,
} from '../support/clerk-screen.ts';

/** Numbers nobody claims are taken out of the queue, and long waits stand out. */

vi.mock('#shared/client/connection.ts', () => ({ connect: () => played }));

const WAITING = ['A025', 'A026', 'A027'].map((number) => ({ ...LINE, number, ticket: number }));

afterEach(cleanup);

async function openScreen(waiting = WAITING): Promise<void> {
  render(<App work={await openClerkWork({ waiting })} />);
  grantAll();
}

const inRow = (number: string) => screen.getByLabelText(`Hủy số ${number}`);
/** As by keyboard: the row has the focus, and gets it back when the question closes. */
async function voidFromRow(number: string): Promise<void> {
  inRow(number).focus();
  await act(() => inRow(number).click());
  await act(() => screen.getByText(`Hủy số ${number}`).click());
}

test('[Q15] a number is voided after one question that names it', async () => {
  await openScreen();
  await act(() => inRow('A026').click());
  screen.getByText('Hủy số A026?');
  screen.getByText('Số này sẽ không được gọi và không cấp lại.');
  await act(() => screen.getByText('Hủy số A026').click());
  expect(asked()).toEqual([{ type: 'void-ticket', ticket: 'A026' }]);
  await screen.findByText('Đã hủy số A026');
});

test('[Q15] whoever keeps the number has asked for nothing', async () => {
  await openScreen();
  await act(() => inRow('A026').click());
  await act(() => screen.getByText('Giữ số này').click());
  expect(asked()).toEqual([]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('[Q15] on the keyboard the focus goes on to the next number, after the last one back', async () => {
  await openScreen();
  await voidFromRow('A026');
  expect(document.activeElement).toBe(inRow('A027'));
  await act(() => void (played.view.value = viewOf({ waiting: [WAITING[0]!, WAITING[2]!] })));
  await voidFromRow('A027');
  expect(document.activeElement).toBe(inRow('A025'));
});

test('[Q15] voiding by mouse leaves the focus where it was, so that Space still calls', async () => {
  await openScreen();
  await act(() => inRow('A025').click());
  await act(() => screen.getByText('Hủy số A025').click());
  expect(document.activeElement).toBe(document.body);
});

test('[Q15] a key held down answers no question', async () => {
  await openScreen();
  await act(() => inRow('A025').click());
  screen.getByText('Hủy số A025').closest('button')?.focus();
  const held = new KeyboardEvent('keydown', {
    key: 'Enter',
    repeat: true,
    bubbles: true,
    cancelable: true,
  });
  document.activeElement?.dispatchEvent(held);
  expect(held.defaultPrevented).toBe(true);
});

test('[Q15] a number that was called meanwhile takes its question with it', async () => {
  await openScreen();
  await act(() => inRow('A025').click());
  await act(() => void (played.view.value = viewOf({ waiting: WAITING.slice(1) })));
  expect(screen.queryByRole('dialog')).toBeNull();
  await press(' ');
  expect(asked()).toEqual([{ type: 'call-next', counter: '2' }]);
});

test('[W2] a wait as long as the office calls long is marked by a word, from that minute on', async () => {
  const minutesAgo = (minutes: number) => OPENED_AT - minutes * 60_000;
  await openScreen([
    { ...WAITING[0]!, queuedAt: minutesAgo(30) },
    { ...WAITING[1]!, queuedAt: minutesAgo(29) },
  ]);
  const waits = [...document.querySelectorAll('tbody .waiting__wait')].map(
    (one) => one.textContent,
  );
  expect(waits).toEqual(['30\u00a0phútchờ lâu', '29\u00a0phút']);
  expect(document.querySelector('.waiting__head')?.textContent).toContain(
    '1 số chờ từ 30\u00a0phút trở lên',
  );
});
