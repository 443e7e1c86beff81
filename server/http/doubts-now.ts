import { setImmediate as turn } from 'node:timers/promises';
import { askedRows, type CounterAsked, sumsOf } from '#shared/domain/doubt/asked-rows.ts';
import { tallied, together } from '#shared/domain/doubt/counter-tally.ts';
import { signsOf } from '#shared/domain/doubt/signs.ts';
import { policyOn } from '#shared/domain/in-force.ts';
import { publicQuarters } from '#shared/domain/public-quarters.ts';
import type { State } from '#shared/domain/state.ts';
import { addDays, weekdayOf } from '#shared/domain/time.ts';
import { FLAGS, type Flag } from '#shared/domain/vocabulary.ts';
import type { DoubtsNow, FlagsNow } from '#shared/protocol/doubts.ts';
import type { DoubtWeeks } from '../store/doubt-weeks.ts';

/** What the lead is told of doubts, read a few days at a time: whoever waits for a number meanwhile comes in between (SPEC D9, R17). */

/** So many weeks are told, the one under way among them. */
const WEEKS = 5;
/** So many weeks before one are looked at with it (SPEC D10). */
const WEEKS_BEFORE = 4;
/** Sums that the database makes are read so many days at a time. */
const SUMMED_DAYS = 7;

interface Days {
  readonly from: string;
  readonly to: string;
}

/** Up to yesterday: what grows while one looks would tell of single ratings (SPEC S7). @param lookedOn the day of the newest look */
export async function doubtsNow(
  doubtWeeks: DoubtWeeks,
  state: Pick<State, 'policies'>,
  today: string,
  lookedOn: string | null,
): Promise<DoubtsNow> {
  const yesterday = addDays(today, -1);
  const { running, ended } = publicQuarters(state.policies, today);
  const groupOn = (day: string) => policyOn(state.policies, day).smallestGroup;
  const isBegun = running !== null && running.from <= yesterday;
  return {
    lookedOn,
    running: isBegun ? await flagsIn(doubtWeeks, { from: running.from, to: yesterday }) : null,
    asked: ended && {
      from: ended.from,
      to: ended.to,
      rows: askedRows(await askedIn(doubtWeeks, ended), groupOn(ended.from)),
    },
    weeks: await weeksUpTo(doubtWeeks, yesterday, groupOn),
  };
}

async function flagsIn(doubtWeeks: DoubtWeeks, { from, to }: Days): Promise<FlagsNow> {
  const sums = { answered: 0, flagged: 0 };
  const raised = new Map<Flag, number>();
  for (const days of portionsOf({ from, to }, SUMMED_DAYS)) {
    const { answered, flagged, flags } = doubtWeeks.flags(days.from, days.to);
    sums.answered += answered;
    sums.flagged += flagged;
    for (const [flag, n] of flags) raised.set(flag, (raised.get(flag) ?? 0) + n);
    await turn();
  }
  const flags = FLAGS.flatMap((flag) => {
    const n = raised.get(flag);
    return n === undefined ? [] : [{ flag, n }];
  });
  return { from, to, ...sums, flags };
}

async function askedIn(doubtWeeks: DoubtWeeks, quarter: Days): Promise<readonly CounterAsked[]> {
  const found: CounterAsked[] = [];
  for (const { from, to } of portionsOf(quarter, SUMMED_DAYS)) {
    found.push(...doubtWeeks.askedByCounter(from, to));
    await turn();
  }
  return sumsOf(found);
}

/** The newest week first. @param groupOn the smallest group of a day's public quarter */
async function weeksUpTo(
  doubtWeeks: DoubtWeeks,
  yesterday: string,
  groupOn: (day: string) => number,
): Promise<DoubtsNow['weeks']> {
  const monday = addDays(yesterday, 1 - weekdayOf(yesterday));
  const counted: (Days & { readonly tallies: ReturnType<typeof tallied> })[] = [];
  for (let ago = 0; ago < WEEKS + WEEKS_BEFORE; ago += 1) {
    const from = addDays(monday, -7 * ago);
    const to = ago === 0 ? yesterday : addDays(from, 6);
    const days: ReturnType<typeof tallied>[] = [];
    for (const day of portionsOf({ from, to }, 1)) {
      days.push(tallied(doubtWeeks.watched(day.from, day.to)));
      await turn();
    }
    counted.push({ from, to, tallies: together(days) });
  }
  const told: DoubtsNow['weeks'][number][] = [];
  for (const [ago, { from, to, tallies }] of counted.slice(0, WEEKS).entries()) {
    const weeksBefore = counted.slice(ago + 1, ago + 1 + WEEKS_BEFORE);
    const before = together(weeksBefore.map((week) => week.tallies));
    await turn();
    const isOver = weekdayOf(to) === 7;
    const week = { own: tallies, before, isOver, smallestGroup: groupOn(from) };
    told.push({ from, to, signs: signsOf(week) });
    await turn();
  }
  return told;
}

/** A span in parts of so many days, the last one perhaps of fewer. */
function portionsOf({ from, to }: Days, days: number): readonly Days[] {
  const portions: Days[] = [];
  for (let day = from; day <= to; day = addDays(day, days)) {
    const last = addDays(day, days - 1);
    portions.push({ from: day, to: last < to ? last : to });
  }
  return portions;
}
