import { quarterBefore, quarterOf } from '#shared/domain/period.ts';
import { addDays, dayOf } from '#shared/domain/time.ts';
import type { OfficeProgram } from './office-program.ts';

/** A quarter that is over and waits to be published: invented by the office's own console. */

/** Few visits a day: enough for every field of the figures. */
const PER_DAY = 40;
const DAY_MS = 86_400_000;

/** Writes the quarter before this one, and this one up to yesterday. @returns the key of the one that is over */
export async function writeUnpublishedQuarter(office: OfficeProgram): Promise<string> {
  const { timeZone, publicCalendar } = office.catalogue;
  const today = dayOf(Date.now(), timeZone);
  const quarter = quarterBefore(quarterOf(today, publicCalendar));
  const days = (Date.parse(today) - Date.parse(quarter.from)) / DAY_MS;
  await office.stop();
  const written = ['--from', quarter.from, '--days', String(days), '--per-day', String(PER_DAY)];
  const past = await office.cli('simulate', ...written);
  if (Reflect.get(Object(past), 'to') !== addDays(today, -1))
    throw new Error('The past is not whole.');
  await office.start();
  return quarter.key;
}
