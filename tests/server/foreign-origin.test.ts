import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { isForeign } from '../../server/office/own-origin.ts';
import { runOffice } from './support/running-office.ts';

/** A page of another site, opened on a machine in the office: it can change nothing. */

test.each([
  ['http://office.vn', 'office.vn', false],
  ['https://office.vn', 'office.vn', false],
  ['https://office.vn', 'office.vn:443', false],
  ['http://office.vn:8080', 'office.vn:8080', false],
  ['http://OFFICE.vn', 'office.VN', false],
  ['http://office.vn:8081', 'office.vn:8080', true],
  ['https://office.vn.evil.example', 'office.vn', true],
  ['https://evil.example', 'office.vn', true],
  ['https://office.vn@evil.example', 'office.vn', true],
  ['chrome-extension://office.vn', 'office.vn', true],
  ['null', 'office.vn', true],
  ['', 'office.vn', true],
])('[A14] a page of %s that speaks to %s', (origin, host, foreign) => {
  expect(isForeign({ origin, host })).toBe(foreign);
  expect(isForeign(new Headers({ origin, host }))).toBe(foreign);
});

test('[A14 R15] the pages of the public address are the office’s own, also behind a proxy that says another host', () => {
  const publicUrl = 'https://mot-cua.example.vn';
  const behind = { origin: publicUrl, host: '127.0.0.1:8081' };
  expect(isForeign(behind, publicUrl)).toBe(false);
  expect(isForeign(behind)).toBe(true);
  expect(isForeign({ ...behind, 'sec-fetch-site': 'cross-site' }, publicUrl)).toBe(true);
  for (const origin of ['http://mot-cua.example.vn', `${publicUrl}.evil.example`, 'null']) {
    expect(isForeign({ ...behind, origin }, publicUrl)).toBe(true);
  }
});

test('[A14] a program that is no browser names no origin, and passes', () => {
  expect(isForeign({ host: 'office.vn' })).toBe(false);
  expect(isForeign({ host: 'office.vn', 'sec-fetch-site': 'same-origin' })).toBe(false);
  expect(isForeign({ host: 'office.vn', 'sec-fetch-site': 'cross-site' })).toBe(true);
});

test('[A14] a request from a foreign page that would change something is refused, whoever is signed in', async () => {
  const { ask, server } = await runOffice();
  const token = server.consoleToken;
  const head = server.store.head();
  const bodies = { '/api/commands': '{"commands":[]}', '/api/sign-in': '{}', '/api/pin': '{}' };
  for (const [door, body] of Object.entries(bodies)) {
    for (const headers of [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
    ]) {
      const response = await ask(door, { method: 'POST', token, body, headers });
      expect([response.status, await response.json()]).toMatchObject([
        403,
        { error: 'foreign-origin' },
      ]);
    }
  }
  expect(server.store.head()).toEqual(head);
  const headers = { origin: server.url };
  const own = await ask('/api/pin', { method: 'POST', token, body: '{}', headers });
  expect(own.status).toBe(400);
  const forwarded = { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' };
  expect(
    (await ask('/api/pin', { method: 'POST', token, body: '{}', headers: forwarded })).status,
  ).toBe(403);
});

test('[A14] what changes nothing stays open to other sites at the public doors, and at no other', async () => {
  const { ask } = await runOffice();
  const headers = { origin: 'https://newspaper.example' };
  const open = await ask('/api/results', { headers });
  expect([open.status, open.headers.get('access-control-allow-origin')]).toEqual([200, '*']);
  for (const address of ['/api/staff', '/', '/api/me']) {
    const closed = await ask(address, { headers });
    expect(closed.headers.get('access-control-allow-origin')).toBeNull();
    expect(closed.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  }
});

test('[A14] no line is opened for a foreign page', async () => {
  const { server } = await runOffice();
  const opened = (origin: string | undefined) =>
    new Promise<string>((resolve) => {
      const address = `${server.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;
      const socket = new WebSocket(address, origin === undefined ? {} : { origin });
      socket.on('open', () => {
        socket.close();
        resolve('open');
      });
      socket.on('error', (error) => resolve(error.message));
    });
  expect(await opened('https://evil.example')).toMatch(/40[03]/);
  expect(await opened('null')).toMatch(/40[03]/);
  expect(await opened(server.url)).toBe('open');
  expect(await opened(undefined)).toBe('open');
  const polled = `${server.url}/socket.io/?EIO=4&transport=polling`;
  const response = await fetch(polled, { headers: { origin: 'https://evil.example' } });
  expect([response.status, await response.json()]).toEqual([
    403,
    { code: 4, message: 'foreign-origin' },
  ]);
});

test('[H2 A14] a browser that asks beforehand is told yes at the open doors alone, and for reading alone', async () => {
  const { ask } = await runOffice();
  const asks = (address: string) => {
    const headers = {
      origin: 'https://other.example',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'if-none-match',
    };
    return ask(address, { method: 'OPTIONS', headers });
  };
  for (const address of ['/api/queue', '/api/procedures', '/api/results', '/api/results/2026-Q3']) {
    const { status, headers } = await asks(address);
    expect([address, status]).toEqual([address, 204]);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-headers')).toBe('If-None-Match');
    expect(headers.get('access-control-allow-methods')).toBe('GET,HEAD');
  }
  for (const address of ['/api/commands', '/api/sign-in', '/api/activity']) {
    const { status, headers } = await asks(address);
    expect([status, headers.get('access-control-allow-origin')]).toEqual([404, null]);
  }
});
