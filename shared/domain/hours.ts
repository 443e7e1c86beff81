/** Opening hours: whether the office, or its kiosk, is open at an instant, and until when. */
import type { Hours } from '../protocol/office.ts';
import { wallClock, weekdayOf } from './time.ts';

/** Whether an instant lies within the hours. @param at ms since 1970 UTC */
export function isOpen(hours: Hours, at: number, timeZone: string): boolean {
  return openSpan(hours, at, timeZone) !== null;
}

/** The span of hours an instant lies in, its end not counted; null when closed. */
export function openSpan(
  hours: Hours,
  at: number,
  timeZone: string,
): { readonly from: string; readonly to: string } | null {
  const { day, time } = wallClock(at, timeZone);
  if (!hours.weekdays.includes(weekdayOf(day))) return null;
  return hours.spans.find((span) => span.from <= time && time < span.to) ?? null;
}

/** When service begins next on the same day, `13:00`; null when it does not. */
export function nextOpening(hours: Hours, at: number, timeZone: string): string | null {
  const { day, time } = wallClock(at, timeZone);
  if (!hours.weekdays.includes(weekdayOf(day))) return null;
  return hours.spans.find((span) => span.from > time)?.from ?? null;
}
