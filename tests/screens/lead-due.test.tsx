import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { ReportDue } from '#shared/domain/reports-due.ts';
import { setLanguage } from '#shared/ui/words/language.ts';
import type { Desk } from '../../dashboard/office/desk.ts';
import { ReportsDue } from '../../dashboard/office/ReportsDue.tsx';
import { leadAtDesk } from '../support/lead-doors.ts';

/** The lead sees which reports are due, and goes to each. */

afterEach(() => {
  cleanup();
  setLanguage('vi');
  vi.unstubAllGlobals();
});

const DUE: readonly ReportDue[] = [
  {
    kind: 'quarter',
    period: '2026-Q3',
    from: '2026-07-01',
    to: '2026-09-30',
    by: '2026-10-02',
    state: 'late',
  },
  {
    kind: 'month',
    period: '2026-10',
    from: '2026-10-01',
    to: '2026-10-31',
    by: '2026-11-03',
    state: 'due',
  },
];

async function seeing(due: readonly ReportDue[]) {
  vi.stubGlobal('fetch', async () => Response.json(due));
  const choose = vi.fn<(period: string) => void>();
  const desk = { ...leadAtDesk(), choose } as unknown as Desk;
  await act(async () => void render(<ReportsDue desk={desk} />));
  if (due.length > 0) await screen.findByText('Báo cáo đến hạn');
  return choose;
}

test('[P9] what is late stands first, each with its day, and a key leads to it', async () => {
  const choose = await seeing(DUE);
  const lines = [...document.querySelectorAll('li')].map((one) => one.textContent);
  expect(lines[0]).toContain('Quý III/2026: công khai và báo cáo');
  expect(lines[0]).toContain('Đã quá hạn: Thứ Sáu, 02/10/2026');
  expect(lines[1]).toContain('Tháng 10/2026: báo cáo');
  await act(async () => void fireEvent.click(screen.getAllByRole('button', { name: 'Mở' })[1]!));
  expect(choose).toHaveBeenCalledWith('2026-10');
});

test('[P9] nothing due is nothing said', async () => {
  await seeing([]);
  expect(document.body.textContent).toBe('');
});
