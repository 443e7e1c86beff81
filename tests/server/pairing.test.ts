import type { PairingAsked } from '#shared/protocol/devices.ts';
import type { Grant } from '#shared/protocol/messages.ts';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startServer } from '../../server/app.ts';
import type { Office } from '../../server/office/office.ts';
import { openScreenCodes } from '../../server/office/screen-codes.ts';
import { at } from '../rules/support/facts.ts';
import { next } from './support/running-office.ts';
import { runStaffedOffice } from './support/signed-in.ts';

/** A screen that shows a code of its own, and the lead who enters it. */

async function withScreen(role = 'kiosk') {
  const office = await runStaffedOffice();
  const lead = await office.signedIn('lead');
  const askCode = async (asks = role) =>
    (await (await office.post(null, '/api/pairing', { role: asks })).json()) as PairingAsked;
  const claim = (secret: string) => office.post(null, '/api/pairing/claim', { secret });
  const enter = (code: string, more: object = {}, by = lead) => {
    const place = { counter: null, point: role === 'kiosk' ? 'sanh' : null };
    return office.post(by, '/api/devices', { code, role, label: 'Máy 1', ...place, ...more });
  };
  return { ...office, lead, asked: await askCode(), askCode, claim, enter };
}

const said = async (response: Response) => [response.status, await response.json()];

test('[A8] a screen fetches its token once the lead has entered its code, and the same again when the answer was lost', async () => {
  const { asked, claim, enter, ask, line } = await withScreen();
  expect(asked.code).toMatch(/^[ACDEFGHJKMNPQRTVWXY234789]{6}$/);
  expect(asked.goodForSeconds).toBe(900);
  expect((await claim(asked.secret)).status).toBe(202);
  const typed = `${asked.code.slice(0, 3)} ${asked.code.slice(3)}`.toLowerCase();
  expect(await said(await enter(typed))).toMatchObject([200, { outcome: 'accepted' }]);

  const claimed = await claim(asked.secret);
  expect([claimed.status, claimed.headers.get('cache-control')]).toEqual([
    200,
    'private, no-store',
  ]);
  const { token, ...who } = (await claimed.json()) as Grant;
  expect(who).toMatchObject({ role: 'kiosk', point: 'sanh', label: { vi: 'Máy 1' } });
  expect(await (await ask('/api/me', { token })).json()).toEqual(who);
  expect(await next(line({ token }), 'view')).toMatchObject({ role: 'kiosk' });
  expect(await (await claim(asked.secret)).json()).toEqual({ token, ...who });
});

test('[A8] a code pairs once, and nobody claims with what a screen shows', async () => {
  const { asked, claim, enter } = await withScreen('display');
  expect((await claim('somebody-elses-secret')).status).toBe(403);
  expect((await enter(asked.code)).status).toBe(200);
  expect(await said(await enter(asked.code))).toMatchObject([404, { error: 'wrong-code' }]);
});

test('[A8] of two hands that enter one code at once, one pairs the screen', async () => {
  const { asked, enter, server } = await withScreen('display');
  const both = await Promise.all([enter(asked.code), enter(asked.code)]);
  expect(both.map((one) => one.status).sort()).toEqual([200, 404]);
  expect(server.office.state().devices.size).toBe(1);
});

test("[A8] a kiosk's code makes no tablet; entered rightly, it is still good", async () => {
  const { asked, claim, enter, server } = await withScreen();
  const wrong = await enter(asked.code, { role: 'tablet', counter: '1', point: null });
  expect(await said(wrong)).toMatchObject([409, { error: 'other-screen' }]);
  const nowhere = await enter(asked.code, { point: 'nirgends' });
  expect(await said(nowhere)).toMatchObject([409, { error: 'point-unknown' }]);
  expect(server.office.state().devices.size).toBe(0);
  expect((await claim(asked.secret)).status).toBe(202);
  expect((await enter(asked.code)).status).toBe(200);
  expect((await claim(asked.secret)).status).toBe(200);
});

test('[A8] a code is good for a quarter of an hour, its token for another from when it was entered', async () => {
  const { asked, askCode, claim, enter, setClock } = await withScreen();
  setClock(at('08:14:59'));
  expect((await claim(asked.secret)).status).toBe(202);
  setClock(at('08:15'));
  expect((await enter(asked.code)).status).toBe(404);
  expect((await claim(asked.secret)).status).toBe(403);
  const anew = await askCode();
  setClock(at('08:29:59'));
  expect((await enter(anew.code)).status).toBe(200);
  setClock(at('08:30:01'));
  expect((await claim(anew.secret)).status).toBe(200);
  setClock(at('08:44:58'));
  expect((await claim(anew.secret)).status).toBe(200);
  setClock(at('08:44:59'));
  expect((await claim(anew.secret)).status).toBe(403);
});

