import { askingOf } from '#shared/domain/questionnaires/asking.ts';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { giveNumber } from '../rules/support/asks.ts';
import { at } from '../rules/support/facts.ts';
import { OFFICE } from '../rules/support/office.ts';
import { anew, runOffice } from './support/running-office.ts';

/** The doors that other programs hold on to answer as they are written down. */

test('[H1] [X3] health tells the office, the newest seq, the time, and when all was checked', async () => {
  const { ask, server } = await runOffice();
  const response = await ask('/api/health');
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    status: 'ok',
    office: OFFICE.name,
    seq: server.store.head().seq,
    version: '0.1.0',
    at: at('08:00'),
    checked: null,
    clock: 'ok',
  });
});

test('[V4] the queue shows what anyone may know, and is sent only when it changed', async () => {
  const { ask, pair, send } = await runOffice();
  const kiosk = await pair('kiosk', { point: 'sanh' });
  await send(kiosk, anew(giveNumber('A001'), at('08:00')));
  const response = await ask('/api/queue');
  const etag = response.headers.get('etag') ?? '';
  expect(etag).toMatch(/^"[\w-]{43}"$/);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  const queue = (await response.json()) as { lanes: { lane: string; numbers: string[] }[] };
  expect(queue.lanes.find((one) => one.lane === 'ho-tich')?.numbers).toEqual(['A001']);
  expect(JSON.stringify(queue)).not.toContain('ticket-A001');

  const headers = { 'if-none-match': etag };
  expect((await ask('/api/queue', { headers })).status).toBe(304);
  await send(kiosk, anew(giveNumber('A002'), at('08:00')));
  expect((await ask('/api/queue', { headers })).status).toBe(200);
});

test('[V5] the catalogue is the office without its staff', async () => {
  const { ask } = await runOffice();
  const { staff: _, devices: __, questionnaires: ___, letterhead: ____, ...open } = OFFICE;
  const asking = askingOf(OFFICE);
  const more = { asking, publicUrl: null, officeSeq: 1 };
  expect(await (await ask('/api/procedures')).json()).toEqual({ ...open, ...more });
});

test('[S6] before any publication the results tell of the running quarter its count alone', async () => {
  const { ask } = await runOffice();
  expect(await (await ask('/api/results')).json()).toEqual({
    running: {
      period: '2026-Q4',
      from: '2026-10-01',
      to: '2026-12-31',
      n: 0,
      step: 10,
      shown: null,
    },
    ended: { period: '2026-Q3', from: '2026-07-01', to: '2026-09-30' },
    published: [],
    newest: null,
  });
  for (const name of ['2026-Q4', '2026-Q4.csv', '2026-Q4.json', 'nonsense']) {
    const response = await ask(`/api/results/${name}`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: 'not-found' });
  }
});

test('[H4] every answer carries the headers that keep a page to itself', async () => {
  const { headers } = await (await runOffice()).ask('/api/health');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'self'; script-src 'self'; style-src 'self'; " +
      "img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; " +
      "form-action 'self'; frame-ancestors 'none'",
  );
});

test('[H4] no page brings a style of its own: the front page has its sheet from the office', async () => {
  const { ask } = await runOffice({}, { webDir: builtApps() });
  for (const address of ['/', '/dashboard/', '/dashboard/posting', '/nowhere']) {
    const page = await (await ask(address, { headers: { accept: 'text/html' } })).text();
    expect(page).toContain('<html');
    expect(page).not.toMatch(/<style|\sstyle=/);
  }
  expect(await (await ask('/')).text()).toContain('<link rel="stylesheet" href="/front.css">');
  const sheet = await ask('/front.css');
  expect(sheet.headers.get('content-type')).toBe('text/css; charset=utf-8');
  expect(await sheet.text()).toContain('.front-card');
});

