import { countWaiting } from '#shared/domain/queue.ts';
import type { Counter } from '#shared/protocol/office.ts';
import type { Visitor } from '../../../server/simulate/arrivals.ts';
import { chanceOf } from '../../../server/simulate/chance.ts';
import { clerkOf, type Hall, seconds } from '../../../server/simulate/hall.ts';
import type { Ended } from '../../../server/simulate/rating-later.ts';

/** The ways in which a number ends its day without an outcome (SPEC R17), as honest clerks and others use them. */

/** Honestly, so many in a thousand hold a number that nobody claims any more, and are struck off the line. */
const UNCLAIMED = 0.004;
/** So many on the no-wait lane bring what cannot be settled at once; of these so many do not wait again. */
const NOT_AT_ONCE = 0.03;
const GOES_HOME = 0.1;
/** So many of those who are served last in a day are never ended. */
const FORGOTTEN = 0.005;
/** From here on a day comes to its end, minutes after midnight. */
const LATE = 16 * 60;

/** Honest clerks strike a few numbers off the line. Draws from a source of its own: it moves no other figure. */
export function strikeUnclaimed(hall: Hall, visitors: readonly Visitor[]): void {
  const chance = chanceOf(`${hall.day} unclaimed`);
  for (const visitor of visitors) {
    if (!chance.happens(UNCLAIMED)) continue;
    const able = hall.office.counters.filter(({ lanes }) => lanes.includes(visitor.lane));
    const counter = chance.oneOf(able.map((one) => [one, 1] as const));
    voidSoon(hall, counter, visitor, chance.between(1, 7));
  }
}

/** Honest clerks move a few on, and forget a few at the counter. Returns whether this one was. */
export function letGoHonestly(hall: Hall, ended: Ended, visitor: Visitor, at: number): boolean {
  const chance = chanceOf(`${hall.day} ${ended.visit} at ${ended.counter.id}`);
  if (isAtNoWait(hall, visitor) && chance.happens(NOT_AT_ONCE)) {
    moveOn(hall, ended, chance.happens(GOES_HOME) ? { ...visitor, comesAtCall: 9 } : visitor, at);
    return true;
  }
  return isLast(hall, ended, at) && chance.happens(FORGOTTEN);
}

/** Strikes somebody's number off the line shortly after it was given, where it waits still. @param after s */
export function voidSoon(hall: Hall, counter: Counter, visitor: Visitor, after: number): void {
  hall.agenda.add(hall.instant(visitor.minute) + seconds(after), (at) => {
    const [ticket] = [...hall.visitors].find(([, one]) => one === visitor) ?? [];
    if (ticket) voidTicket(hall, counter, ticket, at);
  });
}

/** A number that waits; a clerk needs the counter open. */
export function voidTicket(hall: Hall, counter: Counter, ticket: string, at: number): void {
  const { tickets, desks } = hall.state();
  const clerk = clerkOf(hall.office, counter);
  if (tickets.get(ticket)?.state !== 'waiting' || desks[counter.id]?.openBy !== clerk.id) return;
  hall.send(clerk, at, { type: 'void-ticket', ticket });
}

/** Whether it is late, and nobody waits for the counter any more. */
export function isLast(hall: Hall, { counter }: Ended, at: number): boolean {
  const isDone = counter.lanes.every((lane) => countWaiting(hall.state(), lane) === 0);
  return at >= hall.instant(LATE) && isDone;
}

/** On the no-wait lane, where numbers can be moved from. */
export function isAtNoWait({ office }: Pick<Hall, 'office'>, { lane }: Visitor): boolean {
  return lane === office.lanes.find(({ noWait }) => noWait)?.id;
}

/** Moves the number at a counter to its procedure's ordinary lane. @param visitor who waits there from now on */
export function moveOn(hall: Hall, { counter, visit }: Ended, visitor: Visitor, at: number): void {
  const moved = { counter: counter.id, ticket: visit, reason: 'papers-missing' } as const;
  hall.send(clerkOf(hall.office, counter), at, { type: 'move-ticket', ...moved });
  hall.visitors.set(visit, { ...visitor, lane: visitor.procedure.lane });
}
