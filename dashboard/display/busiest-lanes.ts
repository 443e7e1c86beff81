import type { LaneWait } from '#shared/domain/hall.ts';

/** Which queues the hall display has room for: those with most people, in the order of the office, so that lines keep their place. */

/** The queues with a line of their own, and the rest. */
export interface BusiestLanes {
  readonly lanes: readonly LaneWait[];
  /** The queues left out in which somebody waits, and how many people that is. */
  readonly others: { readonly lanes: number; readonly waiting: number } | null;
}

/** Queues in which somebody waits; when there are more than lines, the last line is for the rest together. */
export function busiestLanes(waits: readonly LaneWait[], lines: number): BusiestLanes {
  const waited = waits.filter((lane) => lane.waiting > 0);
  if (waited.length <= lines) return { lanes: waited, others: null };
  const chosen = new Set([...waited].sort((a, b) => b.waiting - a.waiting).slice(0, lines - 1));
  const left = waited.filter((lane) => !chosen.has(lane));
  return {
    lanes: waited.filter((lane) => chosen.has(lane)),
    others: { lanes: left.length, waiting: left.reduce((sum, lane) => sum + lane.waiting, 0) },
  };
}
