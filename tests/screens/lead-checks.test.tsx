import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { PublicationChecks } from '#shared/domain/publication-checks.ts';
import { setLanguage } from '#shared/ui/words/language.ts';
import { ChecksBefore } from '../../dashboard/office/ChecksBefore.tsx';

/** Before a quarter is published the lead reads what to look at. */

const NOTHING: PublicationChecks = {
  missingDays: [],
  silentDevices: [],
  flagged: { n: 0, answered: 500 },
  openFeedback: { open: 0, late: 0 },
  hidden: { merged: 0, left: 0 },
  settings: [],
};

afterEach(() => {
  cleanup();
  setLanguage('vi');
});

function linesOf(checks: PublicationChecks): readonly string[] {
  render(<ChecksBefore checks={checks} timeZone="Asia/Ho_Chi_Minh" />);
  return [...document.querySelectorAll('li')].map((one) => one.textContent ?? '');
}

test('[P6] where there is nothing to look at, each line says so', () => {
  const lines = linesOf(NOTHING);
  expect(lines).toHaveLength(6);
  expect(lines[0]).toBe('Ngày làm việc nào cũng có người lấy số.');
  expect(document.querySelectorAll('.checks-before__one--open')).toHaveLength(0);
});

test('[P6] what there is stands with its number, and names the first of them', () => {
  const days = Array.from({ length: 8 }, (_, i) => `2026-07-0${i + 1}`);
  const lines = linesOf({
    ...NOTHING,
    missingDays: days,
    // 1 October 2026, 8:00 in Việt Nam.
    silentDevices: [
      { label: 'Máy lấy số', lastSeenAt: Date.UTC(2026, 9, 1, 1) },
      { label: 'Quầy 1', lastSeenAt: null },
    ],
    flagged: { n: 31, answered: 1000 },
    openFeedback: { open: 2, late: 1 },
    settings: [{ setting: 'calendar', before: 'calendar', now: 'administrative' }],
  });
  expect(lines[0]).toContain('8 ngày làm việc không có số nào được lấy');
  expect(lines[0]).toContain('06/07/2026, và 2 nữa');
  expect(lines[1]).toContain('Máy lấy số (lần cuối 01/10/2026), Quầy 1 (chưa kết nối lần nào)');
  expect(lines[2]).toContain('31 trong 1.000 phiếu (3,1\u00a0%)');
  expect(lines[3]).toContain('2 phản ánh, kiến nghị nhận trong quý đang xử lý, 1 đã quá hạn');
  expect(lines[5]).toContain('kỳ công khai theo quý dương lịch → theo kỳ báo cáo hành chính');
  expect(document.querySelectorAll('.checks-before__one--open')).toHaveLength(5);
});
