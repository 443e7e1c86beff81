import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { AdmittedFacts, LeftDevice } from '#shared/protocol/left-facts.ts';
import { LeftFactsPage } from '../../dashboard/office/left-facts/LeftFactsPage.tsx';
import { DEMONSTRATION_OFFICE } from '../../server/demonstration/demonstration-office.ts';
import { leadAtDesk } from '../support/lead-doors.ts';

/** Facts of devices that were let go, before the administrator. */

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const LEFT: LeftDevice = {
  device: 'gone-kiosk-1',
  label: 'Máy lấy số cũ',
  role: 'kiosk',
  counter: null,
  point: 'sanh',
  importedAt: Date.parse('2026-11-23T09:42:00+07:00'),
  facts: [
    { type: 'issue-ticket', day: '2026-11-20', count: 12, numbers: ['A001', 'A002'] },
    { type: 'claim-priority', day: '2026-11-20', count: 2, numbers: [] },
    { type: 'issue-ticket', day: '2026-11-23', count: 1, numbers: ['L003'] },
  ],
};
const ALL_WELL: AdmittedFacts = { device: LEFT.device, accepted: 15, refused: [], left: 0 };

async function open(devices: readonly LeftDevice[], answer: AdmittedFacts | number = ALL_WELL) {
  const knocks: string[] = [];
  let waiting = devices;
  vi.stubGlobal('fetch', async (address: string, { method = 'GET', body }: RequestInit = {}) => {
    if (method !== 'GET') knocks.push([method, address, body].filter(Boolean).join(' '));
    if (method === 'GET') return Response.json({ devices: waiting });
    if (typeof answer === 'number') return Response.json({ error: 'no-room' }, { status: answer });
    waiting = [];
    return Response.json(answer);
  });
  const now = { office: DEMONSTRATION_OFFICE, base: 7, hallFrom: null, figuresFrom: null };
  render(<LeftFactsPage now={now} caller={leadAtDesk()} />);
  await screen.findByRole('heading', { level: 2 });
  return knocks;
}

const text = () => (document.body.textContent ?? '').replaceAll('\u00a0', ' ');
async function press(name: string): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await new Promise((done) => setTimeout(done, 10));
  });
}

test('[O8] each device says what it left, by day, and where it stood', async () => {
  await open([LEFT]);
  expect(text()).toContain('Máy lấy số · Máy lấy số sảnh · nhận tệp 9:42, 23/11/2026');
  const rows = screen.getAllByRole('row').map((row) => row.textContent?.replaceAll('\u00a0', ' '));
  expect(rows.slice(1)).toEqual([
    '20/11/202612 số đã cấp (A001, A002), 2 lần báo ưu tiên',
    '23/11/20261 số đã cấp (L003)',
  ]);
});

test('[O8] admitted by one press, it is told how many count, and how many were refused and why', async () => {
  const refused = [{ reason: 'id-reused', count: 3 }] as const;
  const knocks = await open([LEFT], { ...ALL_WELL, accepted: 12, refused });
  await press('Chấp nhận, tính vào số liệu');
  expect(knocks).toEqual(['POST /api/left-facts/admit {"device":"gone-kiosk-1"}']);
  expect(text()).toContain(
    'Đã tính 12 việc.3 việc không được nhận. Trung tâm đã nhận một việc khác mang cùng mã',
  );
  expect(screen.queryByRole('table')).toBeNull();
});

test('[O8] dropping asks first', async () => {
  const knocks = await open([LEFT]);
  await press('Bỏ, không tính');
  expect(knocks).toEqual([]);
  expect(text()).toContain('Bỏ 15 việc của Máy lấy số cũ?');
  await press('Hủy');
  await press('Bỏ, không tính');
  await press('Bỏ các việc này');
  expect(knocks).toEqual(['DELETE /api/left-facts/gone-kiosk-1']);
  expect(text()).toContain('Đã bỏ các việc của Máy lấy số cũ.');
});

test('[O8 X4] where the office could not write, it is said, and what waits still stands there', async () => {
  await open([LEFT], 507);
  await press('Chấp nhận, tính vào số liệu');
  expect(screen.getByRole('alert').textContent).toMatch(/^Chưa làm xong\. Máy chủ đã hết chỗ/);
  screen.getByRole('table');
});

test('[O8] where nothing waits, it says how a file comes here', async () => {
  await open([]);
  expect(text()).toContain('Không có tệp nào đang chờ.');
  expect(text()).toContain('npm run cli -- import outbox TỆP');
});
