import type { Database } from 'better-sqlite3';
import { canonicalJson } from '#shared/domain/canonical.ts';
import { EVENT_VERSIONS } from '#shared/domain/event-versions.ts';
import type { EventType, OfficeEvent, Recorded } from '#shared/domain/events.ts';
import { type Chained, GENESIS, hashOf, hex } from './chain.ts';
import { upcast } from './upcast.ts';
import { UnusableFile } from './unusable-file.ts';

/** The journal: what has happened, in order, added at the end and never changed (SPEC J1, J2). */

/** The events of one accepted command. */
export interface Entry {
  /** Office time, ms. */
  readonly at: number;
  /** Device or staff id that sent the command. */
  readonly by: string;
  readonly commandId: string;
  readonly payloadHash: string;
  readonly events: readonly OfficeEvent[];
}

/** One row as other programs see it: its event in today's version, hashes in hex. */
export interface JournalRow extends Recorded {
  /** The version in which the event was written. */
  readonly version: number;
  readonly commandId: string;
  readonly payloadHash: string;
  readonly prevHash: string;
  readonly hash: string;
}

/** One row as it is stored. */
export interface StoredRow extends Chained {
  readonly prevHash: Uint8Array;
  readonly hash: Uint8Array;
}

/** The newest row's place and hash; seq 0 and 64 zeros before the first. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

export interface Journal {
  append(entry: Entry): readonly Recorded[];
  head(): Head;
  /** The hash of the first row, hex, by which this journal is told from any other; empty before it. */
  first(): string;
  /** When the newest row was written, office time, ms; null before the first. */
  newestAt(): number | null;
  /** Stored rows after a seq, in order; others may be added while it is read. */
  stored(afterSeq?: number): IterableIterator<StoredRow>;
  read(afterSeq?: number): IterableIterator<JournalRow>;
  /** The events of one command, in order. */
  ofCommand(by: string, commandId: string): readonly JournalRow[];
  /** All rows of these kinds, in order. */
  ofTypes(types: readonly EventType[]): readonly JournalRow[];
  /** Whether an event of a kind was ever written. */
  hasHappened(type: EventType): boolean;
  /** The hash of one row, hex; null when there is no such row. */
  hashAt(seq: number): string | null;
}

/** Rows read at a time: between two pages the connection is free for other statements. */
const PAGE = 500;

/** Those of a stored row. */
export const COLUMNS = `seq, at, "by", type, version, body, command_id AS commandId,
  payload_hash AS payloadHash, prev_hash AS prevHash, hash`;

/** The journal of an opened database. */
export function journalIn(db: Database): Journal {
  const newest = db.prepare<[], { seq: number; hash: Uint8Array }>(
    'SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1',
  );
  const latest = db.prepare<[], number>('SELECT at FROM journal ORDER BY seq DESC LIMIT 1').pluck();
  const insert = db.prepare(
    `INSERT INTO journal (seq, at, "by", type, version, body, command_id, payload_hash, prev_hash, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const page = db.prepare<[number, number], StoredRow>(
    `SELECT ${COLUMNS} FROM journal WHERE seq > ? ORDER BY seq LIMIT ?`,
  );
  const command = db.prepare<[string, string], StoredRow>(
    `SELECT ${COLUMNS} FROM journal WHERE "by" = ? AND command_id = ? ORDER BY seq`,
  );
  const those = db.prepare<[string], StoredRow>(
    `SELECT ${COLUMNS} FROM journal WHERE type IN (SELECT value FROM json_each(?)) ORDER BY seq`,
  );
  const ofType = db.prepare<[EventType]>('SELECT 1 FROM journal WHERE type = ? LIMIT 1');
  const hash = db.prepare<[number], Uint8Array>('SELECT hash FROM journal WHERE seq = ?').pluck();

  let first: string | null = null;

  function hashAt(seq: number): string | null {
    const own = hash.get(seq);
    return own ? hex(own) : null;
  }

  function* stored(afterSeq = 0): IterableIterator<StoredRow> {
    let rows = page.all(afterSeq, PAGE);
    for (let last = rows.at(-1); last; last = rows.at(-1)) {
      yield* rows;
      rows = page.all(last.seq, PAGE);
    }
  }

  return {
    append(entry) {
      // Half an entry could otherwise stay behind: each row would be a transaction of its own.
      if (!db.inTransaction) throw new Error('An entry is appended inside a transaction.');
      const { at, by, commandId, payloadHash } = entry;
      const before = newest.get();
      let seq = before?.seq ?? 0;
      let previous = before?.hash ?? GENESIS;
      return entry.events.map((event) => {
        seq += 1;
        const { type } = event;
        const version = EVENT_VERSIONS[type];
        const body = canonicalJson(event);
        const own = hashOf(previous, { seq, at, by, type, version, body, commandId, payloadHash });
        insert.run(seq, at, by, type, version, body, commandId, payloadHash, previous, own);
        previous = own;
        return { seq, at, by, event };
      });
    },
    head() {
      const { seq, hash: own } = newest.get() ?? { seq: 0, hash: GENESIS };
      // A page that the end of a file was cut off reads as nothing, whatever its columns demand.
      if (!own) throw new UnusableFile('damaged', `Journal row ${seq} has no hash.`);
      return { seq, hash: hex(own) };
    },
    newestAt: () => latest.get() ?? null,
    stored,
    *read(afterSeq = 0) {
      for (const row of stored(afterSeq)) yield asRead(row);
    },
    ofCommand: (by, commandId) => command.all(by, commandId).map(asRead),
    ofTypes: (types) => those.all(JSON.stringify(types)).map(asRead),
    hasHappened: (type) => ofType.get(type) !== undefined,
    // A row that is written never changes.
    first: () => (first ??= hashAt(1)) ?? '',
    hashAt,
  };
}

function asRead(row: StoredRow): JournalRow {
  const { seq, at, by, version, commandId, payloadHash } = row;
  const [prevHash, own] = [hex(row.prevHash), hex(row.hash)];
  return { seq, at, by, event: upcast(row), version, commandId, payloadHash, prevHash, hash: own };
}
