import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from '#shared/domain/commands.ts';
import { type Role, THREE_LEVELS } from '#shared/domain/vocabulary.ts';
import type { ListNow } from '#shared/protocol/entered.ts';
import { onTestFinished } from 'vitest';
import { listReader } from '../../server/entered/list-reader.ts';
import { hashOfToken } from '../../server/office/secrets.ts';
import type { Store } from '../../server/store/store.ts';
import { HEADS } from '../entered/lists.ts';
import * as asks from '../rules/support/asks.ts';
import { at, idOf } from '../rules/support/facts.ts';
import { OFFICE, same } from '../rules/support/office.ts';
import { anew, runOffice } from './support/running-office.ts';

/** An office in which one visit, one form and one piece of feedback are unmistakable among enough others. */

export const CANARY = {
  number: 'A137',
  rating: 'canary-rating-5d1f',
  comment: 'Chim hoàng yến thứ bảy mươi ba đậu ở bậc cửa',
  /** By the tablet's clock; nothing else happens in that minute. */
  ratedAt: at('08:59:37'),
  salt: 'ca4a7ca4a7ca4a7ca4a7ca4a7ca4a7ca',
  leaf: 'bead5'.repeat(12) + 'bead',
  phone: 'token-of-the-canary-001',
  phoneName: 'fade'.repeat(16),
  form: 'PHIEU-HOANG-YEN-7391',
  formComment: 'Phiếu giấy của chim hoàng yến thứ tám mươi hai',
  feedback: 'feedback-canary-01',
  feedbackText: 'Chim hoàng yến thứ chín mươi mốt góp ý',
  contact: 'hoang-yen@example.vn',
} as const;

/** After the quarter; and when what the office then looked at is settled (SPEC D1), so that the lead is told of comments (S7). */
const NEW_YEAR = at('09:00', '2027-01-04');
const SETTLED = at('09:00', '2027-01-12');
const STAFFED = {
  ...OFFICE,
  staff: [
    ...OFFICE.staff,
    { id: 'watch', label: same('Quản trị'), role: 'administrator' as const },
  ],
};
const OTHERS = 14;

