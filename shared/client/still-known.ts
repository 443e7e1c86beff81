/** What an office that went on from an older backup still knows of what it once answered (SPEC O7). */
import type { JournalNow } from '../protocol/messages.ts';
import { epochNow } from './epochs.ts';

/** An answer as the outbox keeps it. */
export interface Answered {
  /** The journal's last event of the command. */
  readonly seq: number;
  /** The newest epoch that was known then; absent: nobody noted it. */
  readonly epoch?: string;
}

/**
 * Whether the office surely still knows the event that this answer named: no later epoch began before it. Of an answer out of an
 * epoch that is not in the journal, or of another journal, nobody knows; its command is sent again, which changes nothing where it is known (SPEC O2).
 */
export function isStillKnown(
  { seq, epoch }: Answered,
  { first, epochs, seq: newest }: JournalNow,
): boolean {
  const at = [first, ...epochs.map((one) => one.epoch)].findIndex((name) => name === epoch);
  return at >= 0 && seq <= newest && epochs.slice(at).every(({ after }) => seq <= after);
}

/** Whether this word says nothing against the one before it: the same epochs stand. */
export function hasSameEpochs(now: JournalNow, before: JournalNow): boolean {
  return epochNow(now) === epochNow(before) && now.first === before.first;
}
