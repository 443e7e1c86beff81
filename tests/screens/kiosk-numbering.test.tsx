import { expect, test } from 'vitest';
import { deviceDatabase } from '#shared/client/database.ts';
import { newId } from '#shared/client/ids.ts';
import { type Asked, issueTicket } from '../../kiosk/model/issue.ts';
import { meetOffice } from '../../kiosk/model/numbering.ts';
import { offerOf } from '../../kiosk/model/offer.ts';
import { CATALOGUE, hallView, kioskAt, offlineOutbox } from '../support/kiosk-device.ts';

/** Monday 23 November 2026, 9:30 in the office. */
const NOW = Date.UTC(2026, 10, 23, 2, 30);
const DAY_MS = 86_400_000;

const [queue] = offerOf(CATALOGUE, 'sanh', NOW, null).queues;

async function kioskWith(asked: Partial<Asked> = {}) {
  const point = newId();
  const device = newId();
  const outbox = await offlineOutbox(kioskAt(point, device));
  const db = await deviceDatabase();
  await meetOffice(db, { point, device }, { day: '2026-11-23', lastNumber: {} }, NOW);
  const base: Asked = {
    procedure: CATALOGUE.procedures[0]!,
    limits: null,
    queue: queue!,
    paused: null,
    phone: null,
    point,
    device,
    timeZone: CATALOGUE.timeZone,
    now: NOW,
    timeIsSure: false,
    view: null,
    viewAgeMs: 0,
    ...asked,
  };
  const issue = (more: Partial<Asked> = {}) => issueTicket(outbox, { ...base, ...more });
  const number = async (more: Partial<Asked> = {}) => {
    const issued = await issue(more);
    return issued.status === 'issued' ? issued.ticket.number : issued.status;
  };
  return { point, outbox, issue, number };
}

test('[N1] the next number is one more than the highest the kiosk gave or the office knows', async () => {
  const { number } = await kioskWith();
  expect(await number()).toBe('A001');
  expect(await number({ view: hallView(NOW, 0, { A: 41 }) })).toBe('A042');
  expect(await number({ view: hallView(NOW, 0, { A: 3 }) })).toBe('A043');
});

test('[N1] numbers asked for all at once are all different and written down with their command', async () => {
  const { number, outbox } = await kioskWith();
  const numbers = await Promise.all(Array.from({ length: 20 }, () => number()));
  expect(new Set(numbers).size).toBe(20);
  const posted = await outbox.remembered();
  expect(posted.map((one) => 'number' in one && one.number)).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 1),
  );
});

test('[N1 O7] before an office that went on from an older backup the kiosk’s own numbers count', async () => {
  const { number } = await kioskWith({ view: hallView(NOW, 0, { A: 41 }) });
  expect(await number()).toBe('A042');
  expect(await number({ view: hallView(NOW, 0, { A: 20 }) })).toBe('A043');
  expect(await number({ view: hallView(NOW, 0) })).toBe('A044');
});

test('[N9] a number given before the office has told its time says so, and no other', async () => {
  const { number, outbox } = await kioskWith();
  await number();
  await number({ timeIsSure: true });
  const posted = await outbox.remembered();
  expect(posted.map((one) => ('number' in one && 'clock' in one ? one.clock : 'sure'))).toEqual([
    'own',
    'sure',
  ]);
});

test('[N3] after 9999 the series is used up, and nothing is written down', async () => {
  const { number, outbox } = await kioskWith({ view: hallView(NOW, 0, { A: 9998 }) });
  expect(await number()).toBe('A9999');
  expect(await number()).toBe('series-used-up');
  expect(await outbox.remembered()).toHaveLength(1);
});

test('[N5] the next day of the office begins with 001, whatever the view of the day before says', async () => {
  const { number } = await kioskWith({ view: hallView(NOW, 0, { A: 7 }) });
  expect(await number()).toBe('A008');
  expect(await number({ now: NOW + DAY_MS })).toBe('A001');
});

test('[N5] a kiosk whose date lies before a day it has served gives no number', async () => {
  const { number } = await kioskWith();
  await number();
  expect(await number({ now: NOW - DAY_MS })).toBe('date-uncertain');
  expect(await number({ now: NOW - DAY_MS, view: hallView(NOW, 0) })).toBe('date-uncertain');
});

test('[N5] a date that was wrong once locks nothing, as soon as the office has said the day', async () => {
  const { number } = await kioskWith();
  expect(await number()).toBe('A001');
  expect(await number({ now: Date.UTC(2030, 0, 1, 2, 30) })).toBe('A001');
  expect(await number()).toBe('date-uncertain');
  expect(await number({ timeIsSure: true })).toBe('A002');
  expect(await number()).toBe('A003');
});

test('[N1] a kiosk paired anew at a point counts on from the one before it, without a line', async () => {
  const { point, number } = await kioskWith();
  await number();
  await number();
  const device = newId();
  const again = { point, device };
  await meetOffice(await deviceDatabase(), again, { day: '2026-11-23', lastNumber: {} }, NOW);
  expect(await number({ device })).toBe('A003');
});

test('[N1] a kiosk that the office has never shown anything gives no number; what it was shown first, it keeps', async () => {
  const { point, number } = await kioskWith();
  const device = newId();
  expect(await number({ device })).toBe('office-unmet');
  const first = { day: '2026-11-23', lastNumber: { A: 41 } };
  await meetOffice(await deviceDatabase(), { point, device }, first, NOW);
  expect(await number({ device })).toBe('A042');
});

test('[O1] when the command cannot be written down, its number is not taken either', async () => {
  const { point, outbox } = await kioskWith();
  const db = await deviceDatabase();
  const torn = outbox.postNumbered(async (numbers) => {
    await numbers.put(5, `${point}/2026-11-23/A`);
    throw new Error('torn');
  });
  await expect(torn).rejects.toThrow('torn');
  expect(await db.get('numbers', `${point}/2026-11-23/A`)).toBeUndefined();
});

test('[W1] people ahead are those who wait and those served numbers since; unknown once the view is 60 s old', async () => {
  const { issue } = await kioskWith({ view: hallView(NOW, 8, { A: 0 }) });
  const ahead = async (more: Partial<Asked>) => {
    const issued = await issue(more);
    return issued.status === 'issued' ? issued.ticket.ahead : issued.status;
  };
  expect(await ahead({})).toBe(8);
  expect(await ahead({ viewAgeMs: 59_999 })).toBe(9);
  expect(await ahead({ viewAgeMs: 60_000 })).toBeNull();
});
