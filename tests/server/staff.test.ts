import { expect, test } from 'vitest';
import { giveNumber } from '../rules/support/asks.ts';
import { at } from '../rules/support/facts.ts';
import { OFFICE, same } from '../rules/support/office.ts';
import { anew, next, runOffice } from './support/running-office.ts';
import { runStaffedOffice } from './support/signed-in.ts';

/** Staff: who they are, signing in with a PIN, and what comes of trying many. */

async function withPins() {
  const office = await runOffice();
  const signIn = (staff: string, pin: string) =>
    office.ask('/api/sign-in', { method: 'POST', body: JSON.stringify({ staff, pin }) });
  const pinOf = (staff: string) => office.server.pins[staff] ?? '';
  const tokenOf = async (staff: string) => {
    const { token } = (await (await signIn(staff, pinOf(staff))).json()) as { token: string };
    return token;
  };
  return { ...office, signIn, pinOf, tokenOf };
}

test('[A6] the list of staff names posts', async () => {
  const { ask } = await withPins();
  expect(await (await ask('/api/staff')).json()).toEqual(OFFICE.staff);
});

test('[A5] a PIN gives a token, and the token tells who it is', async () => {
  const { signIn, pinOf, ask } = await withPins();
  expect(pinOf('clerk-1')).toMatch(/^\d{6}$/);
  const response = await signIn('clerk-1', pinOf('clerk-1'));
  expect(response.status).toBe(200);
  const { token, ...who } = (await response.json()) as { token: string };
  const label = OFFICE.staff[0]?.label;
  expect(who).toEqual({ id: 'clerk-1', role: 'clerk', label, counter: null, point: null });
  expect(await (await ask('/api/me', { token })).json()).toEqual(who);
});

test('[A12] wrong PINs have to wait longer and longer, the right one as well', async () => {
  const { signIn, pinOf, setClock } = await withPins();
  const wrong = pinOf('clerk-1') === '000000' ? '000001' : '000000';
  const first = await signIn('clerk-1', wrong);
  expect([first.status, await first.json()]).toMatchObject([401, { error: 'wrong-pin' }]);
  const second = await signIn('clerk-1', pinOf('clerk-1'));
  expect([second.status, second.headers.get('retry-after')]).toEqual([429, '1']);
  expect(await second.json()).toMatchObject({ error: 'too-many' });
  setClock(at('08:00:01'));
  expect((await signIn('clerk-1', wrong)).status).toBe(401);
  setClock(at('08:00:02'));
  expect((await signIn('clerk-1', pinOf('clerk-1'))).headers.get('retry-after')).toBe('1');
  setClock(at('08:00:03'));
  expect((await signIn('clerk-1', pinOf('clerk-1'))).status).toBe(200);
});

test('[A12] many tries at once count as one', async () => {
  const { signIn } = await withPins();
  const tries = await Promise.all(Array.from({ length: 8 }, () => signIn('clerk-2', '12345678')));
  expect(tries.map((one) => one.status).sort()).toEqual([401, ...Array(7).fill(429)]);
});

test('[A5] nobody signs in as a post that is not there, or with what is no PIN', async () => {
  const { signIn } = await withPins();
  expect((await signIn('nobody', '123456')).status).toBe(401);
  expect((await signIn('clerk-1', 'abc')).status).toBe(400);
});

test('[A5] signing out ends the token and every line it holds open', async () => {
  const { tokenOf, ask, line } = await withPins();
  const token = await tokenOf('clerk-1');
  const socket = line({ token, counter: '1' });
  await next(socket, 'view');
  const gone = next(socket, 'disconnect');
  expect((await ask('/api/sign-out', { method: 'POST', token })).status).toBe(204);
  await gone;
  expect((await ask('/api/me', { token })).status).toBe(401);
});

test('[A5] a session ends after twelve hours, on an open line too', async () => {
  const { tokenOf, ask, line, setClock } = await withPins();
  const token = await tokenOf('clerk-1');
  const socket = line({ token });
  await next(socket, 'view');
  setClock(at('19:59:59'));
  expect((await ask('/api/me', { token })).status).toBe(200);
  setClock(at('20:00:01'));
  expect((await ask('/api/me', { token })).status).toBe(401);
  const gone = next(socket, 'disconnect');
  expect(await socket.emitWithAck('command', { id: 'command-z' })).toEqual({
    id: 'command-z',
    outcome: 'refused',
    reason: 'unknown-token',
  });
  await gone;
});

