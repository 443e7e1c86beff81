/** What a tablet at the exit learns of a number that somebody types there (SPEC R15): whether its visit may be rated, and what is then asked. */
import type { AskAbout, HeldTicket } from './ticket-now.ts';
import { askAbout } from './ticket-now.ts';

/** `GET /api/visits/A025`: a visit to ask about, or why there is none. */
export type VisitAsked =
  | { readonly status: 'asks'; readonly ask: AskAbout }
  | { readonly status: 'unknown' | 'not-ended' | 'rated' };

/** @param held the ticket of today with that number; null: nobody was given it */
export function visitAsked(held: HeldTicket | null, isRated: boolean): VisitAsked {
  if (!held) return { status: 'unknown' };
  if (isRated) return { status: 'rated' };
  const ask = askAbout(held);
  return ask ? { status: 'asks', ask } : { status: 'not-ended' };
}
