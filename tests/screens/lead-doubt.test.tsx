import { act, cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { DoubtsNow } from '#shared/protocol/doubts.ts';
import { DoubtPage } from '../../dashboard/office/doubt/DoubtPage.tsx';
import { DEMONSTRATION_OFFICE } from '../../server/demonstration/demonstration-office.ts';
import { leadAtDesk } from '../support/lead-doors.ts';

/** The lead's page of doubts. */

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const sign = (counter: string, kind: 'flagged' | 'left') => ({
  counter,
  kind,
  own: { cases: 20, of: 48 },
  others: { cases: 2, of: 350 },
});
const NOW: DoubtsNow = {
  lookedOn: '2026-11-23',
  running: {
    from: '2026-10-01',
    to: '2026-11-22',
    answered: 700,
    flagged: 21,
    flags: [{ flag: 'same-phone', n: 20 }],
  },
  asked: {
    from: '2026-07-01',
    to: '2026-09-30',
    rows: [
      {
        counter: '1',
        ended: 480,
        byHand: 4,
        answered: 200,
        declined: 41,
        timedOut: 229,
        missed: 17,
        dropped: 3,
        merged: 1,
      },
      {
        counter: 'other',
        ended: 14,
        byHand: 0,
        answered: 6,
        declined: 0,
        timedOut: 8,
        missed: 1,
        dropped: 0,
        merged: 2,
      },
    ],
  },
  weeks: [
    { from: '2026-11-16', to: '2026-11-22', signs: [sign('3', 'left'), sign('1', 'flagged')] },
    { from: '2026-11-09', to: '2026-11-15', signs: [] },
    {
      from: '2026-11-02',
      to: '2026-11-08',
      signs: [{ counter: '2', kind: 'alike', own: null, others: null }],
    },
  ],
};

async function open(now: DoubtsNow) {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(now)));
  await act(async () => {
    render(<DoubtPage office={DEMONSTRATION_OFFICE} caller={leadAtDesk()} />);
  });
  await screen.findByText(/Hệ thống tự rà soát/);
}

test('[D9] the lead reads that a sign is no finding about a person, and that nobody is ranked', async () => {
  await open(NOW);
  expect(screen.getByText(/không phải kết luận về một người/)).toBeDefined();
});

test('[D9] counters stand in the order of the office, each with both numbers and what to look at', async () => {
  await open(NOW);
  const table = screen.getByRole('table', { name: /16\/11\/2026/ });
  const [, first, second] = within(table).getAllByRole('row');
  expect(first?.textContent).toMatch(/^Quầy 1Nhiều phiếu có dấu hiệu.*20 trên 482 trên 350$/);
  expect(second?.textContent).toMatch(/^Quầy 3.*Xin xem vì sao/);
  expect(screen.getByText('Không quầy nào khác thường.')).toBeDefined();
});

test('[D1] each flag is said in plain words, with how many ratings bear it', async () => {
  await open(NOW);
  const table = screen.getByRole('table', { name: 'Phiếu có dấu hiệu' });
  expect(within(table).getByText(/Từ ba phiếu trở lên của một điện thoại/)).toBeDefined();
  expect(within(table).getByText('20')).toBeDefined();
});

test('[R17] who was asked stands by counter, small ones together', async () => {
  await open(NOW);
  const table = screen.getByRole('table', { name: 'Ai được hỏi' });
  expect(within(table).getByText('2 quầy ít lượt')).toBeDefined();
  const [, first] = within(table).getAllByRole('row');
  expect(first?.textContent).toBe('Quầy 1480200412294173');
});

test('[R17] the lead reads by which ways somebody may still not be asked', async () => {
  await open(NOW);
  expect(
    screen.getByText(
      /ghi tay dù có mạng.*hủy, chuyển, để dở.*không lấy số thì không bảng nào thấy được/,
    ),
  ).toBeDefined();
});

test('[D9] of what goes by answers no number is said, only that the counter stands out and what to look at', async () => {
  await open(NOW);
  const table = screen.getByRole('table', { name: /02\/11\/2026/ });
  const [, row] = within(table).getAllByRole('row');
  expect(row?.textContent).toMatch(/giống hệt nhau.*Xin xem ai chạm.*Không nêu số/);
  expect(row?.textContent).not.toMatch(/ trên \d/);
});

test('[D9] where nothing is known yet the page says so', async () => {
  await open({ lookedOn: null, running: null, asked: null, weeks: [] });
  expect(screen.getByText(/Quý này chưa có ngày nào đã qua/)).toBeDefined();
  expect(screen.getByText(/chưa có lần nào/)).toBeDefined();
  expect(screen.getByText(/Chưa có quý công khai nào/)).toBeDefined();
});
