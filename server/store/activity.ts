import type { Database } from 'better-sqlite3';
import { CONSOLE } from '#shared/domain/access.ts';
import type { EventType, OfficeEvent, Recorded } from '#shared/domain/events.ts';
import { ticketNumber } from '#shared/domain/ticket.ts';
import { type StoredEvent, upcast } from './upcast.ts';

/** Who did what, a page of the journal at a time, newest first; ratings, and what the office does by itself, are left out (SPEC A16). */

const NO_DEEDS = [
  'rating-given',
  'rating-changed',
  'rating-closed',
  'batch-rows',
  'ratings-flagged',
  'files-archived',
] as const satisfies readonly EventType[];

/** Every event but those of ratings, and what the office found in them by itself. */
export type Deed = Exclude<OfficeEvent, { readonly type: (typeof NO_DEEDS)[number] }>;

/** A deed as it was written down. */
export interface Done extends Omit<Recorded, 'event'> {
  readonly event: Deed;
}

/**
 * Where a page goes on. Never a place in the journal: from the places between deeds, or from pages that end where ratings stand,
 * it would follow when somebody rated.
 */
export interface BeforeDeed {
  /** Office time, ms. */
  readonly at: number;
  /** How many deeds of that very instant still lie before it. */
  readonly nth: number;
}

/** What is asked for. */
export interface AskedDeeds {
  /** Only what was done before this; null: from the newest on. */
  readonly before: BeforeDeed | null;
  /** Only what was written from the first instant on and before the second, office time, ms; null: at any time. */
  readonly within: readonly [from: number, to: number] | null;
  /** Only what this one did; null: anybody. */
  readonly by: string | null;
}

export interface DeedsPage {
  readonly deeds: readonly Done[];
  /** Where to go on; null when nothing lies before. */
  readonly before: BeforeDeed | null;
}

export interface ActivityLookUps {
  page(asked: AskedDeeds): DeedsPage;
  /** The number of a ticket as it stood at an event, `A025`; null when nobody knew it then. */
  numberOf(ticket: string, seq: number): string | null;
}

/** Lines of a page. */
const MOST = 50;
/** Deeds that are looked at for one page: whoever did little long ago must not keep the office from its work. */
const MOST_LOOKED_AT = 10_000;

/** The look-ups in an opened database; each walks along the journal's key. */
export function activityIn(db: Database): ActivityLookUps {
  // A day is opened by its first command: were that a tablet's, it would tell when somebody rated.
  const doer = `CASE type WHEN 'day-opened' THEN '${CONSOLE.id}' ELSE "by" END`;
  // A number that comes late brings what its counter had told already: the kiosk has served nobody (SPEC Q17).
  const isToldAgain = `type = 'visit-recorded' AND EXISTS (SELECT 1 FROM journal AS cause
         WHERE cause."by" = journal."by" AND cause.command_id = journal.command_id AND cause.type = 'ticket-issued')`;
  // When somebody wrote at the kiosk, or on the phone of which ticket, is nobody's to know (SPEC Y1).
  const isOfCitizen = `type = 'feedback-taken' AND json_extract(body, '$.channel') IN ('kiosk', 'phone')`;
  const deeds = `journal NOT INDEXED WHERE seq >= ? AND seq < ?
       AND type NOT IN (${NO_DEEDS.map((type) => `'${type}'`).join(', ')}) AND NOT (${isToldAgain}) AND NOT (${isOfCitizen})`;
  const page = db.prepare<
    [number, number, number, string | null, string | null, number],
    StoredEvent
  >(
    `SELECT * FROM (
       SELECT seq, at, ${doer} AS "by", type, version, body FROM ${deeds} ORDER BY seq DESC LIMIT ?
     ) WHERE ? IS NULL OR "by" = ? ORDER BY seq DESC LIMIT ?`,
  );
  const lastLookedAt = db.prepare<[number, number, number], { seq: number; at: number }>(
    `SELECT seq, at FROM ${deeds} ORDER BY seq DESC LIMIT 1 OFFSET ?`,
  );
  const nthOf = db
    .prepare<[number, number, number], number>(
      `SELECT seq FROM ${deeds} ORDER BY seq LIMIT 1 OFFSET ?`,
    )
    .pluck();
  const countOf = db.prepare<[number, number], number>(`SELECT count(*) FROM ${deeds}`).pluck();
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

  function placeOf({ at, nth }: BeforeDeed, end: number): number {
    const next = placeAt(at + 1, end);
    return nthOf.get(placeAt(at, end), next, nth) ?? next;
  }

  function cursorAt({ seq, at }: Pick<StoredEvent, 'seq' | 'at'>, end: number): BeforeDeed {
    return { at, nth: countOf.get(placeAt(at, end), seq) ?? 0 };
  }

  return {
    page({ before, within, by }) {
      const end = (newest.get() ?? 0) + 1;
      const first = within ? placeAt(within[0], end) : 1;
      const ends = within ? placeAt(within[1], end) : end;
      const last = before ? Math.min(placeOf(before, end), ends) : ends;
      const rows = page.all(first, last, MOST_LOOKED_AT, by, by, MOST);
      const oldest =
        rows.length === MOST ? rows.at(-1) : lastLookedAt.get(first, last, MOST_LOOKED_AT - 1);
      const goesOn = oldest && nthOf.get(first, oldest.seq, 0) !== undefined;
      return { deeds: rows.flatMap(deedOf), before: goesOn ? cursorAt(oldest, end) : null };
    },
    numberOf(ticket, seq) {
      const found = number.get(ticket, seq);
      return found ? ticketNumber(found.letter, found.number) : null;
    },
  };
}

function deedOf(row: StoredEvent): readonly Done[] {
  const { seq, at, by } = row;
  const event = upcast(row);
  return isDeed(event) ? [{ seq, at, by, event }] : [];
}

function isDeed(event: OfficeEvent): event is Deed {
  return !NO_DEEDS.some((type) => type === event.type);
}
