import type { ActivityLine, ActivityPage } from '#shared/protocol/activity.ts';
import { expect, test } from 'vitest';
import {
  callNext,
  claimPriority,
  closeCounter,
  closeNoWait,
  finish,
  giveNumber,
  giveRating,
  moveTicket,
  openCounter,
  openNoWait,
  rateUnasked,
  recordVisit,
  voidTicket,
} from '../rules/support/asks.ts';
import { at } from '../rules/support/facts.ts';
import { OFFICE, same } from '../rules/support/office.ts';
import { anew, newId } from './support/running-office.ts';
import { runStaffedOffice, type SignedInOffice } from './support/signed-in.ts';

/** Who did what, before the administrator. */

const WITH_ADMINISTRATOR = {
  ...OFFICE,
  staff: [
    ...OFFICE.staff,
    { id: 'admin', label: same('Quản trị 1'), role: 'administrator' as const },
  ],
};

async function page(office: SignedInOffice, asked = '', by = 'admin'): Promise<ActivityPage> {
  const token = by === 'console' ? office.server.consoleToken : await office.signedIn(by);
  const response = await office.ask(`/api/activity${asked}`, { token });
  expect(response.headers.get('cache-control')).toBe('private, no-store');
  return (await response.json()) as ActivityPage;
}

const said = ({ by, what }: ActivityLine) => [by.label?.vi ?? by.kind, what.type] as const;

async function afterAMorning() {
  const office = await runStaffedOffice(WITH_ADMINISTRATOR);
  const { pair, signedIn, send, setClock } = office;
  const kiosk = await pair('kiosk', { point: 'sanh' });
  const tablet = await pair('tablet', { counter: '1' });
  const clerk = await signedIn('clerk-1');
  const now = at('08:00');
  await send(kiosk, anew(giveNumber('A001'), now), anew(giveNumber('A002'), now));
  await send(clerk, anew(openCounter('1'), now), anew(callNext('1'), now));
  setClock(at('08:05'));
  await send(clerk, anew(finish('A001', '1', 'settled'), now));
  const comment = 'Lời riêng của người dân';
  await send(tablet, { ...anew(giveRating('A001'), at('08:06')), comment });
  setClock(at('08:10'));
  await send(clerk, anew(voidTicket('A002'), now));
  return { ...office, kiosk, tablet, clerk };
}

test('[A16] the administrator sees who did what, newest first, with its number and its counter', async () => {
  const { lines, before } = await page(await afterAMorning());
  expect(before).toBeNull();
  expect(lines.slice(0, 6).map(said)).toEqual([
    ['Công chức 1', 'ticket-voided'],
    ['Công chức 1', 'visit-ended'],
    ['Công chức 1', 'ticket-called'],
    ['Công chức 1', 'counter-opened'],
    ['kiosk', 'ticket-issued'],
    ['kiosk', 'ticket-issued'],
  ]);
  expect(lines[1]).toMatchObject({
    at: at('08:05'),
    what: { number: 'A001', counter: same('Quầy 1'), outcome: 'settled' },
  });
  expect(lines[4]?.what).toMatchObject({ number: 'A002', procedure: same('Đăng ký khai sinh') });
  expect(lines.map(({ what }) => what.type)).toContain('device-paired');
});

test('[A16] no rating is among it, nor a text, nor where in the journal one stood', async () => {
  const office = await afterAMorning();
  const all = await page(office);
  expect(JSON.stringify(all)).not.toMatch(/rating|satisfied|Lời riêng|"seq"/);
  expect(all.doers.map(({ id }) => id)).not.toContain(
    [...office.server.office.state().devices.values()].find(({ role }) => role === 'tablet')?.id,
  );
});

test('[A16] no page tells where a rating stands, whatever place is asked for', async () => {
  const numbers = Array.from({ length: 60 }, (_, i) => `A${String(i + 1).padStart(3, '0')}`);
  const pagesOf = async (ratings: number) => {
    const office = await afterAMorning();
    const { kiosk, tablet, send, setClock } = office;
    for (let i = 0; i < ratings; i += 1) {
      await send(tablet, { ...anew(rateUnasked('08:10'), at('08:10')), rating: newId() });
    }
    setClock(at('08:20'));
    await send(kiosk, ...numbers.map((one) => anew(giveNumber(one, '08:20'), at('08:20'))));
    const head = office.server.store.head().seq;
    const newest = await page(office);
    const instants = [at('08:05'), at('08:06'), at('08:10'), at('08:20'), at('09:00')];
    const places = instants.flatMap((one) =>
      [0, 1, 2, 30, 45, 48, 999].map((nth) => `${one}-${nth}`),
    );
    const pages: ActivityPage[] = [newest];
    for (const one of places) pages.push(await page(office, `?before=${one}`));
    const by = await page(office, '?by=clerk-1');
    return { head, told: [...pages, by].map(({ lines, before }) => [lines.map(said), before]) };
  };
  const [without, withRatings] = [await pagesOf(0), await pagesOf(5)];
  expect(withRatings.head).toBeGreaterThan(without.head);
  expect(withRatings.told).toEqual(without.told);
});

test('[A16] a day that a rating opened does not tell who rated when', async () => {
  const office = await afterAMorning();
  office.setClock(at('00:01', '2026-11-24'));
  await office.send(office.tablet, anew(giveRating('A001'), at('00:01', '2026-11-24')));
  const { lines } = await page(office, '?day=2026-11-24', 'console');
  expect(lines.map(said)).toEqual([['console', 'day-opened']]);
});

