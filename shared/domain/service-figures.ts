/** How people were served in a period, beside what they said of it: waits, the no-wait lane, feedback (SPEC S11). It tells no answer. */
import { type FeedbackCourse, feedbackCounts } from './feedback/counts.ts';
import type { FeedbackCalendar } from './feedback/deadlines.ts';
import { type MinuteCount, type Minutes, minutesOf } from './minutes.ts';

export interface ServiceFigures {
  /** From a number's place in time to its first call; null where fewer than k were called. */
  readonly wait: Minutes | null;
  readonly noWait: {
    /** No-wait numbers whose visit ended, without those moved out (SPEC Q14). */
    readonly ended: number;
    /** Of these, settled in the visit. */
    readonly settled: number;
    /** From a number's place in time to its result, of the settled ones; null under k. */
    readonly toResult: Minutes | null;
  };
  /** What came in on the period's days, as it stood at their end. */
  readonly feedback: {
    readonly received: number;
    readonly rules: number;
    readonly conduct: number;
    readonly settledInTime: number;
    readonly settledLate: number;
    readonly open: number;
    readonly openLate: number;
  };
}

/** What the office's memory counts of it. */
export interface ServiceCounts {
  readonly waits: readonly MinuteCount[];
  readonly noWaitEnded: number;
  /** Of the settled ones, how long each took. */
  readonly toResult: readonly MinuteCount[];
  readonly feedback: readonly FeedbackCourse[];
  /** Last day that was counted. */
  readonly countedTo: string;
}

/** @param calendar the office's working days, as it knows them now */
export function serviceFigures(
  { waits, noWaitEnded, toResult, feedback, countedTo }: ServiceCounts,
  calendar: FeedbackCalendar,
  k: number,
): ServiceFigures {
  const asOfTheEnd = feedback.map((one) => {
    return { ...one, steps: one.steps.filter(({ day }) => day <= countedTo) };
  });
  const counts = feedbackCounts(asOfTheEnd, calendar, countedTo);
  const { received, byAbout, settledInTime, settledLate, open, openLate } = counts;
  return {
    wait: minutesOf(waits, k),
    noWait: {
      ended: noWaitEnded,
      settled: toResult.reduce((sum, { n }) => sum + n, 0),
      toResult: minutesOf(toResult, k),
    },
    feedback: { received, ...byAbout, settledInTime, settledLate, open, openLate },
  };
}
