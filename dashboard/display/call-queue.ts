import type { HallCall } from '#shared/domain/hall.ts';

/**
 * Which call the large panel shows, and for how long it is a new one. Pure: the time is given. Every new
 * call has its moment, one after the other, and the newest stands there ten seconds after it came at the latest.
 */

/** How long a call is a new one: the number wipes in (600 ms), then two seconds on green. */
export const MOMENT_MS = 2600;
/** How long the newest of several calls may wait for its moment. */
export const LATEST_MS = 10_000;

/** What the large panel shows, and what waits for its moment. Times are ms, of one clock. */
export interface CallQueue {
  /** Journal sequence of the newest call noticed; -1 before the first. */
  readonly newest: number;
  /** The call on the large panel; null when nobody has been called today. */
  readonly shown: HallCall | null;
  /** When the moment of the call shown ends; null while it is no longer new. */
  readonly endsAt: number | null;
  /** Calls that still wait for their moment, oldest first. */
  readonly pending: readonly HallCall[];
  /** By when the last of them must stand on the panel. */
  readonly due: number;
}

/** A screen just switched on: what was called before is shown, but is no news. @param calls newest first */
export function quietQueue(calls: readonly HallCall[]): CallQueue {
  const shown = calls[0] ?? null;
  return { newest: shown?.seq ?? -1, shown, endsAt: null, pending: [], due: 0 };
}

/**
 * Takes in the calls of a newer view.
 * @param calls newest first @param at ms, of one clock
 * @param afterGap the screen was cut off meanwhile: only the newest call is news, and at once
 */
export function noticeCalls(
  queue: CallQueue,
  calls: readonly HallCall[],
  at: number,
  afterGap = false,
): CallQueue {
  const newest = calls[0];
  // A new day, or an office restored from an older backup: nothing of what was shown holds any more.
  if (!newest || newest.seq < queue.newest) return quietQueue(calls);
  const fresh = calls.filter((call) => call.seq > queue.newest).reverse();
  // Calls from before the gap that still waited for their moment are no news any more either.
  const overtaken = afterGap && queue.pending.length > 0;
  if (fresh.length === 0 && !overtaken) return queue;
  const noticed = { ...queue, newest: newest.seq, due: at + LATEST_MS };
  if (afterGap) return nextMoment({ ...noticed, pending: [newest] }, at);
  const waiting = { ...noticed, pending: [...queue.pending, ...fresh] };
  return queue.endsAt === null ? nextMoment(waiting, at) : waiting;
}

/** Goes on when the moment of the call shown is over: to the next one waiting, or to rest. */
export function advance(queue: CallQueue, at: number): CallQueue {
  if (queue.endsAt === null || at < queue.endsAt) return queue;
  return queue.pending.length > 0 ? nextMoment(queue, at) : { ...queue, endsAt: null };
}

/**
 * The call on the large panel, as the newest view tells it: whoever was called may have been served meanwhile;
 * one who did not come is in no view any more, and the newest other call takes the place (SPEC T3).
 */
export function callOnPanel(queue: CallQueue | null, calls: readonly HallCall[]): HallCall | null {
  return calls.find(({ seq }) => seq === queue?.shown?.seq) ?? calls[0] ?? null;
}

/** The calls beside the large panel: the newest first, without the one that stands on it. */
export function callsBeside(
  calls: readonly HallCall[],
  shown: HallCall | null,
  most: number,
): readonly HallCall[] {
  return calls.filter((call) => call.seq !== shown?.seq).slice(0, most);
}

function nextMoment(queue: CallQueue, at: number): CallQueue {
  const [shown = null, ...pending] = queue.pending;
  const share = pending.length === 0 ? MOMENT_MS : Math.max(0, queue.due - at) / pending.length;
  return { ...queue, shown, pending, endsAt: at + Math.min(MOMENT_MS, share) };
}
