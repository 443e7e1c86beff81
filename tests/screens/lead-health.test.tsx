import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { HealthNow } from '#shared/protocol/health.ts';
import { HealthLine } from '../../dashboard/office/health/HealthLine.tsx';
import { HealthNotice } from '../../dashboard/office/health/HealthNotice.tsx';
import { sectionsOf } from '../../dashboard/office/sections.ts';

/** How the office's memory is doing, as its lead is told; and which sections lie before whom. */

afterEach(cleanup);

const at = (day: string, time: string) => Date.parse(`${day}T${time}:00+07:00`);
const WELL: HealthNow = {
  status: 'ok',
  office: null,
  seq: 1200,
  version: '1.0.0',
  at: at('2026-11-23', '09:00'),
  clock: 'ok',
  checked: { at: at('2026-11-23', '02:30'), seq: 1100, problems: 0 },
};

function shown(health: HealthNow | null) {
  const { container } = render(
    <>
      <HealthNotice health={health} />
      <HealthLine health={health} timeZone="Asia/Ho_Chi_Minh" />
    </>,
  );
  const alert = container.querySelector('[role=alert]')?.textContent ?? null;
  return { alert, line: container.querySelector('.health-line')?.textContent ?? null };
}

test('[X3] that all was well at the last check is said quietly, with its time', () => {
  expect(shown(WELL)).toEqual({
    alert: null,
    line: 'Sổ nhật ký đã kiểm tra lúc 2:30, không có lỗi.',
  });
  const checked = { at: at('2026-11-22', '02:30'), seq: 1000, problems: 0 };
  expect(shown({ ...WELL, checked }).line).toBe(
    'Sổ nhật ký đã kiểm tra lúc 2:30 ngày 22/11/2026, không có lỗi.',
  );
  expect(shown({ ...WELL, checked: null }).line).toContain('chưa được kiểm tra');
  expect(shown(null)).toEqual({ alert: null, line: null });
});

test('[X6] a server’s clock that is not followed is said strongly, with what to do', () => {
  const { alert } = shown({ ...WELL, clock: 'far-ahead' });
  expect(alert).toContain('chạy trước hơn ba ngày');
  expect(alert).toContain('chỉnh lại ngày giờ của máy chủ');
  // What ails the memory comes first.
  cleanup();
  expect(shown({ ...WELL, clock: 'far-ahead', status: 'no-room' }).alert).toContain('hết chỗ lưu');
});

test('[X4] a full disk is said strongly, with what to do', () => {
  const { alert, line } = shown({ ...WELL, status: 'no-room' });
  expect(alert).toContain('Máy chủ hết chỗ lưu');
  expect(alert).toContain('Có chỗ thì trung tâm tự làm tiếp');
  expect(line).toBeNull();
});

test('[X3] what a check found is said strongly, with what to do, also while all can still be written', () => {
  const checked = { at: at('2026-11-23', '02:30'), seq: 1100, problems: 3 };
  for (const status of ['ok', 'damaged'] as const) {
    const { alert, line } = shown({ ...WELL, status, checked });
    expect(alert).toContain('3 chỗ không khớp');
    expect(alert).toContain('npm run cli -- verify');
    expect(line).toBeNull();
    cleanup();
  }
  expect(shown({ ...WELL, status: 'damaged' }).alert).toContain('có chỗ hỏng');
});

test('[A16 O8] who did what, and what devices left, is a section of the administrator alone', () => {
  const [lead, administrator] = [sectionsOf('lead'), sectionsOf('administrator')];
  expect(administrator.filter((one) => !lead.includes(one))).toEqual(['activity', 'left-facts']);
  expect(lead).toContain('by-hand');
});