/** Lives through the day. @param through stands between the office and its memory: for leaks on purpose */
export async function runCanaryOffice(through: (store: Store) => Store = (store) => store) {
  const lines: string[] = [];
  const log = { write: (line: string) => void lines.push(line) };
  const parts = { log, through, readList: listReader };
  const office = await runOffice(parts, { logLevel: 'debug', webDir: builtApps() }, STAFFED);
  const { ask, pair, send, server, setClock } = office;
  const views: string[] = [];
  let now = at('08:00');

  const say = async (token: string, ...commands: readonly Command[]) => {
    for (const answer of await send(token, ...commands.map((one) => anew(one, now)))) {
      if (answer.outcome !== 'accepted') throw new Error(JSON.stringify(answer));
    }
  };
  const turnTo = (time: number) => {
    now = time;
    setClock(time);
  };
  const signedIn = async (staff: string) => {
    const body = JSON.stringify({ staff, pin: server.pins[staff] });
    const response = await ask('/api/sign-in', { method: 'POST', body });
    return ((await response.json()) as { token: string }).token;
  };
  const staff = async () => ({
    clerk: await signedIn('clerk-1'),
    lead: await signedIn('lead'),
    administrator: await signedIn('watch'),
  });
  const tokens: Record<Role | 'other-citizen' | 'console' | 'exit', string> = {
    kiosk: await pair('kiosk', { point: 'sanh' }),
    tablet: await pair('tablet', { counter: '1' }),
    exit: await pair('tablet'),
    counter: await pair('counter', { counter: '1' }),
    display: await pair('display'),
    ...(await staff()),
    console: server.consoleToken,
    citizen: CANARY.phone,
    'other-citizen': 'token-of-another-number',
  };

  const { kiosk, counter, tablet, lead } = tokens;
  for (const role of [
    'kiosk',
    'tablet',
    'counter',
    'display',
    'clerk',
    'lead',
    'administrator',
  ] as const) {
    const socket = office.line({ token: tokens[role], counter: role === 'clerk' ? '1' : null });
    socket.onAny((event, ...said) => void views.push(JSON.stringify({ role, event, said })));
  }
  await say(counter, asks.openCounter('1'));
  for (let i = 0; i < OTHERS; i += 1) {
    const number = `A${String(i + 1).padStart(3, '0')}`;
    turnTo(at('08:00') + i * 180_000);
    const phone = i === 0 ? { phone: hashOfToken(tokens['other-citizen']) } : {};
    await say(kiosk, { ...asks.giveNumber(number), ...phone });
    await say(counter, asks.callNext('1'));
    turnTo(now + 120_000);
    await say(counter, asks.finish(number, '1', 'settled'));
    const levels = [
      THREE_LEVELS[i % 3] ?? 'satisfied',
      THREE_LEVELS[i % 2] ?? 'satisfied',
    ] as const;
    const answers = { result: levels[0], attitude: levels[1] };
    const said = { ...asks.giveRating(number), answers, comment: `Lời thứ ${i + 1}` };
    if (i > 0) await say(tablet, said);
    else await say(tokens['other-citizen'], { ...said, phone: CANARY.phoneName });
  }
  const phone = hashOfToken(CANARY.phone);
  turnTo(at('08:50'));
  await say(kiosk, { ...asks.giveNumber(CANARY.number), phone });
  await say(counter, asks.callNext('1'));
  turnTo(at('08:57:20'));
  await say(counter, asks.finish(CANARY.number, '1', 'settled'));
  turnTo(CANARY.ratedAt);
  await say(tablet, {
    ...asks.giveRating(CANARY.number),
    rating: CANARY.rating,
    answers: { result: 'not-satisfied', attitude: 'not-satisfied' },
    reasons: ['late-result'],
    comment: CANARY.comment,
    seal: { salt: CANARY.salt, leaf: CANARY.leaf },
    phone,
  });
  turnTo(at('09:10'));
  const told = { ...asks.takeFeedback(CANARY.feedback), text: CANARY.feedbackText };
  await say(kiosk, { ...told, contact: CANARY.contact });
  const batch = await enterList();
  await sleep(300);

  /** A list of forms, the canary's among them, waiting for a second person. */
  async function enterList(): Promise<string> {
    const rows = Array.from({ length: 12 }, (_, i) => {
      const [said, form] = i === 5 ? [CANARY.formComment, CANARY.form] : ['', `P-${i}`];
      return `21/11/2026,2.000815,Hài lòng,Hài lòng,,${said},${form}`;
    });
    const options = { method: 'POST', token: lead };
    const body = [HEADS, ...rows].join('\n');
    const opened = await ask('/api/entered/lists?channel=paper&by=', { ...options, body });
    const { list } = (await opened.json()) as { list: string };
    const until = async (status: ListNow['status']): Promise<ListNow> => {
      for (;;) {
        const found = (await (
          await ask(`/api/entered/lists/${list}`, { token: lead })
        ).json()) as ListNow;
        if (found.status !== status) return found;
        await sleep(2);
      }
    };
    await until('reading');
    await ask(`/api/entered/lists/${list}/enter`, { ...options, body: '{"leaveOut":0}' });
    const now = await until('entering');
    if (now.status !== 'entered') throw new Error(JSON.stringify(now));
    return now.batch;
  }

  return {
    ...office,
    tokens,
    lines,
    views,
    batch,
    /** A second person confirms the list; the quarter ends, is published and settled; staff sign in anew. */
    async publish() {
      const route = `/api/entered/waiting/${batch}/confirm`;
      await ask(route, { method: 'POST', token: tokens.administrator, body: '{}' });
      turnTo(NEW_YEAR);
      Object.assign(tokens, await staff());
      await say(tokens.lead, asks.publish('2026-Q4'));
      turnTo(SETTLED);
      Object.assign(tokens, await staff());
      await sleep(300);
    },
  };
}

export type CanaryOffice = Awaited<ReturnType<typeof runCanaryOffice>>;

/** What only the journal and the texts hold: ids under which the canary's words are kept. */
export function keptUnder({ server }: CanaryOffice): readonly string[] {
  return [...server.store.read()].flatMap(({ event }) => {
    if (event.type !== 'rating-given' || event.rating !== CANARY.rating || !event.comment)
      return [];
    const { text, ...hashes } = event.comment;
    return [text, ...Object.values(hashes)];
  });
}

/** The canary's visit. */
export const VISIT = idOf(CANARY.number);

/** Stands for the apps' builds. */
export function builtApps(): string {
  const webDir = mkdtempSync(path.join(tmpdir(), 'hai-long-web-'));
  onTestFinished(() => rmSync(webDir, { recursive: true }));
  for (const app of ['kiosk', 'counter', 'dashboard', 'phone']) {
    mkdirSync(path.join(webDir, app));
    const page = '<!doctype html><html lang="vi"><head></head><body><!--app--></body></html>';
    writeFileSync(path.join(webDir, app, 'index.html'), page);
  }
  return webDir;
}
