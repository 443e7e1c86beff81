import type { ActivityPage } from '#shared/protocol/activity.ts';
import type { ByHandNow } from '#shared/protocol/by-hand.ts';
import { expect, test } from 'vitest';
import {
  callNext,
  finish,
  giveNumber,
  openCounter,
  recordVisit,
  giveRating,
} from '../rules/support/asks.ts';
import { at } from '../rules/support/facts.ts';
import { same } from '../rules/support/office.ts';
import { anew } from './support/running-office.ts';
import { runStaffedOffice } from './support/signed-in.ts';

/** What counters did by hand, before the lead. */

const MINUTE = 60_000;

/** A001 joined, A002 was over at counter 1 already, A003 is at counter 2, A009 nobody was given. */
async function afterAnOutage() {
  const office = await runStaffedOffice();
  const { pair, signedIn, send, setClock } = office;
  const [kiosk, tablet] = [
    await pair('kiosk', { point: 'sanh' }),
    await pair('tablet', { counter: '1' }),
  ];
  const [one, two] = [await signedIn('clerk-1'), await signedIn('clerk-2')];
  const began = at('08:00');
  for (const number of ['A002', 'A003', 'A001']) {
    await send(kiosk, anew(giveNumber(number), began));
  }
  await send(one, anew(openCounter('1'), began), anew(callNext('1'), began));
  await send(one, anew(finish('A002', '1', 'settled'), began));
  await send(tablet, anew(giveRating('A002'), began));
  await send(two, anew(openCounter('2'), began), anew(callNext('2'), began));
  setClock(at('09:00'));
  const ended = (number: string, minute: number) => ({
    ...anew(recordVisit(number, '1'), at('08:30') + minute * MINUTE),
    calledAt: at('08:30') + (minute - 4) * MINUTE,
  });
  await send(one, ended('A001', 1), ended('A002', 2), ended('A003', 3), ended('A009', 4));
  return office;
}

test('[Q18] the lead sees what was done by hand, the doubtful first, each with what the office noted', async () => {
  const { ask, signedIn } = await afterAnOutage();
  const response = await ask('/api/by-hand', { token: await signedIn('lead') });
  expect(response.headers.get('cache-control')).toBe('private, no-store');
  const seen = (await response.json()) as ByHandNow;
  expect(seen).toMatchObject({ from: '2026-11-23', to: '2026-11-23', doubtful: 3 });
  expect(
    seen.visits.map(({ number, noted, otherCounter }) => [number, noted, otherCounter]),
  ).toEqual([
    ['A009', 'waits', null],
    ['A003', 'elsewhere', '2'],
    ['A002', 'twice', '1'],
    ['A001', 'joined', null],
  ]);
  expect(seen.visits[3]).toEqual({
    day: '2026-11-23',
    number: 'A001',
    counter: '1',
    calledAt: at('08:27'),
    endedAt: at('08:31'),
    outcome: 'settled',
    noted: 'joined',
    otherCounter: null,
  });
});

test('[Q18] nothing of what a citizen thought stands near it', async () => {
  const { ask, server } = await afterAnOutage();
  const text = await (await ask('/api/by-hand', { token: server.consoleToken })).text();
  expect(text).not.toMatch(/rating|satisfied|attitude/);
});

test('[Q17 Q18] a number that comes later joins what was done with it', async () => {
  const { ask, server, send, pair } = await afterAnOutage();
  const kiosk = await pair('kiosk', { point: 'sanh' });
  await send(kiosk, anew(giveNumber('A009', '08:20'), at('08:20')));
  const seen = (await (
    await ask('/api/by-hand', { token: server.consoleToken })
  ).json()) as ByHandNow;
  expect(seen.doubtful).toBe(2);
  expect(seen.visits.find(({ number }) => number === 'A009')?.noted).toBe('joined');
});

test('[A16 Q17] a number that comes later does not tell again, of its kiosk, what its counter did', async () => {
  const { ask, server, send, pair } = await afterAnOutage();
  const kiosk = await pair('kiosk', { point: 'sanh' });
  await send(kiosk, anew(giveNumber('A009', '08:20'), at('08:20')));
  const response = await ask('/api/activity', { token: server.consoleToken });
  const { lines } = (await response.json()) as ActivityPage;
  expect(lines[0]).toMatchObject({ by: { label: same('kiosk') }, what: { type: 'ticket-issued' } });
  const told = lines.filter(({ what }) => what.type === 'visit-recorded');
  expect(told.map(({ by }) => by.id)).toEqual(Array(4).fill('clerk-1'));
});

test('[Q18] what came too late, or of no counter of the office, is shown as such', async () => {
  const { ask, server, send, signedIn, setClock } = await afterAnOutage();
  const clerk = await signedIn('clerk-1');
  const said = anew(recordVisit('A007', '9'), at('08:40'));
  await send(clerk, { ...said, calledAt: at('08:36') });
  setClock(at('09:00', '2026-12-01'));
  const late = await signedIn('clerk-1');
  await send(late, { ...anew(recordVisit('A008', '1'), at('08:50')), calledAt: at('08:45') });
  const token = server.consoleToken;
  const response = await ask('/api/by-hand?from=2026-11-23&to=2026-11-23', { token });
  const { visits } = (await response.json()) as ByHandNow;
  const notes = Object.fromEntries(visits.map(({ number, noted }) => [number, noted]));
  expect(notes).toMatchObject({ A007: 'no-counter', A008: 'late' });
});

test('[Q18] other days, 31 at once, can be asked for; a span that is none is refused', async () => {
  const { ask, server } = await afterAnOutage();
  const token = server.consoleToken;
  const before = await ask('/api/by-hand?from=2026-11-20&to=2026-11-22', { token });
  expect(await before.json()).toEqual({
    from: '2026-11-20',
    to: '2026-11-22',
    doubtful: 0,
    visits: [],
  });
  expect((await ask('/api/by-hand?from=2026-10-25&to=2026-11-24', { token })).status).toBe(200);
  const tooLong = '?from=2026-10-24&to=2026-11-24';
  for (const span of ['?from=2026-11-24', '?from=x&to=y', tooLong]) {
    const response = await ask(`/api/by-hand${span}`, { token });
    expect([response.status, await response.json()]).toMatchObject([
      409,
      { error: 'period-unknown' },
    ]);
  }
});
