import type { Database } from 'better-sqlite3';
import type { Publication } from '#shared/domain/publication.ts';

/** Reads what has been published: of each period its newest version. */
export interface Publications {
  /** The period that ended last comes first. */
  all(): readonly Publication[];
  of(period: string): Publication | null;
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
  const of = db
    .prepare<[string], string>(
      'SELECT body FROM publications WHERE period = ? ORDER BY version DESC LIMIT 1',
    )
    .pluck();
  return {
    all: () => all.all().map(read),
    of(period) {
      const body = of.get(period);
      return body === undefined ? null : read(body);
    },
  };
}

function read(body: string): Publication {
  return JSON.parse(body);
}
