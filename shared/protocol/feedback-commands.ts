/** What is told and asked about feedback and findings (SPEC section Y): taken at kiosk and phone as a fact, by staff as a wish. */
import * as v from 'valibot';
import {
  ENTERED_CHANNELS,
  FEEDBACK_ABOUT,
  FEEDBACK_REFUSALS,
  FEEDBACK_STEPS,
  FINDING_STATES,
} from '../domain/vocabulary-of-feedback.ts';
import {
  LONGEST_BODY_NAME,
  LONGEST_CONTACT,
  LONGEST_FEEDBACK,
  LONGEST_SENTENCE,
} from './limits.ts';
import { daySchema, idSchema, instantSchema, slugSchema } from './text.ts';

const header = { id: idSchema, at: instantSchema };

/** Free text of a person: 1 to so many characters, in NFC; lines may be broken. */
function written(most: number) {
  return v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most), v.normalize('NFC'));
}

/** Feedback came in (SPEC Y1). */
export const takeFeedbackSchema = v.object({
  ...header,
  type: v.literal('take-feedback'),
  feedback: idSchema,
  about: v.picklist(FEEDBACK_ABOUT),
  text: written(LONGEST_FEEDBACK),
  /** How to reach its writer, where they wish an answer. */
  contact: v.exactOptional(written(LONGEST_CONTACT)),
  /** Only where staff enter it for somebody: how it came. */
  channel: v.exactOptional(v.picklist(ENTERED_CHANNELS)),
  /** Only where staff enter it: the day on which it came; absent: today. */
  day: v.exactOptional(daySchema),
});

/** Wish of the lead: one step further (SPEC Y3). */
export const handleFeedbackSchema = v.object({
  ...header,
  type: v.literal('handle-feedback'),
  feedback: idSchema,
  step: v.picklist(FEEDBACK_STEPS),
  /** Of a refusal. */
  reason: v.exactOptional(v.picklist(FEEDBACK_REFUSALS)),
  /** The body it is passed on to. */
  to: v.exactOptional(written(LONGEST_BODY_NAME)),
  /** What is written to its writer, or came back from them. */
  text: v.exactOptional(written(LONGEST_FEEDBACK)),
  /** What is made known, in the office's own words (SPEC Y5). */
  public: v.exactOptional(
    v.object({ matter: written(LONGEST_SENTENCE), answer: written(LONGEST_FEEDBACK) }),
  ),
});

/** Wish of the lead: something is to be mended (SPEC Y6). */
export const noteFindingSchema = v.object({
  ...header,
  type: v.literal('note-finding'),
  finding: idSchema,
  period: v.pipe(v.string(), v.minLength(4), v.maxLength(24)),
  /** Public. */
  text: written(LONGEST_SENTENCE),
  owner: slugSchema,
  due: daySchema,
});

/** Wish of the lead: it is done, dropped, or open again. */
export const moveFindingSchema = v.object({
  ...header,
  type: v.literal('move-finding'),
  finding: idSchema,
  state: v.picklist(FINDING_STATES),
  /** For the office alone. */
  note: v.exactOptional(written(LONGEST_SENTENCE)),
});
