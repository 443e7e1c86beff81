import { noWaitNow } from '#shared/domain/no-wait.ts';
import { counterView, displayView, kioskView } from '#shared/domain/views.ts';
import { CLOSING_REASONS } from '#shared/domain/vocabulary.ts';
import type { Office } from '#shared/protocol/office.ts';
import { expect, test } from 'vitest';
import { LEAD } from './support/actors.ts';
import { closeNoWait, openDay, openNoWait } from './support/asks.ts';
import {
  at,
  configured,
  dayOpened,
  type Fact,
  noWaitClosed,
  noWaitOpened,
} from './support/facts.ts';
import { given, givenExactly, happens, isRefused } from './support/given.ts';
import { OFFICE, same } from './support/office.ts';

/** The no-wait lane: on the days of its campaign, and closed for a while in one key. */

const TODAY = '2026-11-23';
const TOMORROW = '2026-11-24';

/** Two days of campaign: today and tomorrow. */
const CAMPAIGN: Office = {
  ...OFFICE,
  noWaitCampaign: { name: same('Không phải chờ'), from: TODAY, to: TOMORROW, email: null },
};
const WITHOUT: Office = {
  ...OFFICE,
  lanes: OFFICE.lanes.filter((lane) => !lane.noWait),
  series: OFFICE.series.filter((one) => one.lane !== 'khong-cho'),
  procedures: OFFICE.procedures.map((one) => ({ ...one, noWait: null })),
  counters: OFFICE.counters.map((one) => ({
    ...one,
    lanes: one.lanes.filter((lane) => lane !== 'khong-cho'),
  })),
};

/** How the lane stands at an instant after this happened. */
function standing(when: number, ...facts: readonly Fact[]) {
  return noWaitNow(OFFICE, given(...facts).state.noWaitClosure, when).status;
}

test.each([
  ['2026-11-22', '23:59', 'out-of-campaign'],
  [TODAY, '00:00', 'open'],
  [TODAY, '23:59', 'open'],
  [TOMORROW, '00:00', 'open'],
  [TOMORROW, '23:59', 'open'],
  ['2026-11-25', '00:00', 'out-of-campaign'],
])('[Q13] on %s at %s a campaign of the 23rd and 24th is: %s', (day, time, status) => {
  expect(noWaitNow(CAMPAIGN, null, at(time, day)).status).toBe(status);
  expect(noWaitNow(OFFICE, null, at(time, day)).status).toBe('open');
  expect(noWaitNow(WITHOUT, null, at(time, day)).status).toBe('no-lane');
});

test('[Q13] the hall names no-wait procedures on the days of the campaign alone', () => {
  const names = (day: string) => {
    const { state } = givenExactly(configured(CAMPAIGN), dayOpened(day));
    return displayView(state, CAMPAIGN).noWait.length;
  };
  expect(['2026-11-22', TODAY, TOMORROW, '2026-11-25'].map(names)).toEqual([0, 1, 1, 0]);
});

test.each(CLOSING_REASONS)('[Q13] staff close the lane with the reason "%s"', (reason) => {
  expect(given().when(closeNoWait(reason))).toEqual(happens(noWaitClosed(reason)));
  expect(given().when(closeNoWait(reason, '14:00'), { by: LEAD })).toEqual(
    happens(noWaitClosed(reason, '14:00')),
  );
});

test('[Q13] a lane closed until 14:00 opens by itself at that minute', () => {
  const closed = noWaitClosed('signer-away', '14:00');
  expect(standing(at('13:59'), closed)).toBe('closed');
  expect(standing(at('13:59:59'), closed)).toBe('closed');
  expect(standing(at('14:00'), closed)).toBe('open');
});

test('[Q13] a lane closed without a time stays closed for the day, and opens with the next', () => {
  const closed = noWaitClosed('system-down');
  expect(standing(at('23:59'), closed)).toBe('closed');
  expect(standing(at('00:00', TOMORROW), closed)).toBe('open');
  expect(given(closed, dayOpened(TOMORROW)).state.noWaitClosure).toBeNull();
});

test('[Q13] closing again says anew why and until when', () => {
  const day = given(noWaitClosed('signer-away', '14:00'));
  expect(day.when(closeNoWait('too-many', '15:00'))).toEqual(
    happens(noWaitClosed('too-many', '15:00')),
  );
  const { state } = given(noWaitClosed('signer-away', '14:00'), noWaitClosed('too-many', '15:00'));
  expect(state.noWaitClosure).toEqual({ day: TODAY, reason: 'too-many', until: '15:00' });
  expect(standing(at('14:30'), noWaitClosed('signer-away', '14:00'), noWaitClosed('other'))).toBe(
    'closed',
  );
});

test.each([
  ['07:59', 'time-over'],
  ['08:00', 'time-over'],
  ['08:01', null],
])('[Q13] at 08:00 the lane is closed until %s: %s', (until, refusal) => {
  expect(given().when(closeNoWait('other', until)).refusal).toBe(refusal);
});

test('[Q13] an office without the lane closes and opens none', () => {
  const day = givenExactly(configured(WITHOUT), dayOpened());
  expect(day.when(closeNoWait('other'))).toEqual(isRefused('no-wait-lane-missing'));
  expect(day.when(openNoWait())).toEqual(isRefused('no-wait-lane-missing'));
});

test.each([
  '2026-11-22',
  '2026-11-25',
])('[Q13] on %s, outside the campaign, there is nothing to close or to open', (today) => {
  const day = givenExactly(configured(CAMPAIGN), dayOpened(today));
  const now = at('08:00', today);
  expect(day.when(closeNoWait('other'), { now })).toEqual(isRefused('no-wait-not-offered'));
  expect(day.when(openNoWait(), { now })).toEqual(isRefused('no-wait-not-offered'));
});

test('[Q13] staff open the lane again, once', () => {
  const closed = noWaitClosed('signer-away', '14:00');
  expect(given(closed).when(openNoWait())).toEqual(happens(noWaitOpened()));
  expect(standing(at('09:00'), closed, noWaitOpened())).toBe('open');
  expect(given().when(openNoWait())).toEqual(isRefused('no-wait-lane-open'));
  expect(given(closed, noWaitOpened()).when(openNoWait())).toEqual(isRefused('no-wait-lane-open'));
});

test('[Q13] a lane that has opened by itself need not be opened', () => {
  const day = given(noWaitClosed('signer-away', '14:00'));
  const after = { now: at('14:00') };
  expect(day.when(openNoWait(), after)).toEqual(isRefused('no-wait-lane-open'));
  const next = { now: at('08:00', TOMORROW) };
  expect(given(noWaitClosed('other')).when(openNoWait(), next)).toEqual(
    isRefused('no-wait-lane-open'),
  );
});

test('[Q13] kiosk, counter and hall are told why the lane is closed, and until when', () => {
  const { state } = given(noWaitClosed('signer-away', '14:00'));
  const closure = { day: TODAY, reason: 'signer-away', until: '14:00' };
  expect(kioskView(state, OFFICE, 'sanh').noWaitClosure).toEqual(closure);
  expect(counterView(state, OFFICE, null).noWaitClosure).toEqual(closure);
  expect(displayView(state, OFFICE).noWaitClosure).toEqual(closure);
});

test('[Q13] the first command of the next day finds the lane open', () => {
  const now = at('00:00', TOMORROW);
  const { events } = given(noWaitClosed('other')).when(openDay(), { now });
  expect(events).toEqual([dayOpened(TOMORROW).event]);
});
