import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { setLanguage } from '#shared/ui/words/language.ts';
import { CountersPage } from '../../dashboard/office/counters/CountersPage.tsx';
import { type OfficeFile, openOfficeFile } from '../../dashboard/office/edit/office-file.ts';
import { HoursPage } from '../../dashboard/office/hours/HoursPage.tsx';
import { StaffPage } from '../../dashboard/office/staff/StaffPage.tsx';
import { leadAtDesk, playOffice } from '../support/lead-doors.ts';

/** The everyday parts of the office file on the lead's screen: what is typed, what is said, what is saved. */

afterEach(() => {
  cleanup();
  setLanguage('vi');
  vi.unstubAllGlobals();
});

const MONDAY = '2026-11-23';

type Section = 'hours' | 'counters' | 'staff';

async function open(section: Section) {
  const played = playOffice();
  const caller = leadAtDesk();
  const file = openOfficeFile(caller);
  await file.load();
  render(<Page section={section} file={file} caller={caller} />);
  return { played, file };
}

interface PageProps {
  readonly section: Section;
  readonly file: OfficeFile;
  readonly caller: ReturnType<typeof leadAtDesk>;
}

function Page({ section, file, caller }: PageProps) {
  const now = file.now.value;
  if (!now) return null;
  if (section === 'hours') return <HoursPage file={file} now={now} today={MONDAY} />;
  if (section === 'counters') return <CountersPage file={file} now={now} />;
  return <StaffPage file={file} now={now} caller={caller} />;
}

const text = () => (document.body.textContent ?? '').replaceAll('\u00a0', ' ');

async function press(name: string | RegExp): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getAllByRole('button', { name })[0]!);
    // The doors answer in turns of their own: check, save, load.
    for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
    await new Promise((done) => setTimeout(done, 5));
  });
}

function type(label: string, value: string, which = 0): void {
  const field = screen.getAllByLabelText(label)[which]!;
  act(() => void fireEvent.input(field, { target: { value } }));
}

test('[E4] hours say what they mean today, while they are typed', async () => {
  await open('hours');
  expect(text()).toContain('Hôm nay, Thứ Hai, 23/11/2026: 7:30–\u206011:30, 13:00–\u206017:00');
  type('Từ', '08:00');
  expect(text()).toContain(': 8:00–\u206011:30, 13:00–\u206017:00');
});

test('[E1] hours that end before they begin are refused beside their field, and stay as typed', async () => {
  const { played } = await open('hours');
  type('Đến', '07:00');
  await press('Lưu thay đổi');
  expect(document.querySelector('.wrong')?.textContent).toContain('Giờ kết thúc phải sau');
  expect(screen.getAllByLabelText<HTMLInputElement>('Đến')[0]!.value).toBe('07:00');
  expect(played.base).toBe(7);
});

test('[E8] hours that hold are saved and said to count at once', async () => {
  const { played } = await open('hours');
  type('Từ', '08:00');
  await press('Lưu thay đổi');
  expect(played.office.serviceHours.spans[0]).toEqual({ from: '08:00', to: '11:30' });
  expect(text()).toContain('Đã lưu. Có hiệu lực ngay.');
  expect(screen.queryByRole('button', { name: 'Lưu thay đổi' })).toBeNull();
});

test('[N8] one last-ticket time is filled in for all letters, and saved', async () => {
  const { played } = await open('hours');
  type('Cùng một giờ cho mọi ký hiệu', '16:30');
  await press('Điền cho tất cả');
  await press('Lưu thay đổi');
  expect(new Set(played.office.series.map(({ lastTicket }) => lastTicket))).toEqual(
    new Set(['16:30']),
  );
});

test('[E8] a counter whose lane nobody else serves keeps it: the lane is named in words', async () => {
  const { played } = await open('counters');
  await press('Sửa Quầy 4');
  expect(text()).toContain('Cư trúkhông quầy nào khác phục vụ');
  act(() => void fireEvent.click(screen.getByLabelText(/^Cư trú/)));
  act(() => void fireEvent.click(screen.getByLabelText(/^Hộ tịch/)));
  await press('Lưu thay đổi');
  expect(text()).toContain('Hàng chờ: Cư trú');
  expect(played.base).toBe(7);
});

test('[E2] what was typed outlives the change of a colleague, and is saved at the second press', async () => {
  const { played } = await open('counters');
  await press('Sửa Quầy 1');
  type('Tên (Tiếng Việt)', 'Quầy Một');
  played.base = 20;
  played.office = { ...played.office, priorityRun: 9 };
  await press('Lưu thay đổi');
  expect(text()).toContain('Có người khác vừa thay đổi cấu hình');
  await press('Lưu thay đổi');
  expect(played.office).toMatchObject({
    priorityRun: 9,
    counters: [{ name: { vi: 'Quầy Một' } }, {}, {}, {}, {}, {}],
  });
});

test('[E8] a counter that can go goes, and the list says so', async () => {
  const { played } = await open('counters');
  await press('Sửa Quầy 1');
  await press(/^Bỏ Quầy 1/);
  await press('Hủy');
  await press(/^Bỏ Quầy 1/);
  expect(played.office.counters).toHaveLength(6);
  await press(/^Bỏ Quầy 1/);
  expect(played.office.counters.map(({ id }) => id)).toEqual(['2', '3', '4', '5', '6']);
  expect(text()).toContain('Đã lưu.');
});

test('[A18] of an administrator’s post a lead reads whose affair it is, and can neither take it out nor give it a PIN', async () => {
  await open('staff');
  await press('Sửa Quản trị 1');
  expect(text()).toContain('Quản trị 1 trông coi cả việc của lãnh đạo');
  expect(screen.queryByRole('button', { name: /^Bỏ Quản trị 1|^Cấp mã PIN/ })).toBeNull();
});

test('[A5] a new PIN is asked for, shown once in large, and gone when it was noted', async () => {
  const { played } = await open('staff');
  await press('Sửa Công chức 2');
  await press('Cấp mã PIN mới');
  expect(text()).toContain('Mã PIN cũ hết hiệu lực ngay');
  await press('Cấp mã PIN');
  expect(played.asked).toEqual([{ staff: 'cong-chuc-2' }]);
  expect(document.querySelector('output')?.textContent).toBe('085353');
  await press('Đã ghi lại, ẩn mã');
  expect(text()).not.toContain('085353');
});

test('[A5] the post that is signed in here gets no PIN here, and is told why', async () => {
  await open('staff');
  await press('Sửa Lãnh đạo 1');
  expect(screen.queryByRole('button', { name: 'Cấp mã PIN mới' })).toBeNull();
  expect(text()).toContain('Anh/chị đang đăng nhập bằng vị trí này');
});

test('[V7] the settings speak English too', async () => {
  setLanguage('en');
  await open('hours');
  expect(text()).toContain('Today, Monday, 23 Nov 2026: 7:30–\u206011:30');
});
