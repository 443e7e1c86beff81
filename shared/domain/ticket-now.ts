/** What the phone that holds a ticket's token is shown of it (SPEC R15). Nothing here tells of persons: no clerk, no priority. */
import type { Office } from '../protocol/office.ts';
import type { Text } from '../protocol/text.ts';
import { CHANGED_WITHIN_MS } from './decide-rating-change.ts';
import { type Opening, openingAt } from './opening.ts';
import { type Asking, askingOf } from './questionnaires/asking.ts';
import { waitingIn } from './queue.ts';
import type { State, TicketState } from './state.ts';
import { ticketNumber } from './ticket.ts';
import { addDays } from './time.ts';
import type { TabletView } from './views.ts';
import {
  ABSENCES_TO_LEAVE,
  type CitizenChannel,
  type Ending,
  questionAfter,
} from './vocabulary.ts';

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
  /** How often it was called and nobody came. */
  readonly absences: number;
  readonly outcome: Ending | null;
  /** Office time, ms; null while it has not ended. */
  readonly endedAt: number | null;
}

/** The rating that counts of a visit: where it came from. */
export interface RatedBy {
  readonly rating: string;
  readonly channel: CitizenChannel;
  /** Newest version. */
  readonly version: number;
  /** Who sent it. */
  readonly by: string;
  /** What the phone that gave it called itself (SPEC D6); null where it came from none, or from one that did not say. */
  readonly phone: string | null;
  /** When the office heard of it first, office time, ms. */
  readonly heardAt: number;
}

/** Who asks, and when. */
export interface Asker {
  /** The holder of the ticket, as the journal names it: all phones that have read its code. */
  readonly by: string;
  /** What this very phone calls itself; null where it does not say. */
  readonly phone: string | null;
  /** Office time, ms. */
  readonly at: number;
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
  /** The counters that call its lane. */
  readonly callers: readonly Text[];
  /** How the service hours stand while it waits today; null else (SPEC K5). */
  readonly opening: Opening | null;
  /** How often it can still be called where nobody came (SPEC Q9). */
  readonly callsLeft: number;
  /** Where it is called to, or was served; null while it is at no counter. */
  readonly counter: Text | null;
  /** Once the visit has ended: what a rating of it is asked, whether it may still be given or not. */
  readonly asks: { readonly ask: AskAbout; readonly asking: Asking } | null;
  /** The rating that it has; null: none yet. */
  readonly rated: {
    readonly channel: CitizenChannel;
    /** Its name where this very phone gave it, and says so (SPEC R14); null where it came from elsewhere. */
    readonly own: string | null;
    /** Its newest version that counts, 1: it was not changed; null where this phone did not give it: nobody else learns of a change of mind. */
    readonly version: number | null;
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

/** What its holder may know. */
export function ticketNow(
  state: State,
  office: Office,
  held: HeldTicket,
  rated: RatedBy | null,
  asker: Asker,
): TicketNow {
  const { name, place, timeZone, languages, publicCalendar } = office;
  const { at } = asker;
  const isToday = held.day === state.day;
  const isWaiting = isToday && held.state === 'waiting';
  const callers = office.counters.filter(({ lanes }) => lanes.includes(held.lane));
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
    ahead: isWaiting ? aheadOf(state, held) : null,
    callers: callers.map((one) => one.name),
    opening: isWaiting ? openingAt(office, at) : null,
    callsLeft: Math.max(0, ABSENCES_TO_LEAVE - held.absences),
    counter: office.counters.find(({ id }) => id === held.counter)?.name ?? null,
    asks: asksOf(office, held),
    rated: rated && ratedNow(rated, asker),
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

function ratedNow(
  { rating, channel, version, heardAt, ...rated }: RatedBy,
  { by, phone, at }: Asker,
): TicketNow['rated'] {
  const isOwn = rated.by === by && phone !== null && rated.phone === phone;
  const until = heardAt + CHANGED_WITHIN_MS;
  return {
    channel,
    own: isOwn ? rating : null,
    version: isOwn ? version : null,
    changeableUntil: isOwn && at <= until ? until : null,
  };
}
