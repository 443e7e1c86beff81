/** What this kiosk can give numbers for: the lanes that its own issuing point has a letter for. */
import type { Catalogue } from '#shared/domain/catalogue.ts';
import type { LimitAnswer } from '#shared/domain/vocabulary.ts';
import type { Lane, Procedure } from '#shared/protocol/office.ts';
import type { Text } from '#shared/protocol/text.ts';

/** A lane with the letter that this kiosk gives for it and the counters that serve it. */
export interface Queue {
  readonly lane: Lane;
  readonly letter: string;
  readonly counters: readonly Text[];
}

export interface Offer {
  /** Ordinary lanes, in the office's order. */
  readonly queues: readonly Queue[];
  /** Null where this kiosk has no letter for procedures settled at once. */
  readonly noWait: Queue | null;
  readonly procedures: readonly Procedure[];
  /** Procedures that can be settled at once here, in the catalogue's order. */
  readonly noWaitProcedures: readonly Procedure[];
}

/** The offer of an issuing point. */
export function offerOf(catalogue: Catalogue, point: string | null): Offer {
  const queues = catalogue.lanes.flatMap((lane) => {
    const series = catalogue.series.find((one) => one.lane === lane.id && one.point === point);
    if (!series) return [];
    const serving = catalogue.counters.filter((one) => one.lanes.includes(lane.id));
    return [{ lane, letter: series.letter, counters: serving.map((one) => one.name) }];
  });
  const noWait = queues.find((queue) => queue.lane.noWait) ?? null;
  const { procedures } = catalogue;
  return {
    queues: queues.filter((queue) => !queue.lane.noWait && someIn(procedures, queue.lane.id)),
    noWait,
    procedures,
    noWaitProcedures: noWait ? procedures.filter((one) => one.noWait) : [],
  };
}

/** A lane's procedures, those settled at once first. */
export function proceduresIn(offer: Offer, lane: string): readonly Procedure[] {
  const inLane = offer.procedures.filter((one) => one.lane === lane);
  const atOnce = (one: Procedure) => offer.noWaitProcedures.includes(one);
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

function someIn(procedures: readonly Procedure[], lane: string): boolean {
  return procedures.some((one) => one.lane === lane);
}
