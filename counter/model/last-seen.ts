import type { Catalogue } from '#shared/domain/catalogue.ts';
import type { CounterHere, TicketLine } from '#shared/domain/counter-view.ts';
import type { Command } from '#shared/protocol/commands.ts';
import { newId } from '#shared/client/ids.ts';
import type { Fact } from './waiting-facts.ts';
import { partsOf } from './typed-number.ts';

/** What a counter knows without being shown it, and what it has to remember of what it was shown. */

/** A counter of which nothing is known today, as the office has set it up; null where there is no such counter. */
export function emptyCounter(office: Catalogue | null, id: string): CounterHere | null {
  const counter = office?.counters.find((one) => one.id === id);
  if (!office || !counter) return null;
  const lanes = office.lanes.filter((one) => counter.lanes.includes(one.id));
  return {
    counter: id,
    openBy: null,
    lanes: lanes.map((one) => one.name),
    current: null,
    waiting: [],
    absent: [],
    endedToday: 0,
    rating: 'none',
    hasTablet: false,
  };
}

/** The end of a visit as a fact done by hand, for an office that may lose it to an older backup (SPEC O7); null for other commands. */
export function factOfFinish(command: Command, served: TicketLine | null): Fact | null {
  if (command.type !== 'finish-visit' || served?.ticket !== command.ticket) return null;
  const { at, counter, outcome, reason } = command;
  return {
    type: 'record-visit',
    id: newId(),
    at,
    counter,
    ...partsOf(served.number),
    calledAt: served.calledAt ?? at,
    outcome,
    ...(reason === undefined ? {} : { reason }),
  };
}
