/** Which questionnaire an office uses, and what it offers of it (SPEC R12). */
import type { Office } from '../../protocol/office.ts';
import type { AskedQuestion, OfferedReason, Questionnaire } from '../../protocol/questionnaire.ts';
import { type Ending, questionAfter } from '../vocabulary.ts';
import { FIVE_LEVEL } from './five-level.ts';
import { SERVICE_ITEMS } from './service-items.ts';
import { THREE_LEVEL } from './three-level.ts';

/** What a rating is asked with: one version, with the reasons and the comment as the office offers them. */
export interface Asking extends Questionnaire {
  readonly comment: boolean;
}

/** The questionnaires that come with the product; an office may add its own. */
export const OWN_QUESTIONNAIRES: readonly Questionnaire[] = [
  THREE_LEVEL,
  FIVE_LEVEL,
  SERVICE_ITEMS,
];

/** The part of an office file that says what is asked. */
export type QuestionnairesOf = Pick<Office, 'questionnaire' | 'questionnaires'>;

/** Every questionnaire that an office file may name; its own come first. */
export function questionnairesOf({
  questionnaires,
}: Pick<Office, 'questionnaires'>): readonly Questionnaire[] {
  return [...questionnaires, ...OWN_QUESTIONNAIRES];
}

/** The newest version of the questionnaire that an office file names; null where there is none of that name. */
export function questionnaireInUse(office: QuestionnairesOf): Questionnaire | null {
  const named = questionnairesOf(office).filter(({ id }) => id === office.questionnaire.use);
  return named.sort((a, b) => b.version - a.version)[0] ?? null;
}

/** What an office asks. @throws RangeError where its file names a questionnaire that there is not: such a file is never accepted */
export function askingOf(office: QuestionnairesOf): Asking {
  const { use, reasons: offered, comment } = office.questionnaire;
  const found = questionnaireInUse(office);
  if (!found) throw new RangeError(`There is no questionnaire ${use}.`);
  const reasons = offered.flatMap((id): OfferedReason[] =>
    found.reasons.filter((one) => one.id === id),
  );
  return { ...found, reasons, comment };
}

/** How a rating names the version it was asked with: `three-level.1`. */
export function versionName({ id, version }: Pick<Questionnaire, 'id' | 'version'>): string {
  return `${id}.${version}`;
}

/** What is asked of a visit that ended so, in the order of the screen (SPEC R4). */
export function questionsAfter(
  questionnaire: Pick<Questionnaire, 'questions'>,
  ending: Ending,
): readonly AskedQuestion[] {
  return questionsBeginning(questionnaire, questionAfter(ending));
}

/** What is asked of a visit whose headline question is known, in the order of the screen (SPEC R4, R5). */
export function questionsBeginning(
  { questions }: Pick<Questionnaire, 'questions'>,
  first: 'result' | 'guidance',
): readonly AskedQuestion[] {
  const other = first === 'result' ? 'without-result' : 'with-result';
  return questions.filter(({ asked }) => asked !== other);
}
