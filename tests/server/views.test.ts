import type {
  CounterView,
  DisplayView,
  KioskView,
  TabletView,
  View,
} from '#shared/domain/views.ts';
import type { Socket } from 'socket.io-client';
import { expect, test } from 'vitest';
import { callNext, claimPriority, finish, giveNumber, openCounter } from '../rules/support/asks.ts';
import { at } from '../rules/support/facts.ts';
import { anew, newId, next, runOffice } from './support/running-office.ts';

/** What comes down the lines: each role's own view, at once, and nothing beside it. */

const now = at('08:00');

async function hall() {
  const office = await runOffice();
  const tokens = {
    kiosk: await office.pair('kiosk', { point: 'sanh' }),
    keys: await office.pair('counter', { counter: '1' }),
    tablet: await office.pair('tablet', { counter: '1' }),
    display: await office.pair('display'),
  };
  return { ...office, tokens };
}

test('[V1] a screen is shown its view as soon as it is there', async () => {
  const { line, tokens, server } = await hall();
  const view = await next<DisplayView>(line({ token: tokens.display }), 'view');
  expect(view).toMatchObject({ role: 'display', seq: server.office.state().seq, calls: [] });
});

test('[V1, V3] each role is shown its own, and nobody more than the role may see', async () => {
  const { line, tokens, send } = await hall();
  await send(tokens.kiosk, anew(giveNumber('A001'), now), anew(claimPriority('A001'), now));
  await send(tokens.keys, anew(openCounter('1'), now), anew(callNext('1'), now));

  const kiosk = await next<KioskView>(line({ token: tokens.kiosk }), 'view');
  expect(kiosk.lastNumber).toEqual({ A: 1, B: 0, K: 0 });
  const display = await next<DisplayView>(line({ token: tokens.display }), 'view');
  expect(display.calls.map((call) => call.number)).toEqual(['A001']);
  for (const text of [kiosk, display].map((view) => JSON.stringify(view))) {
    expect(text).not.toMatch(/priority|ticket-A001|clerk|device/);
  }
  const tablet = await next<TabletView>(line({ token: tokens.tablet }), 'view');
  expect(tablet).toMatchObject({ role: 'tablet', counter: '1', ask: null });
  const counter = await next<CounterView>(line({ token: tokens.keys }), 'view');
  expect(counter.here?.current).toMatchObject({ number: 'A001', class: 'priority' });
});

test('[A5] a counter device keeps to its own counter whatever it says at the handshake', async () => {
  const { line, tokens } = await hall();
  const view = await next<CounterView>(line({ token: tokens.keys, counter: '2' }), 'view');
  expect(view.here?.counter).toBe('1');
});

test('[V2 R1] a call is shown in the hall at once, and the tablet asks as soon as the visit has ended', async () => {
  const { line, tokens, send } = await hall();
  const display = line({ token: tokens.display });
  const tablet = line({ token: tokens.tablet });
  await Promise.all([next(display, 'view'), next(tablet, 'view')]);
  await send(tokens.kiosk, anew(giveNumber('A001'), now));
  await send(tokens.keys, anew(openCounter('1'), now), anew(callNext('1'), now));
  await seen<DisplayView>(display, (view) => view.calls[0]?.number === 'A001');
  await send(tokens.keys, anew(finish('A001', '1', 'settled'), now));
  const asking = await seen<TabletView>(tablet, (view) => view.ask !== null);
  expect(asking.ask).toMatchObject({ number: 'A001', question: 'result' });
});

test('[V2] a burst is gathered: at most five views a second, and the last one tells all', async () => {
  const { line, tokens, send } = await hall();
  const display = line({ token: tokens.display });
  await next(display, 'view');
  const views: DisplayView[] = [];
  display.on('view', (view: DisplayView) => views.push(view));
  const began = performance.now();
  for (let i = 1; i <= 40; i += 1) {
    await send(tokens.kiosk, anew(giveNumber(`A${String(i).padStart(3, '0')}`), now));
  }
  await seen<DisplayView>(display, (view) => view.waits[0]?.waiting === 40);
  const seconds = (performance.now() - began) / 1000;
  expect(views.length).toBeLessThanOrEqual(Math.ceil(seconds * 5) + 1);
});

test('[A3] a revoked device is let go, and turned away when it comes again', async () => {
  const { line, tokens, send, server } = await hall();
  const socket = line({ token: tokens.display });
  await next(socket, 'view');
  const other = line({ token: tokens.tablet });
  await next(other, 'view');
  const device = [...server.office.state().devices.values()].find((one) => one.role === 'display');
  const gone = Promise.all([next(socket, 'reload'), next(socket, 'disconnect')]);
  await send(server.consoleToken, {
    id: newId(),
    at: now,
    type: 'revoke-device',
    device: device?.id,
  });
  expect((await gone)[0]).toBe('unknown-token');
  const again = await next<Error & { data: unknown }>(
    line({ token: tokens.display }),
    'connect_error',
  );
  expect(again.data).toEqual({ error: 'unknown-token' });
  expect(other.connected).toBe(true);
});

test('[N1] a second kiosk for the same point takes its place, and the first is let go', async () => {
  const { line, tokens, pair } = await hall();
  const socket = line({ token: tokens.kiosk });
  await next(socket, 'view');
  const gone = next(socket, 'disconnect');
  const token = await pair('kiosk', { point: 'sanh' });
  await gone;
  expect(await next<KioskView>(line({ token }), 'view')).toMatchObject({ role: 'kiosk' });
});

/** The first view for which something is true. */
function seen<V extends View>(socket: Socket, is: (view: V) => boolean): Promise<V> {
  return new Promise((resolve) => {
    socket.on('view', function look(view: V) {
      if (!is(view)) return;
      socket.off('view', look);
      resolve(view);
    });
  });
}
