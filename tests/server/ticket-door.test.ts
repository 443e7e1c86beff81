import type { TicketNow } from '#shared/domain/ticket-now.ts';
import { PROTOCOL } from '#shared/protocol/version.ts';
import { expect, test } from 'vitest';
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
  const ticket = async (token = TOKEN, url = server.url) => {
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(`${url}/api/ticket`, { headers });
    return { status: response.status, headers: response.headers, body: await response.json() };
  };
  const now1 = async (token = TOKEN): Promise<TicketNow> => (await ticket(token)).body;
  const served = async () => {
    await say(keys, openCounter('1'), callNext('1'));
    await say(keys, finish('A001', '1', 'settled'));
  };
  return { ...office, kiosk, keys, tablet, say, ticket, now1, served, lines, atTime };
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
  const [given] = await say(TOKEN, giveRating('A001'));
  expect(given).toMatchObject({ outcome: 'accepted' });
  expect((await after).ask).toBeNull();
  expect(await now1()).toMatchObject({
    rated: { channel: 'phone', own: 'rating-A001', changeableUntil: at('08:05') },
  });
});

test('[R15 R9] a visit that the tablet has rated says so, and what the phone still sends is marked', async () => {
  const { say, served, now1, tablet, server } = await hall();
  await served();
  await say(tablet, giveRating('A001'));
  expect((await now1()).rated).toEqual({ channel: 'tablet', own: null, changeableUntil: null });
  await say(TOKEN, { ...giveRating('A001'), rating: 'rating-late' });
  const newest = [...server.store.read()].at(-1);
  expect(newest?.event).toMatchObject({ type: 'rating-given', channel: 'phone', marks: ['again'] });
});

test('[R14] the phone changes its own rating for five minutes', async () => {
  const { say, served, now1, atTime, server } = await hall();
  await served();
  await say(TOKEN, giveRating('A001'));
  atTime(at('08:04'));
  await say(TOKEN, changeRating('A001'));
  expect([...server.store.read()].at(-1)?.event).toMatchObject({ marks: [], version: 2 });
  atTime(at('08:05') + MINUTE_MS);
  expect((await now1()).rated).toMatchObject({ own: 'rating-A001', changeableUntil: null });
  await say(TOKEN, changeRating('A001'));
  expect([...server.store.read()].at(-1)?.event).toMatchObject({ marks: ['too-late'] });
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
  await say(TOKEN, giveRating('A001'));
  await say(OTHER, changeRating('A001'));
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
