/** What this kiosk can give numbers for now: the lanes that its own issuing point has a letter for, and the procedures in force today. */
import type { Catalogue } from '#shared/domain/catalogue.ts';
import { isInForce } from '#shared/domain/procedure-days.ts';
import { type NoWaitClosure, noWaitNow } from '#shared/domain/no-wait.ts';
import { wallClock } from '#shared/domain/time.ts';
import type { LimitAnswer } from '#shared/domain/vocabulary.ts';
import type { Campaign, Lane } from '#shared/protocol/office.ts';
import type { Procedure } from '#shared/protocol/procedure.ts';
import type { Text } from '#shared/protocol/text.ts';

/** A lane with the letter that this kiosk gives for it and the counters that serve it. */
export interface Queue {
  readonly lane: Lane;
  readonly letter: string;
  readonly counters: readonly Text[];
  /** From this time on its numbers are not given any more today (SPEC N8); null: always. */
  readonly lastTicket: string | null;
  /** Whether that time has come. */
  readonly closed: boolean;
}

/** Why procedures go the ordinary way that are else settled at once: staff have closed the lane, or its last number of the day is given. */
export type Paused = NoWaitClosure | { readonly lastTicket: string };

export interface Offer {
  /** Ordinary lanes with a procedure in force, in the office's order. */
  readonly queues: readonly Queue[];
  /** Null where this kiosk has no letter for procedures settled at once, or none are today. */
  readonly noWait: Queue | null;
  /** Those in force today, in the catalogue's order. */
  readonly procedures: readonly Procedure[];
  /** Procedures that are settled at once here, also while they are not for a while. */
  readonly noWaitProcedures: readonly Procedure[];
  readonly paused: Paused | null;
  /** The campaign that runs, where the office has one. */
  readonly campaign: Campaign | null;
  /** Whether this kiosk has any letter at all. */
  readonly hasLetters: boolean;
}

/**
 * The offer of an issuing point at an instant, ms.
 * @param closure how the office last said the no-wait lane was closed (SPEC Q13)
 */
export function offerOf(
  catalogue: Catalogue,
  point: string | null,
  at: number,
  closure: NoWaitClosure | null,
): Offer {
  const { day } = wallClock(at, catalogue.timeZone);
  const procedures = catalogue.procedures.filter((one) => isInForce(one, day));
  const all = queuesOf(catalogue, point, at);
  const now = noWaitNow(catalogue, closure, at);
  const offered = now.status === 'open' || now.status === 'closed';
  const noWait = (offered && all.find((queue) => queue.lane.noWait)) || null;
  return {
    queues: all.filter((queue) => !queue.lane.noWait && someIn(procedures, queue.lane.id)),
    noWait,
    procedures,
    noWaitProcedures: noWait ? procedures.filter((one) => one.noWait) : [],
    paused: noWait && pausedBy(noWait, now.status === 'closed' ? now.closure : null),
    campaign: noWait && catalogue.noWaitCampaign,
    hasLetters: all.length > 0,
  };
}

/** Whether a lane's last number of the day is given at an instant, ms (SPEC N8). */
export function isLastGiven(lastTicket: string | null, at: number, timeZone: string): boolean {
  return lastTicket !== null && wallClock(at, timeZone).time >= lastTicket;
}

/** Whether a procedure is settled at once here and now, so that its one question is asked. */
export function isAtOnce(offer: Offer, procedure: Procedure): boolean {
  return offer.paused === null && offer.noWaitProcedures.includes(procedure);
}

/** A lane's procedures, those settled at once first. */
export function proceduresIn(offer: Offer, lane: string): readonly Procedure[] {
  const inLane = offer.procedures.filter((one) => one.lane === lane);
  const atOnce = (one: Procedure) => isAtOnce(offer, one);
  return [...inLane.filter(atOnce), ...inLane.filter((one) => !atOnce(one))];
}

/** The queue that a procedure's number joins after this answer (SPEC Q3); null where this kiosk has no letter for it. */
export function queueFor(
  offer: Offer,
  procedure: Procedure,
  limits: LimitAnswer | null,
): Queue | null {
  if (limits === 'within') return offer.noWait;
  return offer.queues.find((queue) => queue.lane.id === procedure.lane) ?? null;
}

function queuesOf(catalogue: Catalogue, point: string | null, at: number): readonly Queue[] {
  return catalogue.lanes.flatMap((lane) => {
    const series = catalogue.series.find((one) => one.lane === lane.id && one.point === point);
    if (!series) return [];
    const serving = catalogue.counters.filter((one) => one.lanes.includes(lane.id));
    const { letter, lastTicket } = series;
    const closed = isLastGiven(lastTicket, at, catalogue.timeZone);
    return [{ lane, letter, lastTicket, closed, counters: serving.map((one) => one.name) }];
  });
}

function pausedBy({ lastTicket, closed }: Queue, closure: NoWaitClosure | null): Paused | null {
  if (closure) return closure;
  return closed && lastTicket !== null ? { lastTicket } : null;
}

function someIn(procedures: readonly Procedure[], lane: string): boolean {
  return procedures.some((one) => one.lane === lane);
}
