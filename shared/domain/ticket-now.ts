/** What the phone that holds a ticket's token is shown of it (SPEC R15). Nothing here tells of persons: no clerk, no priority. */
import type { Office } from '../protocol/office.ts';
import type { Text } from '../protocol/text.ts';
import { CHANGED_WITHIN_MS } from './decide-rating-change.ts';
import { type Asking, askingOf } from './questionnaires/asking.ts';
import { waitingIn } from './queue.ts';
import type { State, TicketState } from './state.ts';
import { ticketNumber } from './ticket.ts';
import { addDays } from './time.ts';
import type { TabletView } from './views.ts';
import { type CitizenChannel, type Ending, questionAfter } from './vocabulary.ts';

/** A ticket of any day, as the tables have it. */
export interface HeldTicket {
  readonly ticket: string;
  /** The office's day of its number. */
  readonly day: string;
  readonly letter: string;
  readonly number: number;
  readonly lane: string;
  readonly procedure: string;
  /** `unqueued`: it joined no queue (SPEC N4, N6, N7). */
  readonly state: TicketState | 'unqueued';
  readonly counter: string | null;
  readonly outcome: Ending | null;
  /** Office time, ms; null while it has not ended. */
  readonly endedAt: number | null;
}

/** The rating that counts of a visit: where it came from. */
export interface RatedBy {
  readonly rating: string;
  readonly channel: CitizenChannel;
  /** Who sent it. */
  readonly by: string;
  /** Office time, ms; null: nobody noted it. */
  readonly givenAt: number | null;
}

/** What asks for a rating of a visit, wherever it is asked: the tablet's own question. */
export type AskAbout = NonNullable<TabletView['ask']>;

/** `GET /api/ticket`. Times are office time, ms. */
export interface TicketNow {
  readonly at: number;
  readonly office: Pick<Office, 'name' | 'place' | 'timeZone' | 'languages' | 'publicCalendar'>;
  readonly number: string;
  /** `2026-11-23`. */
  readonly day: string;
  readonly isToday: boolean;
  readonly lane: Text | null;
  readonly procedure: Text | null;
  readonly state: HeldTicket['state'];
  /** How many wait before it in its lane (SPEC W1); null where it does not wait today. */
  readonly ahead: number | null;
  /** Where it is called to, or was served; null while it is at no counter. */
  readonly counter: Text | null;
  /** Once the visit has ended: what a rating of it is asked, whether it may still be given or not. */
  readonly asks: { readonly ask: AskAbout; readonly asking: Asking } | null;
  /** The rating that it has; null: none yet. */
  readonly rated: {
    readonly channel: CitizenChannel;
    /** Its name where this phone gave it; null where it came from elsewhere. */
    readonly own: string | null;
    /** Until when this phone may change it (SPEC R14); null where it may not. */
    readonly changeableUntil: number | null;
  } | null;
}

/** For so many days after its own a ticket's token is known. */
const KNOWN_DAYS = 2;

/** Whether the token of a ticket is still good on the office's day. */
export function isHeld({ day }: Pick<HeldTicket, 'day'>, today: string): boolean {
  return today <= addDays(day, KNOWN_DAYS);
}

/** What its holder may know. @param by the holder, as the journal names it  @param at office time, ms */
export function ticketNow(
  state: State,
  office: Office,
  held: HeldTicket,
  rated: RatedBy | null,
  { by, at }: { readonly by: string; readonly at: number },
): TicketNow {
  const { name, place, timeZone, languages, publicCalendar } = office;
  const isToday = held.day === state.day;
  const procedure = office.procedures.find(({ code }) => code === held.procedure);
  return {
    at,
    office: { name, place, timeZone, languages, publicCalendar },
    number: ticketNumber(held.letter, held.number),
    day: held.day,
    isToday,
    lane: office.lanes.find(({ id }) => id === held.lane)?.name ?? null,
    procedure: procedure?.shortName ?? null,
    state: held.state,
    ahead: isToday && held.state === 'waiting' ? aheadOf(state, held) : null,
    counter: office.counters.find(({ id }) => id === held.counter)?.name ?? null,
    asks: asksOf(office, held),
    rated: rated && ratedNow(rated, by, at),
  };
}

/** What is asked about a visit that has ended; null before. */
export function askAbout(held: HeldTicket): AskAbout | null {
  const { ticket: visit, letter, number, procedure, outcome, endedAt } = held;
  if (outcome === null || endedAt === null) return null;
  const question = questionAfter(outcome);
  return { visit, number: ticketNumber(letter, number), procedure, question, endedAt };
}

function asksOf(office: Office, held: HeldTicket): TicketNow['asks'] {
  const ask = askAbout(held);
  return ask && { ask, asking: askingOf(office) };
}

function aheadOf(state: State, { lane, ticket }: HeldTicket): number | null {
  const place = waitingIn(state, lane).findIndex(({ id }) => id === ticket);
  return place === -1 ? null : place;
}

function ratedNow(rated: RatedBy, by: string, at: number): TicketNow['rated'] {
  const isOwn = rated.by === by;
  const until = (rated.givenAt ?? 0) + CHANGED_WITHIN_MS;
  return {
    channel: rated.channel,
    own: isOwn ? rated.rating : null,
    changeableUntil: isOwn && at <= until ? until : null,
  };
}
