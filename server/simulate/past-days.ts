import { worksOn } from '#shared/domain/hours.ts';
import { addDays } from '#shared/domain/time.ts';
import type { Office } from '#shared/protocol/office.ts';

/** The days on which a simulated office works (SPEC E4). */

/** Working days from one day to another, both counted. */
export function workingDays(office: Office, from: string, to: string): readonly string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (worksOn(office, 'serviceHours', day)) days.push(day);
  }
  return days;
}
