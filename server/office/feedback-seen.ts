import { feedbackCode } from '#shared/domain/feedback/code.ts';
import { feedbackCounts } from '#shared/domain/feedback/counts.ts';
import {
  dueOf,
  type FeedbackCalendar,
  isLate,
  lastDayFor,
} from '#shared/domain/feedback/deadlines.ts';
import { stepsAfter } from '#shared/domain/feedback/steps.ts';
import type { Office } from '#shared/protocol/office.ts';
import type { FeedbackNow, FeedbackRow, FeedbackSeen } from '#shared/protocol/feedback.ts';
import type { KeptFeedback, KeptStep } from '../store/feedback.ts';
import type { Store } from '../store/store.ts';

/** Feedback as the lead reads it: with what is due, and the texts themselves where one is opened (SPEC Y2, Y4). */

/** The register of these days, and whatever is not settled. @param today the office's day */
export function feedbackNow(
  { feedback }: Pick<Store, 'feedback'>,
  calendar: FeedbackCalendar,
  { from, to }: { readonly from: string; readonly to: string },
  today: string,
): FeedbackNow {
  const rows = feedback.register(from, to).map((one) => rowOf(one, calendar, today));
  const counts = feedbackCounts(feedback.courses(from, to), calendar, today);
  const late = rows.filter((row) => row.late).length;
  return { from, to, late, rows: rows.sort(inOrder), counts };
}

/** One, opened; null when there is none of that name. */
export function feedbackSeen(
  { feedback, text }: Pick<Store, 'feedback' | 'text'>,
  office: Office,
  name: string,
  today: string,
): FeedbackSeen | null {
  const kept = feedback.named(name);
  if (!kept) return null;
  const [taken, ...steps] = feedback.steps(name).filter(({ isAgain }) => !isAgain);
  const read = (id: string | null | undefined) => (id ? text(id) : null);
  return {
    ...rowOf(kept, office, today),
    text: read(taken?.text),
    contact: read(taken?.contact),
    steps: steps.flatMap((step) => seenStep(step, office, read)),
    next: stepsAfter(kept.state, kept.about).map((step) => ({
      step,
      by: lastDayFor(step, kept, office),
    })),
  };
}

function seenStep(
  { step, day, by, reason, to, text, public: said }: KeptStep,
  { staff }: Office,
  read: (id: string | null) => string | null,
): FeedbackSeen['steps'] {
  if (step === 'taken') return [];
  const post = staff.find(({ id }) => id === by)?.label ?? null;
  return [{ step, day, by: post, reason, to, text: read(text), public: said }];
}

function rowOf(kept: KeptFeedback, calendar: FeedbackCalendar, today: string): FeedbackRow {
  const { feedback, channel, about, day, state, forgotten } = kept;
  const due = dueOf(kept, calendar);
  const late = isLate(kept, calendar, today);
  return {
    feedback,
    code: feedbackCode(feedback),
    channel,
    about,
    day,
    state,
    due,
    late,
    forgotten,
  };
}

/** What is late first, then what is due, the oldest on top; the settled last, the newest on top (SPEC Y4). */
function inOrder(a: FeedbackRow, b: FeedbackRow): number {
  if (a.late !== b.late) return a.late ? -1 : 1;
  if ((a.due === null) !== (b.due === null)) return a.due ? -1 : 1;
  if (a.due && b.due) return compare(a.due.by, b.due.by) || compare(a.day, b.day);
  return compare(b.day, a.day);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
