/** Every command that may come over the wire, from a screen, a member of staff or the office's console: one union, for socket and HTTP alike. An office file comes by a door of its own. */
import * as v from 'valibot';
import {
  CLOSING_REASONS,
  DEVICE_ROLES,
  LEVELS,
  LIMIT_ANSWERS,
  MOVING_REASONS,
  OUTCOMES,
  SERIES_LETTERS,
  UNANSWERED,
} from '../domain/vocabulary.ts';
import {
  handleFeedbackSchema,
  moveFindingSchema,
  noteFindingSchema,
  takeFeedbackSchema,
} from './feedback-commands.ts';
import { LONGEST_COMMENT, LONGEST_REASON } from './limits.ts';
import {
  deviceLabelSchema,
  idSchema,
  instantSchema,
  sentence,
  slugSchema,
  timeOfDaySchema,
} from './text.ts';

/** Id: the sender's idempotency key. At: office time in ms, as the sender knows it. */
const header = { id: idSchema, at: instantSchema };

/** SHA-256, hex. */
const hashSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const ticketIdSchema = idSchema;
const levelSchema = v.picklist(LEVELS);
const periodSchema = v.pipe(v.string(), v.minLength(4), v.maxLength(24));

/** A number as it is called: its letter and its place in the series. */
const numberOfDay = {
  letter: v.pipe(
    v.string(),
    v.length(1),
    v.check((letter) => SERIES_LETTERS.includes(letter)),
  ),
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999)),
};

/** Fact of a kiosk: a number was given (SPEC N1, Q1). */
const issueTicketSchema = v.object({
  ...header,
  type: v.literal('issue-ticket'),
  ticket: ticketIdSchema,
  ...numberOfDay,
  procedure: v.pipe(v.string(), v.maxLength(16)),
  /** Only where the procedure has a no-wait question. */
  limits: v.nullable(v.picklist(LIMIT_ANSWERS)),
  /** `at` is the device's own clock, which the office could not confirm (SPEC N9). */
  clock: v.exactOptional(v.literal('own')),
  /** SHA-256, hex, of the token that stands on the ticket for its holder's phone (SPEC R15). */
  phone: v.exactOptional(hashSchema),
});

/** Fact of a kiosk: the holder of a number just given says that priority is due (SPEC Q5). */
const claimPrioritySchema = v.object({
  ...header,
  type: v.literal('claim-priority'),
  ticket: ticketIdSchema,
});

/** Wishes of a clerk at a counter (SPEC Q7 to Q11). */
const atCounter = { ...header, counter: slugSchema };
const openCounterSchema = v.object({ ...atCounter, type: v.literal('open-counter') });
const closeCounterSchema = v.object({ ...atCounter, type: v.literal('close-counter') });
const callNextSchema = v.object({ ...atCounter, type: v.literal('call-next') });
const callAbsentSchema = v.object({
  ...atCounter,
  type: v.literal('call-absent'),
  ticket: ticketIdSchema,
});
const withTicket = { ...atCounter, ticket: ticketIdSchema };
const recallSchema = v.object({ ...withTicket, type: v.literal('recall') });
const markAbsentSchema = v.object({ ...withTicket, type: v.literal('mark-absent') });
/** Said to nobody but the office (SPEC Q10). */
const reasonSchema = v.exactOptional(
  v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_REASON), v.normalize('NFC')),
);
const finishVisitSchema = v.object({
  ...withTicket,
  type: v.literal('finish-visit'),
  outcome: v.picklist(OUTCOMES),
  /** Required when refused. */
  reason: reasonSchema,
});

/** Fact of a counter without a line: a number was served by hand (SPEC Q17). `at` is when the visit ended. */
const recordVisitSchema = v.object({
  ...atCounter,
  type: v.literal('record-visit'),
  ...numberOfDay,
  /** Office time, ms, as the counter knows it. */
  calledAt: instantSchema,
  outcome: v.picklist(OUTCOMES),
  reason: reasonSchema,
  /** The post that was signed in there when the visit ended, as the counter's computer knows it: another one may send it. */
  clerk: v.exactOptional(slugSchema),
});

/** Wish of a clerk: what was thought settled at once is not (SPEC Q14). */
const moveTicketSchema = v.object({
  ...withTicket,
  type: v.literal('move-ticket'),
  reason: v.picklist(MOVING_REASONS),
});

/** Wishes of staff wherever they stand: the no-wait lane (SPEC Q13), a number nobody claims (Q15). */
const closeNoWaitSchema = v.object({
  ...header,
  type: v.literal('close-no-wait'),
  reason: v.picklist(CLOSING_REASONS),
  /** Time of day at which it opens by itself; null: not known. */
  until: v.nullable(timeOfDaySchema),
});
const openNoWaitSchema = v.object({ ...header, type: v.literal('open-no-wait') });
const voidTicketSchema = v.object({
  ...header,
  type: v.literal('void-ticket'),
  ticket: ticketIdSchema,
});