test('[A16] a day, or what one person did, is asked for by itself', async () => {
  const office = await afterAMorning();
  const clerk = await page(office, '?by=clerk-1');
  expect(clerk.lines.map(({ by }) => by.id)).toEqual(Array(4).fill('clerk-1'));
  expect((await page(office, '?day=2026-11-22')).lines).toEqual([]);
  const today = await page(office, '?day=2026-11-23');
  expect(today.lines).toEqual((await page(office)).lines);
});

test('[A16] a page holds fifty lines, and every line stands on one page', async () => {
  const office = await runStaffedOffice(WITH_ADMINISTRATOR);
  const kiosk = await office.pair('kiosk', { point: 'sanh' });
  const numbers = Array.from({ length: 120 }, (_, i) => `A${String(i + 1).padStart(3, '0')}`);
  for (let i = 0; i < numbers.length; i += 60) {
    const part = numbers.slice(i, i + 60);
    await office.send(kiosk, ...part.map((one) => anew(giveNumber(one), at('08:00'))));
  }
  const seen: (string | null)[] = [];
  let asked = '';
  for (let turns = 0; turns < 4; turns += 1) {
    const { lines, before } = await page(office, asked, 'console');
    expect(lines.length).toBeLessThanOrEqual(50);
    seen.push(...lines.flatMap(({ what }) => (what.type === 'ticket-issued' ? what.number : [])));
    if (before === null) break;
    asked = `?before=${before}`;
  }
  expect(seen).toEqual([...numbers].reverse());
});

test('[A16] every kind of event has its line', async () => {
  const office = await afterAMorning();
  const { send, kiosk, clerk, server, signedIn } = office;
  const now = at('08:10');
  await send(kiosk, anew(giveNumber('K001', '08:10'), now), anew(claimPriority('K001'), now));
  const third = await signedIn('clerk-3');
  await send(third, anew(openCounter('3'), now), anew(callNext('3'), now));
  await send(third, anew(moveTicket('K001', '3'), now), anew(closeCounter('3'), now));
  await send(third, anew(closeNoWait('signer-away', '14:00'), now), anew(openNoWait(), now));
  await send(clerk, anew(recordVisit('A009', '1', '08:09'), now));
  const device = [...server.office.state().devices.values()].find(({ role }) => role === 'kiosk');
  const revoke = { ...anew(openCounter('1'), now), type: 'revoke-device', device: device?.id };
  await send(server.consoleToken, revoke);
  const { lines } = await page(office);
  const what = (type: string) => lines.find((one) => one.what.type === type)?.what;
  expect(what('priority-claimed')).toMatchObject({ number: 'K001' });
  expect(what('ticket-moved')).toMatchObject({
    number: 'K001',
    counter: same('Quầy 3'),
    lane: same('Chứng thực'),
    reason: 'beyond-limits',
  });
  expect(what('no-wait-closed')).toMatchObject({ reason: 'signer-away', until: '14:00' });
  expect(what('visit-recorded')).toMatchObject({ number: 'A009', outcome: 'settled' });
  expect(lines.every(({ doneAt }) => doneAt === null)).toBe(true);
  // Let go, a device still has its name, as whoever did something and as what it was done to.
  expect(what('device-revoked')).toMatchObject({ device: 'kiosk' });
  expect(lines.find((one) => one.what.type === 'priority-claimed')?.by).toMatchObject({
    kind: 'device',
    label: same('kiosk'),
  });
});

test('[A16] what was told late bears the time at which it was done, unless nobody can know it', async () => {
  const office = await afterAMorning();
  const { send, kiosk, clerk } = office;
  await send(kiosk, anew(giveNumber('A003', '08:03'), at('08:03')));
  await send(kiosk, { ...anew(giveNumber('A004', '08:04'), at('08:04')), clock: 'own' });
  await send(clerk, anew(recordVisit('A009', '1', '08:02'), at('08:02')));
  const { lines } = await page(office);
  expect(lines.slice(0, 3).map(({ doneAt }) => doneAt)).toEqual([at('08:02'), null, at('08:03')]);
});

test('[A16] a visit by hand that a colleague has sent says who was signed in at the counter', async () => {
  const office = await afterAMorning();
  const { send, clerk } = office;
  const ofOther = { ...anew(recordVisit('A009', '1', '08:09'), at('08:09')), clerk: 'clerk-3' };
  const own = { ...anew(recordVisit('A008', '1', '08:08'), at('08:08')), clerk: 'clerk-1' };
  await send(clerk, ofOther, own);
  const { lines } = await page(office);
  expect(lines.slice(0, 2).map(({ by, what }) => [by.id, what])).toMatchObject([
    ['clerk-1', { number: 'A008', clerk: null }],
    ['clerk-1', { number: 'A009', clerk: same('Công chức 3') }],
  ]);
});

test('[A16] what cannot be asked is said so', async () => {
  const office = await runStaffedOffice(WITH_ADMINISTRATOR);
  const token = office.server.consoleToken;
  for (const asked of [
    '?before=0',
    '?before=x',
    '?before=15',
    '?before=1795395600000-x',
    '?day=2026-02-30',
    '?by=',
  ]) {
    expect((await office.ask(`/api/activity${asked}`, { token })).status).toBe(400);
  }
});
