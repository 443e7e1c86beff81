import { signal } from '@preact/signals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { FindingSeen } from '#shared/protocol/feedback.ts';
import { renderResults } from '#shared/ui/results/render-results.tsx';
import type { Desk } from '../../dashboard/office/desk.ts';
import { FindingsPage } from '../../dashboard/office/findings/FindingsPage.tsx';
import { OFFICE } from '../rules/support/office.ts';
import { leadAtDesk } from '../support/lead-doors.ts';
import { PUBLICATION } from '../support/publication.ts';

/** What the office means to mend, before the lead and on the public page. */

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const same = (text: string) => ({ vi: text, en: text });
const FINDING: FindingSeen = {
  finding: 'finding-1',
  period: '2026-Q3',
  text: 'Thêm ghế chờ',
  owner: same('Công chức 1'),
  due: '2026-11-20',
  state: 'open',
  since: '2026-10-05',
  note: null,
};
const OTHER: FindingSeen = {
  ...FINDING,
  finding: 'finding-2',
  period: '2026-Q2',
  text: 'Sửa loa',
  state: 'done',
};

async function open() {
  const commands: unknown[] = [];
  vi.stubGlobal('fetch', async (_: string, init: RequestInit = {}) => {
    if (typeof init.body !== 'string') return Response.json({ findings: [FINDING, OTHER] });
    commands.push(...JSON.parse(init.body).commands);
    return Response.json({ answers: [{ id: 'x', outcome: 'accepted', seq: 1, result: {} }] });
  });
  const choices = signal([{ period: '2026-Q3', from: '', to: '', state: 'published' as const }]);
  const desk = { ...leadAtDesk(), choices } as unknown as Desk;
  render(<FindingsPage desk={desk} office={OFFICE} today="2026-11-23" />);
  await screen.findByText('Thêm ghế chờ');
  return commands;
}

const said = () => (document.body.textContent ?? '').replaceAll('\u00a0', ' ');
async function press(name: string): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await new Promise((done) => setTimeout(done, 20));
  });
}

test('[Y6] findings are listed by period with who owns them, and what is past its day is said so', async () => {
  await open();
  const heads = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
  expect(heads.slice(0, 2)).toEqual(['Quý III/2026', 'Quý II/2026']);
  expect(said()).toContain('Công chức 1. Hạn: 20/11/2026, quá hạn');
  expect(said()).toContain('đã xong từ 05/10/2026');
});

test('[Y6] the lead says that it is done, with a note for the office alone', async () => {
  const commands = await open();
  const [note] = screen.getAllByLabelText('Ghi chú nội bộ (nếu có)');
  fireEvent.input(note!, { target: { value: 'Đã mua mười ghế' } });
  await press('Đã xong: Thêm ghế chờ');
  expect(commands).toMatchObject([
    { type: 'move-finding', finding: 'finding-1', state: 'done', note: 'Đã mua mười ghế' },
  ]);
});

test('[Y6] one more is noted with its period, its post and its day', async () => {
  const commands = await open();
  fireEvent.input(screen.getByLabelText('Việc'), { target: { value: 'Hạ bảng niêm yết' } });
  await press('Ghi lại');
  expect(commands).toMatchObject([
    {
      type: 'note-finding',
      period: '2026-Q3',
      text: 'Hạ bảng niêm yết',
      owner: 'clerk-1',
      due: '2026-12-23',
    },
  ]);
});

test('[Y6] they stand on the public page of their period, beside what is frozen', () => {
  const page = {
    publication: PUBLICATION,
    before: null,
    running: null,
    published: [],
    office: OFFICE,
    language: 'vi',
  } as const;
  const html = renderResults({ ...page, findings: [FINDING] });
  expect(html).toContain('Việc đang khắc phục');
  expect(html).toContain('Hạn: 20/11/2026');
  expect(renderResults(page)).not.toContain('Việc đang khắc phục');
});
