import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { type Signal, signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { officeNow } from '#shared/client/office-clock.ts';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import type { KioskView } from '#shared/domain/views.ts';
import { setLanguage } from '#shared/ui/words/language.ts';
import { type Kiosk, startKiosk } from '../../kiosk/model/kiosk.ts';
import { KioskScreen } from '../../kiosk/screens/KioskScreen.tsx';
import { CATALOGUE, forgetAll, hallView, pairedDevice } from '../support/kiosk-device.ts';

/** The search on the screen: keys, results, pages and the way back. */

let kiosk: Kiosk;
let catalogue: Signal<Catalogue>;

beforeEach(async () => {
  const device = await pairedDevice<KioskView>('kiosk');
  device.view.value = hallView(officeNow(), 8);
  catalogue = signal(CATALOGUE);
  kiosk = startKiosk(device, catalogue, () => {});
  render(<KioskScreen kiosk={kiosk} />);
  touch(/^Lấy số thứ tự/);
  touch(/^Tìm thủ tục/);
  await waitFor(() => screen.getByRole('region', { name: 'Bàn phím' }), { timeout: 10_000 });
});

afterEach(async () => {
  cleanup();
  kiosk.device.close();
  kiosk.close();
  setLanguage('vi');
  vi.restoreAllMocks();
  await forgetAll();
});

const touch = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const typed = () => document.querySelector('.search-field__text')?.textContent ?? '';
const count = () => document.querySelector('.search-field__count')?.textContent ?? '';
const results = () => screen.queryAllByRole('listitem').map((one) => one.textContent ?? '');

function type(text: string): void {
  for (const letter of text) touch(letter === ' ' ? 'dấu cách' : letter);
}

/** A screen on which so many rows stand between the wall and the keys, the one that turns the page among them. */
function fitting(rows: number): void {
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockImplementation(function (
    this: HTMLElement,
  ) {
    return this.querySelectorAll('.search-results li').length > rows ? 1 : 0;
  });
}

test('[L1] the kiosk’s own keys type, and every one has a name', () => {
  for (const letter of 'abcdefghijklmnopqrstuvwxyzđ') screen.getByRole('button', { name: letter });
  type('ban sa');
  touch('o');
  expect(typed()).toContain('ban sao');
  touch('Xóa một ký tự');
  expect(typed()).toMatch(/ban sa$/);
  touch('Xóa hết');
  expect(typed()).toMatch(/: $/);
});

test('[L1] digits are behind one key, and the letters behind it again', () => {
  touch('123');
  type('2');
  touch('.');
  type('000815');
  expect(results()).toHaveLength(1);
  expect(results()[0]).toContain('Chứng thực bản sao từ bản chính');
  touch('abc');
  screen.getByRole('button', { name: 'q' });
});

test('[L1] a keyboard plugged in types the same', async () => {
  for (const key of 'ban saox') fireEvent.keyDown(document.body, { key });
  fireEvent.keyDown(document.body, { key: 'Backspace' });
  await waitFor(() => expect(typed()).toContain('ban sao'));
});

test('[L4] results say who waits or that nobody has to, with what was typed marked', () => {
  fitting(5);
  type('ban sao');
  expect(count()).toMatch(/^\d thủ tục$/);
  expect(results()).toHaveLength(5);
  expect(results()[0]).toContain('Không phải chờ nếu tối đa 10 bản');
  expect(results()[2]).toContain('Chứng thực · 8 người đang chờ');
  expect([...document.querySelectorAll('mark')].map((one) => one.textContent)).toContain('bản sao');
});

test('[K2] as many results as fit: the others on the next screens, each of them once, "Quay lại" to those before', () => {
  fitting(3);
  type('ban sao');
  const seen: string[] = [];
  for (;;) {
    expect(results().length).toBeLessThanOrEqual(3);
    seen.push(...results().filter((one) => one !== 'Xem thêm'));
    if (results().at(-1) !== 'Xem thêm') break;
    touch('Xem thêm');
  }
  expect(count()).toBe(`${seen.length} thủ tục`);
  expect(new Set(seen).size).toBe(seen.length);
  touch('Quay lại');
  expect(results()).toHaveLength(3);
  touch('Xóa một ký tự');
  touch('Quay lại');
  screen.getByRole('heading', { name: 'Ông/Bà cần làm thủ tục nào?' });
});

test('[K2] with large text the results are measured anew, none of them pushed out', async () => {
  fitting(5);
  type('ban sao');
  expect(results()).toHaveLength(5);
  fitting(4);
  touch('Chữ to');
  await waitFor(() => expect(results()).toHaveLength(4));
  fitting(5);
  touch('Chữ to');
  await waitFor(() => expect(results()).toHaveLength(5));
});

test('[E7] what is not in force today is not found', async () => {
  const [first] = CATALOGUE.procedures;
  const over = { ...first!, inForceTo: '2020-01-01' };
  kiosk.searchFor(over.code);
  await waitFor(() => expect(results()).toHaveLength(1));
  catalogue.value = { ...CATALOGUE, procedures: [over, ...CATALOGUE.procedures.slice(1)] };
  await waitFor(() => expect(count()).toBe('Chưa thấy'));
});

test('[K1] the typed text is still there when one comes back from a result', () => {
  type('ban sao');
  const before = results();
  touch(/^Chứng thực bản sao từ bản chính/);
  screen.getByRole('button', { name: /^Có, trong mức này/ });
  touch('Quay lại');
  expect(typed()).toContain('ban sao');
  expect(results()).toEqual(before);
});

test('[K3] whoever leaves takes the typed text along', async () => {
  type('ly hon');
  kiosk.leave();
  await waitFor(() => touch(/^Lấy số thứ tự/));
  touch(/^Tìm thủ tục/);
  expect(typed()).toMatch(/: $/);
});

test('[L4] nothing found says so and shows the other way', () => {
  type('xyzxyz');
  expect(count()).toBe('Chưa thấy');
  screen.getByText('Chưa thấy thủ tục nào hợp với “xyzxyz”.');
  touch('Chọn theo lĩnh vực');
  screen.getByRole('heading', { name: 'Ông/Bà cần làm thủ tục nào?' });
});

test('[L3] before the first key stands how to begin, with examples that this office has', () => {
  screen.getByText(/gõ theo cách nói thường ngày/);
  expect(document.querySelector('.search-help b')?.textContent).toContain(
    'sổ đỏ'.replace(' ', '\u00a0'),
  );
});
