import type { Actor } from '#shared/domain/access.ts';
import type { Command } from '#shared/domain/commands.ts';
import type { CommandResult } from '#shared/domain/result.ts';
import type { State } from '#shared/domain/state.ts';
import type { Counter, Office } from '#shared/protocol/office.ts';
import type { Agenda } from './agenda.ts';
import type { Visitor } from './arrivals.ts';
import type { Chance } from './chance.ts';
import type { Conduct } from './conduct.ts';

/** What the people and the clerks of one simulated day share. */

type WithoutHeader<C> = C extends Command ? Omit<C, 'id' | 'at'> : never;

/** A command as it is said; its id and time are put to it when it is sent. */
export type Said = WithoutHeader<Command>;

export interface Hall {
  readonly office: Office;
  readonly day: string;
  readonly agenda: Agenda;
  readonly chance: Chance;
  /** Another source, for what no figure of the past is made of: drawing from it moves nothing else. */
  readonly aside: Chance;
  readonly conduct: Conduct;
  /** How much of the usual time everything at the counters takes, at most 1. */
  readonly pace: number;
  /** Who holds which ticket. */
  readonly visitors: Map<string, Visitor>;
  readonly state: () => State;
  /** Sends a command through the office's own decision. @throws Error when it is refused: nothing asked for here may be */
  readonly send: (actor: Actor, at: number, said: Said) => CommandResult;
  /** The instant of a time of this day, ms since 1970 UTC. @param minute minutes after midnight */
  readonly instant: (minute: number) => number;
}

/** The kiosk that gives numbers: of the first issuing point that has letters. */
export function kioskOf(office: Office): Actor {
  const point = office.points.find((id) => office.series.some((one) => one.point === id)) ?? null;
  return { id: 'simulated-kiosk', role: 'kiosk', counter: null, point };
}

/** The phone that holds a ticket. */
export function phoneOf(ticket: string): Actor {
  return { id: `simulated-phone-${ticket}`, role: 'citizen', counter: null, point: null, ticket };
}

/** The tablet of a counter. */
export function tabletOf(counter: Counter): Actor {
  return { id: `simulated-tablet-${counter.id}`, role: 'tablet', counter: counter.id, point: null };
}

/** Who works at a counter: the clerk of the same place in the list, else the counter's own device. */
export function clerkOf(office: Office, counter: Counter): Actor {
  const clerks = office.staff.filter((one) => one.role === 'clerk');
  const clerk = clerks[office.counters.findIndex(({ id }) => id === counter.id)];
  if (clerk) return { id: clerk.id, role: 'clerk', counter: null, point: null };
  return {
    id: `simulated-counter-${counter.id}`,
    role: 'counter',
    counter: counter.id,
    point: null,
  };
}

/** Seconds as ms. */
export function seconds(count: number): number {
  return Math.round(count * 1000);
}