test('[A8] a restart forgets the codes; what was paired stays so', async () => {
  const { asked, askCode, claim, enter, server, config } = await withScreen();
  await enter(asked.code);
  const { token } = (await (await claim(asked.secret)).json()) as Grant;
  const waiting = await askCode('display');
  await server.close();
  const again = await startServer(config, { clock: () => at('08:01') });
  try {
    const post = (route: string, body: object) =>
      fetch(again.url + route, { method: 'POST', body: JSON.stringify(body) });
    const { secret } = waiting;
    expect((await post('/api/pairing/claim', { secret })).status).toBe(403);
    const me = await fetch(`${again.url}/api/me`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(me.status).toBe(200);
  } finally {
    await again.close();
  }
});

test('[A8] a screen let go before it fetched its token begins anew', async () => {
  const { asked, claim, enter, send, server } = await withScreen('display');
  await enter(asked.code);
  const [device] = [...server.office.state().devices.keys()];
  const revoke = { id: 'revoke-it', at: at('08:00'), type: 'revoke-device', device };
  await send(server.consoleToken, revoke);
  expect((await claim(asked.secret)).status).toBe(403);
});

test('[A8] an address that asks too often is told when to ask again', async () => {
  const { post, setClock } = await withScreen();
  const ask = () => post(null, '/api/pairing', { role: 'kiosk' });
  const answers = await Promise.all(Array.from({ length: 40 }, ask));
  expect(answers.filter((one) => one.status === 200)).toHaveLength(29);
  const refused = await ask();
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
  setClock(at('08:01'));
  expect((await ask()).status).toBe(200);
});

test('[A8] at most two hundred codes stand to be entered; the oldest gives way, one that was entered never', async () => {
  const { askCode, asked: entered, claim, enter, setClock } = await withScreen();
  await enter(entered.code);
  const oldest = await askCode();
  // The pace of addresses goes by the machine's clock (SPEC A13).
  const began = Date.now();
  vi.useFakeTimers({ toFake: ['Date'], now: began });
  onTestFinished(() => void vi.useRealTimers());
  let minute = 0;
  for (let i = 0; i < 199; i += 1) {
    if (i % 25 === 0) {
      minute += 1;
      setClock(at(`08:0${minute}`));
      vi.setSystemTime(began + minute * 60_000);
    }
    await askCode();
  }
  expect((await claim(oldest.secret)).status).toBe(202);
  await askCode('display');
  expect((await claim(oldest.secret)).status).toBe(403);
  expect((await claim(entered.secret)).status).toBe(200);
});

test('[A1] only the lead enters codes', async () => {
  const { asked, enter, pair, signedIn, claim, server } = await withScreen();
  const tokens = [
    await pair('kiosk', { point: 'ban' }),
    await pair('tablet', { counter: '1' }),
    await pair('counter', { counter: '1' }),
    await pair('display'),
    await signedIn('clerk-1'),
  ];
  for (const token of tokens) expect((await enter(asked.code, {}, token)).status).toBe(403);
  expect((await enter(asked.code, {}, 'nobody')).status).toBe(401);
  expect((await claim(asked.secret)).status).toBe(202);
  expect((await enter(asked.code, {}, server.consoleToken)).status).toBe(200);
});

test('[A7] what is no question for a code is answered so', async () => {
  const { post, enter } = await withScreen();
  for (const body of [{}, { role: 'clerk' }, { role: 'administrator' }, []]) {
    expect((await post(null, '/api/pairing', body)).status).toBe(400);
  }
  for (const secret of ['short', 'x'.repeat(65), 7, null]) {
    expect((await post(null, '/api/pairing/claim', { secret })).status).toBe(400);
  }
  expect((await enter('ABC')).status).toBe(400);
  expect((await enter('ACDEFG', { label: '' })).status).toBe(400);
});

test('[A8] whoever signs in as the lead finds no code by trying: twenty wrong ones a quarter of an hour', async () => {
  const { asked, enter, setClock } = await withScreen('display');
  const wrong = asked.code === 'ACDEFG' ? 'ACDEFH' : 'ACDEFG';
  const tries = 21;
  const answers: Response[] = [];
  for (let i = 0; i < tries; i += 1) answers.push(await enter(wrong));
  expect(answers.map(({ status }) => status)).toEqual([...Array<number>(20).fill(404), 429]);
  expect(answers.at(-1)?.headers.get('retry-after')).toBe('900');
  expect((await enter(asked.code)).status).toBe(429);
  // 20 of 25^6 codes, of which 200 may be shown: one in 61,000 each quarter of an hour.
  expect((20 * 200) / 25 ** 6).toBeLessThan(1 / 60_000);
  setClock(at('08:15'));
  expect((await enter(wrong)).status).toBe(404);
});

test('[A8] codes asked for without end push out their own, and never the code of an honest screen', () => {
  const office = { now: () => at('08:00') } as Office;
  const codes = openScreenCodes(office, () => at('08:00'));
  const shown = (from: string) => {
    const given = codes.ask('tablet', from);
    if (!given.ok) throw new Error('Asked too often.');
    return given.asked.secret;
  };
  const honest = shown('10.0.0.1');
  const first = shown('10.0.0.2');
  for (let i = 0; i < 29 * 12; i += 1) shown(`10.0.0.${2 + (i % 12)}`);
  expect(codes.claim(honest).status).toBe('not-entered');
  expect(codes.claim(first).status).toBe('over');
});
