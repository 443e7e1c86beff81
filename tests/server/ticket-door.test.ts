import type { TicketNow } from '#shared/domain/ticket-now.ts';
import { PHONE_HEADER } from '#shared/protocol/routes.ts';
import { PROTOCOL } from '#shared/protocol/version.ts';
import { expect, test } from 'vitest';
import { lookForDoubts } from '../../server/office/look-for-doubts.ts';
import { hashOfToken } from '../../server/office/secrets.ts';
import {
  callNext,
  changeRating,
  finish,
  giveNumber,
  giveRating,
  markAbsent,
  openCounter,
} from '../rules/support/asks.ts';
import { at, idOf } from '../rules/support/facts.ts';
import { anew, next, runOffice } from './support/running-office.ts';

/** The phone that holds a ticket's token: what it is shown, what it may say, and for how long. */

const TOKEN = 'token-of-a-number-0001';
const OTHER = 'token-of-a-number-0002';
const MINUTE_MS = 60_000;
/** What the phone calls itself that rates; what another calls itself that has read the same code. */
const NAME = 'c'.repeat(64);
const OTHER_NAME = 'd'.repeat(64);
const rate = () => ({ ...giveRating('A001'), phone: NAME });
const change = (phone: string | null = NAME) => ({
  ...changeRating('A001'),
  ...(phone === null ? {} : { phone }),
});

/** An office with A001 and A002 in its hall, each with a token on its paper; doors at both ports. */
async function hall(changes: Parameters<typeof runOffice>[1] = {}) {
  const lines: string[] = [];
  const log = { write: (line: string) => void lines.push(line) };
  const publicUrl = 'https://mot-cua.example.vn';
  const office = await runOffice(
    { log },
    { publicPort: 0, publicUrl, logLevel: 'debug', ...changes },
  );
  const { server, pair, send } = office;
  const kiosk = await pair('kiosk', { point: 'sanh' });
  const keys = await pair('counter', { counter: '1' });
  const tablet = await pair('tablet', { counter: '1' });
  for (const [number, token] of [
    ['A001', TOKEN],
    ['A002', OTHER],
  ] as const) {
    await send(kiosk, anew({ ...giveNumber(number), phone: hashOfToken(token) }, at('08:00')));
  }
  let now = at('08:00');
  const atTime = (time: number) => {
    now = time;
    office.setClock(time);
  };
  const say = (token: string, ...commands: Parameters<typeof anew>[0][]) =>
    send(token, ...commands.map((one) => anew(one, now)));
  const ticket = async (token = TOKEN, url = server.url, phone: string | null = null) => {
    const named = phone === null ? {} : { [PHONE_HEADER]: phone };
    const headers = { authorization: `Bearer ${token}`, ...named };
    const response = await fetch(`${url}/api/ticket`, { headers });
    return { status: response.status, headers: response.headers, body: await response.json() };
  };
  const now1 = async (token = TOKEN, phone: string | null = null): Promise<TicketNow> =>
    (await ticket(token, server.url, phone)).body;
  const newest = () => [...server.store.read()].at(-1)?.event;
  const served = async () => {
    await say(keys, openCounter('1'), callNext('1'));
    await say(keys, finish('A001', '1', 'settled'));
  };
  return { ...office, kiosk, keys, tablet, say, ticket, now1, newest, served, lines, atTime };
}

test('[R15 V4] a phone is shown its place, where it is called to, and what its visit is asked', async () => {
  const { now1, say, keys } = await hall();
  expect(await now1()).toMatchObject({ number: 'A001', state: 'waiting', ahead: 0, asks: null });
  expect(await now1(OTHER)).toMatchObject({ number: 'A002', state: 'waiting', ahead: 1 });
  await say(keys, openCounter('1'), callNext('1'));
  expect(await now1()).toMatchObject({ state: 'called', ahead: null, counter: { vi: 'Quầy 1' } });
  await say(keys, finish('A001', '1', 'settled'));
  const ended = await now1();
  expect(ended).toMatchObject({ state: 'ended', rated: null, isToday: true });
  expect(ended.asks?.ask).toMatchObject({ visit: idOf('A001'), question: 'result' });
  expect(ended.asks?.asking.id).toBe('three-level');
});

