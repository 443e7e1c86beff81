import type { ActivityPage } from '#shared/protocol/activity.ts';
import type { FeedbackNow, FeedbackSeen, FindingsNow } from '#shared/protocol/feedback.ts';
import { expect, test } from 'vitest';
import { keepFeedbackPage } from '../../server/http/feedback-page.ts';
import { publicFindings } from '../../server/office/findings-seen.ts';
import { handleFeedback, moveFinding, noteFinding, takeFeedback } from '../rules/support/asks.ts';
import { at } from '../rules/support/facts.ts';
import { same } from '../rules/support/office.ts';
import { builtApps } from './canary-office.ts';
import { addressAt, builtDoors } from './support/every-role.ts';
import { anew, runOffice } from './support/running-office.ts';

/** Feedback at the office's doors: what was written is told to the lead, where one is opened, and to nobody else. */

const TEXT = 'Bảng niêm yết lối vào để quá cao, xe lăn không đọc được';
const CONTACT = 'nguoi-gui-0912345678@example.vn';
const ANSWER = 'Kính gửi Ông/Bà, trung tâm xin trả lời riêng';
const ID = 'feedback-0000000000K7M29QXD';

async function withFeedback() {
  const lines: string[] = [];
  const log = { write: (line: string) => void lines.push(line) };
  const office = await runOffice({ log }, { logLevel: 'debug', webDir: builtApps() });
  const kiosk = await office.pair('kiosk', { point: 'sanh' });
  const body = JSON.stringify({ staff: 'lead', pin: office.server.pins['lead'] });
  const signedIn = await office.ask('/api/sign-in', { method: 'POST', body });
  const { token: lead } = (await signedIn.json()) as { token: string };
  const taken = { ...takeFeedback(ID), text: TEXT, contact: CONTACT };
  const [came] = await office.send(kiosk, anew(taken, at('08:00')));
  expect(came?.outcome).toBe('accepted');
  const answered = handleFeedback(ID, 'answered', { text: ANSWER });
  const [done] = await office.send(lead, anew(answered, at('08:00')));
  expect(done?.outcome).toBe('accepted');
  const read = async <T>(route: string, token = lead) =>
    (await (await office.ask(route, { token })).json()) as T;
  return { ...office, kiosk, lead, lines, read };
}

test('[Y4] the lead’s register tells all but what was written; one opened tells that too', async () => {
  const { read } = await withFeedback();
  const now = await read<FeedbackNow>('/api/feedback');
  expect(now).toMatchObject({ from: '2026-11-23', to: '2026-11-23', late: 0 });
  expect(now.rows).toMatchObject([
    { code: 'K7M2-9QXD', state: 'answered', due: { what: 'publish', by: '2026-11-25' } },
  ]);
  expect(now.counts).toMatchObject({ received: 1, answered: 1, settledInTime: 1 });
  expect(JSON.stringify(now)).not.toContain('lối vào');
  const seen = await read<FeedbackSeen>(`/api/feedback/${ID}`);
  expect(seen).toMatchObject({ text: TEXT, contact: CONTACT });
  expect(seen.steps).toMatchObject([{ step: 'answered', text: ANSWER, day: '2026-11-23' }]);
  expect(seen.next).toEqual([
    { step: 'published', by: '2026-11-25' },
    { step: 'withheld', by: '2026-11-25' },
  ]);
});

test('[Y1] no door but the lead’s tells a word of it, to whatever role; nor does the log', async () => {
  const { ask, lead, kiosk, server, pair, lines } = await withFeedback();
  const tokens = [undefined, kiosk, lead, server.consoleToken, await pair('display')];
  const told: string[] = [];
  for (const door of builtDoors().filter((one) => one.startsWith('GET '))) {
    const { address } = addressAt(door);
    const ofPage = address === '/dashboard/feedback' ? `${address}?code=K7M29QXD` : address;
    const route = door.endsWith('/:feedback') ? `/api/feedback/${ID}` : ofPage;
    for (const token of tokens) {
      const response = await ask(route, token === undefined ? {} : { token });
      const text = await response.text();
      if ([TEXT, CONTACT, ANSWER].some((one) => text.includes(one))) {
        told.push(`${door} ${token === lead ? 'lead' : 'console'}`);
      }
    }
  }
  expect(told).toEqual(['GET /api/feedback/:feedback lead', 'GET /api/feedback/:feedback console']);
  const journal = JSON.stringify([...server.store.read()]);
  for (const secret of ['lối vào', CONTACT, 'trả lời riêng']) {
    expect(lines.join('')).not.toContain(secret);
    expect(journal).not.toContain(secret);
  }
});

test('[Y1 A16] who did what tells the steps of staff, and not when somebody wrote at the kiosk', async () => {
  const { read, server } = await withFeedback();
  const { lines } = await read<ActivityPage>('/api/activity', server.consoleToken);
  const kinds = lines.map(({ what }) => what.type);
  expect(kinds).toContain('feedback-handled');
  expect(kinds).not.toContain('feedback-taken');
});

test('[Y1 J4] the administrator has it forgotten; that it came, and its steps, stay', async () => {
  const { ask, read, lead, server } = await withFeedback();
  const forget = (token: string) =>
    ask(`/api/feedback/${ID}/forget`, { method: 'POST', token, body: '{}' });
  expect((await forget(lead)).status).toBe(403);
  expect((await forget(server.consoleToken)).status).toBe(200);
  const seen = await read<FeedbackSeen>(`/api/feedback/${ID}`);
  expect(seen).toMatchObject({ forgotten: true, text: null, contact: null, state: 'answered' });
  expect(seen.steps).toMatchObject([{ step: 'answered', text: null }]);
  expect(server.store.verify()).toEqual([]);
});

