import type { PairingAsked } from '#shared/protocol/devices.ts';
import type { Grant } from '#shared/protocol/messages.ts';
import { expect, test } from 'vitest';
import { giveNumber, giveRating } from '../rules/support/asks.ts';
import { at } from '../rules/support/facts.ts';
import { anew, newId, next, runOffice } from './support/running-office.ts';

/** The log at its most talkative, while everything that holds a secret goes through the office, well formed and not. */

const COMMENT = 'Cán bộ hướng dẫn rất tận tình';

async function withLog() {
  const lines: string[] = [];
  const log = { write: (line: string) => void lines.push(line) };
  const office = await runOffice({ log }, { logLevel: 'debug' });
  const post = (route: string, body: unknown, token?: string) =>
    office.ask(route, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      ...(token === undefined ? {} : { token }),
    });
  return { ...office, post, lines };
}

test('[A17] no token, PIN, code or comment stands in the log, however it came', async () => {
  const { post, ask, pair, send, line, server, lines } = await withLog();
  const pin = server.pins['lead'] ?? '';
  const signedIn = await post('/api/sign-in', { staff: 'lead', pin });
  const browser = /=([\w-]{22});/.exec(signedIn.headers.get('set-cookie') ?? '')?.[1] ?? '';
  const { token: lead } = (await signedIn.json()) as Grant;
  await post('/api/sign-in', { staff: 'lead', pin: '73519024' });
  // A PIN in the place of the post.
  await post('/api/sign-in', { staff: '73519024', pin: '1234' });
  await post('/api/sign-in', `{"staff":"lead","pin":"${pin}"`);
  const renewed = await post('/api/pin', { staff: 'clerk-2' }, lead);
  const { pin: newPin } = (await renewed.json()) as { pin: string };

  const asked = (await (await post('/api/pairing', { role: 'display' })).json()) as PairingAsked;
  const screen = { role: 'display', label: 'Màn hình', counter: null, point: null };
  await post('/api/devices', { code: 'ACDEFG', ...screen }, lead);
  await post('/api/devices', { code: asked.code, ...screen }, lead);
  const claimed = await post('/api/pairing/claim', { secret: asked.secret });
  const { token: display } = (await claimed.json()) as Grant;
  await post('/api/pair', { code: 'demonstration-code-guess' });

  const kiosk = await pair('kiosk', { point: 'sanh' });
  const tablet = await pair('tablet', { counter: '1' });
  await send(kiosk, anew(giveNumber('A001'), at('08:00')));
  const rating = { ...anew(giveRating('A001'), at('08:00')), comment: COMMENT };
  await send(tablet, rating, { ...rating, id: newId(), comment: [COMMENT] });
  await post('/api/commands', `{"commands":["${COMMENT}"`, tablet);
  for (const token of [kiosk, lead, display]) {
    await ask(`/api/me?token=${token}`);
    await ask(`/t/${token}`);
    await ask(`/api/nothing/${token}?pin=${pin}`, { token });
    await ask(`/kiosk/${token}.js`);
  }
  const socket = line({ token: tablet, counter: pin });
  await next(socket, 'view');
  socket.emit('status', { battery: COMMENT, token: tablet });
  await socket.emitWithAck('command', { ...rating, id: newId(), answers: COMMENT });
  await next(line({ token: `${lead}x` }), 'connect_error');

  const written = lines.join('');
  expect(written).toContain('"door":"POST /api/sign-in"');
  expect(written).toContain('A wrong PIN.');
  const secrets = [pin, newPin, '73519024', browser, lead, display, kiosk, tablet];
  secrets.push(
    asked.code,
    asked.secret,
    'ACDEFG',
    'demonstration-code',
    server.consoleToken,
    COMMENT,
  );
  for (const secret of secrets) {
    expect(secret.length).toBeGreaterThanOrEqual(6);
    expect(written).not.toContain(secret);
  }
});

test('[A17 A7] a door that fails writes down what failed, and nothing of what was sent', async () => {
  const lines: string[] = [];
  const log = { write: (line: string) => void lines.push(line) };
  let fails = false;
  const office = await runOffice(
    {
      log,
      through: (store) => ({
        ...store,
        append: (...args) => {
          if (fails) throw new Error('A fault on purpose.');
          return store.append(...args);
        },
      }),
    },
    { logLevel: 'debug' },
  );
  const token = await office.pair('tablet', { counter: '1' });
  fails = true;
  const rating = { ...anew(giveRating('A001'), at('08:00')), comment: COMMENT };
  expect(await office.send(token, rating)).toMatchObject([{ reason: 'fault' }]);
  const written = lines.join('');
  expect(written).toContain('A fault on purpose.');
  for (const secret of [COMMENT, token, office.server.consoleToken]) {
    expect(written).not.toContain(secret);
  }
});

test('[A17] no answer sends anybody to an address with a secret in it', async () => {
  const { ask, server, post } = await withLog();
  const { token } = (await (
    await post('/api/sign-in', { staff: 'lead', pin: server.pins['lead'] })
  ).json()) as Grant;
  for (const address of ['/', '/kiosk', '/dashboard/office/', '/api/me']) {
    const response = await ask(address, { token, redirect: 'manual' });
    expect(response.headers.get('location') ?? '').not.toContain(token);
    expect(await response.text()).not.toContain(token);
  }
});
