/** A questionnaire as data: what a rating asks, on which scale, in which order, and on what basis (SPEC R12). */
import * as v from 'valibot';
import { ASKED_OF, STAGES } from '../domain/vocabulary.ts';
import { daySchema, nameSchema, slugSchema, textSchema } from './text.ts';

const questionSchema = v.strictObject({
  id: slugSchema,
  /** What it is about: where the figures list it (M7). */
  stage: v.picklist(STAGES),
  /** Of which visits it is asked (SPEC R4). */
  asked: v.optional(v.picklist(ASKED_OF), 'all'),
  text: textSchema,
});
export type AskedQuestion = v.InferOutput<typeof questionSchema>;

const reasonSchema = v.strictObject({ id: slugSchema, name: nameSchema });
export type OfferedReason = v.InferOutput<typeof reasonSchema>;

/** One version of a questionnaire: never changed once the office has had it. Questions and reasons in the order of the screen. */
export const questionnaireSchema = v.strictObject({
  id: slugSchema,
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)),
  name: nameSchema,
  scale: v.picklist(['three', 'five']),
  questions: v.pipe(v.array(questionSchema), v.minLength(3), v.maxLength(40)),
  reasons: v.pipe(v.array(reasonSchema), v.minLength(1), v.maxLength(20)),
  /** What it rests on, as the office has set it; null: nothing is claimed. */
  legalBasis: v.optional(v.nullable(textSchema), null),
  /** Dates between which it may be used, both counted; null: without end. */
  inForceFrom: v.optional(v.nullable(daySchema), null),
  inForceTo: v.optional(v.nullable(daySchema), null),
});
export type Questionnaire = v.InferOutput<typeof questionnaireSchema>;

/** What an office uses of its questionnaires: which one, which of its reasons, and whether a comment is asked (SPEC R6, R12). */
export const questionnaireUseSchema = v.strictObject({
  use: v.optional(slugSchema, 'three-level'),
  reasons: v.pipe(v.array(slugSchema), v.minLength(1), v.maxLength(20)),
  comment: v.boolean(),
});
export type QuestionnaireUse = v.InferOutput<typeof questionnaireUseSchema>;
