/** Whether numbers are called now, and what to say of it. A kiosk gives numbers also while nobody calls them. */
import {
  holidayOn,
  nextOpening,
  nextWorkingDay,
  type OfficeHours,
  openSpan,
  worksOn,
} from '#shared/domain/hours.ts';
import { wallClock } from '#shared/domain/time.ts';
import type { Procedure } from '#shared/protocol/procedure.ts';
import type { Text } from '#shared/protocol/text.ts';

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

/** Whether papers of a no-wait procedure handed in now get their result on the next working day only. */
export function isPastCutOff(procedure: Procedure, at: number, timeZone: string): boolean {
  const cutOff = procedure.noWait?.cutOff ?? null;
  return cutOff !== null && wallClock(at, timeZone).time >= cutOff;
}
