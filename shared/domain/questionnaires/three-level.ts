/** The default questionnaire: three levels, what citizens of one-stop offices are asked on counter tablets (domain/rules.md 2.2 d, 10). */
import type { Questionnaire } from '../../protocol/questionnaire.ts';
import { CORE_QUESTIONS } from './core-questions.ts';
import { USUAL_REASONS } from './usual-reasons.ts';

export const THREE_LEVEL: Questionnaire = {
  id: 'three-level',
  version: 1,
  name: { vi: 'Phiếu ba mức', en: 'Three levels' },
  scale: 'three',
  questions: CORE_QUESTIONS,
  reasons: USUAL_REASONS,
  legalBasis: null,
  inForceFrom: null,
  inForceTo: null,
};
