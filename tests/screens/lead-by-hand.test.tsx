import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { ByHandNow, HandVisitSeen } from '#shared/protocol/by-hand.ts';
import { ByHandPage } from '../../dashboard/office/by-hand/ByHandPage.tsx';
import { DEMONSTRATION_OFFICE } from '../../server/demonstration/demonstration-office.ts';
import { leadAtDesk } from '../support/lead-doors.ts';

/** The lead's page of what counters did by hand. */

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const TODAY = '2026-11-23';
const at = (time: string) => Date.parse(`${TODAY}T${time}:00+07:00`);

const JOINED: HandVisitSeen = {
  day: TODAY,
  number: 'A025',
  counter: '1',
  calledAt: at('09:05'),
  endedAt: at('09:12'),
  outcome: 'settled',
  noted: 'joined',
  otherCounter: null,
};
const DOUBTFUL: readonly HandVisitSeen[] = [
  { ...JOINED, number: 'A031', noted: 'waits' },
  { ...JOINED, number: 'A024', noted: 'twice', otherCounter: '3' },
  { ...JOINED, number: 'A023', noted: 'twice', otherCounter: '1' },
  { ...JOINED, number: 'A022', noted: 'elsewhere', otherCounter: '5' },
];

async function open(visits: readonly HandVisitSeen[]) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const { searchParams } = new URL(address, 'http://office');
    const [from, to] = [searchParams.get('from') ?? '', searchParams.get('to') ?? ''];
    const doubtful = visits.filter(({ noted }) => noted !== 'joined').length;
    return Response.json({ from, to, doubtful, visits } satisfies ByHandNow);
  });
  const now = { office: DEMONSTRATION_OFFICE, base: 7, hallFrom: null, figuresFrom: null };
  render(<ByHandPage now={now} caller={leadAtDesk()} today={TODAY} />);
  await screen.findAllByText(/trong những ngày này|Đã khớp với số|Cần xem lại/);
  return asked;
}

const cellsOf = (name: RegExp) =>
  [...screen.getByRole('row', { name }).querySelectorAll('td')].map((cell) => cell.textContent);

test('[Q18] each visit stands with number, counter, times and outcome; it begins with today', async () => {
  const asked = await open([...DOUBTFUL, JOINED]);
  expect(asked).toEqual(['/api/by-hand?from=2026-11-23&to=2026-11-23']);
  expect(cellsOf(/A025/)).toEqual(['Quầy 1', '9:05', '9:12', 'Đã giải quyết, trả ngay']);
});

test('[Q18] the doubtful stand first, each with what the office noted and what may be done', async () => {
  await open([...DOUBTFUL, JOINED]);
  const heads = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
  expect(heads).toEqual(['Cần xem lại (4)', 'Đã khớp với số (1)']);
  expect(cellsOf(/A031/)[4]).toMatch(/^Chưa có số này, đang chờ số.*hai bên tự khớp/);
  expect(cellsOf(/A024/)[4]).toMatch(/^Số này đã có kết quả trước đó, tại Quầy 3.*gõ nhầm số/);
  expect(cellsOf(/A023/)[4]).toMatch(/^Số này đã có kết quả trước đó, cũng tại Quầy 1/);
  expect(cellsOf(/A022/)[4]).toMatch(/^Lúc đó số này đang ở Quầy 5.*hỏi hai quầy/);
});

test('[Q18] where nothing was done by hand, or nothing is doubtful, that is said', async () => {
  await open([]);
  expect(screen.queryByRole('table')).toBeNull();
  cleanup();
  await open([JOINED]);
  expect(screen.getByRole('status').textContent).toContain('đều khớp');
});

test('[Q18] over several days each row says its day', async () => {
  const asked = await open([JOINED]);
  fireEvent.input(screen.getByLabelText('Từ ngày'), { target: { value: '2026-11-20' } });
  await screen.findByRole('row', { name: /A025.*23\/11\/2026/ });
  expect(asked.at(-1)).toBe('/api/by-hand?from=2026-11-20&to=2026-11-23');
});

test('[Q18] what is known stays where the office does not answer for once, and that is said beside it', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  await open([JOINED]);
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no server')));
  await act(async () => void (await vi.advanceTimersByTimeAsync(30_000)));
  expect(screen.getByRole('alert').textContent).toContain('Không liên lạc được với máy chủ');
  expect(cellsOf(/A025/)[0]).toBe('Quầy 1');
  vi.useRealTimers();
});
