import { CONSOLE } from '#shared/domain/access.ts';
import type { ActivityPage } from '#shared/protocol/activity.ts';
import type { AdmittedFacts, ImportedFacts, LeftFactsNow } from '#shared/protocol/left-facts.ts';
import { expect, test } from 'vitest';
import {
  beginEpoch,
  callNext,
  finish,
  giveNumber,
  giveRating,
  openCounter,
} from '../rules/support/asks.ts';
import { at } from '../rules/support/facts.ts';
import { leftFile } from '../support/left-facts.ts';
import { anew, newId } from './support/running-office.ts';
import { runStaffedOffice, type SignedInOffice } from './support/signed-in.ts';

/** Facts of a device that was let go: brought in, seen, admitted once, or dropped. */

async function withGoneKiosk() {
  const office = await runStaffedOffice();
  const token = await office.pair('kiosk', { point: 'sanh' });
  const { devices } = office.server.office.state();
  const device = [...devices.keys()][0] ?? '';
  const sent = anew(giveNumber('A001', '07:40'), at('07:40'));
  await office.send(token, sent);
  const revoke = { id: newId(), at: at('08:00'), type: 'revoke-device', device };
  await office.send(office.server.consoleToken, revoke);
  const left = ['A002', 'A003'].map((one) => anew(giveNumber(one, '07:50'), at('07:50')));
  return { ...office, device, sent, left };
}

async function bringIn({ post, server }: SignedInOffice, file: unknown) {
  const response = await post(server.consoleToken, '/api/left-facts', file);
  return { status: response.status, body: (await response.json()) as ImportedFacts };
}

async function admit({ post, server }: SignedInOffice, device: string) {
  const response = await post(server.consoleToken, '/api/left-facts/admit', { device });
  return { status: response.status, body: (await response.json()) as AdmittedFacts };
}

async function waiting({ ask, server }: SignedInOffice): Promise<LeftFactsNow> {
  const response = await ask('/api/left-facts', { token: server.consoleToken });
  return (await response.json()) as LeftFactsNow;
}

test('[O8] a file says what is in it, and nothing of it counts before it is admitted', async () => {
  const office = await withGoneKiosk();
  const { device, sent, left } = office;
  const before = office.server.store.head();
  const { body } = await bringIn(office, leftFile(device, sent, ...left));
  expect(body).toEqual({
    device,
    label: 'kiosk',
    facts: [
      {
        type: 'issue-ticket',
        day: '2026-11-23',
        count: 3,
        numbers: ['A001', 'A002', 'A003'],
      },
    ],
    unreadable: [],
    known: 1,
    others: 0,
    added: 2,
    waiting: 2,
  });
  expect(office.server.store.head()).toEqual(before);
  expect(await waiting(office)).toMatchObject({
    devices: [
      {
        device,
        label: 'kiosk',
        role: 'kiosk',
        counter: null,
        point: 'sanh',
        importedAt: at('08:00'),
      },
    ],
  });
});

test('[O8] brought in twice a file adds nothing', async () => {
  const office = await withGoneKiosk();
  const file = leftFile(office.device, ...office.left);
  await bringIn(office, file);
  expect((await bringIn(office, file)).body).toMatchObject({ added: 0, waiting: 2 });
});

test('[O8] what bears the id of something else that waits is not taken, and that is told', async () => {
  const office = await withGoneKiosk();
  const [first, second] = office.left;
  await bringIn(office, leftFile(office.device, { ...first, number: 44 }));
  const { body } = await bringIn(office, leftFile(office.device, first, second));
  expect(body).toMatchObject({ others: 1, added: 1, waiting: 2 });
  const { devices } = await waiting(office);
  expect(devices[0]?.facts).toMatchObject([{ count: 2, numbers: ['A044', 'A003'] }]);
});

