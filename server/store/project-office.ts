import type { Database } from 'better-sqlite3';
import type { NoWaitClosed, NoWaitOpened } from '#shared/domain/events.ts';
import type { DayOpened, OfficeConfigured } from '#shared/domain/office-events.ts';
import type { Publication } from '#shared/domain/publication.ts';

/** What the tables keep of the office's files and days, of its no-wait lane, and of its publications. */
export interface OfficeProjection {
  configured(event: OfficeConfigured): void;
  dayOpened(event: DayOpened, seq: number): void;
  noWaitClosed(event: NoWaitClosed, seq: number, at: number): void;
  noWaitOpened(event: NoWaitOpened, at: number): void;
  /** @param body the publication as canonical JSON */
  published(publication: Publication, seq: number, body: string): void;
}

/** Prepares the statements once. */
export function projectOffice(db: Database): OfficeProjection {
  const forgetLanes = db.prepare<[string]>('DELETE FROM lanes WHERE from_day >= ?');
  const addLane = db.prepare<[string, string, number]>(
    'INSERT INTO lanes (lane, from_day, no_wait) VALUES (?, ?, ?)',
  );
  const close = db.prepare<[number, string, string, string | null, number]>(
    'INSERT INTO closures (seq, day, reason, until, closed_at) VALUES (?, ?, ?, ?, ?)',
  );
  // Said anew or opened again, the day's closure before ends; one of an earlier day ended with it.
  const end = db.prepare<[number, string]>(
    'UPDATE closures SET opened_at = ? WHERE opened_at IS NULL AND day = ?',
  );
  const publish = db.prepare<[number, string, number, string, string]>(
    'INSERT INTO publications (seq, period, version, last_day, body) VALUES (?, ?, ?, ?, ?)',
  );
  const open = db.prepare<[number, string]>('INSERT INTO days (seq, day) VALUES (?, ?)');
  return {
    dayOpened: ({ day }, seq) => void open.run(seq, day),
    configured({ office, day, hallFrom }) {
      // What still waited gives way; the days before keep their lanes, for numbers of theirs that come late (SPEC N6).
      const from = hallFrom ?? day;
      forgetLanes.run(from);
      for (const lane of office.lanes) addLane.run(lane.id, from, lane.noWait ? 1 : 0);
    },
    noWaitClosed({ day, reason, until }, seq, at) {
      end.run(at, day);
      close.run(seq, day, reason, until, at);
    },
    noWaitOpened: ({ day }, at) => void end.run(at, day),
    published({ figures, version }, seq, body) {
      publish.run(seq, figures.period, version, figures.to, body);
    },
  };
}
