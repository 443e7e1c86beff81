/** Whether numbers are called now, and what to say of it. A kiosk gives numbers also while nobody calls them. */
import type { Catalogue } from '#shared/domain/catalogue.ts';
import { nextOpening, openSpan } from '#shared/domain/hours.ts';
import { wallClock } from '#shared/domain/time.ts';
import type { Procedure } from '#shared/protocol/office.ts';

/** Times of day as `07:30`, in the office's zone. */
export type Opening =
  | { readonly status: 'open'; readonly until: string }
  | { readonly status: 'before'; readonly from: string }
  | { readonly status: 'over' };

/** How the office's service hours stand at an instant, ms. */
export function openingAt(catalogue: Catalogue, at: number): Opening {
  const { serviceHours, timeZone } = catalogue;
  const span = openSpan(serviceHours, at, timeZone);
  if (span) return { status: 'open', until: span.to };
  const from = nextOpening(serviceHours, at, timeZone);
  return from === null ? { status: 'over' } : { status: 'before', from };
}

/** Whether papers of a no-wait procedure handed in now get their result on the next working day only. */
export function isPastCutOff(procedure: Procedure, at: number, timeZone: string): boolean {
  const cutOff = procedure.noWait?.cutOff ?? null;
  return cutOff !== null && wallClock(at, timeZone).time >= cutOff;
}
