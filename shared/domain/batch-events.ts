/** What has happened to lists that staff entered for citizens (SPEC R18): their rows first, and then that they count. */
import type { Answers, TextRef } from './events.ts';
import type { Scale, StaffChannel, WithdrawalReason } from './vocabulary.ts';

/** One rating as staff entered it. Whose it is, is nowhere: of its form's number the office keeps a keyed hash. */
export interface EnteredRating {
  /** In whose period it counts (SPEC P4). */
  readonly day: string;
  /** Null where the list did not say. */
  readonly procedure: string | null;
  readonly answers: Answers;
  readonly reasons: readonly string[];
  readonly comment: TextRef | null;
  /** 128 bits, hex: HMAC-SHA-256 of the form's number under a secret of the office; null where it has none. */
  readonly key: string | null;
}

/** Some rows of a list that somebody is confirming. They count only with `batch-confirmed`. */
export interface BatchRows {
  readonly type: 'batch-rows';
  readonly batch: string;
  /** Place of the first of them in the list, from 0. */
  readonly first: number;
  readonly rows: readonly EnteredRating[];
}

/** A second person confirmed a list: all rows told of it before count from now on, beside the headline. */
export interface BatchConfirmed {
  readonly type: 'batch-confirmed';
  readonly batch: string;
  readonly channel: StaffChannel;
  /** 128 bits, hex, made as a row's key, of all its rows: the same list is known again by it. */
  readonly listHash: string;
  /** The post that entered it. */
  readonly enteredBy: string;
  readonly scale: Scale;
  readonly rows: number;
  /** First and last day of its rows. */
  readonly from: string;
  readonly to: string;
  /** Rows with a problem that whoever entered it chose to leave out. */
  readonly leftOut: number;
  /** Rows that were there already: in the list itself, or in another batch. */
  readonly doublets: number;
}

/** A batch was set apart after it had been confirmed: nothing of it counts any more, and nothing is deleted. */
export interface BatchWithdrawn {
  readonly type: 'batch-withdrawn';
  readonly batch: string;
  readonly reason: WithdrawalReason;
}
