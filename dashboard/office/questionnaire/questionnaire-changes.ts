import { addDays } from '#shared/domain/time.ts';
import { quarterOf } from '#shared/domain/period.ts';
import {
  questionnairesOf,
  questionsBeginning,
  versionName,
} from '#shared/domain/questionnaires/asking.ts';
import type { Office } from '#shared/protocol/office.ts';
import type { OfficeNow } from '#shared/protocol/office-doors.ts';
import type { Questionnaire, QuestionnaireUse } from '#shared/protocol/questionnaire.ts';
import { SCREENS } from '#shared/protocol/routes.ts';

/** What choosing a questionnaire does to the office file, and where it can be seen before (SPEC R6, R12). */

/** The questionnaire that is used; null for one that there is not, which no file in force names. */
export function questionnaireUsed(
  office: Pick<Office, 'questionnaires'>,
  { use }: Pick<QuestionnaireUse, 'use'>,
): Questionnaire | null {
  return questionnairesOf(office).find(({ id }) => id === use) ?? null;
}

/** Another one in use: of the reasons those stay that it has too, all of its own where it has none of them. */
export function withQuestionnaire(
  part: QuestionnaireUse,
  { id, reasons }: Pick<Questionnaire, 'id' | 'reasons'>,
): QuestionnaireUse {
  const own = reasons.map((one) => one.id);
  const kept = own.filter((one) => part.reasons.includes(one));
  return { ...part, use: id, reasons: kept.length > 0 ? kept : own };
}

/** A reason offered or not; they stay in the order of the questionnaire. */
export function withReason(
  part: QuestionnaireUse,
  { reasons }: Pick<Questionnaire, 'reasons'>,
  reason: string,
  on: boolean,
): QuestionnaireUse {
  const offered = reasons
    .map(({ id }) => id)
    .filter((id) => (id === reason ? on : part.reasons.includes(id)));
  return { ...part, reasons: offered };
}

/** How many questions one person is asked: those of a visit with a result, or without, whichever are more (SPEC R4). */
export function askedOfOne(questionnaire: Pick<Questionnaire, 'questions'>): number {
  const asked = (first: 'result' | 'guidance') => questionsBeginning(questionnaire, first).length;
  return Math.max(asked('result'), asked('guidance'));
}

/** The day from which a questionnaire chosen today is asked: the first of the next public quarter (SPEC E3). @param today the office's day */
export function countsFromDay({ office, figuresFrom }: OfficeNow, today: string): string {
  return figuresFrom ?? addDays(quarterOf(today, office.publicCalendar).to, 1);
}

/** Where a questionnaire is seen on the tablet's own screen. @param offered what would be offered of it; null: all of it */
export function previewAddress(
  questionnaire: Pick<Questionnaire, 'id' | 'version'>,
  offered: Pick<QuestionnaireUse, 'reasons' | 'comment'> | null,
): string {
  const asked = new URLSearchParams({ preview: versionName(questionnaire) });
  if (offered) {
    asked.set('reasons', offered.reasons.join(','));
    if (!offered.comment) asked.set('comment', 'no');
  }
  return `${SCREENS.tablet}?${asked}`;
}
