import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../shared/build/root.mjs';
import { addressAt, builtDoors } from './support/every-role.ts';
import { runOffice } from './support/running-office.ts';

/** What every answer tells a browser, and what the pages themselves may not hold. */

const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const ON_EVERY_ANSWER = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy':
    'fullscreen=(self), screen-wake-lock=(self), autoplay=(self), camera=(), microphone=(), ' +
    'geolocation=(), display-capture=(), payment=(), usb=(), serial=(), hid=(), midi=()',
};

const BUILT = path.join(root, 'dist/web');

test('[H4] every door, open or closed, and every place where nothing is, carries the headers', async () => {
  const webDir = existsSync(BUILT) ? { webDir: BUILT } : {};
  const { ask } = await runOffice({}, webDir);
  const wrong: string[] = [];
  for (const door of [
    ...builtDoors(),
    'GET /nowhere',
    'POST /',
    'DELETE /api/me',
    'GET /api/nothing',
  ]) {
    const { method, address } = addressAt(door);
    const body = method === 'GET' ? {} : { body: '{}' };
    const { status, headers } = await ask(address, { method, redirect: 'manual', ...body });
    for (const [name, value] of Object.entries(ON_EVERY_ANSWER)) {
      if (headers.get(name) !== value) wrong.push(`${door}: ${name}: ${headers.get(name)}`);
    }
    if (
      status !== 204 &&
      !headers.get('content-type') &&
      headers.get('content-length') !== '0' &&
      !headers.get('location')
    ) {
      wrong.push(`${door}: no content-type`);
    }
    if (headers.get('x-powered-by') || headers.get('server'))
      wrong.push(`${door} says what it runs on`);
  }
  expect(wrong).toEqual([]);
});

test('[H4] what is for one person alone is kept by no browser and nowhere on the way', async () => {
  const { ask, server } = await runOffice();
  const token = server.consoleToken;
  const wrong: string[] = [];
  for (const door of builtDoors().filter((one) => /^\S+ \/api\//.test(one))) {
    const { method, address } = addressAt(door);
    const body = method === 'GET' ? {} : { body: '{}' };
    const { headers } = await ask(address, { method, token, ...body });
    if (headers.get('access-control-allow-origin') === '*') continue;
    const kept = headers.get('cache-control');
    if (kept !== 'private, no-store') wrong.push(`${door}: ${kept}`);
  }
  expect(wrong).toEqual([]);
});

/** Script and style that stand in a page itself, or in an element; a script that names its file is none. */
const INLINE = /<script(?![^>]*\ssrc=)[^>]*>|<style|\sstyle=|\son[a-z]+=|javascript:/i;

test('[H4] no page of an app brings script or style of its own', () => {
  const pages = existsSync(BUILT)
    ? readdirSync(BUILT, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.html'))
        .map((name) => path.join(BUILT, name))
    : ['kiosk', 'counter', 'dashboard'].map((app) => path.join(root, app, 'index.html'));
  expect(pages.length).toBeGreaterThanOrEqual(3);
  const inline = pages.filter((page) => INLINE.test(readFileSync(page, 'utf8')));
  expect(inline).toEqual([]);
});

test.each([
  ['<script>x()</script>', true],
  ['<p style="color:red">', true],
  ['<a onclick="x()">', true],
  ['<a href="javascript:x()">', true],
  ['<script type="module" crossorigin src="/kiosk/assets/a.js"></script>', false],
])('[H4] what stands in the page itself is found: %s', (html, found) => {
  expect(INLINE.test(html)).toBe(found);
});

test('[H4] pages that the office draws bring none either, whatever the office is called', async () => {
  const { ask } = await runOffice({}, existsSync(BUILT) ? { webDir: BUILT } : {});
  for (const address of ['/', '/dashboard/', '/dashboard/posting', '/nowhere']) {
    const response = await ask(address, { headers: { accept: 'text/html' } });
    expect([address, INLINE.exec(await response.text())]).toEqual([address, null]);
  }
});
