import type { State } from '#shared/domain/state.ts';
import { type Access, accessIn } from './access.ts';
import { asUnusable, openAsItIs } from './database.ts';
import { type Head, type JournalRow, journalIn } from './journal.ts';
import { stateFrom } from './restore.ts';

/** The memory whose place a backup takes: only read, in whatever shape an older program has left it. */

export interface ReplacedMemory {
  readonly isOlder: boolean;
  head(): Head;
  /** Rows after a seq, in order, events in today's version. */
  read(afterSeq?: number): IterableIterator<JournalRow>;
  stateAt(): State;
  access(): Access;
  /** How many facts of devices that were let go wait (SPEC O8). */
  leftFacts(): number;
}

/** @throws UnusableFile when it cannot be read: damaged, another program's, a newer version's */
export function readReplaced<T>(file: string, look: (memory: ReplacedMemory) => T): T {
  const { db, isOlder } = openAsItIs(file);
  try {
    const journal = journalIn(db);
    return look({
      isOlder,
      head: journal.head,
      read: journal.read,
      stateAt: () => stateFrom(db, journal),
      access: () => accessIn(db),
      leftFacts() {
        const tables = db.prepare('SELECT name FROM sqlite_schema').pluck().all();
        if (!tables.includes('left_facts')) return 0;
        return Number(db.prepare('SELECT count(*) FROM left_facts').pluck().get());
      },
    });
  } catch (error) {
    throw asUnusable(file, error);
  } finally {
    db.close();
  }
}
