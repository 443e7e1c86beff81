import { io } from 'socket.io-client';
import { expect, onTestFinished, test } from 'vitest';
import { startServer } from '../../server/app.ts';
import { parseConfig } from '../../server/config.ts';
import { DOORS } from '../../server/http/door-rights.ts';
import { PROTOCOL } from '#shared/protocol/version.ts';
import { welcome } from '../../server/welcome.ts';
import { addressAt } from './support/every-role.ts';
import { next, runOffice } from './support/running-office.ts';

/** The port that stands outside: the public doors alone, read only. */

const PUBLIC = [
  'GET /api/queue',
  'GET /api/procedures',
  'GET /api/results',
  'GET /api/results/:name',
  'OPTIONS /api/queue',
  'OPTIONS /api/procedures',
  'OPTIONS /api/results',
  'OPTIONS /api/results/:name',
  'GET /api/anchors',
  'GET /api/results/:period/leaves',
  'OPTIONS /api/anchors',
  'OPTIONS /api/results/:period/leaves',
  'GET /dashboard/feedback',
  'GET /dashboard/feedback/',
  'GET /dashboard/receipt',
  'GET /dashboard/receipt/',
  'GET /dashboard',
  'GET /dashboard/',
  'GET /dashboard/*',
  'GET /dashboard/posting',
  'GET /dashboard/posting/',
  'GET /t/:token',
  'GET /t/assets/*',
  'GET /front.css',
  'GET /wall.css',
];

/** A ticket's own affairs: whoever holds it comes in there as well (SPEC R15), and nobody else. */
const OF_CITIZENS = ['POST /api/commands', 'GET /api/ticket'];

async function withPublicPort() {
  const office = await runOffice({}, { publicPort: 0 });
  const { publicUrl } = office.server;
  if (publicUrl === null) throw new Error('There is no public port.');
  const askPublic = (address: string, options: RequestInit = {}) =>
    fetch(publicUrl + address, { redirect: 'manual', ...options });
  return { ...office, publicUrl, askPublic };
}

test('[A15] the public port shows the public doors, and none but those', async () => {
  const { askPublic, ask, server } = await withPublicPort();
  const open = Object.keys(DOORS).filter((door) => DOORS[door]?.isPublic);
  expect(open.sort()).toEqual([...PUBLIC, ...OF_CITIZENS].sort());
  const headers = { authorization: `Bearer ${server.consoleToken}` };
  const wrong: string[] = [];
  for (const door of Object.keys(DOORS).filter((one) => one !== 'GET /')) {
    const { method, address } = addressAt(door);
    const options = method === 'GET' ? { headers } : { method, headers, body: '{}' };
    const response = await askPublic(address, options);
    const inHall = PUBLIC.includes(door)
      ? await ask(address, { ...options, redirect: 'manual' })
      : null;
    const closed = OF_CITIZENS.includes(door) ? 401 : 404;
    const isAsMeant =
      response.status === (inHall?.status ?? closed) &&
      (inHall === null || (await response.text()) === (await inHall.text()));
    if (!isAsMeant) wrong.push(`${door}: ${response.status}`);
  }
  expect(wrong).toEqual([]);
  const front = await askPublic('/');
  expect([front.status, front.headers.get('location')]).toEqual([302, '/dashboard/']);
});

test('[A15] nothing is written there but by a ticket’s holder: of every other public door only reading is answered', async () => {
  const { askPublic, server } = await withPublicPort();
  const head = server.store.head();
  for (const door of PUBLIC) {
    const { address } = addressAt(door);
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const response = await askPublic(address, { method, body: '{}' });
      expect([door, method, response.status]).toEqual([door, method, 404]);
    }
  }
  expect((await askPublic('/api/queue', { method: 'HEAD' })).status).toBe(200);
  expect(server.store.head()).toEqual(head);
});

test('[A15] no line stands there', async () => {
  const { publicUrl, askPublic, pair } = await withPublicPort();
  const token = await pair('display');
  const options = { auth: { token, protocol: PROTOCOL }, reconnection: false, forceNew: true };
  for (const transports of [['websocket'], ['polling']]) {
    const socket = io(publicUrl, { ...options, transports });
    onTestFinished(() => void socket.disconnect());
    expect(await next(socket, 'connect_error')).toBeInstanceOf(Error);
  }
  expect((await askPublic('/socket.io/?EIO=4&transport=polling')).status).toBe(404);
});

test('[A15] the way back from where nothing is leads to the results', async () => {
  const { askPublic } = await withPublicPort();
  const page = await (await askPublic('/kiosk/', { headers: { accept: 'text/html' } })).text();
  expect(page).toContain('href="/dashboard/?lang=vi"');
  expect(page).not.toContain('href="/?lang=vi"');
});

test('[A15 C3] the start tells where the public stands', async () => {
  const { server, publicUrl } = await withPublicPort();
  const said = new RegExp(`^  For the public +${publicUrl}/dashboard/$`, 'm');
  expect(welcome(server)).toMatch(said);
  const { server: alone } = await runOffice();
  expect([alone.publicUrl, welcome(alone).includes('For the public')]).toEqual([null, false]);
});

test('[A15 C1] the public port is a port, and another than the hall’s', () => {
  expect(parseConfig({ PUBLIC_PORT: '8081' })).toMatchObject({
    ok: true,
    config: { publicPort: 8081 },
  });
  expect(parseConfig({})).toMatchObject({ ok: true, config: { publicPort: null } });
  for (const env of [{ PUBLIC_PORT: 'x' }, { PUBLIC_PORT: '8080' }, { PUBLIC_PORT: '70000' }]) {
    const wrong = parseConfig(env);
    expect(wrong.ok ? [] : wrong.problems).toEqual([expect.stringContaining('PUBLIC_PORT')]);
  }
});

test('[A15 C1] where the public port is taken nothing is left open', async () => {
  const taken = await runOffice();
  const free = await withPublicPort();
  await free.server.close().catch(() => {});
  const config = { ...free.config, publicPort: taken.server.port };
  await expect(startServer(config)).rejects.toThrow('PUBLIC_PORT=');
  const again = await startServer({ ...config, publicPort: 0 });
  await again.close();
});
