import { EVENT_VERSIONS } from '#shared/domain/event-versions.ts';
import type { OfficeEvent } from '#shared/domain/events.ts';
import { MARKS, REFUSALS } from '#shared/domain/vocabulary.ts';

/** How often everything happened, over all the days that were played. */
export interface Tally {
  readonly events: Map<string, number>;
  readonly refusals: Map<string, number>;
  readonly marks: Map<string, number>;
  /** Accepted commands of each day, repeated ones not counted. */
  readonly accepted: number[];
  repeated: number;
  /** Numbers that reached the office more than a minute after they were given. */
  late: number;
  /** Ratings that count, though the day of their visit was over when they came. */
  ratedLate: number;
  /** Visits served by hand that became one with a number that came after them. */
  joined: number;
}

export function emptyTally(): Tally {
  return {
    events: zeros(Object.keys(EVENT_VERSIONS)),
    refusals: zeros(REFUSALS),
    marks: zeros(MARKS),
    accepted: [],
    repeated: 0,
    late: 0,
    ratedLate: 0,
    joined: 0,
  };
}

export function countEvents(tally: Tally, events: readonly OfficeEvent[]): void {
  for (const event of events) {
    count(tally.events, event.type);
    if ('marks' in event) for (const mark of event.marks) count(tally.marks, mark);
  }
}

export function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

export function total(counts: Map<string, number>): number {
  return [...counts.values()].reduce((sum, n) => sum + n, 0);
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The tally as lines to read. */
export function report(tally: Tally): string {
  const events = total(tally.events);
  const lines = (counts: Map<string, number>, of: number | null) =>
    [...counts].map(([key, n]) => {
      const share = of === null ? '' : `  ${((100 * n) / of).toFixed(2).padStart(6)} %`;
      return `  ${key.padEnd(24)}${String(n).padStart(9)}${share}`;
    });
  return [
    `sequences ${tally.accepted.length}; accepted commands ${tally.accepted.reduce((a, b) => a + b, 0)}, median ${median(tally.accepted)} a sequence; repeated ids ${tally.repeated}; numbers that came late ${tally.late}; ratings after the day ${tally.ratedLate}; visits that waited for their number ${tally.joined}`,
    `events ${events}`,
    ...lines(tally.events, events),
    `refusals ${total(tally.refusals)}`,
    ...lines(tally.refusals, null),
    `marks ${total(tally.marks)}`,
    ...lines(tally.marks, null),
  ].join('\n');
}

function zeros(keys: readonly string[]): Map<string, number> {
  return new Map(keys.map((key) => [key, 0]));
}