test('[V7] a person at an address where nothing is gets a page in both languages, with the way back', async () => {
  const { ask } = await runOffice({}, { webDir: builtApps() });
  for (const address of ['/quay', '/kiosk/nothing', '/dashboard/?period=2020-Q1']) {
    const response = await ask(address, { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      'text/html; charset=UTF-8',
    ]);
    const page = await response.text();
    expect(page).toContain('Không có trang hoặc số liệu này.');
    expect(page).toContain('There is no such page or figure.');
    expect(page).toContain('href="/?lang=vi"');
  }
});

test('[H3] a screen typed with a slash behind it is the same screen', async () => {
  const { ask } = await runOffice({}, { webDir: builtApps() });
  for (const address of ['/kiosk/tablet', '/dashboard/display', '/dashboard/office']) {
    const response = await ask(`${address}/?lang=en`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([
      308,
      `${address}?lang=en`,
    ]);
  }
});

test('[H5] what is not there is said so, in the language of the reader', async () => {
  const { ask } = await runOffice();
  const response = await ask('/api/nothing', { headers: { 'accept-language': 'en' } });
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({
    error: 'not-found',
    message: 'There is no such page or figure. Please check the address.',
  });
});

test('[H3] the screens come from the build: pages asked about each time, hashed files kept for a year', async () => {
  const { ask } = await runOffice({}, { webDir: builtApps() });
  for (const address of [
    '/kiosk/',
    '/kiosk/tablet',
    '/counter/',
    '/dashboard/display',
    '/dashboard/office',
  ]) {
    const response = await ask(address);
    expect([address, response.status]).toEqual([address, 200]);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  }
  const script = await ask('/kiosk/assets/main-abc.js');
  expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect((await ask('/kiosk/assets/%2e%2e/%2e%2e/package.json')).status).toBe(404);
  expect((await ask('/kiosk', { redirect: 'manual' })).headers.get('location')).toBe('/kiosk/');
});

test('[F4] the results page stands without script, in the language asked for', async () => {
  const { ask } = await runOffice({}, { webDir: builtApps() });
  const vietnamese = await (await ask('/dashboard/')).text();
  expect(vietnamese).toContain('<html lang="vi"');
  expect(vietnamese).toContain('Chưa có kỳ nào được công khai');
  expect(vietnamese).not.toContain('<!--app-->');
  expect(await (await ask('/dashboard/?lang=en')).text()).toContain('<html lang="en"');
  expect((await ask('/dashboard/?period=2020-Q1')).status).toBe(404);
});

test('[E7] the posted procedures stand without script, in the language asked for, and tell nothing of staff', async () => {
  const { ask } = await runOffice({}, { webDir: builtApps() });
  const page = await (await ask('/dashboard/posting?lang=en')).text();
  expect(page).toContain('<html lang="en"');
  expect(page).toContain('Posted administrative procedures');
  expect(page).toContain('<details');
  expect(page).not.toContain('clerk-1');
  expect((await ask('/dashboard/posting')).headers.get('etag')).not.toBeNull();
});

test('[H6] the front page leads to every screen; an office of its own hands out no pairing there', async () => {
  const { ask } = await runOffice();
  const page = await (await ask('/')).text();
  for (const address of [
    '/kiosk/',
    '/kiosk/tablet',
    '/counter/',
    '/dashboard/',
    '/dashboard/posting',
    '/dashboard/display',
    '/dashboard/office',
  ]) {
    expect(page).toContain(`href="${address}"`);
  }
  expect(page).not.toContain('#pair=');
});

/** Stands for the apps' builds: only the names matter here. */
function builtApps(): string {
  const webDir = mkdtempSync(path.join(tmpdir(), 'hai-long-web-'));
  onTestFinished(() => rmSync(webDir, { recursive: true }));
  for (const app of ['kiosk', 'counter', 'dashboard']) {
    mkdirSync(path.join(webDir, app, 'assets'), { recursive: true });
    const page =
      '<!doctype html><html lang="vi"><body><div id="app"><!--app--></div></body></html>';
    writeFileSync(path.join(webDir, app, 'index.html'), page);
    writeFileSync(path.join(webDir, app, 'assets/main-abc.js'), '');
  }
  return webDir;
}
