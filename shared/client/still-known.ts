/** What an office that went on from an older backup still knows of what it once answered (SPEC O7). */
import type { JournalNow } from '../protocol/messages.ts';

/** An answer as the outbox keeps it. */
export interface Answered {
  /** The journal's last event of the command. */
  readonly seq: number;
  /** The newest epoch that was known then; absent: the first of all. */
  readonly epoch?: string;
}

/** Stands for the epoch of an answer that came before the office had said a word of its journal. */
export const EPOCH_UNTOLD = '?';

/**
 * Whether the office surely still knows the event that this answer named: no later epoch began before it. Of an answer out of an
 * epoch that is not in the journal any more, nobody knows; its command is sent again, which changes nothing where it is known (SPEC O2).
 */
export function isStillKnown(
  { seq, epoch = '' }: Answered,
  { epochs, seq: newest }: JournalNow,
): boolean {
  const at = epochs.findIndex((one) => one.epoch === epoch);
  if (at < 0 && epoch !== '') return false;
  return seq <= newest && epochs.slice(at + 1).every(({ after }) => seq <= after);
}

/** The epoch in which an answer that comes now is given. */
export function epochNow(journal: JournalNow | null): string {
  return journal === null ? EPOCH_UNTOLD : (journal.epochs.at(-1)?.epoch ?? '');
}
