import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { FeedbackNow, FeedbackRow, FeedbackSeen } from '#shared/protocol/feedback.ts';
import { LateNotice } from '../../dashboard/office/feedback/LateNotice.tsx';
import { FeedbackPage } from '../../dashboard/office/feedback/FeedbackPage.tsx';
import { EVERYTHING, narrowed } from '../../dashboard/office/feedback/narrowed.ts';
import { leadAtDesk } from '../support/lead-doors.ts';

/** Feedback before the lead. */

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const row = (feedback: string, more: Partial<FeedbackRow> = {}): FeedbackRow => ({
  feedback,
  code: `${feedback.slice(-8, -4)}-${feedback.slice(-4)}`,
  channel: 'kiosk',
  about: 'rules',
  day: '2026-11-02',
  state: 'taken',
  due: { what: 'answer', by: '2026-11-23' },
  late: false,
  forgotten: false,
  ...more,
});
const LATE = row('feedback-AAAA1111', { late: true, due: { what: 'answer', by: '2026-11-20' } });
const OPEN = row('feedback-BBBB2222', { about: 'conduct', channel: 'paper' });
const DONE = row('feedback-CCCC3333', { state: 'refused', due: null });
const SEEN: FeedbackSeen = {
  ...LATE,
  text: 'Bảng để quá cao',
  contact: '0912',
  steps: [],
  next: [
    { step: 'answered', by: '2026-11-20' },
    { step: 'refused', by: '2026-11-04' },
  ],
};
const counts = {
  received: 3,
  byChannel: { kiosk: 2, phone: 0, paper: 1, 'e-mail': 0 },
  byAbout: { rules: 2, conduct: 1 },
  settledInTime: 1,
  settledLate: 0,
  answered: 0,
  transferred: 0,
  refused: 1,
  published: 0,
  open: 2,
  openLate: 1,
};

async function open(shown = SEEN, lead = leadAtDesk()) {
  const commands: unknown[] = [];
  const rows = [LATE, OPEN, DONE];
  const now: FeedbackNow = { from: '2026-08-24', to: '2026-11-23', late: 1, rows, counts };
  vi.stubGlobal(
    'fetch',
    vi.fn(async (address: string, init: RequestInit = {}) => {
      if (typeof init.body === 'string') {
        commands.push(...JSON.parse(init.body).commands);
        return Response.json({ answers: [{ id: 'x', outcome: 'accepted', seq: 1, result: {} }] });
      }
      return Response.json(address.includes('/feedback-') ? shown : now);
    }),
  );
  render(<FeedbackPage caller={lead} today="2026-11-23" publicUrl="https://mau.vn" />);
  await screen.findByRole('table');
  return commands;
}

const said = () => (document.body.textContent ?? '').replaceAll('\u00a0', ' ');
async function press(name: string): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await new Promise((done) => setTimeout(done, 20));
  });
}

test('[Y4] the register stands in the office’s order, what is late said so, with what is due', async () => {
  await open();
  const rows = screen.getAllByRole('row').map((one) => one.textContent);
  expect(rows[1]).toContain('AAAA-1111');
  expect(rows[1]).toContain('quá hạn');
  expect(rows[2]).not.toContain('quá hạn');
  expect(said()).not.toContain('Bảng để quá cao');
});

test('[Y3] one opened tells what was written and until when, and takes the next step with its text', async () => {
  const commands = await open();
  await press('Xem phản ánh AAAA-1111');
  expect(said()).toContain('Bảng để quá cao');
  expect(said()).toContain('Trả lời (hạn 20/11/2026)');
  fireEvent.input(screen.getByLabelText('Thư trả lời'), { target: { value: 'Đã hạ thấp.' } });
  expect(said()).toContain('Hệ thống chỉ ghi lại');
  await press('Tiếp tục: Trả lời');
  expect(commands).toEqual([]);
  expect(said()).toContain('không gửi thư. Xin gửi bằng đường của trung tâm tới: 0912');
  await press('Ghi vào sổ: Trả lời');
  expect(commands).toMatchObject([
    { type: 'handle-feedback', feedback: LATE.feedback, step: 'answered', text: 'Đã hạ thấp.' },
  ]);
  expect(commands[0]).not.toHaveProperty('reason');
});

