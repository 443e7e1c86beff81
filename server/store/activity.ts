import type { Database } from 'better-sqlite3';
import { CONSOLE } from '#shared/domain/access.ts';
import type { OfficeEvent, RatingClosed, RatingGiven, Recorded } from '#shared/domain/events.ts';
import { ticketNumber } from '#shared/domain/ticket.ts';
import { upcast } from './upcast.ts';

/** Who did what, a page of the journal at a time, newest first; ratings are left out (SPEC A16). */

/** Every event but those of ratings. */
export type Deed = Exclude<OfficeEvent, RatingGiven | RatingClosed>;

/** A deed as it was written down. */
export interface Done extends Omit<Recorded, 'event'> {
  readonly event: Deed;
}

/** What is asked for. */
export interface AskedDeeds {
  /** Only what was written before this place; null: from the newest on. */
  readonly before: number | null;
  /** Only what was written from the first instant on and before the second, office time, ms; null: at any time. */
  readonly within: readonly [from: number, to: number] | null;
  /** Only what this one did; null: anybody. */
  readonly by: string | null;
}

export interface DeedsPage {
  readonly deeds: readonly Done[];
  /** Where to go on; null when nothing lies before. */
  readonly before: number | null;
}

export interface ActivityLookUps {
  page(asked: AskedDeeds): DeedsPage;
  /** The number of a ticket as it stood at an event, `A025`; null when nobody knew it then. */
  numberOf(ticket: string, seq: number): string | null;
}

/** Lines of a page. */
const MOST = 50;
/** Rows that are looked at for one page: whoever did little long ago must not keep the office from its work. */
const MOST_LOOKED_AT = 10_000;

interface Row {
  readonly seq: number;
  readonly at: number;
  readonly by: string;
  readonly type: string;
  readonly version: number;
  readonly body: string;
}

/** The look-ups in an opened database; each walks along the journal's key. */
export function activityIn(db: Database): ActivityLookUps {
  // A day is opened by its first command: were that a tablet's, it would tell when somebody rated.
  const doer = `CASE type WHEN 'day-opened' THEN '${CONSOLE.id}' ELSE "by" END`;
  const page = db.prepare<[number, number, string | null, string | null, number], Row>(
    `SELECT seq, at, ${doer} AS "by", type, version, body FROM journal NOT INDEXED
     WHERE seq >= ? AND seq < ? AND type NOT IN ('rating-given', 'rating-closed')
       AND (? IS NULL OR ${doer} = ?)
     ORDER BY seq DESC LIMIT ?`,
  );
  const newest = db.prepare<[], number | null>('SELECT max(seq) FROM journal').pluck();
  const timeOf = db.prepare<[number], number>('SELECT at FROM journal WHERE seq = ?').pluck();
  const number = db.prepare<[string, number], { letter: string; number: number }>(
    'SELECT letter, number FROM visits WHERE ticket = ? AND seq <= ? ORDER BY seq DESC LIMIT 1',
  );

  /** The first place written at an instant or later: the office's time never goes back, so halving finds it (SPEC X6). */
  function placeAt(instant: number, end: number): number {
    let [low, high] = [1, end];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((timeOf.get(middle) ?? instant) < instant) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    page({ before, within, by }) {
      const end = (newest.get() ?? 0) + 1;
      const first = within ? placeAt(within[0], end) : 1;
      const last = Math.min(before ?? end, within ? placeAt(within[1], end) : end);
      const from = Math.max(first, last - MOST_LOOKED_AT);
      const rows = page.all(from, last, by, by, MOST);
      const next = rows.length === MOST ? (rows.at(-1)?.seq ?? from) : from;
      return { deeds: rows.flatMap(deedOf), before: next > first ? next : null };
    },
    numberOf(ticket, seq) {
      const found = number.get(ticket, seq);
      return found ? ticketNumber(found.letter, found.number) : null;
    },
  };
}

function deedOf(row: Row): readonly Done[] {
  const { seq, at, by } = row;
  const event = upcast(row);
  if (event.type === 'rating-given' || event.type === 'rating-closed') return [];
  return [{ seq, at, by, event }];
}
