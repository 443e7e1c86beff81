/** Until when feedback is to be refused, asked about, answered and published (SPEC Y2, E4). */
import type { Office } from '../../protocol/office.ts';
import { type OfficeHours, worksOn } from '../hours.ts';
import { addDays } from '../time.ts';
import type { FeedbackAbout, FeedbackState, FeedbackStep } from '../vocabulary-of-feedback.ts';

/** The office's working days, and how many of them each step may take. */
export type FeedbackCalendar = OfficeHours & Pick<Office, 'deadlines'>;

/** How feedback stands, as far as its deadlines go by it. Days as `2026-11-23`. */
export interface Standing {
  readonly about: FeedbackAbout;
  readonly state: FeedbackState;
  /** The day on which it came in, or was supplemented: the time for the answer counts from it. */
  readonly from: string;
  /** The day of its newest step; while there is none, the day on which it came in. */
  readonly since: string;
}

/** What the office owes next, and the last day for it. */
export interface Due {
  readonly what: 'answer' | 'publish';
  readonly by: string;
}

/** Days that are looked at for one deadline: sixty working days, and a long run of holidays among them. */
const LOOK_AHEAD_DAYS = 200;

/**
 * The n-th working day after a day, on which service is open: holidays are left out, make-up days count.
 * Null where the office hardly ever works. @param count 1 for the next one
 */
export function workingDayAfter(calendar: OfficeHours, day: string, count: number): string | null {
  let left = count;
  for (let ahead = 1; ahead <= LOOK_AHEAD_DAYS; ahead += 1) {
    const next = addDays(day, ahead);
    if (worksOn(calendar, 'serviceHours', next)) left -= 1;
    if (left === 0) return next;
  }
  return null;
}

/**
 * What is due: the answer, then its publication. Nothing while the writer is asked for more, nor once it is settled; what was
 * supplemented has its whole time anew.
 */
export function dueOf(
  { about, state, from, since }: Standing,
  calendar: FeedbackCalendar,
): Due | null {
  const { deadlines } = calendar;
  switch (state) {
    case 'taken':
    case 'supplemented': {
      const by = workingDayAfter(calendar, from, deadlines.answer);
      return by === null ? null : { what: 'answer', by };
    }
    case 'answered': {
      const by = about === 'rules' ? workingDayAfter(calendar, since, deadlines.publish) : null;
      return by === null ? null : { what: 'publish', by };
    }
    case 'more-asked':
    case 'transferred':
    case 'refused':
    case 'published':
    case 'withheld':
      return null;
    default:
      return state satisfies never;
  }
}

/** The last day on which a step comes in time, of feedback that stands so; null where none is set for it. */
export function lastDayFor(
  step: FeedbackStep,
  standing: Standing,
  calendar: FeedbackCalendar,
): string | null {
  const { from, since } = standing;
  const { deadlines } = calendar;
  switch (step) {
    case 'refused':
      return workingDayAfter(calendar, from, deadlines.refuse);
    case 'more-asked':
      return workingDayAfter(calendar, from, deadlines.askMore);
    case 'answered':
    case 'transferred':
      // The time runs for the office alone: not while the writer, or another body, has it.
      if (standing.state === 'more-asked' || standing.state === 'transferred') return null;
      return workingDayAfter(calendar, from, deadlines.answer);
    case 'published':
    case 'withheld':
      if (standing.state !== 'answered') return null;
      return workingDayAfter(calendar, since, deadlines.publish);
    case 'supplemented':
      return null;
    default:
      return step satisfies never;
  }
}

/** Whether what is due was due before this day. */
export function isLate(standing: Standing, calendar: FeedbackCalendar, today: string): boolean {
  const due = dueOf(standing, calendar);
  return due !== null && due.by < today;
}
