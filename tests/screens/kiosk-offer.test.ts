import { expect, test } from 'vitest';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import type { NoWaitClosure } from '#shared/domain/no-wait.ts';
import { issueTicket } from '../../kiosk/model/issue.ts';
import { isAtOnce, offerOf, queueFor } from '../../kiosk/model/offer.ts';
import { openingAt } from '#shared/domain/opening.ts';
import { wayIntoLane, wayToNumber } from '../../kiosk/model/ways.ts';
import { CATALOGUE, kioskAt, offlineOutbox } from '../support/kiosk-device.ts';
import { tinyOffice } from '../support/offices.ts';

const at = (time: string) => Date.parse(`${time}:00+07:00`);
const offer = (office: Partial<Catalogue>, time: string, closure: NoWaitClosure | null = null) =>
  offerOf({ ...CATALOGUE, ...office }, 'sanh', at(time), closure);
const copy = CATALOGUE.procedures[0]!;
const signerAway: NoWaitClosure = { day: '2026-11-23', reason: 'signer-away', until: '14:00' };

test('[E7] a procedure is offered on its first and last day in force, and on no other', () => {
  const [first, ...others] = CATALOGUE.procedures;
  const procedures = [{ ...first!, inForceFrom: '2026-11-23', inForceTo: '2026-11-24' }, ...others];
  const count = (day: string) => offer({ procedures }, `${day}T09:00`).procedures.length;
  expect(['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25'].map(count)).toEqual([
    51, 52, 52, 51,
  ]);
});

test('[E4 K5] a holiday is named with the next working day; a weekend and a make-up Saturday too', () => {
  const office = {
    ...CATALOGUE,
    holidays: [{ day: '2026-11-24', name: { vi: 'Ngày hội', en: 'Festival' } }],
    makeUpDays: ['2026-11-28'],
  };
  const opening = (time: string) => openingAt(office, at(time));
  expect(opening('2026-11-24T09:00')).toEqual({
    status: 'day-off',
    holiday: { vi: 'Ngày hội', en: 'Festival' },
    next: '2026-11-25',
  });
  expect(opening('2026-11-23T17:00')).toEqual({ status: 'over', next: '2026-11-25' });
  expect(opening('2026-11-28T09:00')).toEqual({ status: 'open', until: '11:30' });
  expect(opening('2026-11-29T09:00')).toEqual({
    status: 'day-off',
    holiday: null,
    next: '2026-11-30',
  });
});

test('[N8] from its last-ticket time on a lane is closed for the day, to the minute', () => {
  const series = CATALOGUE.series.map((one) => ({ ...one, lastTicket: '16:30' }));
  const closed = (time: string) =>
    offer({ series }, `2026-11-23T${time}`).queues.every((one) => one.closed);
  expect(closed('16:29')).toBe(false);
  expect(closed('16:30')).toBe(true);
  expect(offer({ series }, '2026-11-23T16:30').paused).toEqual({ lastTicket: '16:30' });
});

test('[N8] a touch that comes too late gives no number', async () => {
  const [queue] = offer({}, '2026-11-23T16:29').queues;
  const outbox = await offlineOutbox(kioskAt());
  const asked = {
    procedure: CATALOGUE.procedures[2]!,
    limits: null,
    queue: { ...queue!, lastTicket: '16:30' },
    paused: null,
    point: 'sanh',
    device: 'kiosk-0001',
    timeZone: CATALOGUE.timeZone,
    now: at('2026-11-23T16:30'),
    timeIsSure: true,
    view: null,
    viewAgeMs: 0,
    phone: null,
  };
  expect(await issueTicket(outbox, asked)).toEqual({ status: 'last-ticket-given' });
  expect(await outbox.remembered()).toEqual([]);
  outbox.close();
});

test('[Q13] a lane that staff have closed sends its procedures the ordinary way, and opens by itself', () => {
  const before = offer({}, '2026-11-23T13:59', signerAway);
  expect(before.paused).toEqual(signerAway);
  expect(before.noWaitProcedures).toContain(copy);
  expect(isAtOnce(before, copy)).toBe(false);
  expect(queueFor(before, copy, null)?.letter).toBe('A');
  const after = offer({}, '2026-11-23T14:00', signerAway);
  expect(after.paused).toBeNull();
  expect(isAtOnce(after, copy)).toBe(true);
  expect(offer({}, '2026-11-24T09:00', { ...signerAway, until: null }).paused).toBeNull();
});

test('[Q13] outside the days of a campaign nothing is settled at once; its first and last day count', () => {
  const noWaitCampaign = {
    name: { vi: 'Thứ Hai không chờ', en: 'No-wait Mondays' },
    from: '2026-11-23',
    to: '2026-11-24',
    email: null,
  };
  const on = (day: string) => {
    const { noWait, noWaitProcedures, campaign } = offer({ noWaitCampaign }, `${day}T09:00`);
    return [noWait !== null, noWaitProcedures.length > 0, campaign !== null];
  };
  expect(on('2026-11-22')).toEqual([false, false, false]);
  expect(on('2026-11-23')).toEqual([true, true, true]);
  expect(on('2026-11-24')).toEqual([true, true, true]);
  expect(on('2026-11-25')).toEqual([false, false, false]);
});

test('[K1] where there is one procedure to choose, nobody is asked to choose it', () => {
  const tiny = offer(tinyOffice(), '2026-11-23T09:00');
  const card = { at: 'card', procedure: tinyOffice().procedures[0]!.code };
  expect(wayToNumber(tiny)).toEqual(card);
  expect(wayIntoLane(tiny, tiny.queues[0]!.lane.id)).toEqual(card);
  expect(wayToNumber(offer({}, '2026-11-23T09:00'))).toEqual({ at: 'choice' });
});
