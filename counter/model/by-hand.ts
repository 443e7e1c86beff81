import type { CounterHere, TicketLine } from '#shared/domain/counter-view.ts';

/** A counter without a line (SPEC Q17): who is there by hand, who was called and did not come. It knows no device and no time. */

/** What is done by hand at one counter on one day. */
export interface HandDesk {
  readonly counter: string;
  /** Of the office, `2026-11-23`. */
  readonly day: string;
  readonly current: TicketLine | null;
  /** Whether `current` was called by hand; else it stood at the counter already when the line broke. */
  readonly isHandCall: boolean;
  /** Called by hand and not there: at the end of the list, in this order. At the office they still wait. */
  readonly away: readonly TicketLine[];
}

/** A counter as its line breaks. @param here as last seen @param recorded numbers that were served already */
export function beginByHand(here: CounterHere, day: string, recorded: Recorded): HandDesk {
  const { counter, current } = here;
  const stillThere = current !== null && !recorded.has(current.number);
  return { counter, day, current: stillThere ? current : null, isHandCall: false, away: [] };
}

/** Numbers whose visits were written down at this counter today, as called: `A025`. */
export type Recorded = ReadonlySet<string>;

/** Calls somebody to the counter. @param at office time, ms */
export function callByHand(desk: HandDesk, line: TicketLine, at: number): HandDesk {
  const current = { ...line, calls: line.calls + 1, calledAt: at };
  return { ...desk, current, isHandCall: true, away: without(desk.away, line) };
}

/** Whoever was called is not there: comes last. A number that was keyed in leaves again: it may have been a slip. */
export function markAwayByHand(desk: HandDesk): HandDesk {
  const { current } = desk;
  const away = current && !isUnknown(current) ? [...desk.away, current] : desk.away;
  return { ...desk, current: null, isHandCall: false, away };
}

/** The visit is over and written down. */
export function endByHand(desk: HandDesk): HandDesk {
  return { ...desk, current: null, isHandCall: false };
}

/** The counter as it stands by hand: the last list known, without whoever was served or is there. */
export function hereByHand(here: CounterHere, desk: HandDesk, recorded: Recorded): CounterHere {
  const gone = new Set([...recorded, ...desk.away.map((one) => one.number), desk.current?.number]);
  const left = (lines: readonly TicketLine[]) => lines.filter((one) => !gone.has(one.number));
  const current = desk.current;
  return {
    ...here,
    current,
    waiting: [...left(here.waiting), ...desk.away],
    absent: left(here.absent),
  };
}

/** A number as the list has it, or one that this counter knows nothing of: another lane's, or given since. @param at office time, ms */
export function lineNumbered(here: CounterHere, number: string, at: number): TicketLine {
  const known = [...here.waiting, ...here.absent].find((one) => one.number === number);
  return known ?? { ...UNKNOWN, ticket: number, number, queuedAt: at };
}

/** Whether nothing but its number is known of it. */
export function isUnknown(line: TicketLine): boolean {
  return line.procedure === '';
}

const UNKNOWN: Omit<TicketLine, 'ticket' | 'number' | 'queuedAt'> = {
  procedure: '',
  name: null,
  class: 'ordinary',
  limits: null,
  noWait: false,
  calls: 0,
  calledAt: null,
  servedFrom: null,
  absences: 0,
};

function without(lines: readonly TicketLine[], gone: TicketLine): readonly TicketLine[] {
  return lines.filter((one) => one.number !== gone.number);
}
