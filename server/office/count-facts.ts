import { ticketNumber } from '#shared/domain/ticket.ts';
import { dayOf } from '#shared/domain/time.ts';
import type { Command } from '#shared/protocol/commands.ts';
import { FACT_TYPES, type FactCount, type FactType } from '#shared/protocol/left-facts.ts';

/** Facts of a device that was let go, told by day and kind (SPEC O8). */

/** A command that tells of what has happened. */
export type Fact = Extract<Command, { type: FactType }>;

/** Whether a command is one. */
export function isFact(command: Command): command is Fact {
  return FACT_TYPES.some((type) => type === command.type);
}

/** How many there are of each kind on each day, the oldest day first. */
export function countFacts(commands: readonly Command[], timeZone: string): readonly FactCount[] {
  const facts = commands.filter(isFact);
  const days = [...new Set(facts.map(({ at }) => dayOf(at, timeZone)))].sort();
  return days.flatMap((day) =>
    FACT_TYPES.flatMap((type) => {
      const found = facts.filter((one) => one.type === type && dayOf(one.at, timeZone) === day);
      const numbers = found.flatMap(numberIn);
      return found.length === 0 ? [] : [{ type, day, count: found.length, numbers }];
    }),
  );
}

function numberIn(fact: Fact): readonly string[] {
  const isNumbered = fact.type === 'issue-ticket' || fact.type === 'record-visit';
  return isNumbered ? [ticketNumber(fact.letter, fact.number)] : [];
}
