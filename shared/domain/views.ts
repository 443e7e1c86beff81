/** What each role may see: the one place that decides it. Views are whole, and say which event they know last (SPEC section V). */
import type { Office } from '../protocol/office.ts';
import type { Text } from '../protocol/text.ts';
import { isInForce } from './procedure-days.ts';
import { atCounter, type CounterHere } from './counter-view.ts';
import type { Headline } from './publication.ts';
import { type HallCall, hallCalls, type LaneWait, laneWaits } from './hall.ts';
import { noWaitNow, type NoWaitClosure } from './no-wait.ts';
import { waitingIn } from './queue.ts';
import { CLOSED_DESK, type State } from './state.ts';
import { ticketNumber } from './ticket.ts';
import { startOfDay } from './time.ts';
import { questionAfter } from './vocabulary.ts';

/** What every view says of itself. */
interface Seen {
  readonly seq: number;
  readonly day: string;
  /** Journal sequence of the office file in force: when it grows, the catalogue is fetched again. */
  readonly officeSeq: number;
}

export interface KioskView extends Seen {
  readonly role: 'kiosk';
  /** Numbers the office knows to be given, by letter of this kiosk's point. */
  readonly lastNumber: { readonly [letter: string]: number };
  readonly waiting: readonly LaneWait[];
  /** Why the no-wait lane was closed today; it may be open again by `until` (SPEC Q13). */
  readonly noWaitClosure: NoWaitClosure | null;
  readonly headline: Headline | null;
}

export interface TabletView extends Seen {
  readonly role: 'tablet';
  readonly counter: string;
  /** The visit to ask about; null while there is none. */
  readonly ask: {
    readonly visit: string;
    readonly number: string;
    readonly procedure: string;
    readonly question: 'result' | 'guidance';
    /** When the visit ended: a tablet that comes too late asks nobody any more. */
    readonly endedAt: number;
  } | null;
  /** The number at the counter now; null while there is none, absent in a view that an older version kept. */
  readonly serving?: string | null;
}

/** A tablet at the exit is told nothing of whom to ask: who comes there says their number (SPEC R15). */
export interface ExitView extends Seen {
  readonly role: 'exit';
}

export interface CounterView extends Seen {
  readonly role: 'counter';
  readonly counters: readonly {
    readonly id: string;
    readonly name: Text;
    /** Staff or device id; null while closed. */
    readonly openBy: string | null;
    readonly busy: boolean;
  }[];
  readonly noWaitClosure: NoWaitClosure | null;
  /** Null until a counter is chosen. */
  readonly here: CounterHere | null;
}

export interface DisplayView extends Seen {
  readonly role: 'display';
  readonly office: { readonly name: Text; readonly place: Text };
  /** Newest first. */
  readonly calls: readonly HallCall[];
  readonly waits: readonly LaneWait[];
  readonly headline: Headline | null;
  /** Procedures settled at once; none on a day on which the campaign does not run. */
  readonly noWait: readonly Text[];
  readonly noWaitClosure: NoWaitClosure | null;
}

export type View = KioskView | TabletView | ExitView | CounterView | DisplayView;

/** `GET /api/queue`: what anyone may know, and all a citizen's phone needs (SPEC V4). */
export interface PublicQueue extends Seen {
  readonly calls: readonly HallCall[];
  readonly lanes: readonly (LaneWait & { readonly numbers: readonly string[] })[];
  readonly noWaitClosure: NoWaitClosure | null;
}

/** A kiosk's view, for the letters of its own issuing point. */
export function kioskView(state: State, office: Office, point: string | null): KioskView {
  const letters = office.series.filter((one) => one.point === point).map((one) => one.letter);
  return {
    role: 'kiosk',
    ...seen(state),
    lastNumber: Object.fromEntries(letters.map((one) => [one, state.lastNumber[one] ?? 0])),
    waiting: laneWaits(state, office),
    noWaitClosure: state.noWaitClosure,
    headline: state.headline,
  };
}

/** A tablet's view: whom to ask, and about what (SPEC R1, R4). */
export function tabletView(state: State, counter: string): TabletView {
  const visit = state.desks[counter]?.lastVisit ?? null;
  const there = state.tickets.get(state.desks[counter]?.ticket ?? '');
  const ticket = visit ? state.tickets.get(visit) : undefined;
  const asks = ticket?.rating === 'asked' && ticket.outcome !== null && ticket.endedAt !== null;
  return {
    role: 'tablet',
    ...seen(state),
    counter,
    ask: asks
      ? {
          visit: ticket.id,
          number: ticketNumber(ticket.letter, ticket.number),
          procedure: ticket.procedure,
          question: questionAfter(ticket.outcome),
          endedAt: ticket.endedAt,
        }
      : null,
    serving: there ? ticketNumber(there.letter, there.number) : null,
  };
}

/** The view of a tablet at the exit. */
export function exitView(state: State): ExitView {
  return { role: 'exit', ...seen(state) };
}

/** A clerk's view: all counters, and the one chosen with its waiting list. */
export function counterView(state: State, office: Office, counterId: string | null): CounterView {
  const desk = (id: string) => state.desks[id] ?? CLOSED_DESK;
  return {
    role: 'counter',
    ...seen(state),
    counters: office.counters.map(({ id, name }) => ({
      id,
      name,
      openBy: desk(id).openBy,
      busy: desk(id).ticket !== null,
    })),
    noWaitClosure: state.noWaitClosure,
    here: atCounter(state, office, counterId),
  };
}

/** The hall display's view. */
export function displayView(state: State, office: Office): DisplayView {
  return {
    role: 'display',
    ...seen(state),
    office: { name: office.name, place: office.place },
    calls: hallCalls(state, office),
    waits: laneWaits(state, office),
    headline: state.headline,
    noWait: noWaitNames(state, office),
    noWaitClosure: state.noWaitClosure,
  };
}

/** The day alone decides here; whether the lane is closed for an hour, the screen's own clock does. */
function noWaitNames(state: State, office: Office): readonly Text[] {
  const { status } = noWaitNow(office, null, startOfDay(state.day, office.timeZone));
  if (status !== 'open') return [];
  const today = office.procedures.filter((one) => isInForce(one, state.day));
  return today.filter((one) => one.noWait).map((one) => one.shortName);
}

/** What anyone may know of the queue. */
export function publicQueue(state: State, office: Office): PublicQueue {
  return {
    ...seen(state),
    calls: hallCalls(state, office),
    lanes: laneWaits(state, office).map((lane) => ({
      ...lane,
      numbers: waitingIn(state, lane.lane).map(({ letter, number }) =>
        ticketNumber(letter, number),
      ),
    })),
    noWaitClosure: state.noWaitClosure,
  };
}

function seen(state: State): Seen {
  return { seq: state.seq, day: state.day, officeSeq: state.officeSeq };
}
