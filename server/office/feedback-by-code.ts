import { feedbackCode } from '#shared/domain/feedback/code.ts';
import { dueOf, type FeedbackCalendar } from '#shared/domain/feedback/deadlines.ts';
import type { CodeLookUp } from '#shared/protocol/feedback.ts';
import type { Store } from '../store/store.ts';

/** One piece of feedback as whoever has its code may see it: states, days and what is public; no text, no way to its writer (SPEC Y7). */

/** Null where there is none of that code, and where two share it: then nobody can say whose it is. @param code `K7M29QXD` */
export function feedbackByCode(
  { feedback }: Pick<Store, 'feedback'>,
  calendar: FeedbackCalendar,
  code: string,
): Exclude<CodeLookUp['found'], string> | null {
  const [name, other] = feedback.coded(code);
  const kept = name === undefined || other !== undefined ? null : feedback.named(name);
  if (!kept) return null;
  const steps = feedback.steps(kept.feedback).filter(({ isAgain }) => !isAgain);
  const published = steps.findLast(({ step }) => step === 'published');
  return {
    code: feedbackCode(kept.feedback),
    course: steps.map(({ step, day }) => ({ state: step, day })),
    due: dueOf(kept, calendar),
    answer:
      kept.state === 'published' && kept.about === 'rules' ? (published?.public ?? null) : null,
  };
}
