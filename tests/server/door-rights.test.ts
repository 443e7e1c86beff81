import { ROLES, type Role } from '#shared/domain/vocabulary.ts';
import { Hono, type MiddlewareHandler } from 'hono';
import { expect, test } from 'vitest';
import { checkDoors, DOORS } from '../../server/http/door-rights.ts';
import { addressAt, builtDoors, runPeopledOffice } from './support/every-role.ts';

/** Who may knock where. The table is written out here a second time, in full; the doors are those that the router has. */

const WHO: Readonly<Record<string, readonly Role[]>> = {
  'POST /api/commands': ROLES,
  'GET /api/ticket': ['citizen'],
  'GET /api/visits/:number': ['tablet'],
  'GET /api/me': ROLES,
  'POST /api/sign-out': ROLES,
  'POST /api/pin': ['lead', 'administrator'],
  'GET /api/devices': ['lead', 'administrator'],
  'POST /api/devices': ['lead', 'administrator'],
  'GET /api/office': ['lead', 'administrator'],
  'POST /api/office': ['lead', 'administrator'],
  'POST /api/office/check': ['lead', 'administrator'],
  'GET /api/office/procedures': ['lead', 'administrator'],
  'POST /api/office/procedures': ['lead', 'administrator'],
  'GET /api/reports/no-wait': ['lead', 'administrator'],
  'GET /api/reports/no-wait.docx': ['lead', 'administrator'],
  'GET /api/reports/due': ['lead', 'administrator'],
  'GET /api/reports/:name': ['lead', 'administrator'],
  'GET /api/by-hand': ['lead', 'administrator'],
  'GET /api/doubts': ['lead', 'administrator'],
  'GET /api/feedback': ['lead', 'administrator'],
  'GET /api/feedback/:feedback': ['lead', 'administrator'],
  'GET /api/findings': ['lead', 'administrator'],
  'POST /api/feedback/:feedback/forget': ['administrator'],
  'GET /api/entered': ['lead', 'administrator'],
  'POST /api/entered/lists': ['lead', 'administrator'],
  'GET /api/entered/lists/:list': ['lead', 'administrator'],
  'DELETE /api/entered/lists/:list': ['lead', 'administrator'],
  'GET /api/entered/lists/:list/rows': ['lead', 'administrator'],
  'POST /api/entered/lists/:list/mapping': ['lead', 'administrator'],
  'POST /api/entered/lists/:list/enter': ['lead', 'administrator'],
  'GET /api/entered/waiting/:batch': ['lead', 'administrator'],
  'DELETE /api/entered/waiting/:batch': ['lead', 'administrator'],
  'POST /api/entered/waiting/:batch/confirm': ['lead', 'administrator'],
  'POST /api/entered/batches/:batch/withdraw': ['lead', 'administrator'],
  'GET /api/activity': ['administrator'],
  'GET /api/left-facts': ['administrator'],
  'POST /api/left-facts': ['administrator'],
  'POST /api/left-facts/admit': ['administrator'],
  'DELETE /api/left-facts/:device': ['administrator'],
};

/** Doors at which nobody is asked who they are. */
const ANYONE = [
  'POST /api/sign-in',
  'POST /api/pair',
  'POST /api/pairing',
  'POST /api/pairing/claim',
  'GET /api/health',
  'GET /api/staff',
  'GET /api/queue',
  'GET /api/procedures',
  'GET /api/results',
  'GET /api/results/:name',
  'GET /api/results/:period/leaves',
  'GET /api/anchors',
  'OPTIONS /api/health',
  'OPTIONS /api/queue',
  'OPTIONS /api/procedures',
  'OPTIONS /api/results',
  'OPTIONS /api/results/:name',
  'OPTIONS /api/results/:period/leaves',
  'OPTIONS /api/anchors',
  'GET /',
  'GET /t/:token',
  'GET /t/assets/*',
  'GET /front.css',
  'GET /wall.css',
  'GET /kiosk',
  'GET /kiosk/',
  'GET /kiosk/*',
  'GET /kiosk/tablet',
  'GET /kiosk/tablet/',
  'GET /counter',
  'GET /counter/',
  'GET /counter/*',
  'GET /dashboard',
  'GET /dashboard/',
  'GET /dashboard/*',
  'GET /dashboard/posting',
  'GET /dashboard/posting/',
  'GET /dashboard/feedback',
  'GET /dashboard/feedback/',
  'GET /dashboard/receipt',
  'GET /dashboard/receipt/',
  'GET /dashboard/display',
  'GET /dashboard/display/',
  'GET /dashboard/office',
  'GET /dashboard/office/',
];

