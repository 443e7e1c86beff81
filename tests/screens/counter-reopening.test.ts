import { expect, test } from 'vitest';
import { reopeningTimes } from '../../counter/model/reopening-times.ts';
import { DEMONSTRATION_OFFICE } from '../../server/demonstration/demonstration-office.ts';

/** The times a clerk is offered at which the no-wait lane opens again, on Monday 23 November 2026. */

const at = (time: string) => Date.parse(`2026-11-23T${time}:00+07:00`);

test('[Q13] the times offered are the full and half hours of service still to come, none over lunch', () => {
  expect(reopeningTimes(DEMONSTRATION_OFFICE, at('10:30')).slice(0, 4)).toEqual([
    '11:00',
    '13:00',
    '13:30',
    '14:00',
  ]);
  expect(reopeningTimes(DEMONSTRATION_OFFICE, at('15:59'))).toEqual(['16:00', '16:30']);
});

test('[Q13] no time is offered once service is over, nor on a day without service', () => {
  expect(reopeningTimes(DEMONSTRATION_OFFICE, at('16:30'))).toEqual([]);
  const holidays = [{ day: '2026-11-23', name: { vi: 'Ngày nghỉ', en: 'Day off' } }];
  expect(reopeningTimes({ ...DEMONSTRATION_OFFICE, holidays }, at('08:00'))).toEqual([]);
});
