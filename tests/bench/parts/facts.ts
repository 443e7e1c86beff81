import { newId } from '#shared/client/ids.ts';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import type { Command } from '#shared/protocol/commands.ts';

/** What kiosks, tablets and clerks say in the benchmarks: well-formed, each number given once. */

export type Ticket = Extract<Command, { type: 'issue-ticket' }>;

export interface Kiosk {
  /** The lanes it has a letter for. */
  readonly lanes: readonly string[];
  /** The next number for a lane. @throws when its letter is used up */
  ticket(lane: string | undefined): Ticket;
}

/** A kiosk that counts its point's letters up, shared by however many sockets speak for it. */
export function kioskAt(catalogue: Catalogue, point: string | null): Kiosk {
  const procedures = new Map(catalogue.procedures.map((one) => [one.lane, one.code]));
  const series = catalogue.series
    .filter((one) => one.point === point && procedures.has(one.lane))
    .map((one) => ({ ...one, last: 0 }));

  return {
    lanes: series.map((one) => one.lane),
    ticket(lane) {
      const next = series.find((one) => one.lane === lane);
      if (!next || next.last === 9999) throw new Error(`No number is left for lane ${lane}.`);
      next.last += 1;
      return {
        ...spoken('issue-ticket'),
        ticket: newId(),
        letter: next.letter,
        number: next.last,
        procedure: procedures.get(next.lane) ?? '',
        limits: null,
      };
    },
  };
}

/** A rating of a visit, all that the tablet asks answered. */
export function rating(visit: string): Command {
  return {
    ...spoken('give-rating'),
    rating: newId(),
    visit,
    answers: { result: 'satisfied', attitude: 'very-satisfied' },
    reasons: [],
  };
}

/** The wishes of a clerk that need no ticket. */
export function atCounter(type: 'open-counter' | 'call-next', counter: string): Command {
  return { ...spoken(type), counter };
}

/** The end of a visit, settled. */
export function finish(counter: string, ticket: string): Command {
  return { ...spoken('finish-visit'), counter, ticket, outcome: 'settled' };
}

function spoken<T extends Command['type']>(type: T): { id: string; at: number; type: T } {
  return { id: newId(), at: Date.now(), type };
}
