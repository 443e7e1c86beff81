import { weekdayOf } from '#shared/domain/time.ts';
import type { LimitAnswer } from '#shared/domain/vocabulary.ts';
import type { Hours } from '#shared/protocol/calendar.ts';
import type { Office } from '#shared/protocol/office.ts';
import type { Procedure } from '#shared/protocol/procedure.ts';
import type { Chance } from './chance.ts';
import { habitOf, mixOf } from './procedure-mix.ts';

/** Who comes on a simulated day: when, for what, and how patient. Nothing here has a name or a face. */

/** One person who takes a number. */
export interface Visitor {
  /** Minutes after midnight. */
  readonly minute: number;
  readonly procedure: Procedure;
  readonly lane: string;
  readonly limits: LimitAnswer | null;
  readonly priority: boolean;
  /** At which call they come to the counter; more than 3: never. */
  readonly comesAtCall: number;
  readonly serviceMinutes: number;
}

/** Arrivals by the hour, beside each other: the peak is from eight to ten, noon is calm. */
const HOURS: readonly (readonly [hour: number, weight: number])[] = [
  [7, 9],
  [8, 20],
  [9, 19],
  [10, 13],
  [11, 5],
  [12, 2],
  [13, 9],
  [14, 12],
  [15, 8],
  [16, 2],
];

/** Monday brings most, Friday least. */
const WEEKDAYS: { readonly [weekday: number]: number } = { 1: 1.15, 2: 1.03, 4: 0.98, 5: 0.88 };

/** More a day than this and everything at the counters goes faster in proportion: six are enough then too. */
const CALM_DAY = 80;

/** How much of the usual time everything at the counters takes, at most 1. */
export function paceOf(perDay: number): number {
  return Math.min(1, CALM_DAY / perDay);
}

/** The day's people in the order in which they come. @param perDay how many on a usual day */
export function visitorsOf(
  office: Office,
  day: string,
  perDay: number,
  chance: Chance,
): readonly Visitor[] {
  const mix = mixOf(office);
  const usual = perDay * (WEEKDAYS[weekdayOf(day)] ?? 1) * chance.around1(0.1);
  return Array.from({ length: Math.max(1, Math.round(usual)) }, () => {
    const procedure = chance.oneOf(mix);
    const limits = limitsOf(procedure, chance);
    return {
      minute: minuteIn(office.kioskHours, chance),
      procedure,
      lane: laneOf(office, procedure, limits),
      limits,
      priority: chance.happens(0.06),
      comesAtCall: chance.oneOf([
        [1, 960],
        [2, 25],
        [9, 15],
      ]),
      serviceMinutes: Math.max(1, habitOf(procedure.code).minutes * chance.around1(0.4)),
    };
  }).toSorted((a, b) => a.minute - b.minute);
}

/** A minute at which the kiosk is open, and not in the last three quarters of an hour. */
function minuteIn(hours: Hours, chance: Chance): number {
  const opens = minuteOf(hours.spans[0]?.from ?? '07:00');
  const closes = minuteOf(hours.spans.at(-1)?.to ?? '17:00') - 45;
  const minute = chance.oneOf(HOURS) * 60 + chance.between(0, 60);
  return Math.min(Math.max(minute, opens + chance.between(0, 30)), closes);
}

/** The answer to the one question, where the procedure asks one (SPEC Q3). */
function limitsOf(procedure: Procedure, chance: Chance): LimitAnswer | null {
  const asks = procedure.noWait?.condition || procedure.noWait?.limits.length;
  if (!asks) return null;
  return chance.oneOf([
    ['within', 82],
    ['beyond', 11],
    ['unsure', 7],
  ] as const);
}

function laneOf(office: Office, procedure: Procedure, limits: LimitAnswer | null): string {
  const noWait = office.lanes.find((lane) => lane.noWait);
  const atOnce = procedure.noWait && (limits === null || limits === 'within');
  return atOnce && noWait ? noWait.id : procedure.lane;
}

/** `07:30` as minutes after midnight. */
export function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