test('[O8 A7] what cannot be taken is told by its place and its path', async () => {
  const office = await withGoneKiosk();
  const [good] = office.left;
  const { body } = await bringIn(
    office,
    leftFile(
      office.device,
      { ...good, number: 0 },
      { ...good, type: 'give-a-number' },
      'nonsense',
      good,
      // A wish, and a fact that no kiosk can know.
      anew(callNext('1'), at('07:50')),
      anew(giveRating('A001'), at('07:50')),
    ),
  );
  expect(body).toMatchObject({ added: 1 });
  expect(body.unreadable).toEqual([
    { index: 0, what: 'wrong-shape', path: 'number' },
    { index: 1, what: 'unknown-command', path: '' },
    { index: 2, what: 'unknown-command', path: '' },
    { index: 4, what: 'not-a-fact', path: '' },
    { index: 5, what: 'not-a-fact', path: '' },
  ]);
});

test('[O8] a device that was never paired, or what is no such file, is refused', async () => {
  const office = await withGoneKiosk();
  expect(await bringIn(office, leftFile('nobody-knows-me', ...office.left))).toMatchObject({
    status: 409,
    body: { error: 'device-unknown' },
  });
  expect((await bringIn(office, { device: office.device, commands: [] })).status).toBe(400);
});

test('[O8] admitted, facts count as if the device had sent them, in their order, and wait no more', async () => {
  const office = await withGoneKiosk();
  const { device, left, server } = office;
  await bringIn(office, leftFile(device, ...left));
  const from = server.store.head().seq;
  expect((await admit(office, device)).body).toEqual({ device, accepted: 2, refused: [], left: 0 });
  const written = [...server.store.read(from)].map(({ by, event }) => [by, event]);
  expect(written).toMatchObject([
    ['console', { type: 'facts-admitted', device, count: 2 }],
    [device, { type: 'ticket-issued', letter: 'A', number: 2 }],
    [device, { type: 'ticket-issued', letter: 'A', number: 3 }],
  ]);
  expect(await waiting(office)).toEqual({ devices: [] });
  expect((await admit(office, device)).status).toBe(404);
});

test('[O8 O2] interrupted half-way it is done again, and nothing counts twice', async () => {
  const office = await withGoneKiosk();
  const { device, left, server } = office;
  await bringIn(office, leftFile(device, ...left));
  // As a crash leaves it: the first was heard, and still waits.
  const actor = { id: device, role: 'kiosk', counter: null, point: 'sanh' } as const;
  const [first] = left;
  if (first) await server.office.command(actor, first);
  expect((await admit(office, device)).body).toMatchObject({ accepted: 2, left: 0 });
  const numbers = [...server.store.read()].flatMap(({ event }) =>
    event.type === 'ticket-issued' ? event.number : [],
  );
  expect(numbers).toEqual([1, 2, 3]);
});

test('[O8 O3] a fact under an id that stands for another is told as refused', async () => {
  const office = await withGoneKiosk();
  const { device, sent, left } = office;
  const other = { ...left[0], id: sent.id };
  expect((await bringIn(office, leftFile(device, other))).body).toMatchObject({ known: 0 });
  expect((await admit(office, device)).body).toEqual({
    device,
    accepted: 0,
    refused: [{ reason: 'id-reused', count: 1 }],
    left: 0,
  });
});