test('[Y4] what is past its last day is late, and stands first', async () => {
  const { read, kiosk, send, setClock, server } = await withFeedback();
  // The lead's session ends meanwhile.
  const now = () => read<FeedbackNow>('/api/feedback', server.consoleToken);
  const conduct = { ...takeFeedback('feedback-b'), about: 'conduct' as const };
  await send(kiosk, anew(conduct, at('08:05')));
  setClock(at('08:00', '2026-12-14'));
  expect((await now()).late).toBe(1);
  setClock(at('08:00', '2026-12-15'));
  const { late, rows } = await now();
  expect(late).toBe(2);
  expect(rows.map(({ feedback, late: isLate }) => [feedback, isLate])).toEqual([
    [ID, true],
    ['feedback-b', true],
  ]);
});

const PAGE = '<html lang="vi"><head></head><body><!--app--></body></html>';

test('[Y5] the public page tells numbers and the office’s own words, never the writer’s', async () => {
  const { server, send, lead, kiosk } = await withFeedback();
  const shown = { matter: 'Độ cao của bảng niêm yết', answer: 'Trung tâm đã hạ bảng xuống.' };
  const published = handleFeedback(ID, 'published', { public: shown });
  await send(lead, anew(published, at('08:00')));
  const conduct = { ...takeFeedback('feedback-b'), about: 'conduct' as const };
  await send(kiosk, anew(conduct, at('08:05')));
  const page = keepFeedbackPage(server);
  const text = new TextDecoder().decode(page(PAGE, 'vi').bytes);
  expect(text).toContain(shown.answer);
  expect(text).toContain(shown.matter);
  expect(text).toMatch(/Hành vi hành chính<\/dt><dd[^>]*>1</);
  for (const secret of [TEXT, CONTACT, ANSWER]) expect(text).not.toContain(secret);
  expect(new TextDecoder().decode(page(PAGE, 'en').bytes)).toContain('Published answers');
});

test('[Y6] findings are listed with their period and the post that owns them', async () => {
  const { send, lead, read } = await withFeedback();
  await send(lead, anew(noteFinding('finding-1'), at('08:00')));
  await send(lead, { ...anew(moveFinding('finding-1', 'done'), at('08:00')), note: 'Đã mua' });
  const { findings } = await read<FindingsNow>('/api/findings');
  expect(findings).toMatchObject([
    { period: '2026-Q3', owner: { vi: 'Công chức 1' }, state: 'done', note: 'Đã mua' },
  ]);
});

test('[Y6] a finding is told to everyone with its period, and its note to nobody', async () => {
  const { server, send, lead } = await withFeedback();
  await send(lead, anew(noteFinding('finding-1'), at('08:00')));
  await send(lead, { ...anew(moveFinding('finding-1', 'done'), at('08:00')), note: 'Riêng' });
  const { office } = server.office.state();
  const told = publicFindings(server.store, office!, '2026-Q3');
  expect(told).toEqual([
    {
      text: 'Thêm ghế chờ',
      owner: same('Công chức 1'),
      due: '2026-12-15',
      state: 'done',
      since: '2026-11-23',
    },
  ]);
  expect(publicFindings(server.store, office!, '2026-Q2')).toEqual([]);
});

test('[Y7] by its code anyone sees states and days, and its answer once that is public; never a word written', async () => {
  const { ask, lead, send } = await withFeedback();
  const look = async (code: string) =>
    (await ask(`/dashboard/feedback?code=${encodeURIComponent(code)}`)).text();
  const page = await look('k7m2 9qxd');
  expect(page).toContain('K7M2-9QXD');
  expect(page).toContain('23/11/2026: Đã trả lời');
  expect(page).toContain('Chưa có câu trả lời công khai');
  const said = { matter: 'Bảng cao', answer: 'Đã hạ bảng xuống 1,2 m' };
  const withTake = handleFeedback(ID, 'published', { public: said });
  await send(lead, anew(withTake, at('08:00')));
  expect(await look('K7M2-9QXD')).toContain(said.answer);
  await send(lead, anew(handleFeedback(ID, 'withheld', { text: 'Sai' }), at('08:00')));
  expect(await look('K7M2-9QXD')).not.toContain(said.answer);
  for (const text of [page, await look('K7M2-9QXE'), await look('K7M2')]) {
    for (const one of [TEXT, CONTACT, ANSWER, ID]) expect(text).not.toContain(one);
  }
  expect(await look(ID)).toContain('tám chữ và số');
  expect(await look('K7M2-9QXE')).toContain('Không thấy phản ánh nào có mã này');
  expect(await look('K7M2')).toContain('tám chữ và số');
});

test('[Y7] an address looks up sixty codes a minute, then is asked to wait; the page itself stays', async () => {
  const { ask } = await withFeedback();
  const look = async (code: string) => (await ask(`/dashboard/feedback?code=${code}`)).text();
  for (let i = 10; i < 70; i += 1) expect(await look(`AAAA00${i}`)).toContain('Không thấy');
  const page = await look('K7M29QXD');
  expect(page).toContain('quá nhiều lượt tra');
  expect(page).not.toContain('23/11/2026:');
  expect(await (await ask('/dashboard/feedback')).text()).not.toContain('quá nhiều');
});
