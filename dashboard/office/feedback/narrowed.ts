import { isFeedbackCode } from '#shared/domain/feedback/code.ts';
import type { FeedbackAbout, FeedbackChannel } from '#shared/domain/vocabulary-of-feedback.ts';
import type { FeedbackRow } from '#shared/protocol/feedback.ts';

/** Which rows of the register are shown. */

/** What the register is narrowed down to; an empty part takes everything. */
export interface Narrowing {
  readonly state: '' | 'open' | 'late' | 'settled';
  readonly about: '' | FeedbackAbout;
  readonly channel: '' | FeedbackChannel;
  /** As somebody reads it out: `k7m2 9qxd`. */
  readonly code: string;
}

/** Everything. */
export const EVERYTHING: Narrowing = { state: '', about: '', channel: '', code: '' };

/** The rows that fit, in their order. */
export function narrowed(
  rows: readonly FeedbackRow[],
  { state, about, channel, code }: Narrowing,
): readonly FeedbackRow[] {
  return rows.filter(
    (row) =>
      fits(row, state) &&
      (about === '' || row.about === about) &&
      (channel === '' || row.channel === channel) &&
      (code.trim() === '' || isFeedbackCode(code, row.feedback)),
  );
}

function fits({ late, due, state: stands }: FeedbackRow, state: Narrowing['state']): boolean {
  // Whoever was asked for more owes the office something, not the office them: it is open all the same.
  const isOpen = due !== null || stands === 'more-asked';
  switch (state) {
    case '':
      return true;
    case 'late':
      return late;
    case 'open':
      return isOpen;
    case 'settled':
      return !isOpen;
    default:
      return state satisfies never;
  }
}
