import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { signal } from '@preact/signals';
import { afterEach, expect, test, vi } from 'vitest';
import type { EnteredNow, ListNow, ListReport } from '#shared/protocol/entered.ts';
import { EnteredPage } from '../../dashboard/office/entered/EnteredPage.tsx';
import { DEMONSTRATION_OFFICE } from '../../server/demonstration/demonstration-office.ts';
import { leadAtDesk } from '../support/lead-doors.ts';

/** Ratings that staff enter, before the lead: a list read, entered, confirmed by somebody else, set apart. */

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const post = (id: string, name: string) => ({ id, label: { vi: name, en: name } });
const WAITING: EnteredNow['waiting'][number] = {
  batch: 'batch-1',
  channel: 'paper',
  enteredBy: post('quan-tri-1', 'Quản trị 1'),
  enteredAt: Date.parse('2026-11-23T09:42:00+07:00'),
  rows: 1200,
  from: '2026-10-01',
  to: '2026-10-31',
  leftOut: 2,
  doublets: 1,
  written: 0,
};
const REPORT: ListReport = {
  heads: ['Ngày', 'Mức độ hài lòng', 'Mã phiếu'],
  mapping: {
    columns: {
      day: 0,
      procedure: null,
      result: 1,
      guidance: null,
      attitude: null,
      reasons: null,
      comment: null,
      key: 2,
    },
    numbers: null,
  },
  missing: [],
  rows: 40,
  accepted: 37,
  withProblem: 2,
  doublets: 1,
  withoutKey: 3,
  problems: [{ what: 'day-malformed', rows: 2 }],
  scale: 'three',
  days: [{ day: '2026-11-20', rows: 37 }],
  levels: { 'very-satisfied': 30, satisfied: 5, 'not-satisfied': 2 },
  published: 0,
};

interface Played {
  now: EnteredNow;
  list: ListNow;
  readonly knocks: string[];
}

/** Opens the page; the office answers as the test says. */
async function open(changes: Partial<Played> = {}, who = 'lanh-dao-1'): Promise<Played> {
  const played: Played = {
    now: { waiting: [], batches: [] },
    list: { status: 'read', report: REPORT, enteredAs: null },
    knocks: [],
    ...changes,
  };
  vi.stubGlobal('fetch', async (address: string, { method = 'GET', body }: RequestInit = {}) => {
    const said = typeof body === 'string' ? body : body instanceof Blob ? 'file' : '';
    if (method !== 'GET') played.knocks.push(`${method} ${address} ${said}`.trim());
    if (address === '/api/entered') return Response.json(played.now);
    if (address.includes('/rows?')) {
      const row = { row: 7, status: 'problem', sameAs: null, day: '', procedure: null };
      const problems = [{ what: 'day-malformed', column: 'day', text: '31/11/2026' }];
      const said = { answers: { result: 'satisfied' }, reasons: 0, hasComment: true };
      return Response.json({ rows: [{ ...row, problems, ...said }], of: 120 });
    }
    if (method === 'POST' && address.includes('/lists?')) return Response.json({ list: 'list-1' });
    if (address.endsWith('/enter')) {
      played.list = { status: 'entered', batch: 'batch-9' };
      return Response.json({ why: null });
    }
    if (address.includes('/lists/')) return Response.json(played.list);
    return Response.json({});
  });
  const now = { office: DEMONSTRATION_OFFICE, base: 7, hallFrom: null, figuresFrom: null };
  const desk = leadAtDesk();
  const lead = desk.lead.value;
  const caller = { ...desk, lead: signal(lead && { ...lead, id: who }) };
  render(<EnteredPage now={now} caller={caller} />);
  await settle();
  return played;
}

const settle = () => act(() => new Promise<void>((done) => void setTimeout(done, 20)));
const text = () => (document.body.textContent ?? '').replaceAll('\u00a0', ' ');
async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
}

async function choose(name = 'phieu.csv'): Promise<void> {
  const field = document.querySelector('input[type="file"]');
  if (!field) throw new Error('No file can be chosen.');
  const files = [new File(['x'], name)];
  fireEvent.change(field, { target: { files } });
  await settle();
}

test('[R18] a list says what it comes to and what is wrong with each row, and nothing is kept yet', async () => {
  const { knocks } = await open();
  await choose();
  await screen.findByText(/31\/11\/2026/);
  expect(knocks).toEqual(['POST /api/entered/lists?channel=paper file']);
  expect(text()).toContain('Chưa lưu gì cả.');
  expect(text()).toContain('40 dòng: 37 nhận được, 2 có lỗi, 1 trùng.');
  expect(text()).toContain('3 dòng không có mã phiếu');
  expect(text()).toContain('Có lỗingày sai: 2');
  expect(text()).toContain('Rất hài lòng: 30');
  expect(text()).toContain('Ngày: "31/11/2026" không phải là một ngày.');
  expect(text()).toContain('Kết quả: Hài lòng, có góp ý');
  expect(text()).toContain('1–1 trong 120 dòng');
});

