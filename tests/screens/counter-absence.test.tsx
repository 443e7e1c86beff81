import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { App } from '../../counter/App.tsx';
import { type Here, LINE, OPENED_AT, openClerkWork, played } from '../support/clerk-screen.ts';

/** What V will do is read before it is pressed, and what it did afterwards. */

vi.mock('#shared/client/connection.ts', () => ({ connect: () => played }));

afterEach(cleanup);

async function openScreen(here: Partial<Here>): Promise<void> {
  render(<App work={await openClerkWork(here)} />);
}

const absentButton = () => document.querySelectorAll('.actions__others button')[1]?.textContent;

test.each([
  [0, 'Vắng lần 1 trong 3'],
  [1, 'Vắng lần 2 trong 3'],
  [2, 'Vắng lần 3: số này sẽ hết hiệu lực'],
])('[Q9] after %i absences the button says: %s', async (absences, note) => {
  await openScreen({ current: { ...LINE, absences } });
  expect(absentButton()).toContain(note);
});

test.each([
  [0, 'Đã ghi vắng A001, lần 1 trong 3'],
  [2, 'A001 vắng 3 lần, đã hết hiệu lực'],
])('[Q9] V after %i absences: %s', async (absences, said) => {
  await openScreen({ current: { ...LINE, absences } });
  played.send.mockResolvedValue({ id: 'one', outcome: 'accepted', seq: 2, result: {} });
  await act(() => void dispatchEvent(new KeyboardEvent('keydown', { key: 'v' })));
  expect(await screen.findByText(said)).toBeTruthy();
});

test('[Q9] who is absent is listed with the number of absences', async () => {
  await openScreen({ absent: [{ ...LINE, absences: 2 }] });
  expect(document.querySelector('.waiting__again')?.textContent).toBe(
    'Gọi lại A001vắng 2 trong 3 lần',
  );
});

test('[W2] a wait is the same in the list and on the button: minutes that are over', async () => {
  const queuedAt = OPENED_AT - 119_000;
  await openScreen({ waiting: [{ ...LINE, queuedAt }] });
  const places = ['.actions .ui-block__note', '.waiting__table td.waiting__wait'];
  const texts = places.map((place) => document.querySelector(place)?.textContent);
  expect(texts).toEqual(['chờ 1\u00a0phút', '1\u00a0phút']);
});

test('[R16] two minutes after the call V says that it counts as served, before it is pressed and afterwards', async () => {
  await openScreen({ current: { ...LINE, servedFrom: OPENED_AT - 1 } });
  expect(absentButton()).toContain('Tính là đã phục vụ: sẽ được mời đánh giá');
  played.send.mockResolvedValue({ id: 'one', outcome: 'accepted', seq: 2, result: {} });
  await act(() => void dispatchEvent(new KeyboardEvent('keydown', { key: 'v' })));
  const said = 'A001: tính là đã phục vụ rồi rời đi, được mời đánh giá';
  expect(await screen.findByText(said)).toBeTruthy();
});

test('[R1] a counter with which no tablet was ever paired says so', async () => {
  await openScreen({ hasTablet: false });
  expect(document.querySelector('.bar__tablet')?.textContent).toBe('Chưa có máy đánh giá');
});
