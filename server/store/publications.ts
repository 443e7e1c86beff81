import type { Database } from 'better-sqlite3';
import type { Publication } from '#shared/domain/publication.ts';

/** Reads what has been published. */
export interface Publications {
  /** Of each period its newest version; the period that ended last comes first. */
  all(): readonly Publication[];
  /** A period's newest version, or the one asked for; null when there is none. */
  of(period: string, version?: number): Publication | null;
  /** Every version of a period, the oldest first. */
  versions(period: string): readonly Publication[];
}

/** The publications of an opened database. */
export function publicationsIn(db: Database): Publications {
  const all = db
    .prepare<[], string>(
      `SELECT body FROM publications AS one
       WHERE version = (SELECT max(version) FROM publications WHERE period = one.period)
       ORDER BY last_day DESC, seq DESC`,
    )
    .pluck();
  const versions = db
    .prepare<[string], string>('SELECT body FROM publications WHERE period = ? ORDER BY version')
    .pluck();
  const newest = db
    .prepare<[string], string>(
      'SELECT body FROM publications WHERE period = ? ORDER BY version DESC LIMIT 1',
    )
    .pluck();
  const numbered = db
    .prepare<[string, number], string>(
      'SELECT body FROM publications WHERE period = ? AND version = ?',
    )
    .pluck();
  return {
    all: () => all.all().map(read),
    versions: (period) => versions.all(period).map(read),
    of(period, version) {
      const body = version === undefined ? newest.get(period) : numbered.get(period, version);
      return body === undefined ? null : read(body);
    },
  };
}

function read(body: string): Publication {
  return JSON.parse(body);
}
