import { ticketNumber } from '#shared/domain/ticket.ts';
import type { JournalRow } from '../../../server/store/journal.ts';

/** What an office that lost a part of its day has been told of it. */

/** Everything by the numbers that people hold: by letter, and within one in the order of the journal, as often as it stands there. */
export interface Told {
  readonly given: readonly string[];
  /** Also those recorded by hand. */
  readonly ended: readonly string[];
  readonly byHand: readonly string[];
  readonly rated: readonly string[];
  /** What was marked, but for the hour at which the journey runs, and a visit that came before its number (SPEC Q17). */
  readonly marked: readonly string[];
}

/** Reads it off a journal. */
export function toldIn(journal: readonly JournalRow[]): Told {
  const holders = new Map<string, string>();
  const told = { given: [], ended: [], byHand: [], rated: [], marked: [] } as {
    [what in keyof Told]: string[];
  };
  for (const { event } of journal) {
    if (event.type === 'ticket-issued')
      holders.set(event.ticket, ticketNumber(event.letter, event.number));
  }
  const holder = (ticket: string | null) => holders.get(ticket ?? '') ?? 'nobody';
  for (const { event } of journal) {
    if (event.type === 'ticket-issued') told.given.push(holder(event.ticket));
    if (event.type === 'visit-ended') told.ended.push(holder(event.ticket));
    // Without a ticket it waits for its number, and is written once more when that comes.
    if (event.type === 'visit-recorded' && event.ticket !== null) {
      told.ended.push(holder(event.ticket));
      told.byHand.push(holder(event.ticket));
    }
    if (event.type === 'rating-given') told.rated.push(holder(event.visit));
    if (!('marks' in event)) continue;
    const passing = ['out-of-hours', event.type === 'visit-recorded' ? 'unknown-ticket' : ''];
    const marks = event.marks.filter((mark) => !passing.includes(mark));
    if (marks.length > 0) told.marked.push(`${event.type}: ${marks.join()}`);
  }
  return {
    given: byLetter(told.given),
    ended: byLetter(told.ended),
    byHand: byLetter(told.byHand),
    rated: byLetter(told.rated),
    marked: told.marked,
  };
}

/** By letter; within one they stay as they stand. */
export function byLetter(numbers: readonly string[]): readonly string[] {
  return [...numbers].sort((a, b) => a.charCodeAt(0) - b.charCodeAt(0));
}
