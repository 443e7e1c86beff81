import {
  type HoursKind,
  holidayOn,
  type OfficeHours,
  type Span,
  worksOn,
} from '#shared/domain/hours.ts';
import { RANGE_DASH } from '#shared/ui/format/intl.ts';
import { formatWeekdayDate } from '#shared/ui/format/date.ts';
import { language, words } from '#shared/ui/words/language.ts';

/** What hours that are being edited would mean for a day, in a sentence: read before they are saved (SPEC E4). */

/** "Hôm nay, thứ Hai, 23/11/2026: 7:30–11:30, 13:00–17:00." @param day of the office, `2026-11-23` */
export function dayHoursSaid(hours: OfficeHours, kind: HoursKind, day: string): string {
  const { settings } = words.value;
  const date = formatWeekdayDate(Date.parse(`${day}T00:00:00Z`), 'UTC', language.value);
  if (worksOn(hours, kind, day)) return settings.todayHours(date, spansSaid(hours[kind].spans));
  const holiday = holidayOn(hours, day);
  if (holiday) return settings.todayHoliday(date, holiday.name[language.value]);
  return settings.todayClosed(date);
}

/** "7:30–11:30, 13:00–17:00". */
export function spansSaid(spans: readonly Span[]): string {
  return spans.map(({ from, to }) => `${shortTime(from)}${RANGE_DASH}${shortTime(to)}`).join(', ');
}

/** `07:30` as clocks show it: 7:30. */
function shortTime(time: string): string {
  return time.replace(/^0(?=\d)/, '');
}
