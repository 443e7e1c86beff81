import type { Answers, VisitRecorded } from '#shared/domain/events.ts';
import type { CitizenChannel, Ending } from '#shared/domain/vocabulary.ts';
import type { Office } from '#shared/protocol/office.ts';
import type { File } from './files.ts';

/**
 * The observer's own book of a day, kept by hand from what was said to have happened. It shares no
 * code with the rules, so that it can hold them to account.
 */

export type Place =
  | { readonly at: 'waiting' | 'void' | 'late' }
  /** With the counter where its holder was served and went; null: nobody came. */
  | { readonly at: 'absent' | 'left'; readonly counter: string | null }
  | { readonly at: 'counter' | 'ended'; readonly counter: string };

export interface Slip {
  readonly id: string;
  readonly day: string;
  readonly letter: string;
  readonly number: number;
  lane: string;
  readonly procedure: string;
  readonly field: string | null;
  /** Where it stands in time, ms, and which of two equal ones came first. */
  readonly stands: number;
  readonly arrival: number;
  /** When its kiosk gave it, ms; null where that kiosk went by a clock of its own. */
  readonly given: number | null;
  priority: boolean;
  absences: number;
  place: Place;
  outcome: Ending | null;
  rated: boolean;
  /** Its holder was served once and went: the tablet asked then. */
  went: boolean;
  /** When it was called last, ms, and when the call came that began its turn at the counter. */
  calledAt: number;
  turnAt: number;
}

/** A rating as the observer wrote it down, the newest of its name. */
export interface Said {
  readonly rating: string;
  readonly visit: string | null;
  readonly questionnaire: string;
  readonly by: string;
  readonly channel: CitizenChannel;
  readonly counter: string | null;
  /** Null where no phone gave it, or one that did not say its name. */
  readonly phone: string | null;
  readonly givenAt: number;
  readonly heardAt: number;
  version: number;
  answers: Answers;
}

export interface Post {
  openBy: string | null;
  serving: string | null;
  lastVisit: string | null;
  /** Priority people called in a row while others waited. */
  run: number;
  /** Visits that ended here today. */
  ended: number;
}

export interface Book {
  /** As it is in force on the day. */
  office: Office | null;
  readonly files: File[];
  day: string;
  readonly slips: Map<string, Slip>;
  /** Those of the days before. */
  readonly past: Map<string, Slip>;
  readonly numbers: Set<string>;
  readonly standsLast: Map<string, number>;
  readonly posts: Map<string, Post>;
  readonly devices: Map<string, string | null>;
  /** Until when the no-wait lane is closed today, `14:00`; `24:00` where nobody said; null: nobody closed it. */
  closedUntil: string | null;
  /** What counters did by hand with numbers that nobody knew. */
  byHand: readonly VisitRecorded[];
  /** All that counters told of what they did by hand. */
  told: readonly VisitRecorded[];
  readonly epochs: string[];
  readonly ratings: Map<string, Said>;
  /** Published periods, with their first and last day. */
  readonly published: Map<string, { readonly from: string; readonly to: string }>;
}

export function emptyBook(): Book {
  return {
    office: null,
    files: [],
    day: '',
    slips: new Map(),
    past: new Map(),
    numbers: new Set(),
    standsLast: new Map(),
    posts: new Map(),
    devices: new Map(),
    closedUntil: null,
    byHand: [],
    told: [],
    epochs: [],
    ratings: new Map(),
    published: new Map(),
  };
}

/** The counters that somebody has open, in the order of their ids. */
export function openOf({ posts }: Book, id: string): readonly string[] {
  return [...posts].flatMap(([counter, { openBy }]) => (openBy === id ? [counter] : [])).sort();
}

export function postOf(book: Book, counter: string): Post {
  const known = book.posts.get(counter);
  if (known) return known;
  const made: Post = { openBy: null, serving: null, lastVisit: null, run: 0, ended: 0 };
  book.posts.set(counter, made);
  return made;
}

/** The slip of a ticket, of whatever day. */
export function slipOf(book: Book, id: string): Slip | null {
  return book.slips.get(id) ?? book.past.get(id) ?? null;
}

/** Those waiting for a counter. */
export function waitingAt(book: Book, counter: string): Slip[] {
  const lanes = book.office?.counters.find((one) => one.id === counter)?.lanes ?? [];
  return [...book.slips.values()].filter(
    (slip) => slip.place.at === 'waiting' && lanes.includes(slip.lane),
  );
}
