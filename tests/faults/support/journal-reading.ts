import type { JournalRow } from '../../../server/store/journal.ts';
import type { Store } from '../../../server/store/store.ts';
import type { Finding } from './found.ts';
import type { Acknowledged } from './flood.ts';

/** A journal read from outside, on and on: what stands in it, and whether what was acknowledged is there exactly once. */

export interface JournalReading {
  /** Reads what has come since. */
  readOn(store: Pick<Store, 'read'>): void;
  /** Looks for acknowledged commands: each there once, where its answer said. */
  holds(acknowledged: readonly Acknowledged[]): void;
  readonly seq: number;
}

/** Rows of one command: they stand side by side, or it was written twice. */
interface Written {
  first: number;
  last: number;
  rows: number;
}

/** Begins before the first row. @param finding is told of whatever does not hold */
export function readingJournal(finding: Finding): JournalReading {
  const commands = new Map<string, Written>();
  const said = new Set<string>();
  let head = { seq: 0, hash: '0'.repeat(64) };

  function take(row: JournalRow): void {
    const { seq, by, commandId, event } = row;
    finding.unless(
      seq === head.seq + 1 && row.prevHash === head.hash,
      () => `Row ${seq} does not follow row ${head.seq}.`,
    );
    head = row;
    const key = `${by} ${commandId}`;
    const written = commands.get(key);
    if (!written) commands.set(key, { first: seq, last: seq, rows: 1 });
    else Object.assign(written, { last: seq, rows: written.rows + 1 });
    if (event.type === 'ticket-issued') {
      once(`ticket ${event.ticket}`);
      once(`number ${event.day} ${event.letter}${event.number}`);
    }
    if (event.type === 'rating-given') once(`rating ${event.rating}`);
    if (event.type === 'visit-ended') once(`end of ${event.ticket}`);
  }

  function once(what: string): void {
    finding.unless(!said.has(what), () => `Twice in the journal: ${what}.`);
    said.add(what);
  }

  return {
    readOn(store) {
      for (const row of store.read(head.seq)) take(row);
    },
    holds(acknowledged) {
      for (const { by, command, seq } of acknowledged) {
        // Opening a counter that is open already writes nothing.
        if (command.type === 'open-counter') continue;
        const written = commands.get(`${by} ${command.id}`);
        finding.unless(
          written?.last === seq && written.last - written.first + 1 === written.rows,
          () => `Acknowledged as ${seq}, but not there once: ${command.type} ${command.id}.`,
        );
      }
    },
    get seq() {
      return head.seq;
    },
  };
}
