/** The same questions on five levels, "Rất hài lòng" to "Rất không hài lòng" (domain/rules.md 10). */
import type { Questionnaire } from '../../protocol/questionnaire.ts';
import { CORE_QUESTIONS } from './core-questions.ts';
import { USUAL_REASONS } from './usual-reasons.ts';

export const FIVE_LEVEL: Questionnaire = {
  id: 'five-level',
  version: 1,
  name: { vi: 'Phiếu năm mức', en: 'Five levels' },
  scale: 'five',
  questions: CORE_QUESTIONS,
  reasons: USUAL_REASONS,
  legalBasis: null,
  inForceFrom: null,
  inForceTo: null,
};
