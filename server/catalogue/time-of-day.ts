import * as v from 'valibot';
import { timeOfDaySchema } from '#shared/protocol/text.ts';

/** Times of day as people write them, as the office writes them. */

/** `9` and `30` as `09:30`; null when there is no such time of day. */
export function timeOfDay(hour: string, minute = '00'): string | null {
  const time = `${hour.padStart(2, '0')}:${minute}`;
  return v.is(timeOfDaySchema, time) ? time : null;
}
