/** How the service hours stand now: whether numbers are called, and when again (SPEC K5, T7). */
import type { Text } from '../protocol/text.ts';
import {
  holidayOn,
  nextOpening,
  nextWorkingDay,
  type OfficeHours,
  openSpan,
  worksOn,
} from './hours.ts';
import { wallClock } from './time.ts';

/** Times of day as `07:30`, days as `2026-11-23`, in the office's zone. `next` is null where no working day is in sight. */
export type Opening =
  | { readonly status: 'open'; readonly until: string }
  | { readonly status: 'before'; readonly from: string }
  | { readonly status: 'over'; readonly next: string | null }
  | {
      readonly status: 'day-off';
      /** Its name; null on a weekend. */
      readonly holiday: Text | null;
      readonly next: string | null;
    };

/** How the office's service hours stand at an instant, ms (SPEC E4, K5). */
export function openingAt(office: OfficeHours, at: number): Opening {
  const span = openSpan(office, 'serviceHours', at);
  if (span) return { status: 'open', until: span.to };
  const from = nextOpening(office, 'serviceHours', at);
  if (from !== null) return { status: 'before', from };
  const { day } = wallClock(at, office.timeZone);
  const next = nextWorkingDay(office, 'serviceHours', day);
  if (worksOn(office, 'serviceHours', day)) return { status: 'over', next };
  return { status: 'day-off', holiday: holidayOn(office, day)?.name ?? null, next };
}