test('[A5] nobody is shown what comes after the end of a session', async () => {
  const { tokenOf, line, setClock, pair, send } = await withPins();
  const kiosk = await pair('kiosk', { point: 'sanh' });
  const socket = line({ token: await tokenOf('clerk-1'), counter: '1' });
  await next(socket, 'view');
  const views: unknown[] = [];
  socket.on('view', (view) => views.push(view));
  setClock(at('20:00:01'));
  const gone = Promise.all([next(socket, 'reload'), next(socket, 'disconnect')]);
  await send(kiosk, anew(giveNumber('A001', '20:00'), at('20:00')));
  expect((await gone)[0]).toBe('unknown-token');
  expect(views).toEqual([]);
});

test('[A18] a lead gives an administrator no PIN; the console does', async () => {
  const office = {
    ...OFFICE,
    staff: [
      ...OFFICE.staff,
      { id: 'admin', label: same('Quản trị 1'), role: 'administrator' as const },
    ],
  };
  const { post, signedIn, server } = await runStaffedOffice(office);
  const renew = (by: string) => post(by, '/api/pin', { staff: 'admin' });
  expect((await renew(await signedIn('lead'))).status).toBe(403);
  expect((await renew(server.consoleToken)).status).toBe(200);
});

test('[A5] the lead and the console give a post a new PIN; the old one and its sessions end', async () => {
  const { ask, server, tokenOf, signIn, pinOf } = await withPins();
  const token = await tokenOf('clerk-1');
  const renew = (by: string, staff = 'clerk-1') =>
    ask('/api/pin', { method: 'POST', token: by, body: JSON.stringify({ staff }) });
  expect((await renew(await tokenOf('clerk-2'))).status).toBe(403);
  expect((await renew(await tokenOf('lead'), 'clerk-3')).status).toBe(200);
  expect((await renew(server.consoleToken, 'nobody')).status).toBe(404);
  const response = await renew(server.consoleToken);
  expect(response.headers.get('cache-control')).toBe('private, no-store');
  const { pin } = (await response.json()) as { pin: string };
  expect(pin).toMatch(/^\d{6}$/);
  expect((await ask('/api/me', { token })).status).toBe(401);
  expect((await signIn('clerk-1', pin)).status).toBe(200);
  // Six digits come twice by chance once in a million.
  expect((await signIn('clerk-1', pinOf('clerk-1'))).status).toBe(401);
});

test("[A1] the lead's reports are for the lead alone", async () => {
  const { ask, tokenOf } = await withPins();
  const lead = await tokenOf('lead');
  expect((await ask('/api/reports/2026-Q3')).status).toBe(401);
  const clerk = await ask('/api/reports/2026-Q3', { token: await tokenOf('clerk-1') });
  expect([clerk.status, await clerk.json()]).toMatchObject([403, { error: 'not-allowed' }]);
  const unknown = await ask('/api/reports/2026-Q5', { token: lead });
  expect([unknown.status, await unknown.json()]).toMatchObject([409, { error: 'period-unknown' }]);

  const report = await ask('/api/reports/2026-Q3.json', { token: lead });
  expect(report.headers.get('cache-control')).toBe('private, no-store');
  expect(await report.json()).toMatchObject({
    figures: { period: '2026-Q3', ratings: 0 },
    countedTo: '2026-09-30',
    published: null,
    publishable: 'period-too-small',
  });
  const running = await ask('/api/reports/2026-Q4', { token: lead });
  expect(await running.json()).toMatchObject({
    countedTo: '2026-11-22',
    publishable: 'period-not-over',
  });
  const range = await ask('/api/reports/2026-07-01..2026-09-30.csv', { token: lead });
  expect(range.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const sheet = await ask('/api/reports/2026-Q3.xlsx', { token: lead });
  expect(
    Buffer.from(await sheet.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});
