/** What everyone in the hall may know: who was called where, and how many wait. Nothing here tells who has priority (SPEC V3). */
import type { Office } from '../protocol/office.ts';
import type { Text } from '../protocol/text.ts';
import { countWaiting } from './queue.ts';
import type { State } from './state.ts';
import { ticketNumber } from './ticket.ts';

/** One call as shown in the hall. */
export interface HallCall {
  readonly seq: number;
  readonly at: number;
  readonly number: string;
  readonly counter: Text;
  readonly lane: Text;
  /** Whether the person is still awaited or served there; else the call is one just made. */
  readonly open: boolean;
}

/** The waiting of one lane. */
export interface LaneWait {
  readonly lane: string;
  readonly name: Text;
  readonly letters: readonly string[];
  readonly waiting: number;
}

/** The calls of the day, newest first. */
export function hallCalls(state: State, office: Office): HallCall[] {
  return state.calls.flatMap((call) => {
    const ticket = state.tickets.get(call.ticket);
    const counter = office.counters.find((one) => one.id === call.counter);
    const lane = office.lanes.find((one) => one.id === ticket?.lane);
    if (!ticket || !counter || !lane) return [];
    const number = ticketNumber(ticket.letter, ticket.number);
    const open = ticket.state === 'called';
    return [{ seq: call.seq, at: call.at, number, counter: counter.name, lane: lane.name, open }];
  });
}

/** The waiting of every lane, in the order of the office. */
export function laneWaits(state: State, office: Office): LaneWait[] {
  return office.lanes.map((lane) => ({
    lane: lane.id,
    name: lane.name,
    letters: lettersOf(state, office, lane.id),
    waiting: countWaiting(state, lane.id),
  }));
}

/** A lane's own letter, and those of other points that have given numbers today: nobody holds the others. */
function lettersOf(state: State, office: Office, lane: string): readonly string[] {
  const letters = office.series.filter((one) => one.lane === lane).map((one) => one.letter);
  return letters.filter((letter, i) => i === 0 || (state.lastNumber[letter] ?? 0) > 0);
}
