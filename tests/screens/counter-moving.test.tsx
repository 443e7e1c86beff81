import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { App } from '../../counter/App.tsx';
import {
  asked,
  delayed,
  grantAll,
  type Here,
  LINE,
  openClerkWork,
  played,
  press,
  viewOf,
} from '../support/clerk-screen.ts';

/** A number that cannot be settled at once goes to the ordinary lane, with a reason by one digit. */

vi.mock('#shared/client/connection.ts', () => ({ connect: () => played }));

const NO_WAIT = { ...LINE, number: 'N025', limits: 'within', noWait: true } as const;

afterEach(cleanup);

async function openScreen(here: Partial<Here>): Promise<void> {
  render(<App work={await openClerkWork(here)} />);
  grantAll();
}

const moveButton = () => screen.queryByText('Chuyển sang hàng thường');

test('[Q14] C asks why, a digit moves the number, and the foot says where it went', async () => {
  await openScreen({ current: NO_WAIT });
  await press('c');
  screen.getByText('Chuyển N025 sang hàng thường: vì sao?');
  await press('2');
  expect(asked()).toEqual([
    { type: 'move-ticket', ticket: 'ticket-a001', reason: 'must-verify', counter: '2' },
  ]);
  await screen.findByText('N025 đã sang hàng Chứng thực, giữ nguyên thứ tự');
  await act(() => void (played.view.value = viewOf({ current: null })));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('[Q14] a digit pressed twice moves once and ends no visit', async () => {
  await openScreen({ current: NO_WAIT });
  await press('c');
  await press('1');
  await press('1');
  expect(asked()).toHaveLength(1);
});

test('[Q14] a digit pressed while another wish is under way is not lost: the question stays and takes the next', async () => {
  await openScreen({ current: NO_WAIT });
  const answer = delayed();
  await press('r');
  await press('c');
  await press('2');
  expect(asked()).toHaveLength(1);
  expect(screen.getByRole('dialog').textContent).not.toContain('Đang gửi…');
  await answer();
  await press('2');
  expect(asked()[1]).toMatchObject({ type: 'move-ticket', reason: 'must-verify' });
});

test('[Q10] a refusal that cannot be sent yet keeps its reason', async () => {
  await openScreen({ current: NO_WAIT });
  const answer = delayed();
  await press('r');
  await press('5');
  const reason = document.querySelector('textarea')!;
  fireEvent.input(reason, { target: { value: 'Thiếu bản chính' } });
  const send = () => screen.getByRole('dialog').querySelectorAll('button')[1]!;
  expect(send().textContent).toContain('Đang gửi…');
  await act(() => send().click());
  expect(reason.value).toBe('Thiếu bản chính');
  await answer();
  await act(() => send().click());
  expect(asked()[1]).toMatchObject({ outcome: 'refused', reason: 'Thiếu bản chính' });
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('[Q14] a refusal closes the question and is said in words', async () => {
  await openScreen({ current: NO_WAIT });
  played.send.mockResolvedValue({ id: 'one', outcome: 'refused', reason: 'ticket-not-no-wait' });
  await press('c');
  await press('1');
  await screen.findByText('Số này không ở hàng không chờ.');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('[Q14] a number of an ordinary lane is offered no way out of it', async () => {
  await openScreen({ current: LINE });
  expect(moveButton()).toBeNull();
  await press('c');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('[Q14] a number that was moved says so in its new lane, waiting and at the counter', async () => {
  const moved = { ...NO_WAIT, noWait: false };
  await openScreen({ current: moved, waiting: [{ ...moved, ticket: 'ticket-n026' }] });
  expect(document.querySelector('.waiting__note')?.textContent).toBe('chuyển từ hàng không chờ');
  screen.getByText('Thường: chuyển từ hàng không chờ');
});
