import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { EVENT_VERSIONS } from '#shared/domain/event-versions.ts';
import type { Activity, ActivityLine, ActivityPage as Page } from '#shared/protocol/activity.ts';
import { setLanguage } from '#shared/ui/words/language.ts';
import { ActivityPage } from '../../dashboard/office/activity/ActivityPage.tsx';
import { activitySaid, doerSaid } from '../../dashboard/office/activity/activity-said.ts';
import { DEMONSTRATION_OFFICE } from '../../server/demonstration/demonstration-office.ts';
import { leadAtDesk } from '../support/lead-doors.ts';

/** Who did what, before the administrator. */

afterEach(() => {
  cleanup();
  setLanguage('vi');
  vi.unstubAllGlobals();
});

const at = (time: string, day = '2026-11-23') => Date.parse(`${day}T${time}+07:00`);
const counter = { vi: 'Quầy 3', en: 'Counter 3' };
const A025 = { number: 'A025', counter };

/** One of each kind, with what is said of it in Vietnamese. */
const EACH: readonly (readonly [Activity, string])[] = [
  [{ type: 'office-configured', hallFrom: null, figuresFrom: null }, 'Đổi tệp trung tâm'],
  [
    { type: 'office-configured', hallFrom: '2026-11-24', figuresFrom: null },
    'Đổi tệp trung tâm, một phần có hiệu lực từ 24/11/2026',
  ],
  [
    { type: 'office-configured', hallFrom: null, figuresFrom: '2027-01-01' },
    'Đổi tệp trung tâm; phiếu đánh giá, nhóm nhỏ nhất hoặc lịch công khai đổi từ 01/01/2027',
  ],
  [
    { type: 'period-published', period: '2026-Q3', version: 2, reason: 'Thêm phiếu giấy' },
    'Công khai Quý III/2026, bản 2. Lý do: “Thêm phiếu giấy”',
  ],
  [{ type: 'day-opened', day: '2026-11-23' }, 'Mở ngày 23/11/2026'],
  [
    { type: 'device-paired', device: 'Máy 1', role: 'tablet', counter },
    'Gắn thiết bị Máy 1 (máy đánh giá) tại Quầy 3',
  ],
  [{ type: 'device-revoked', device: 'Máy 1' }, 'Gỡ thiết bị Máy 1'],
  [
    {
      type: 'ticket-issued',
      number: 'A025',
      procedure: { vi: 'Khai sinh', en: 'Birth' },
      marks: [],
    },
    'Cấp số A025: Khai sinh',
  ],
  [
    {
      type: 'ticket-issued',
      number: 'A025',
      procedure: { vi: 'Khai sinh', en: 'Birth' },
      marks: ['number-taken'],
    },
    'Cấp số A025: Khai sinh (không vào hàng chờ)',
  ],
  [{ type: 'priority-claimed', number: null }, 'Báo diện ưu tiên cho một số chưa rõ'],
  [{ type: 'counter-opened', counter }, 'Mở Quầy 3'],
  [{ type: 'counter-closed', counter }, 'Đóng Quầy 3'],
  [{ type: 'ticket-called', ...A025 }, 'Gọi A025 đến Quầy 3'],
  [{ type: 'ticket-recalled', ...A025 }, 'Gọi lại A025 đến Quầy 3'],
  [{ type: 'ticket-marked-absent', times: 2, ...A025 }, 'Ghi vắng A025 tại Quầy 3, lần 2'],
  [
    { type: 'visit-ended', outcome: 'settled', ...A025 },
    'Hoàn thành A025 tại Quầy 3: Đã giải quyết, trả ngay',
  ],
  [
    { type: 'visit-recorded', outcome: 'received', clerk: null, ...A025 },
    'Ghi bằng tay A025 tại Quầy 3: Đã tiếp nhận, hẹn trả',
  ],
  [
    {
      type: 'visit-recorded',
      outcome: 'received',
      clerk: { vi: 'Công chức 1', en: 'Clerk 1' },
      ...A025,
    },
    'Ghi bằng tay A025 tại Quầy 3: Đã tiếp nhận, hẹn trả. Do Công chức 1 ghi, gửi từ phiên này',
  ],
  [
    {
      type: 'ticket-moved',
      lane: { vi: 'Hộ tịch', en: 'Civil status' },
      reason: 'must-verify',
      ...A025,
    },
    'Chuyển A025 từ Quầy 3 sang hàng Hộ tịch: Phải xác minh',
  ],
  [{ type: 'ticket-voided', number: 'A025' }, 'Hủy số A025'],
  [
    { type: 'no-wait-closed', reason: 'signer-away', until: '14:00' },
    'Đóng hàng không chờ: người ký vắng đến 14 giờ',
  ],
  [{ type: 'no-wait-opened' }, 'Mở lại hàng không chờ'],
  [
    { type: 'period-published', period: '2026-Q3', version: 1, reason: null },
    'Công khai Quý III/2026, bản 1',
  ],
  [
    { type: 'epoch-begun', after: 1200 },
    'Khôi phục từ bản sao lưu, làm tiếp sau dòng 1.200 của sổ',
  ],
  [
    { type: 'pin-renewed', staff: { vi: 'Công chức 1', en: 'Clerk 1' } },
    'Cấp mã PIN mới cho Công chức 1',
  ],
  [
    { type: 'feedback-taken', code: 'K7M2-9QXD', channel: 'paper' },
    'Nhận phản ánh K7M2-9QXD (trên giấy)',
  ],
  [
    { type: 'feedback-handled', code: 'K7M2-9QXD', step: 'answered' },
    'Phản ánh K7M2-9QXD: đã trả lời',
  ],
  [
    { type: 'feedback-forgotten', code: 'K7M2-9QXD' },
    'Xóa nội dung phản ánh K7M2-9QXD theo yêu cầu',
  ],
  [
    { type: 'finding-noted', period: '2026-Q3', owner: { vi: 'Công chức 1', en: 'Clerk 1' } },
    'Ghi việc cần khắc phục của Quý III/2026, giao Công chức 1',
  ],
  [{ type: 'finding-moved', state: 'done' }, 'Cập nhật việc cần khắc phục: đã xong'],
  [
    {
      type: 'batch-confirmed',
      channel: 'hotline',
      rows: 1200,
      enteredBy: { vi: 'Công chức 1', en: 'Clerk 1' },
    },
    'Xác nhận đợt nhập hộ 1.200 phiếu (đường dây nóng) do Công chức 1 nhập',
  ],
  [{ type: 'batch-withdrawn', reason: 'wrong-file' }, 'Rút một đợt nhập hộ: nhầm tệp'],
  [{ type: 'facts-admitted', device: 'Máy 1', count: 5 }, 'Cho tính 5 việc còn lại của Máy 1'],
  [{ type: 'facts-dropped', device: 'Máy 1', count: 5 }, 'Bỏ 5 việc còn lại của Máy 1, không tính'],
];

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each(EACH)('[A16] $type is said in a plain sentence', (what, said) => {
  expect(plain(activitySaid(what))).toBe(said);
});

