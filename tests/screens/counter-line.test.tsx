import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { App } from '../../counter/App.tsx';
import { type Here, LINE, openClerkWork, played, viewOf } from '../support/clerk-screen.ts';

/** A clerk's screen whose line is cut, or whose counter goes to somebody else. */

vi.mock('#shared/client/connection.ts', () => ({ connect: () => played }));

const BUSY = { current: LINE, waiting: [{ ...LINE, ticket: 'ticket-a002', number: 'A002' }] };
const LINE_DOWN = 'Mất kết nối: xin đợi nối lại';

afterEach(cleanup);

async function openScreen(here: Partial<Here>) {
  const work = await openClerkWork(here);
  render(<App work={work} />);
  return work;
}

const cut = () => act(() => void (played.line.value = { status: 'offline', since: 1 }));
const back = () => act(() => void (played.line.value = { status: 'connected', since: 2 }));
const shown = (here: Partial<Here>) => act(() => void (played.view.value = viewOf(here)));
const press = (key: string) => act(() => void dispatchEvent(new KeyboardEvent('keydown', { key })));
const text = () => document.body.textContent ?? '';

test('[V6] while the line is down nothing can be asked for, and it is said why', async () => {
  await openScreen({ ...BUSY, absent: [{ ...LINE, number: 'A009', absences: 1 }] });
  await cut();
  const pressable = [...document.querySelectorAll('.actions button')];
  expect(pressable).toHaveLength(8);
  for (const button of pressable) {
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(button.textContent).toContain(LINE_DOWN);
  }
  const again = document.querySelector('.waiting__again');
  expect([again?.hasAttribute('disabled'), again?.getAttribute('title')]).toEqual([
    true,
    LINE_DOWN,
  ]);
});

test('[V6] keys do nothing while the line is down, and act again when it is back', async () => {
  played.send.mockResolvedValue({ id: null, outcome: 'refused', reason: 'fault' });
  await openScreen(BUSY);
  await cut();
  for (const key of ['r', 'v', '1', '5', ' ']) await press(key);
  expect(played.send).not.toHaveBeenCalled();
  expect(screen.queryByRole('dialog')).toBeNull();
  await back();
  played.send.mockRejectedValue(new Error('no answer'));
  await press('r');
  expect(played.send).toHaveBeenCalledTimes(1);
});

test('[V6] a wish without an answer is said until the line is back, for then the screen says what is true', async () => {
  await openScreen(BUSY);
  played.send.mockRejectedValue(new Error('the line was cut'));
  await press('r');
  await screen.findByText(/^Máy chủ chưa trả lời/);
  await cut();
  expect(text()).toContain('Máy chủ chưa trả lời');
  await back();
  expect(text()).not.toContain('Máy chủ chưa trả lời');
});

test('[Q11] a clerk whose counter was taken over is told when, and reads no old success', async () => {
  const work = await openScreen(BUSY);
  work.said.value = { what: 'finished', number: 'A000', outcome: 'settled' };
  await shown({ ...BUSY, openBy: 'cong-chuc-2' });
  expect(screen.getByText(/^Quầy 2 đã được chuyển sang máy khác lúc \d+:\d\d\.$/)).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(text()).not.toContain('A000');
});

test('[Q11] of a take-over while the line was down no time is said', async () => {
  await openScreen(BUSY);
  await cut();
  await back();
  await shown({ ...BUSY, openBy: 'cong-chuc-2' });
  expect(text()).toContain('Quầy 2 đã được chuyển sang máy khác trong lúc mất kết nối.');
});

test('[Q11] a counter that was closed is no news: nothing is said when another is chosen', async () => {
  const work = await openScreen({});
  work.said.value = { what: 'finished', number: 'A000', outcome: 'settled' };
  await shown({ openBy: null });
  expect(screen.getByText('Chọn quầy để mở')).toBeTruthy();
  expect(document.querySelector('.ui-notice')).toBeNull();
});
