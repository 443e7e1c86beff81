/** Lists of ratings that staff enter for citizens: read, shown row by row, entered, confirmed by a second person (SPEC R18). */
import * as v from 'valibot';
import type { LevelCounts } from '../domain/publication.ts';
import {
  type Level,
  type Question,
  type Scale,
  STAFF_CHANNELS,
  type StaffChannel,
  WITHDRAWAL_REASONS,
  type WithdrawalReason,
} from '../domain/vocabulary.ts';
import type { Fault } from './messages.ts';
import type { Text } from './text.ts';

/** What a list may hold, in the order in which it is asked for. */
export const ENTERED_COLUMNS = [
  'day',
  'procedure',
  'result',
  'guidance',
  'attitude',
  'reasons',
  'comment',
  'key',
] as const;
export type EnteredColumn = (typeof ENTERED_COLUMNS)[number];

/** What a number in a column of levels means; a list alone does not say. */
export const NUMBERS = ['three-best-1', 'three-best-3', 'five-best-1', 'five-best-5'] as const;
export type Numbers = (typeof NUMBERS)[number];

const placeSchema = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(199)));

/** Which column of the file holds what, by its place from 0; null: none does. */
export const mappingSchema = v.strictObject({
  columns: v.strictObject({
    day: placeSchema,
    procedure: placeSchema,
    result: placeSchema,
    guidance: placeSchema,
    attitude: placeSchema,
    reasons: placeSchema,
    comment: placeSchema,
    key: placeSchema,
  }),
  /** Null: numbers are told as a problem. */
  numbers: v.nullable(v.picklist(NUMBERS)),
});
export type Mapping = v.InferOutput<typeof mappingSchema>;

export const channelSchema = v.picklist(STAFF_CHANNELS);

