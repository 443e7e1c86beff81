import type { Database } from 'better-sqlite3';
import type { Publication } from '#shared/domain/publication.ts';
import type { Office } from '#shared/protocol/office.ts';

/** What the tables keep of the office file in force and of its publications. */
export interface OfficeProjection {
  configured(office: Office): void;
  /** @param body the publication as canonical JSON */
  published(publication: Publication, seq: number, body: string): void;
}

/** Prepares the statements once. */
export function projectOffice(db: Database): OfficeProjection {
  const forgetLanes = db.prepare('DELETE FROM lanes');
  const addLane = db.prepare<[string, number]>('INSERT INTO lanes (lane, no_wait) VALUES (?, ?)');
  const publish = db.prepare<[number, string, number, string, string]>(
    'INSERT INTO publications (seq, period, version, last_day, body) VALUES (?, ?, ?, ?, ?)',
  );
  return {
    configured(office) {
      forgetLanes.run();
      for (const lane of office.lanes) addLane.run(lane.id, lane.noWait ? 1 : 0);
    },
    published({ figures, version }, seq, body) {
      publish.run(seq, figures.period, version, figures.to, body);
    },
  };
}