test('[O8 O7] a rating whose visit is not told again yet waits on when it is admitted, and counts later', async () => {
  const office = await withGoneKiosk();
  const { pair, send, server, signedIn, setClock } = office;
  await pair('tablet', { counter: '1' });
  const device = [...server.office.state().devices.values()].find(({ role }) => role === 'tablet');
  const revoke = { id: newId(), at: at('08:00'), type: 'revoke-device', device: device?.id };
  await send(server.consoleToken, revoke);
  const { seq } = server.store.head();
  const begin = anew(beginEpoch('second', seq), at('08:00'));
  expect(await server.office.command(CONSOLE, begin)).toMatchObject({ outcome: 'accepted' });
  const rating = anew(giveRating('A001', '07:58'), at('07:58'));
  await bringIn(office, leftFile(device?.id ?? '', rating));
  const waits = { accepted: 0, refused: [], left: 1 };
  expect((await admit(office, device?.id ?? '')).body).toMatchObject(waits);
  expect(server.store.leftFacts.all()).toHaveLength(1);
  const clerk = await signedIn('clerk-1');
  setClock(at('08:02'));
  const ofVisit = [anew(openCounter('1'), at('08:02')), anew(callNext('1'), at('08:02'))];
  await send(clerk, ...ofVisit, anew(finish('A001', '1', 'settled'), at('08:02')));
  const heard = { accepted: 1, refused: [], left: 0 };
  expect((await admit(office, device?.id ?? '')).body).toMatchObject(heard);
});

test('[O8] dropped, they never count', async () => {
  const office = await withGoneKiosk();
  const { ask, device, left, server } = office;
  await bringIn(office, leftFile(device, ...left));
  const drop = () =>
    ask(`/api/left-facts/${device}`, { method: 'DELETE', token: server.consoleToken });
  expect(await (await drop()).json()).toEqual({ dropped: 2 });
  expect((await drop()).status).toBe(404);
  expect(await waiting(office)).toEqual({ devices: [] });
  const written = [...server.store.read()].at(-1);
  expect([written?.by, written?.event]).toEqual([
    'console',
    { type: 'facts-dropped', device, count: 2 },
  ]);
});

test('[A16 O8] who dropped facts is told, with the device and how many', async () => {
  const office = await withGoneKiosk();
  const { ask, device, left, server } = office;
  await bringIn(office, leftFile(device, ...left));
  const token = server.consoleToken;
  await ask(`/api/left-facts/${device}`, { method: 'DELETE', token });
  const { lines } = (await (await ask('/api/activity', { token })).json()) as ActivityPage;
  expect(lines[0]).toMatchObject({
    by: { id: 'console' },
    what: { type: 'facts-dropped', device: 'kiosk', count: 2 },
  });
});

test('[O8 J1] facts are dropped with the word of it, or not at all', async () => {
  const office = await withGoneKiosk();
  const { ask, device, left, server } = office;
  await bringIn(office, leftFile(device, ...left));
  const before = server.store.head();
  // More than wait, as where part of them was let in meanwhile.
  const drop = { id: newId(), at: at('08:00'), type: 'drop-facts', device, count: 3 } as const;
  expect(await server.office.command(CONSOLE, drop)).toMatchObject({ reason: 'fault' });
  expect(server.store.head()).toEqual(before);
  expect((await waiting(office)).devices).toMatchObject([{ facts: [{ count: 2 }] }]);
  // What was brought in after the administrator looked waits on.
  expect(await server.office.command(CONSOLE, { ...drop, id: newId(), count: 1 })).toMatchObject({
    outcome: 'accepted',
  });
  expect(server.store.leftFacts.all().map(({ command }) => command.id)).toEqual([left[1]?.id]);
  const dropRest = () =>
    ask(`/api/left-facts/${device}`, { method: 'DELETE', token: server.consoleToken });
  expect((await Promise.all([dropRest(), dropRest()])).map(({ status }) => status).sort()).toEqual([
    200, 503,
  ]);
});

test('[O8 A11] a clerk, a lead and a device come near none of it', async () => {
  const office = await withGoneKiosk();
  const { ask, post, pair, signedIn, send, device } = office;
  const clerk = await signedIn('clerk-1');
  await send(clerk, anew(openCounter('1'), at('08:00')));
  for (const token of [clerk, await signedIn('lead'), await pair('kiosk', { point: 'sanh' })]) {
    expect((await ask('/api/left-facts', { token })).status).toBe(403);
    expect((await post(token, '/api/left-facts/admit', { device })).status).toBe(403);
  }
});
