/** The figures of one period as they are frozen and shown: built by `results.ts`, kept for good in the journal. */
import type { Text } from '../protocol/text.ts';
import type { Level, Question, Reason } from './vocabulary.ts';

/** Answers to one question, by level. */
export type LevelCounts = { readonly [level in Level]: number };

/** One group's satisfaction. Never shown without `n` and the interval (SPEC S1 to S3). */
export interface Share {
  readonly counts: LevelCounts;
  /** Answers in all. */
  readonly n: number;
  /** (very satisfied + satisfied) ÷ n, 0 to 1; null when n = 0. */
  readonly satisfied: number | null;
  /** Wilson 95 % interval of `satisfied`, 0 to 1; null when n = 0. */
  readonly interval: readonly [number, number] | null;
}

/** One row of a one-way table. */
export interface Row extends Share {
  /** Field id or procedure code; `other` for the merged row (SPEC S4). */
  readonly key: string;
  /** Null for the merged row, and for a field or procedure not in the office's file. */
  readonly name: Text | null;
  /** How many small rows are merged into this one; 1 for an ordinary row. */
  readonly merged: number;
  readonly visitsEnded: number;
}

/** A field with the procedures inside it that may be shown. */
export interface FieldRow extends Row {
  readonly procedures: readonly Row[];
}

/** What a hall display or front page says of a published period. */
export interface Headline extends Share {
  readonly period: string;
  readonly version: number;
  readonly from: string;
  readonly to: string;
  readonly visitsEnded: number;
  readonly ratings: number;
}

/** The figures of a period, published or not. */
export interface Figures {
  readonly period: string;
  /** First and last day, both counted, `2026-07-01`. */
  readonly from: string;
  readonly to: string;
  readonly visitsEnded: number;
  /** Tickets taken in the no-wait lane. */
  readonly noWaitTickets: number;
  readonly tickets: number;
  /** Ratings that count: bound to an ended visit, one a visit (SPEC R2). */
  readonly ratings: number;
  /** Ratings set apart: marked, so not in any share (SPEC R9). */
  readonly setApart: number;
  /** Ratings ÷ visits ended, 0 to 1; null when no visit ended (SPEC S5). */
  readonly responseRate: number | null;
  /** By result, or guidance where there is no result yet (SPEC R5). */
  readonly headline: Share;
  /** Null where so few answered that somebody's answer could be made out (SPEC S4). */
  readonly byQuestion: { readonly [question in Question]: Share | null };
  readonly byField: readonly FieldRow[];
  readonly reasons: readonly { readonly reason: Reason; readonly n: number }[];
  /** Smallest group that is shown. */
  readonly smallestGroup: number;
}

/** Figures frozen for good, with the place in the journal they were made from (SPEC P5, J6). */
export interface Publication {
  readonly version: number;
  readonly publishedAt: number;
  readonly figures: Figures;
  /** Newest event that the figures know of, and its hash. */
  readonly journalSeq: number;
  readonly headHash: string;
}
