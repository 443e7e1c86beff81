/** What the office is asked to take note of or to do, as the pure part sees it; for all that comes over the wire its schemas are the one source. */
import type { Command as WireCommand } from '../protocol/commands.ts';
import type { Office } from '../protocol/office.ts';
import type { BatchConfirmed, BatchWithdrawn, EnteredRating } from './batch-events.ts';
import type { Flagged } from './doubt/flags.ts';
import type { CountsFrom } from './in-force.ts';
import type { FilesArchived } from './office-events.ts';

/**
 * A new office file (SPEC E2, Q12). No wire takes it as it stands: the office's own door, its start and its console make
 * it, once they have checked the file to the end (SPEC E1).
 */
export interface ConfigureOffice extends Pick<WireCommand, 'id' | 'at'> {
  readonly type: 'configure-office';
  readonly office: Office;
  /** Journal sequence of the file that this one was made from; left out by a console that sets a file regardless. */
  readonly base?: number;
  /** From when its parts count, as whoever accepts it was told before (SPEC E3). */
  readonly promised?: Partial<CountsFrom>;
}

/** The office was restored from an older backup: its journal goes on under another epoch (SPEC O7). Made by the console alone. */
export interface BeginEpoch extends Pick<WireCommand, 'id' | 'at'> {
  readonly type: 'begin-epoch';
  readonly epoch: string;
  /** The newest event that the backup knew. */
  readonly after: number;
}

/** Facts that a device no longer let in had left are to be taken (SPEC O8). Made by the administrator's door and the console. */
export interface AdmitFacts extends Pick<WireCommand, 'id' | 'at'> {
  readonly type: 'admit-facts';
  readonly device: string;
  readonly count: number;
}

/** The first facts of a device no longer let in, as they stand in their file, are not to count (SPEC O8). Made by the administrator's door alone. */
export interface DropFacts extends Pick<WireCommand, 'id' | 'at'> {
  readonly type: 'drop-facts';
  readonly device: string;
  readonly count: number;
}

/** A post is given another PIN (SPEC A5). Made by the door that makes the PIN, and by the console; the PIN itself is in no command. */
export interface RenewPin extends Pick<WireCommand, 'id' | 'at'> {
  readonly type: 'renew-pin';
  /** The post. */
  readonly staff: string;
}

/** What was written in feedback, how to reach its writer, and every letter between are to be forgotten (SPEC Y1). Made by the administrator's door and the console. */
export interface ForgetFeedback extends Pick<WireCommand, 'id' | 'at'> {
  readonly type: 'forget-feedback';
  readonly feedback: string;
}

/** What a look for doubts has found (SPEC D1). Made by the office itself when a day opens and before it publishes; no wire takes it. */
export interface FlagRatings extends Pick<WireCommand, 'id' | 'at'> {
  readonly type: 'flag-ratings';
  /** The newest event that the look knew. */
  readonly through: number;
  readonly found: readonly Flagged[];
}

/** The files of a publication were made (SPEC P7). Made by the office itself, once it is published. */
export interface ArchiveFiles extends Pick<WireCommand, 'id' | 'at'>, Omit<FilesArchived, 'type'> {
  readonly type: 'archive-files';
}

/** One rating of a list that staff entered, its comment still in words. */
export interface EnteredRow extends Omit<EnteredRating, 'comment'> {
  readonly comment: string | null;
}

/** Rows of a list that somebody is confirming (SPEC R18). Made by the office itself, from what waits with it. */
export interface AddBatchRows extends Pick<WireCommand, 'id' | 'at'> {
  readonly type: 'add-batch-rows';
  readonly batch: string;
  /** Place of the first of them in the list, from 0. */
  readonly first: number;
  readonly rows: readonly EnteredRow[];
}

/** A list that staff entered is to count (SPEC R18). Made by the second person's door. */
export interface ConfirmBatch extends Pick<WireCommand, 'id' | 'at'>, Omit<BatchConfirmed, 'type'> {
  readonly type: 'confirm-batch';
}

/** A confirmed batch is to be set apart (SPEC R18). Made by the lead's door. */
export interface WithdrawBatch
  extends Pick<WireCommand, 'id' | 'at'>,
    Omit<BatchWithdrawn, 'type'> {
  readonly type: 'withdraw-batch';
}

export type Command =
  | WireCommand
  | ConfigureOffice
  | BeginEpoch
  | AdmitFacts
  | DropFacts
  | RenewPin
  | AddBatchRows
  | ConfirmBatch
  | WithdrawBatch
  | FlagRatings
  | ArchiveFiles
  | ForgetFeedback;
export type CommandType = Command['type'];
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;
/** A clerk's wishes: every command made at a counter but the fact of one that has no line. */
export type CounterCommand = Exclude<
  Extract<Command, { readonly counter: string }>,
  { type: 'record-visit' }
>;