test('[A16] every kind of event has its sentence in both languages, but those of ratings and of files that the office makes by itself, which have none', () => {
  const ofRatings = /^(?:rating-|ratings-flagged$|batch-rows$|files-archived$)/;
  const kinds = Object.keys(EVENT_VERSIONS).filter((type) => !ofRatings.test(type));
  expect([...new Set(EACH.map(([{ type }]) => type))].sort()).toEqual(kinds.sort());
  const vietnamese = EACH.map(([what]) => activitySaid(what));
  setLanguage('en');
  EACH.forEach(([what], i) => expect(activitySaid(what)).not.toBe(vietnamese[i]));
});

test('[A16] the console and who is no more are said as such', () => {
  expect(doerSaid({ id: 'console', kind: 'console', label: null })).toBe('Máy chủ');
  expect(doerSaid({ id: 'clerk-9', kind: 'gone', label: null })).toBe('clerk-9 (không còn)');
});

const by = {
  id: 'cong-chuc-3',
  kind: 'post',
  label: { vi: 'Công chức 3', en: 'Clerk 3' },
} as const;
const LINES: readonly ActivityLine[] = [
  {
    at: at('09:12:05'),
    doneAt: at('08:40:00'),
    by,
    what: { type: 'visit-recorded', outcome: 'received', clerk: null, ...A025 },
  },
  {
    at: at('08:00:00'),
    doneAt: at('17:30:00', '2026-11-20'),
    by,
    what: { type: 'counter-opened', counter },
  },
  { at: at('17:01:00', '2026-11-20'), doneAt: null, by, what: { type: 'counter-closed', counter } },
];

async function open(page: Partial<Page> = {}) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return Response.json({
      lines: LINES,
      before: '1795395600000-3',
      doers: [by],
      ...page,
    } satisfies Page);
  });
  const now = { office: DEMONSTRATION_OFFICE, base: 7, hallFrom: null, figuresFrom: null };
  render(<ActivityPage now={now} caller={leadAtDesk()} />);
  await screen.findByRole('option', { name: 'Công chức 3' });
  return asked;
}

async function press(name: string): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await new Promise((done) => setTimeout(done, 10));
  });
}

test('[A16] lines stand under their day, with their time, who and what, and when it was done where that was before', async () => {
  await open();
  const rows = screen.getAllByRole('row').map((row) => plain(row.textContent ?? ''));
  expect(rows).toEqual([
    'LúcAiViệc',
    'Thứ Hai, 23/11/2026',
    '9:12:05Công chức 3Ghi bằng tay A025 tại Quầy 3: Đã tiếp nhận, hẹn trảThực hiện lúc 8:40:00, trung tâm biết muộn hơn.',
    '8:00:00Công chức 3Mở Quầy 3Thực hiện lúc 17:30:00, 20/11/2026, trung tâm biết muộn hơn.',
    'Thứ Sáu, 20/11/2026',
    '17:01:00Công chức 3Đóng Quầy 3',
  ]);
});

test('[A16] a page turns to what is earlier and back to the newest; a choice begins at its newest', async () => {
  vi.stubGlobal('scrollTo', () => {});
  const asked = await open();
  await press('Xem trước đó');
  expect(asked.at(-1)).toBe('/api/activity?before=1795395600000-3');
  await press('Xem mới nhất');
  expect(asked.at(-1)).toBe('/api/activity?');
  await press('Xem trước đó');
  await act(async () => {
    fireEvent.change(screen.getByLabelText('Ai'), { target: { value: 'cong-chuc-3' } });
  });
  await act(async () => {
    fireEvent.input(screen.getByLabelText('Ngày'), { target: { value: '2026-11-20' } });
  });
  expect(asked.at(-1)).toBe('/api/activity?day=2026-11-20&by=cong-chuc-3');
});

test('[A16] nothing done is said; so is that earlier pages are still to be looked at', async () => {
  await open({ lines: [], before: null });
  expect(screen.queryByText('Không có việc nào.')).not.toBeNull();
  cleanup();
  await open({ lines: [], before: '1795395600000-0' });
  expect(screen.queryByText(/Xin xem tiếp phần trước đó/)).not.toBeNull();
});
