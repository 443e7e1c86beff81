/** After a restore: what was done before it to a visit or a rating that has not been told again is kept a while by whoever says it (SPEC O7). */
import type { PastVisit } from './decision.ts';
import type { State } from './state.ts';

/** For so long after a restore a counter may still tell the ends of visits, ms: its clerk signs in on the next day at the latest. */
const UNTOLD_MS = 86_400_000;

/** Whether the end of a visit may still be told: taken now, what is said of it would be set apart for good. @param at when it was done, office time, ms */
export function endMayBeTold(
  state: State,
  visit: PastVisit | null,
  at: number,
  now: number,
): boolean {
  return (visit?.outcome ?? null) === null && mayBeTold(state, at, now);
}

/** Whether something done before the restore speaks of what may still be told again. @param at as above */
export function mayBeTold({ epochs }: State, at: number, now: number): boolean {
  const restoredAt = epochs.at(-1)?.begunAt;
  return restoredAt !== undefined && at < restoredAt && now < restoredAt + UNTOLD_MS;
}
