/** Whether the questionnaires of an office file can be asked: the one it uses, its reasons, and those of its own (SPEC R12). */
import type { Office } from '../protocol/office.ts';
import type { AskedQuestion, Questionnaire } from '../protocol/questionnaire.ts';
import { type OfficeProblem, repeats } from './office-problem.ts';
import { OWN_QUESTIONNAIRES, questionnaireInUse, versionName } from './questionnaires/asking.ts';
import { CORE_QUESTIONS } from './questionnaires/core-questions.ts';

/** A questionnaire or reason that there is not, and own ones that do not hold together. */
export function questionnaireProblems(office: Office): readonly OfficeProblem[] {
  return [
    ...ofUse(office),
    ...office.questionnaires.flatMap((one, i) => ofOwn(one, `questionnaires.${i}`)),
    ...repeats(office.questionnaires.map(versionName), (i, found) => ({
      path: `questionnaires.${i}.version`,
      what: 'used-twice',
      found,
    })),
  ];
}

function ofUse(office: Office): readonly OfficeProblem[] {
  const { use, reasons } = office.questionnaire;
  const used = questionnaireInUse(office);
  const twice = repeats(reasons, (i, found) => ({
    path: `questionnaire.reasons.${i}`,
    what: 'reason-twice',
    found,
  }));
  if (!used)
    return [{ path: 'questionnaire.use', what: 'unknown-reference', found: use }, ...twice];
  const unknown = reasons.flatMap((found, i): readonly OfficeProblem[] =>
    used.reasons.some(({ id }) => id === found)
      ? []
      : [{ path: `questionnaire.reasons.${i}`, what: 'unknown-reference', found }],
  );
  return [...unknown, ...twice];
}

function ofOwn(own: Questionnaire, path: string): readonly OfficeProblem[] {
  const { id, questions, reasons, inForceFrom, inForceTo } = own;
  const isTaken = OWN_QUESTIONNAIRES.some((one) => one.id === id);
  const isReversed = inForceFrom !== null && inForceTo !== null && inForceTo < inForceFrom;
  return [
    ...(isTaken
      ? [{ path: `${path}.id`, what: 'questionnaire-of-product', found: id } as const]
      : []),
    ...(isReversed ? [{ path: `${path}.inForceTo`, what: 'dates-reversed' } as const] : []),
    ...CORE_QUESTIONS.flatMap((core) => ofCore(core, questions, `${path}.questions`)),
    ...repeats(
      questions.map((one) => one.id),
      (i, found) => ({ path: `${path}.questions.${i}.id`, what: 'used-twice', found }),
    ),
    ...repeats(
      reasons.map((one) => one.id),
      (i, found) => ({ path: `${path}.reasons.${i}.id`, what: 'used-twice', found }),
    ),
  ];
}

/** Each asks the three questions, and of the same visits: the headline is made of them (SPEC R4, R5). */
function ofCore(
  { id, asked }: AskedQuestion,
  questions: readonly AskedQuestion[],
  path: string,
): readonly OfficeProblem[] {
  const place = questions.findIndex((one) => one.id === id);
  if (place < 0) return [{ path, what: 'core-question-missing', found: id }];
  if (questions[place]?.asked === asked) return [];
  return [
    { path: `${path}.${place}.asked`, what: 'core-question-asked', found: id, expected: asked },
  ];
}