test('[R15 V3 V4] it tells of no person: no clerk, no device, no priority', async () => {
  const { ticket, served, server } = await hall();
  await served();
  const told = JSON.stringify((await ticket()).body);
  const { staff } = server.office.state().office ?? { staff: [] };
  for (const { id, label } of staff) expect(told).not.toMatch(new RegExp(`${id}|${label.vi}`));
  expect(told).not.toMatch(/priority|ordinary|openBy|device/);
});

test('[R15 R2] a phone rates its own visit once; then the tablet does not ask any more', async () => {
  const { say, served, now1, tablet, line } = await hall();
  await served();
  const shown = line({ token: tablet });
  await next(shown, 'view');
  const after = next<{ ask: unknown }>(shown, 'view');
  const [given] = await say(TOKEN, rate());
  expect(given).toMatchObject({ outcome: 'accepted' });
  expect((await after).ask).toBeNull();
  expect(await now1(TOKEN, NAME)).toMatchObject({
    rated: { channel: 'phone', own: 'rating-A001', version: 1, changeableUntil: at('08:05') },
  });
});

test('[R15 R9] a visit that the tablet has rated says so, and what the phone still sends is marked', async () => {
  const { say, served, now1, tablet, server } = await hall();
  await served();
  await say(tablet, giveRating('A001'));
  const rated = { channel: 'tablet', own: null, version: null, changeableUntil: null };
  expect((await now1(TOKEN, NAME)).rated).toEqual(rated);
  await say(TOKEN, { ...giveRating('A001'), rating: 'rating-late' });
  const newest = [...server.store.read()].at(-1);
  expect(newest?.event).toMatchObject({ type: 'rating-given', channel: 'phone', marks: ['again'] });
});

test('[R14] the phone changes its own rating for five minutes', async () => {
  const { say, served, now1, newest, atTime } = await hall();
  await served();
  await say(TOKEN, rate());
  atTime(at('08:04'));
  await say(TOKEN, change());
  expect(newest()).toMatchObject({ marks: [], version: 2 });
  expect((await now1(TOKEN, NAME)).rated).toMatchObject({ version: 2 });
  atTime(at('08:05') + MINUTE_MS);
  const rated = { own: 'rating-A001', version: 2, changeableUntil: null };
  expect((await now1(TOKEN, NAME)).rated).toMatchObject(rated);
  await say(TOKEN, change());
  expect(newest()).toMatchObject({ marks: ['too-late'] });
});

test('[R14] what a phone invents as the time of its change does not make it early', async () => {
  const { send, say, served, newest, atTime } = await hall();
  await served();
  await say(TOKEN, rate());
  atTime(at('08:06'));
  await send(TOKEN, anew(change(), at('08:00:01')));
  expect(newest()).toMatchObject({ type: 'rating-changed', marks: ['too-late'] });
});

test('[R14 R15] another browser that has read the slip learns no name of the rating, and what it changes is marked', async () => {
  const { say, served, now1, ticket, newest } = await hall();
  await served();
  await say(TOKEN, rate());
  for (const name of [null, OTHER_NAME]) {
    const { rated } = await now1(TOKEN, name);
    expect(rated).toEqual({ channel: 'phone', own: null, version: null, changeableUntil: null });
    expect(JSON.stringify((await ticket()).body)).not.toMatch(/rating-A001|cccc/);
    await say(TOKEN, change(name));
    expect(newest()).toMatchObject({ type: 'rating-changed', marks: ['unknown-rating'] });
  }
});

test('[D5 R14] a change in a browser where staff signed in is doubted as such a rating is', async () => {
  const { say, served, server } = await hall();
  await served();
  await say(TOKEN, rate());
  await say(TOKEN, { ...change(), staffBrowser: true });
  expect(lookForDoubts(server.store, '2026-11-23')?.found).toMatchObject([
    { flags: ['staff-browser'] },
  ]);
});

