import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { DeviceSeen, DeviceStatus } from '#shared/protocol/devices.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { agoSaid } from '../../dashboard/office/devices/device-said.ts';
import { DevicesPage } from '../../dashboard/office/devices/DevicesPage.tsx';
import { DEMONSTRATION_OFFICE } from '../../server/demonstration/demonstration-office.ts';
import { leadAtDesk, type PlayedOffice, playOffice } from '../support/lead-doors.ts';

/** The lead's page of devices: pairing a screen by its code, how each one is, letting one go. */

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const AT = 1_000_000_000;
const MINUTE = 60_000;
const STATUS: DeviceStatus = {
  battery: { level: 0.12, charging: false },
  storage: { usedBytes: 12_000_000, quotaBytes: 2_048_000_000, kept: false },
  outbox: { waiting: 2, setAside: 1 },
};
const TABLET: DeviceSeen = {
  device: 'tablet-at-2',
  role: 'tablet',
  label: 'Máy đánh giá quầy 2',
  counter: '2',
  point: null,
  connected: false,
  lastSeenAt: AT - 3 * MINUTE,
  status: STATUS,
};

async function open(set: (played: PlayedOffice) => void = () => {}) {
  const played = playOffice();
  played.devices = { at: AT, devices: [TABLET] };
  set(played);
  const caller = leadAtDesk();
  const now = { office: DEMONSTRATION_OFFICE, base: 7, hallFrom: null, figuresFrom: null };
  render(<DevicesPage now={now} caller={caller} />);
  await screen.findByRole('table');
  return played;
}

const text = () => (document.body.textContent ?? '').replaceAll('\u00a0', ' ');
async function press(name: string | RegExp): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await new Promise((done) => setTimeout(done, 10));
  });
}

test.each([
  [10, 'vừa xong'],
  [3 * 60 + 59, '3 phút trước'],
  [2 * 3600, '2 giờ trước'],
  [3 * 86_400, '3 ngày trước'],
])('[A9] seen %i seconds ago is said: %s', (seconds, said) => {
  expect(agoSaid(AT - seconds * 1000, AT)).toBe(said);
});

test('[A9] a list that cannot be renewed calls no device connected, and says from when it is', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  await open((played) => {
    played.devices = { at: AT, devices: [{ ...TABLET, connected: true }] };
  });
  expect(text()).toContain('tất cả đang nối');
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no server')));
  await act(async () => void (await vi.advanceTimersByTimeAsync(10_000)));
  vi.useRealTimers();
  expect(text()).toMatch(/danh sách lúc \d+:\d\d, lúc này chưa rõ/);
  expect(text()).not.toMatch(/đang nối/i);
});

test('[A9] a device says where it is, when it was seen, its battery, its memory, what it has not sent', async () => {
  await open();
  const row = screen.getByRole('row', { name: /Máy đánh giá quầy 2/ });
  expect([...row.querySelectorAll('td')].map((cell) => cell.textContent).slice(0, 5)).toEqual([
    'Quầy 2',
    'Thấy lần cuối 3 phút trước',
    '12\u00a0%',
    '12 trên 2.048 MB; chưa được bảo đảm, xin cài màn hình này làm ứng dụng',
    'chưa rõ (lúc còn nối: 3 chưa gửi)',
  ]);
  expect(row.querySelectorAll('.device-row__doing')).toHaveLength(4);
});

test('[A9] of a device whose line stands it is known what waits; letting one go whose line is down says what may be lost', async () => {
  await open((played) => {
    played.devices = { at: AT, devices: [{ ...TABLET, connected: true }] };
  });
  expect(text()).toContain('2 đang chờ, 1 trung tâm chưa nhận');
  await press(/^Gỡ/);
  expect(text()).not.toContain('Máy đang mất nối');
});

test('[A9] [O8] whoever lets a device go whose line is down is told that it may hold what was not sent', async () => {
  await open((played) => {
    played.devices = { at: AT, devices: [{ ...TABLET, connected: false }] };
  });
  await press(/^Gỡ/);
  expect(text()).toContain('Máy đang mất nối nên có thể còn số hoặc đánh giá chưa gửi');
});

test('[A9] what a browser does not tell is a dash, never a guess', async () => {
  await open((played) => {
    played.devices = { at: AT, devices: [{ ...TABLET, connected: true, status: null }] };
  });
  expect(text()).toContain('Đang nối–––');
});

test('[A8] a screen becomes a planned device in one touch, once its code is typed', async () => {
  const played = await open();
  await press(/^Máy đánh giá quầy 3/);
  expect(text()).toContain('Xin nhập mã trước');
  fireEvent.input(screen.getByLabelText('Mã trên màn hình'), { target: { value: 'k7m x2q' } });
  await press(/^Máy đánh giá quầy 3/);
  expect(played.asked).toEqual([
    { code: 'K7MX2Q', role: 'tablet', label: 'Máy đánh giá quầy 3', counter: '3', point: null },
  ]);
  expect(text()).toContain('Đã gắn Máy đánh giá quầy 3.');
});

test('[A8] a code that does not hold says why and stays in its field', async () => {
  const played = await open();
  fireEvent.input(screen.getByLabelText('Mã trên màn hình'), { target: { value: 'WRONG1' } });
  played.faults[ROUTES.devices] = { status: 404, error: 'wrong-code' };
  await press(/^Máy đánh giá quầy 3/);
  expect(text()).toContain('Chưa gắn được. Mã gắn thiết bị không đúng');
  expect(screen.getByLabelText<HTMLInputElement>('Mã trên màn hình').value).toBe('WRONG1');
});

test('[A3] a device is let go after one question, and it is said', async () => {
  const played = await open();
  await press('Gỡ Máy đánh giá quầy 2');
  expect(played.commands).toEqual([]);
  expect(text()).toContain('đang mất nối nên chưa ngừng ngay được: xin tắt máy đó');
  await press('Gỡ thiết bị');
  expect(played.commands).toMatchObject([{ type: 'revoke-device', device: 'tablet-at-2' }]);
  expect(text()).toContain('Đã gỡ Máy đánh giá quầy 2.');
});
