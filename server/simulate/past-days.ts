import { addDays, weekdayOf } from '#shared/domain/time.ts';
import type { Office } from '#shared/protocol/office.ts';

/** The days on which a simulated office works. */

/** Public holidays with a fixed date in the common calendar (Labour Code 2019, article 112); those of the lunar one are not known here. */
const HOLIDAYS = ['01-01', '04-30', '05-01', '09-02'];

/** Working days from one day to another, both counted. */
export function workingDays(office: Office, from: string, to: string): readonly string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const works = office.serviceHours.weekdays.includes(weekdayOf(day));
    if (works && !HOLIDAYS.includes(day.slice(5))) days.push(day);
  }
  return days;
}