/** `POST /api/entered/lists/LIST/enter`: so many rows with a problem are to be left out, as whoever enters it has read. */
export const enterSchema = v.strictObject({
  leaveOut: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** `POST /api/entered/batches/BATCH/withdraw`. */
export const withdrawSchema = v.strictObject({ reason: v.picklist(WITHDRAWAL_REASONS) });

/** Why a file cannot be read at all. */
export type UnreadableList =
  | 'unreadable-file'
  | 'wrong-encoding'
  | 'utf-16'
  | 'too-large'
  | 'too-many-rows'
  | 'no-rows';

/** What can be wrong with a row. */
export const ROW_PROBLEMS = [
  'day-missing',
  'day-malformed',
  'day-ahead',
  'day-too-early',
  'procedure-unknown',
  'level-unknown',
  'number-unexplained',
  'no-answer',
  'reason-unknown',
  'too-long',
  'formula-without-text',
  'formula-error',
] as const;
export type RowProblemKind = (typeof ROW_PROBLEMS)[number];

export interface RowProblem {
  readonly what: RowProblemKind;
  /** Null where the row as a whole is meant. */
  readonly column: EnteredColumn | null;
  /** What stands there, its first characters; empty where nothing does. */
  readonly text: string;
}

export const ROW_STATUSES = ['accepted', 'problem', 'doublet'] as const;
export type RowStatus = (typeof ROW_STATUSES)[number];

/** A row as it was read. What it says in words is not told again: it stands in the file. */
export interface ReadRow {
  /** As the sheet counts it, its heads included. */
  readonly row: number;
  readonly status: RowStatus;
  readonly problems: readonly RowProblem[];
  /** For a doublet: the row of this file, or the batch, that has the same form; else null. */
  readonly sameAs: { readonly row: number } | { readonly batch: string } | null;
  /** Empty where it could not be read. */
  readonly day: string;
  readonly procedure: string | null;
  readonly answers: { readonly [question in Question]?: Level };
  readonly reasons: number;
  readonly hasComment: boolean;
}

/** What a list is made of, once every row was looked at. */
export interface ListReport {
  /** Heads of the file's columns, in their order; some may be empty. */
  readonly heads: readonly string[];
  readonly mapping: Mapping;
  /** Columns that must be chosen before rows can be read; no row is looked at while one is missing. */
  readonly missing: readonly ('day' | 'answers')[];
  /** Rows that are not empty. */
  readonly rows: number;
  readonly accepted: number;
  readonly withProblem: number;
  readonly doublets: number;
  /** Of the accepted: those without a form's number, of which nobody can tell whether they were entered before. */
  readonly withoutKey: number;
  readonly problems: readonly { readonly what: RowProblemKind; readonly rows: number }[];
  readonly scale: Scale;
  /** Of the accepted, by day. */
  readonly days: readonly { readonly day: string; readonly rows: number }[];
  /** Of the accepted, by result, or guidance where there is none. */
  readonly levels: LevelCounts;
  /** Of the accepted: those whose day lies in a period that is published. They enter a correction alone (SPEC S9). */
  readonly published: number;
}

/** `GET /api/entered/lists/LIST`: how far a list is. Nothing of it is kept before it is entered. */
export type ListNow =
  | { readonly status: 'reading' | 'entering'; readonly done: number; readonly of: number }
  | { readonly status: 'unreadable'; readonly what: UnreadableList }
  | {
      readonly status: 'read';
      readonly report: ListReport;
      /** The batch that has the very same rows; null: there is none. */
      readonly enteredAs: string | null;
    }
  | { readonly status: 'entered'; readonly batch: string }
  /** The office failed of it; nothing of it is kept. */
  | { readonly status: 'failed'; readonly why: Extract<Fault, 'no-room' | 'fault'> };

/** `GET /api/entered/lists/LIST/rows?show=problem&from=0`: a page of rows. */
export interface RowsPage {
  readonly rows: readonly ReadRow[];
  /** Rows of that kind in all. */
  readonly of: number;
}

/** Rows of a page. */
export const ROWS_OF_A_PAGE = 50;

/** Whether a list was entered; null, or why not. */
export interface EnterAnswer {
  readonly why: 'has-problems' | 'nothing-to-enter' | 'entered-already' | 'not-read' | null;
}

/** A post by the name that people know; its id where it is no more. */
interface Post {
  readonly id: string;
  readonly label: Text;
}

interface Batch {
  readonly batch: string;
  readonly channel: StaffChannel;
  readonly enteredBy: Post;
  readonly rows: number;
  readonly from: string;
  readonly to: string;
  readonly leftOut: number;
  readonly doublets: number;
}

/** A list that waits for a second person. */
export interface WaitingBatch extends Batch {
  /** Office time, ms. */
  readonly enteredAt: number;
  /** Rows already written down: above 0 its confirmation was begun, and is to be finished. */
  readonly written: number;
}

/** A batch that was confirmed. */
export interface ConfirmedBatch extends Batch {
  readonly confirmedBy: Post;
  readonly confirmedAt: number;
  /** Null while it counts. */
  readonly withdrawn: {
    readonly reason: WithdrawalReason;
    readonly by: Post;
    readonly at: number;
  } | null;
}

/** `GET /api/entered`: what waits, and what counts, the newest first. */
export interface EnteredNow {
  readonly waiting: readonly WaitingBatch[];
  readonly batches: readonly ConfirmedBatch[];
}

/** A row of a waiting list: all that is kept of its form but its words, which are told by their number alone, and its number, which is kept as a hash. */
export interface RowToConfirm
  extends Pick<ReadRow, 'row' | 'day' | 'procedure' | 'answers' | 'hasComment'> {
  /** By the ids of its questionnaire. */
  readonly reasons: readonly string[];
  /** Whether the form bears a number. */
  readonly hasNumber: boolean;
}

/** `GET /api/entered/waiting/BATCH?from=0`: rows of a waiting list, for whoever is to confirm it; without what was said in words. */
export interface WaitingRows {
  readonly rows: readonly RowToConfirm[];
  readonly of: number;
}
