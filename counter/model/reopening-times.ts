import { type OfficeHours, worksOn } from '#shared/domain/hours.ts';
import { wallClock } from '#shared/domain/time.ts';

/** When a closed lane may open again: nobody should have to type a time. */

/** 00:00, 00:30, … 23:30. */
const HALF_HOURS = Array.from(
  { length: 48 },
  (_, i) => `${String(Math.floor(i / 2)).padStart(2, '0')}:${i % 2 === 0 ? '00' : '30'}`,
);

/** The full and half hours still to come of today's service hours, `14:00`. @param at ms */
export function reopeningTimes(office: OfficeHours, at: number): readonly string[] {
  const { day, time } = wallClock(at, office.timeZone);
  if (!worksOn(office, 'serviceHours', day)) return [];
  const { spans } = office.serviceHours;
  return HALF_HOURS.filter(
    (mark) => mark > time && spans.some(({ from, to }) => from <= mark && mark < to),
  );
}