const DOORS_BUILT = builtDoors();

test('[A11] every door that the router has is in the table, and in the one of this test', () => {
  expect([...DOORS_BUILT].sort()).toEqual([...Object.keys(WHO), ...ANYONE].sort());
  expect([...DOORS_BUILT].sort()).toEqual(Object.keys(DOORS).sort());
});

test('[A11] a door that stands in no table cannot be built, nor a row without its door', () => {
  const app = new Hono();
  for (const door of DOORS_BUILT.slice(1)) {
    const [method = '', path = ''] = door.split(' ');
    app.on(method, path, (c) => c.body(null));
  }
  expect(() => checkDoors(app.routes)).toThrow(`${DOORS_BUILT[0]} has no door`);
  const [method = '', path = ''] = (DOORS_BUILT[0] ?? '').split(' ');
  app.on(method, path, (c) => c.body(null));
  expect(() => checkDoors(app.routes)).not.toThrow();
  app.get('/api/back-door', (c) => c.body(null));
  app.all('/api/any-way', (c) => c.body(null));
  expect(() => checkDoors(app.routes)).toThrow(
    'GET /api/back-door has no row; ALL /api/any-way has no row',
  );
});

test('[A11] nothing hears every request but what is meant to stand before all doors', () => {
  const meant: MiddlewareHandler = (_, next) => next();
  const app = new Hono();
  for (const door of DOORS_BUILT) {
    const [method = '', path = ''] = door.split(' ');
    app.on(method, path, (c) => c.body(null));
  }
  app.use(meant);
  expect(() => checkDoors(app.routes, [meant])).not.toThrow();
  app.all('*', (c) => c.text('a back door'));
  expect(() => checkDoors(app.routes, [meant])).toThrow('ALL /* has no row');
});

test('[A11] each role comes in at its doors and at no other', async () => {
  const { ask, tokens } = await runPeopledOffice();
  const seen: string[] = [];
  // Whoever signs out comes in nowhere after it.
  const inOrder = Object.entries(WHO).sort(
    ([a], [b]) => Number(a.endsWith('out')) - Number(b.endsWith('out')),
  );
  for (const role of ROLES) {
    for (const [door, who] of inOrder) {
      const { method, address } = addressAt(door);
      const options = method === 'GET' ? {} : { body: '{}' };
      const response = await ask(address, { method, token: tokens[role], ...options });
      const error = response.ok ? null : ((await response.json()) as { error: string }).error;
      const [isLetIn, isTurnedAway] = [
        ![401, 403].includes(response.status),
        error === 'not-allowed',
      ];
      if (isLetIn !== who.includes(role) || isTurnedAway === isLetIn)
        seen.push(`${role} at ${door}: ${response.status} ${error}`);
      expect(response.headers.get('cache-control')).toMatch(/no-store/);
    }
  }
  expect(seen).toEqual([]);
});

test('[A11 A3 A5] without a token, with a device let go or a session ended nobody comes in', async () => {
  for (const which of [0, 1, 2]) {
    // An office of its own: from one address strangers knock only so often (A13).
    const { ask, gone } = await runPeopledOffice();
    const token = ['', ...gone][which] ?? '';
    for (const door of Object.keys(WHO)) {
      const { method, address } = addressAt(door);
      const options = method === 'GET' ? {} : { body: '{}' };
      const response = await ask(address, { method, token, ...options });
      expect([door, response.status]).toEqual([door, 401]);
      expect(await response.json()).toMatchObject({ error: 'unknown-token' });
    }
  }
});

test('[A11] where anyone may knock nobody is turned away', async () => {
  const { ask, gone } = await runPeopledOffice();
  const closed: string[] = [];
  for (const door of ANYONE) {
    const { method, address } = addressAt(door);
    const options = method === 'GET' ? {} : { body: '{}' };
    const token = gone[0] ?? '';
    const { status } = await ask(address, { method, token, redirect: 'manual', ...options });
    if ([401, 403, 429, 500, 503].includes(status)) closed.push(`${door}: ${status}`);
  }
  expect(closed).toEqual([]);
});

test('[A11 A17] a token in an address opens nothing', async () => {
  const { ask, tokens } = await runPeopledOffice();
  for (const name of ['token', 'access_token', 'authorization']) {
    expect((await ask(`/api/office?${name}=${tokens.lead}`)).status).toBe(401);
  }
  const cookie = `token=${tokens.lead}`;
  expect((await ask('/api/office', { headers: { cookie } })).status).toBe(401);
});
