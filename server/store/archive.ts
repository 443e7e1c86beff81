import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { ArchivedFile, FilesArchived } from '#shared/domain/office-events.ts';
import type { JournalRow } from './journal.ts';
import type { Problem } from './problem.ts';

/** The files of publications as they were made, kept for good: their hashes in the journal, their bytes beside it (SPEC P7). */

/** A file and what is in it. */
export interface MadeFile {
  /** `2026-Q3.1.csv` */
  readonly name: string;
  readonly content: Uint8Array;
}

export interface Archive {
  /** What the journal says of files; to be written with `keep`. */
  describe(files: readonly MadeFile[]): readonly ArchivedFile[];
  /** Inside a transaction, with the event that names them. @throws Error where they are not the ones that it names */
  keep(event: FilesArchived): void;
  /** The files of a version, by name; none where they are not made yet. */
  of(period: string, version: number): readonly ArchivedFile[];
  /** The bytes as they were made; null where there is no such file. */
  content(period: string, version: number, name: string): Uint8Array | null;
  /** Versions that have no files yet, the oldest first. */
  missing(): readonly { readonly period: string; readonly version: number }[];
  /** What a row of the journal says of files against what is kept (SPEC Z5). */
  check(row: Pick<JournalRow, 'event'>): readonly Problem[];
}

/** The archive of an opened database. */
export function archiveIn(db: Database): Archive {
  /** Described last, until they are kept. */
  let ready: ReadonlyMap<string, Uint8Array> = new Map();
  const add = db.prepare<[string, number, string, string, Uint8Array]>(
    'INSERT INTO archived_files (period, version, name, sha256, content) VALUES (?, ?, ?, ?, ?)',
  );
  const all = db.prepare<[string, number], ArchivedFile>(
    `SELECT name, length(content) AS bytes, sha256 FROM archived_files
     WHERE period = ? AND version = ? ORDER BY name`,
  );
  const one = db
    .prepare<[string, number, string], Buffer>(
      'SELECT content FROM archived_files WHERE period = ? AND version = ? AND name = ?',
    )
    .pluck();
  const missing = db.prepare<[], { period: string; version: number }>(
    `SELECT period, version FROM publications
     WHERE (period, version) NOT IN (SELECT period, version FROM archived_files) ORDER BY seq`,
  );
  const content = (period: string, version: number, name: string) =>
    one.get(period, version, name) ?? null;
  return {
    describe(files) {
      ready = new Map(files.map(({ name, content: bytes }) => [name, bytes]));
      return files.map(({ name, content: bytes }) => {
        return { name, bytes: bytes.length, sha256: hashOf(bytes) };
      });
    },
    keep({ period, version, files }) {
      for (const { name, sha256 } of files) {
        const bytes = ready.get(name);
        if (!bytes || hashOf(bytes) !== sha256) {
          throw new Error(`${name} is not the file that is to be archived.`);
        }
        add.run(period, version, name, sha256, bytes);
      }
      ready = new Map();
    },
    of: (period, version) => all.all(period, version),
    content,
    missing: () => missing.all(),
    check({ event }) {
      if (event.type !== 'files-archived') return [];
      const { period, version, files } = event;
      const differing = files.filter(({ name, sha256 }) => {
        const kept = content(period, version, name);
        return kept === null || hashOf(kept) !== sha256;
      });
      return differing.map(({ name }) => {
        return { what: 'archive-differs', table: `${period}.${version}`, row: name };
      });
    },
  };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
