import type { Catalogue } from '#shared/domain/catalogue.ts';
import { words } from '#shared/ui/words/language.ts';
import type { IssuedTicket } from '../model/issue.ts';
import { openingAt } from '#shared/domain/opening.ts';
import { openingSentence } from './opening-sentence.ts';
import { pausedSaid } from './paused-said.ts';

/** What a ticket says beside its number: why it is an ordinary one, when numbers are called again, and what to do now. */

/** The sentences, in the order in which they are read; a plain ticket within the hours has only the last (SPEC Q3); one that nobody calls today is told that it ends with the day (N5). */
export function ticketNotes(ticket: IssuedTicket, catalogue: Catalogue): readonly string[] {
  const opening = openingAt(catalogue, ticket.at);
  const why = whyOrdinary(ticket);
  const hours = opening.status === 'open' ? null : openingSentence(opening);
  const called = opening.status === 'open' || opening.status === 'before';
  const { watchDisplay, watchOrListen, onlyToday } = words.value.kiosk;
  // Where the office was not in reach the hall's display may not be either: clerks then call out.
  const how = ticket.ahead === null ? watchOrListen : watchDisplay;
  return [why, hours, called ? how : onlyToday].filter((note) => note !== null);
}

function whyOrdinary({ limits, procedure, paused }: IssuedTicket): string | null {
  const { kiosk } = words.value;
  if (paused) return kiosk.whyPaused(pausedSaid(paused));
  if (limits === 'unsure') return kiosk.whyUnsure;
  if (limits !== 'beyond') return null;
  return procedure.noWait?.limits.length === 0 ? kiosk.whyNotMet : kiosk.whyBeyond;
}
