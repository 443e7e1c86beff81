/** When the office works: hours by weekday, holidays, make-up days, lunch (SPEC E4). */
import type { Office } from '../protocol/office.ts';
import { addDays, wallClock, weekdayOf } from './time.ts';

/** All that decides when an office, or its kiosk, is open. */
export type OfficeHours = Pick<
  Office,
  'timeZone' | 'kioskHours' | 'serviceHours' | 'holidays' | 'makeUpDays'
>;
/** Kiosks open before service does, and over lunch. */
export type HoursKind = 'kioskHours' | 'serviceHours';

/** A span of hours; its end is not counted. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Whether a day is worked on: a make-up day always, a holiday never, else by its weekday. */
export function worksOn(office: OfficeHours, kind: HoursKind, day: string): boolean {
  if (office.makeUpDays.includes(day)) return true;
  if (holidayOn(office, day)) return false;
  return office[kind].weekdays.includes(weekdayOf(day));
}

/** The holiday of a day; null when it is none. */
export function holidayOn(
  office: Pick<Office, 'holidays'>,
  day: string,
): Office['holidays'][number] | null {
  return office.holidays.find((one) => one.day === day) ?? null;
}

/** Whether an instant lies within the hours. @param at ms since 1970 UTC */
export function isOpen(office: OfficeHours, kind: HoursKind, at: number): boolean {
  return openSpan(office, kind, at) !== null;
}

/** The span of hours an instant lies in; null when closed. */
export function openSpan(office: OfficeHours, kind: HoursKind, at: number): Span | null {
  const { day, time } = wallClock(at, office.timeZone);
  if (!worksOn(office, kind, day)) return null;
  return office[kind].spans.find((span) => span.from <= time && time < span.to) ?? null;
}

/** When it opens next on the same day, `13:00`; null when it does not. */
export function nextOpening(office: OfficeHours, kind: HoursKind, at: number): string | null {
  const { day, time } = wallClock(at, office.timeZone);
  if (!worksOn(office, kind, day)) return null;
  return office[kind].spans.find((span) => span.from > time)?.from ?? null;
}

/** How far ahead the next working day is looked for, days: longer than any run of holidays. */
const LOOK_AHEAD_DAYS = 60;

/** The next day on which the office works, after this one; null when there is none within two months. */
export function nextWorkingDay(office: OfficeHours, kind: HoursKind, day: string): string | null {
  for (let ahead = 1; ahead <= LOOK_AHEAD_DAYS; ahead += 1) {
    const next = addDays(day, ahead);
    if (worksOn(office, kind, next)) return next;
  }
  return null;
}
