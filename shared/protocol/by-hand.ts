/** What the office tells its lead of the visits that counters served by hand (SPEC Q18). */
import type { Outcome } from '../domain/vocabulary.ts';

/**
 * What the office made of a visit served by hand: it ended the visit of its number; its number is not known yet; the visit
 * was over already; another counter was serving it; it was told more than seven days later; its counter is none of the
 * office. All but the first are doubtful.
 */
export const HAND_NOTES = ['joined', 'waits', 'twice', 'elsewhere', 'late', 'no-counter'] as const;
export type HandNote = (typeof HAND_NOTES)[number];

/** One visit served by hand. */
export interface HandVisitSeen {
  /** The office's day of its number. */
  readonly day: string;
  /** As it is called out, `A025`. */
  readonly number: string;
  readonly counter: string;
  /** Office time, ms, as the counter knew it. */
  readonly calledAt: number;
  readonly endedAt: number;
  readonly outcome: Outcome;
  readonly noted: HandNote;
  /** Of a doubtful one: the counter that the number's visit is at in the office's tables, perhaps the same; else null. */
  readonly otherCounter: string | null;
}

/** `GET /api/by-hand?from=&to=`, both days counted, 31 at most; today where they are left out. */
export interface ByHandNow {
  readonly from: string;
  readonly to: string;
  readonly doubtful: number;
  /** The doubtful ones first, each part by when it ended, newest first. */
  readonly visits: readonly HandVisitSeen[];
}