test('[R15] a token gives rights over its own ticket alone', async () => {
  const { say, served, server } = await hall();
  await served();
  const head = server.store.head();
  const refused = { outcome: 'refused', reason: 'not-allowed' };
  const asks = [giveRating('A002'), callNext('1'), markAbsent('A001', '1'), giveNumber('A009')];
  for (const one of asks) expect(await say(TOKEN, one)).toMatchObject([refused]);
  expect(await say(TOKEN, { ...giveRating('A001'), visit: null })).toMatchObject([refused]);
  expect(server.store.head()).toEqual(head);
  await say(TOKEN, rate());
  await say(OTHER, change());
  expect([...server.store.read()].at(-1)?.event).toMatchObject({ marks: ['unknown-rating'] });
});

test('[R15 A3] a token lives as long as its day and two days more', async () => {
  const { ticket, served, atTime, server } = await hall();
  await served();
  const seen: unknown[] = [];
  for (const day of ['2026-11-24', '2026-11-25', '2026-11-26']) {
    atTime(at('08:00', day));
    await server.office.command(
      { id: 'console', role: 'administrator', counter: null, point: null },
      { id: `open-${day}`, at: at('08:00', day), type: 'open-day' },
    );
    const { status, body } = await ticket();
    seen.push([status, status === 200 ? body.asks.ask.number : body.error]);
  }
  expect(seen).toEqual([
    [200, 'A001'],
    [200, 'A001'],
    [401, 'unknown-token'],
  ]);
});

test('[R15 A15] at the public port a ticket’s own commands are taken, and nobody else’s', async () => {
  const { served, server, tablet, keys, kiosk, ticket } = await hall();
  await served();
  const url = server.publicUrl ?? '';
  const post = (token: string | null, headers: Record<string, string> = {}) =>
    fetch(`${url}/api/commands`, {
      method: 'POST',
      headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
      body: JSON.stringify({ commands: [anew(giveRating('A001'), at('08:00'))] }),
    });
  const head = server.store.head();
  for (const stranger of [null, tablet, keys, kiosk, server.consoleToken, 'x'.repeat(22)]) {
    const response = await post(stranger);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: 'unknown-token' });
    expect((await ticket(stranger ?? '', url)).status).toBe(401);
  }
  expect((await post(TOKEN, { origin: 'https://evil.example' })).status).toBe(403);
  expect(server.store.head()).toEqual(head);
  const shown = await ticket(TOKEN, url);
  expect([shown.status, shown.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
  expect(shown.headers.get('access-control-allow-origin')).toBeNull();
  const own = await post(TOKEN, { origin: 'https://mot-cua.example.vn' });
  expect(await own.json()).toMatchObject({ answers: [{ outcome: 'accepted' }] });
});

test('[R15] a phone opens no line', async () => {
  const { line } = await hall();
  const refused = next<Error & { data?: unknown }>(
    line({ token: TOKEN, protocol: PROTOCOL }),
    'connect_error',
  );
  expect((await refused).data).toEqual({ error: 'unknown-token' });
});

test('[A17 R15] the token stands in no line of the log and in no event: the office has its hash alone', async () => {
  const { ticket, say, served, ask, server, lines } = await hall();
  await served();
  await ticket();
  await ask(`/t/${TOKEN}`);
  await say(TOKEN, giveRating('A001'));
  const written = lines.join('') + JSON.stringify([...server.store.read()]);
  expect(written).toContain('"door":"GET /t/:token"');
  expect(written).toContain(hashOfToken(TOKEN));
  expect(written).not.toContain(TOKEN);
});

test('[A13] a phone gone wild is told to wait, and the others are not', async () => {
  const { ticket } = await hall({ commandsPerSecond: 4 });
  const answers = await Promise.all(Array.from({ length: 30 }, () => ticket()));
  const statuses = new Set(answers.map(({ status }) => status));
  expect(statuses).toEqual(new Set([200, 429]));
  expect((await ticket(OTHER)).status).toBe(200);
});

test.each([
  ['http://mot-cua.example.vn', true],
  ['https://mot-cua.example.vn', false],
  ['http://localhost:8081', false],
])('[R15 C1] phones sent to %s: that tickets go in the clear there stands in the log: %s', async (publicUrl, isSaid) => {
  const { lines } = await hall({ publicUrl });
  expect(lines.some((line) => line.includes('PUBLIC_URL is plain http'))).toBe(isSaid);
});
