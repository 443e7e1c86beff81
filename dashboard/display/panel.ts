import type { LineState } from '#shared/client/connection.ts';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import type { HallCall } from '#shared/domain/hall.ts';
import { type Opening, openingAt } from '#shared/domain/opening.ts';
import { dayOf } from '#shared/domain/time.ts';
import type { DisplayView } from '#shared/domain/views.ts';
import { type CallQueue, callOnPanel } from './call-queue.ts';

/** What the large panel says: a call, or why there is none (SPEC T7, X8). */

export type Panel =
  /** Nobody has heard of the office yet, and it may still answer. */
  | { readonly type: 'loading' }
  /** Started without the office: the hall must listen. */
  | { readonly type: 'no-line' }
  | { readonly type: 'call'; readonly call: HallCall }
  /** Nobody is called any more today, and nobody waits for it. */
  | { readonly type: 'closed'; readonly opening: Opening }
  /** Nobody was called today yet; null while the hours are not known for sure. */
  | { readonly type: 'nobody-called'; readonly opening: Opening | null };

/** What it is judged by. */
export interface Known {
  /** Null before the first view. */
  readonly view: DisplayView | null;
  readonly queue: CallQueue | null;
  readonly line: LineState;
  readonly catalogue: Catalogue | null;
  /** Office time, ms. */
  readonly now: number;
}

/** The panel as it stands. */
export function panelOf({ view, queue, line, catalogue, now }: Known): Panel {
  if (!view || !queue) {
    const isCutOff = line.status === 'offline' || line.status === 'turned-away';
    return { type: isCutOff ? 'no-line' : 'loading' };
  }
  const opening = catalogue ? openingNow(catalogue, view.day, now) : null;
  if (opening && isOver(opening) && isAtRest(view, queue)) return { type: 'closed', opening };
  const call = callOnPanel(queue, view.calls);
  return call ? { type: 'call', call } : { type: 'nobody-called', opening };
}

/** Whether nobody is called any more on this day. */
export function isOver({ status }: Opening): boolean {
  return status === 'over' || status === 'day-off';
}

/** Whether nobody waits, nobody is awaited or served, and no call has its moment. */
export function isAtRest({ waits, calls }: DisplayView, queue: CallQueue): boolean {
  const isAwaited = queue.endsAt !== null || calls.some(({ open }) => open);
  return !isAwaited && waits.every(({ waiting }) => waiting === 0);
}

/** Null while the day of the view and this screen's time are not the same one: one of them is old. */
function openingNow(catalogue: Catalogue, day: string, now: number): Opening | null {
  return dayOf(now, catalogue.timeZone) === day ? openingAt(catalogue, now) : null;
}
