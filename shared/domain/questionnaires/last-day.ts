/** What becomes of a questionnaire past its last day: public quarters that begin after it ask the three levels (SPEC R12). */
import type { Office } from '../../protocol/office.ts';
import { quarterOf } from '../period.ts';
import { addDays } from '../time.ts';
import { type Asking, questionnaireInUse, type QuestionnairesOf } from './asking.ts';
import { THREE_LEVEL } from './three-level.ts';

/** The lead is told so many days before. */
const TOLD_DAYS = 30;

/** Settings as they count on a day: with the three levels where the public quarter of that day began after the last day of what they name. */
export function usableOn<P extends QuestionnairesOf & Pick<Office, 'publicCalendar'>>(
  policy: P,
  day: string,
): P {
  const last = questionnaireInUse(policy)?.inForceTo ?? null;
  // Before the first day is opened there is none to ask on.
  if (last === null || day === '' || quarterOf(day, policy.publicCalendar).from <= last)
    return policy;
  const reasons = THREE_LEVEL.reasons.map(({ id }) => id);
  return { ...policy, questionnaire: { ...policy.questionnaire, use: THREE_LEVEL.id, reasons } };
}

/** When a questionnaire may no longer be used, and from when the three levels are asked instead. */
export interface LastDay {
  readonly last: string;
  readonly threeLevelsFrom: string;
}

/** Null while that is more than 30 days ahead, or never. @param today the office's day */
export function lastDayOf(
  { inForceTo }: Pick<Asking, 'inForceTo'>,
  { publicCalendar }: Pick<Office, 'publicCalendar'>,
  today: string,
): LastDay | null {
  if (inForceTo === null || today < addDays(inForceTo, -TOLD_DAYS)) return null;
  const { to } = quarterOf(inForceTo, publicCalendar);
  return { last: inForceTo, threeLevelsFrom: addDays(to, 1) };
}
