/** From when on a number that is marked absent counts as served and gone (SPEC R16). */
import type { Ticket } from './state.ts';

/** So long after the last call nobody waits for a person any more who never came, ms: they were served, and went. */
const SERVED_AFTER_MS = 120_000;
/** And so long after the call that began the turn, ms, however often the number was called again: else a call just before would make a served person missed. */
const TURN_SERVED_AFTER_MS = 240_000;

/** Office time, ms; null while it is at no counter. */
export function servedFrom({
  calledAt,
  lastCalledAt,
}: Pick<Ticket, 'calledAt' | 'lastCalledAt'>): number | null {
  if (calledAt === null || lastCalledAt === null) return null;
  return Math.min(lastCalledAt + SERVED_AFTER_MS, calledAt + TURN_SERVED_AFTER_MS);
}
