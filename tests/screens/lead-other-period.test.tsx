import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { NO_ANSWERS, shareOf } from '#shared/domain/statistics.ts';
import type { ComparedPeriod } from '#shared/protocol/results.ts';
import { setLanguage } from '#shared/ui/words/language.ts';
import { ComparedPeriods } from '../../dashboard/office/ComparedPeriods.tsx';
import { OtherPeriod } from '../../dashboard/office/OtherPeriod.tsx';
import { FIGURES } from '../reports/sample-report.ts';

/** The lead goes to any period, and sees it beside others. */

afterEach(() => {
  cleanup();
  setLanguage('vi');
});

function choosing() {
  const onChoose = vi.fn<(period: string) => void>();
  render(<OtherPeriod today="2026-11-23" onChoose={onChoose} />);
  const set = async (label: string, value: string) => {
    await act(async () => {
      const field = screen.getByLabelText(label);
      if (field instanceof HTMLSelectElement) fireEvent.change(field, { target: { value } });
      else fireEvent.input(field, { target: { value } });
    });
  };
  const see = async () => {
    await act(
      async () => void fireEvent.click(screen.getByRole('button', { name: /^Xem kỳ này/ })),
    );
    return onChoose.mock.calls.at(-1)?.[0];
  };
  return { set, see, onChoose };
}

test('[P1] the month that is over stands chosen; others, and the administrative calendar, are a choice away', async () => {
  const { set, see } = choosing();
  expect(await see()).toBe('2026-10');
  await set('Kỳ', '2026-09');
  expect(await see()).toBe('2026-09');
  await set('Lịch', 'administrative');
  expect(await see()).toBe('2026-11-hc');
  await set('Loại kỳ', 'nine-months');
  await set('Kỳ', '2026-9M-hc');
  expect(await see()).toBe('2026-9M-hc');
});

test('[P1] days of one’s own choice are a period once the first is not after the last', async () => {
  const { set, see, onChoose } = choosing();
  await set('Loại kỳ', 'range');
  expect(screen.queryByLabelText('Lịch')).toBeNull();
  await set('Từ ngày', '2026-07-06');
  await set('Đến hết ngày', '2026-07-05');
  await see();
  expect(onChoose).not.toHaveBeenCalled();
  await set('Đến hết ngày', '2026-07-10');
  expect(await see()).toBe('2026-07-06..2026-07-10');
});

const other = (period: string, from: string, to: string, satisfied: number): ComparedPeriod => {
  const counts = { ...NO_ANSWERS, satisfied, 'not-satisfied': 1000 - satisfied };
  return { period, from, to, headline: shareOf(counts) };
};

test('[S8] a month stands beside the one before and the same one a year ago, each with n and interval', () => {
  render(
    <ComparedPeriods
      figures={{ ...FIGURES, period: '2026-10', from: '2026-10-01', to: '2026-10-31' }}
      before={other('2026-09', '2026-09-01', '2026-09-30', 935)}
      lastYear={other('2025-10', '2025-10-01', '2025-10-31', 800)}
    />,
  );
  const text = (document.body.textContent ?? '').replace(/\s/g, ' ');
  expect(text).toContain('So với Tháng 9/2026 (93,5 %, 1.000 phiếu): chưa đủ căn cứ');
  expect(text).toContain('So với Tháng 10/2025 (80,0 %, 1.000 phiếu): tỷ lệ kỳ này cao hơn');
});

test('[S7 S8] what cannot be told of another period is said so', () => {
  render(<ComparedPeriods figures={FIGURES} before={null} lastYear={null} />);
  expect(document.body.textContent).toContain('Kỳ trước: chưa có tỷ lệ nào nêu được.');
  expect(document.body.textContent).toContain('Cùng kỳ năm trước: chưa có tỷ lệ nào nêu được.');
});
