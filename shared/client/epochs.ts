/** In which epoch of the office's journal answers come, and how far it reaches by them (SPEC O7). */
import type { JournalNow } from '../protocol/messages.ts';

/** How far the journal reached, by the answers that came in this life of the page. */
export interface Reach {
  /** Takes note of an answer. @param journal as the line said it, null where it had not @param seq the event that it named */
  note(journal: JournalNow | null, seq: number): void;
  /** The same word with the newest event of all that were answered on its line. */
  seenOn(journal: JournalNow): JournalNow;
  /** The newest event of any line. */
  newest(): number;
}

/** Stands for the epoch of an answer that came before the office had said a word of its journal. */
export const EPOCH_UNTOLD = '?';

/** The epoch in which an answer that comes now is given. */
export function epochNow(journal: JournalNow | null): string {
  return journal === null ? EPOCH_UNTOLD : (journal.epochs.at(-1)?.epoch ?? journal.first);
}

/** Begins with nothing known. */
export function keepReach(): Reach {
  let line: JournalNow | null = null;
  let onLine = 0;
  let newest = 0;
  return {
    note(journal, seq) {
      onLine = journal === line ? Math.max(onLine, seq) : seq;
      line = journal;
      newest = Math.max(newest, seq);
    },
    seenOn: (journal) =>
      journal === line ? { ...journal, seq: Math.max(journal.seq, onLine) } : journal,
    newest: () => newest,
  };
}