/** Milliseconds that an answer took; absent: nobody noted it. */
const tookMsSchema = v.exactOptional(
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(86_400_000)),
);

/** What a citizen answered, and how it is sealed. */
const answered = {
  answers: v.pipe(
    v.record(slugSchema, levelSchema),
    v.check((answers) => Object.keys(answers).length > 0, 'No question is answered.'),
    v.check((answers) => Object.keys(answers).length <= 40, 'Too many questions.'),
  ),
  reasons: v.pipe(v.array(slugSchema), v.maxLength(20)),
  comment: v.exactOptional(
    v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_COMMENT), v.normalize('NFC')),
  ),
  tookMs: tookMsSchema,
  /** Made with the receipt, which stays with its holder (SPEC Z1); absent: the office seals it, and nobody has a receipt. */
  seal: v.exactOptional(
    v.object({ salt: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)), leaf: hashSchema }),
  ),
  /** Staff have signed in today in the browser that it is given in: its page knows (SPEC D5). */
  staffBrowser: v.exactOptional(v.literal(true)),
  /** What the phone calls itself, 64 hexadecimal digits (SPEC D6): a change must bear the name that the rating bore (R14). */
  phone: v.exactOptional(hashSchema),
};

/** Fact of a tablet: a citizen rated a visit (SPEC R1 to R7). Each question may be left out, not all of them. */
const giveRatingSchema = v.object({
  ...header,
  type: v.literal('give-rating'),
  rating: idSchema,
  /** Null when it was asked for by nobody: the tablet knew of no visit (SPEC R11). */
  visit: v.nullable(ticketIdSchema),
  /** The version it was asked with, `three-level.1`; absent: a device of before there were several (SPEC R12). */
  questionnaire: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}\.\d{1,3}$/))),
  ...answered,
});

/** Fact of whoever gave a rating: it is given anew (SPEC R14). */
const changeRatingSchema = v.object({
  ...header,
  type: v.literal('change-rating'),
  rating: idSchema,
  ...answered,
});

/** Fact of a tablet: it asked, and nobody answered (SPEC R8). */
const closeRatingSchema = v.object({
  ...header,
  type: v.literal('close-rating'),
  visit: ticketIdSchema,
  how: v.picklist(UNANSWERED),
  tookMs: tookMsSchema,
});

/** Wish of the lead: freeze a period and make it public (SPEC P5); one that is public already is corrected, with a reason (S9). */
const publishPeriodSchema = v.object({
  ...header,
  type: v.literal('publish-period'),
  period: periodSchema,
  /** Of a correction; it is published with it: a sentence on one line (SPEC S9). */
  reason: v.exactOptional(sentence(LONGEST_REASON)),
  /** SHA-256, hex, of the canonical JSON of the figures that the lead was shown: where others would be published, none are. */
  seen: v.exactOptional(hashSchema),
});

/** Wishes of the lead and of the office's console (SPEC A2, A3, N5). */
const openDaySchema = v.object({ ...header, type: v.literal('open-day') });
const pairDeviceSchema = v.object({
  ...header,
  type: v.literal('pair-device'),
  device: idSchema,
  role: v.picklist(DEVICE_ROLES),
  label: deviceLabelSchema,
  counter: v.nullable(slugSchema),
  point: v.nullable(slugSchema),
  /** SHA-256, hex, of the 256-bit token that only the device keeps. */
  tokenHash: hashSchema,
});
const revokeDeviceSchema = v.object({
  ...header,
  type: v.literal('revoke-device'),
  device: idSchema,
});

/** The one union of commands. */
export const commandSchema = v.variant('type', [
  issueTicketSchema,
  claimPrioritySchema,
  openCounterSchema,
  closeCounterSchema,
  callNextSchema,
  callAbsentSchema,
  recallSchema,
  markAbsentSchema,
  moveTicketSchema,
  finishVisitSchema,
  recordVisitSchema,
  closeNoWaitSchema,
  openNoWaitSchema,
  voidTicketSchema,
  giveRatingSchema,
  changeRatingSchema,
  closeRatingSchema,
  publishPeriodSchema,
  takeFeedbackSchema,
  handleFeedbackSchema,
  noteFindingSchema,
  moveFindingSchema,
  openDaySchema,
  pairDeviceSchema,
  revokeDeviceSchema,
]);
export type Command = v.InferOutput<typeof commandSchema>;
export type CommandType = Command['type'];

/** Every command's name, for a clear answer to an unknown one. */
export const COMMAND_TYPES: readonly CommandType[] = commandSchema.options.map(
  (option) => option.entries.type.literal,
);