test('[Y1] what came on paper is entered with its day, and its code is told', async () => {
  const commands = await open();
  await press('Nhập phản ánh');
  fireEvent.input(screen.getByLabelText('Nội dung'), { target: { value: 'Thiếu ghế' } });
  fireEvent.input(screen.getByLabelText('Ngày nhận'), { target: { value: '2026-11-20' } });
  await press('Ghi lại');
  expect(commands).toMatchObject([
    {
      type: 'take-feedback',
      channel: 'paper',
      about: 'rules',
      day: '2026-11-20',
      text: 'Thiếu ghế',
    },
  ]);
  expect(said()).toMatch(/Mã để hỏi kết quả phản ánh[0-9A-Z]{4}-[0-9A-Z]{4}/);
  await press('Nhập phản ánh khác');
  expect(screen.getByLabelText('Nội dung')).toHaveProperty('value', '');
});

test('[Y3] after publication nothing is offered but the way back, which asks for its reason and once more', async () => {
  const next = [{ step: 'withheld', by: null }] as const;
  const commands = await open({ ...SEEN, state: 'published', next });
  await press('Xem phản ánh AAAA-1111');
  expect(screen.queryByLabelText('Lý do rút lại')).toBeNull();
  await press('Rút câu trả lời đã công khai');
  fireEvent.input(screen.getByLabelText('Lý do rút lại'), { target: { value: 'Ghi sai hạn' } });
  await press('Tiếp tục: Rút câu trả lời đã công khai');
  expect(commands).toEqual([]);
  await press('Ghi vào sổ: Rút câu trả lời đã công khai');
  expect(commands).toMatchObject([{ step: 'withheld', text: 'Ghi sai hạn' }]);
});

test('[Y1] an administrator has the texts forgotten, asked once more; a lead is told whose it is', async () => {
  await open();
  await press('Xem phản ánh AAAA-1111');
  expect(screen.queryByRole('button', { name: /Xóa nội dung/ })).toBeNull();
  expect(said()).toContain('quản trị xóa ở trang này');
  cleanup();
  await open(SEEN, leadAtDesk('administrator'));
  const asked = vi.mocked(fetch);
  await press('Xem phản ánh AAAA-1111');
  act(() => void fireEvent.click(screen.getByRole('button', { name: /Xóa nội dung/ })));
  const forgets = () => asked.mock.calls.filter(([address]) => String(address).endsWith('/forget'));
  expect(forgets()).toHaveLength(0);
  await press('Xóa, không lấy lại được');
  expect(forgets()).toHaveLength(1);
});

test('[Y4] the register is narrowed by state, by what it is about, by channel and by code', () => {
  const rows = [LATE, OPEN, DONE];
  const by = (more: Partial<typeof EVERYTHING>) => narrowed(rows, { ...EVERYTHING, ...more });
  expect(by({})).toEqual(rows);
  expect(by({ state: 'late' })).toEqual([LATE]);
  expect(by({ state: 'open' })).toEqual([LATE, OPEN]);
  expect(by({ state: 'settled' })).toEqual([DONE]);
  expect(by({ about: 'conduct' })).toEqual([OPEN]);
  expect(by({ channel: 'paper' })).toEqual([OPEN]);
  expect(by({ code: 'cccc 33' })).toEqual([DONE]);
});

test('[Y4] the lead’s first screen says how many are late, and where; nothing where none is', () => {
  const { rerender } = render(<LateNotice late={2} />);
  expect(said()).toContain('Có 2 phản ánh, kiến nghị đã quá hạn.');
  expect(screen.getByRole('link').getAttribute('href')).toBe('#feedback');
  rerender(<LateNotice late={0} />);
  expect(said()).toBe('');
});