test('[R18] with a problem in it a list can be entered only once its rows are left out by choice', async () => {
  const { knocks } = await open();
  await choose();
  expect(screen.queryByRole('button', { name: /Nhập 37 phiếu/ })).toBeNull();
  fireEvent.click(screen.getByRole('checkbox'));
  await settle();
  await press(/Nhập 37 phiếu/);
  expect(knocks.at(-1)).toBe('POST /api/entered/lists/list-1/enter {"leaveOut":2}');
  expect(text()).toContain('Đã nhập. Danh sách đang chờ người thứ hai xác nhận.');
});

test('[R18] another column is chosen, and the list is read again by it', async () => {
  const { knocks } = await open();
  await choose();
  expect(screen.queryByRole('button', { name: 'Đọc lại theo các cột này' })).toBeNull();
  fireEvent.change(screen.getByLabelText('Thái độ'), { target: { value: '1' } });
  await press('Đọc lại theo các cột này');
  expect(knocks.at(-1)).toMatch(/^POST \/api\/entered\/lists\/list-1\/mapping .*"attitude":1/);
});

test('[R18] while it is read the rows are counted, and it can be put away', async () => {
  const { knocks } = await open({ list: { status: 'reading', done: 12_500, of: 50_000 } });
  await choose();
  expect(text()).toContain('12.500 / 50.000 dòng');
  expect(screen.getByRole('progressbar', { name: 'Đang đọc danh sách' })).toBeTruthy();
  await press('Bỏ tệp này');
  expect(knocks.at(-1)).toBe('DELETE /api/entered/lists/list-1');
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('[R18] a file that cannot be read says why', async () => {
  await open({ list: { status: 'unreadable', what: 'utf-16' } });
  await choose('cu.txt');
  expect(screen.getByRole('alert').textContent).toContain(
    'Chưa đọc được cu.txt. Tệp này lưu ở dạng UTF-16',
  );
});

test('[R18] a list that was entered already cannot be entered again', async () => {
  await open({
    list: { status: 'read', report: { ...REPORT, withProblem: 0 }, enteredAs: 'batch-1' },
  });
  await choose();
  expect(text()).toContain('Danh sách này đã được nhập rồi.');
  expect(screen.queryByRole('button', { name: /^Nhập/ })).toBeNull();
});

test('[R18] whoever entered a list cannot confirm it; somebody else can, or drops it', async () => {
  await open({ now: { waiting: [WAITING], batches: [] } }, 'quan-tri-1');
  expect(text()).toContain('Anh/chị đã nhập danh sách này');
  expect(screen.queryByRole('button', { name: /Xác nhận/ })).toBeNull();
  cleanup();
  const { knocks } = await open({ now: { waiting: [WAITING], batches: [] } });
  expect(text()).toContain('1.200 phiếu, phiếu giấy');
  expect(text()).toContain('Từ 01/10/2026 đến 31/10/2026.');
  await press(/Xác nhận, tính vào số liệu/);
  expect(knocks).toEqual(['POST /api/entered/waiting/batch-1/confirm {}']);
  expect(text()).toContain('Đã xác nhận.');
  await press('Bỏ danh sách này');
  await press('Bỏ danh sách');
  expect(knocks.at(-1)).toBe('DELETE /api/entered/waiting/batch-1');
});

test('[R18] a confirmed batch is set apart for a reason, and stays', async () => {
  const { written: _, enteredAt: at, ...about } = WAITING;
  const lead = post('lanh-dao-1', 'Lãnh đạo 1');
  const one = { ...about, confirmedBy: lead, confirmedAt: at, withdrawn: null };
  const apart = { reason: 'wrong-file', by: lead, at } as const;
  const batches = [one, { ...one, batch: 'batch-2', rows: 3, withdrawn: apart }];
  const { knocks } = await open({ now: { waiting: [], batches } });
  expect(text()).toContain('Quản trị 1 nhập, Lãnh đạo 1 xác nhận 23/11/2026');
  expect(text()).toContain('Đã rút (nhầm tệp), Lãnh đạo 1, 23/11/2026.');
  await press(/Rút đợt này: 1.200/);
  await press('nhầm kênh');
  expect(knocks).toEqual(['POST /api/entered/batches/batch-1/withdraw {"reason":"wrong-channel"}']);
});
