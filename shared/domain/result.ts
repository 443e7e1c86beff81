/** What an accepted command answers, taken from its events alone, so that a repeated command can be answered again from the journal. */
import type { OfficeEvent } from './events.ts';
import type { Mark } from './vocabulary.ts';

export interface CommandResult {
  /** The ticket called or issued. */
  readonly ticket?: string;
  /** What the office noted about a fact. */
  readonly marks?: readonly Mark[];
  /** The version published. */
  readonly version?: number;
}

/** The result of a command from the events it caused; the last one that tells anything counts. */
export function resultOf(events: readonly OfficeEvent[]): CommandResult {
  // A number that had been served by hand before is given first, and its visit follows (SPEC Q17).
  const last = events.find(({ type }) => type === 'ticket-issued') ?? events.at(-1);
  switch (last?.type) {
    case 'ticket-called':
      return { ticket: last.ticket };
    case 'ticket-issued':
    case 'priority-claimed':
      return { ticket: last.ticket, marks: last.marks };
    case 'visit-recorded':
    case 'rating-given':
    case 'rating-changed':
    case 'rating-closed':
    case 'feedback-taken':
      return { marks: last.marks };
    case 'period-published':
      return { version: last.publication.version };
    default:
      return {};
  }
}
