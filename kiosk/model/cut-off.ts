/** The time of day after which papers of a no-wait procedure have their result on the next working day. */
import { wallClock } from '#shared/domain/time.ts';
import type { Procedure } from '#shared/protocol/procedure.ts';

/** Whether papers of a no-wait procedure handed in now get their result on the next working day only. */
export function isPastCutOff(procedure: Procedure, at: number, timeZone: string): boolean {
  const cutOff = procedure.noWait?.cutOff ?? null;
  return cutOff !== null && wallClock(at, timeZone).time >= cutOff;
}
