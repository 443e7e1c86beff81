/** The office as data: what is particular to one office, checked as a whole before it counts (SPEC section E). */
import * as v from 'valibot';
import { DEVICE_ROLES, REASONS, SERIES_LETTERS } from '../domain/vocabulary.ts';
import { holidaysSchema, hoursSchema, makeUpDaysSchema } from './calendar.ts';
import { procedureSchema } from './procedure.ts';
import { questionnaireSchema, questionnaireUseSchema } from './questionnaire.ts';
import {
  daySchema,
  lineSchema,
  nameSchema,
  namedRegex,
  slugSchema,
  textSchema,
  timeOfDaySchema,
} from './text.ts';

const emailSchema = namedRegex('email', /^[^\s@"<>]{1,64}@[^\s@"<>]{1,180}\.[a-z]{2,24}$/i);
const phoneSchema = namedRegex('phone', /^\+?[0-9][0-9 .()-]{1,28}[0-9]$/);
const webSchema = namedRegex('web-address', /^https?:\/\/[^\s"<>]{1,180}$/);
/** A picture within the file itself; no SVG, which may carry a program. */
const pictureSchema = v.pipe(
  v.string(),
  v.maxLength(60_000),
  v.regex(/^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/, 'picture'),
);
const colourSchema = namedRegex('colour', /^#[0-9a-f]{6}$/);
const languageSchema = v.picklist(['vi', 'en']);

const laneSchema = v.strictObject({
  id: slugSchema,
  name: nameSchema,
  /** The lane of procedures settled at once; an office has at most one. */
  noWait: v.boolean(),
});
export type Lane = v.InferOutput<typeof laneSchema>;

const seriesSchema = v.strictObject({
  letter: v.pipe(
    v.string(),
    v.check((letter) => letter.length === 1 && SERIES_LETTERS.includes(letter), 'letter'),
  ),
  lane: slugSchema,
  /** The issuing point that alone counts this letter up (SPEC N1). */
  point: slugSchema,
  /** No number from this time on (SPEC N8); null: as long as the kiosk is open. */
  lastTicket: v.optional(v.nullable(timeOfDaySchema), null),
});

const counterSchema = v.strictObject({
  id: slugSchema,
  name: nameSchema,
  lanes: v.pipe(v.array(slugSchema), v.minLength(1)),
});
export type Counter = v.InferOutput<typeof counterSchema>;

/** Staff by a label of their post, never by their own name (SPEC A6). */
const staffSchema = v.strictObject({
  id: slugSchema,
  label: nameSchema,
  role: v.picklist(['clerk', 'lead', 'administrator']),
});

/** A device the office means to have, so that pairing it is choosing it (SPEC A8). */
const plannedDeviceSchema = v.strictObject({
  role: v.picklist(DEVICE_ROLES),
  label: nameSchema,
  counter: v.optional(v.nullable(slugSchema), null),
  point: v.optional(v.nullable(slugSchema), null),
});
export type PlannedDevice = v.InferOutput<typeof plannedDeviceSchema>;

/** A campaign of no-wait procedures: outside its days they go the ordinary way (SPEC Q13). */
const campaignSchema = v.strictObject({
  name: textSchema,
  /** First and last day, both counted. */
  from: daySchema,
  to: daySchema,
  /** Where citizens write to about it; stands on its notice. */
  email: v.nullable(emailSchema),
});
export type Campaign = v.InferOutput<typeof campaignSchema>;

const workingDaysSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60));

const letterCodeSchema = namedRegex('letter-code', /^[\p{Lu}\d][\p{Lu}\d.-]{0,29}$/u);

const letterheadSchema = v.strictObject({
  /** The body above the office. */
  superior: v.optional(v.nullable(lineSchema), null),
  /** Stands behind a letter's number and kind: `TTPVHCC` makes `Số: …/BC-TTPVHCC`. */
  abbreviation: v.optional(v.nullable(letterCodeSchema), null),
  /** The post that signs. */
  signer: v.optional(v.nullable(lineSchema), null),
  recipients: v.optional(v.pipe(v.array(lineSchema), v.maxLength(12)), []),
  /** What a report rests on: printed as the office has written it, never by the product itself. */
  legalBases: v.optional(v.pipe(v.array(lineSchema), v.maxLength(12)), []),
  /** Working days after a period's end by which its report is due. */
  reportWorkingDays: v.optional(workingDaysSchema, 2),
});

/** Nothing is known of the office's letters. */
export const NO_LETTERHEAD = {
  superior: null,
  abbreviation: null,
  signer: null,
  recipients: [],
  legalBases: [],
  reportWorkingDays: 2,
};

const NOBODY_TO_ASK = { phone: null, email: null, website: null };
const NO_COMPLAINTS = { how: null, phone: null, email: null };

/** The whole office file. What may be left out says so; references between its parts are checked by `officeProblems` (shared/domain). */
export const officeSchema = v.strictObject({
  name: nameSchema,
  place: nameSchema,
  address: v.optional(v.nullable(textSchema), null),
  /** The office's own emblem instead of the product's mark; a `data:` address. */
  emblem: v.optional(v.nullable(pictureSchema), null),
  /** Colour of the wall, `#f2c766`; refused where texts on it could not be read (look: Colour). */
  wallColour: v.optional(v.nullable(colourSchema), null),
  contacts: v.optional(
    v.strictObject({
      phone: v.optional(v.nullable(phoneSchema), null),
      email: v.optional(v.nullable(emailSchema), null),
      website: v.optional(v.nullable(webSchema), null),
    }),
    NOBODY_TO_ASK,
  ),
  /** How to complain and to whom (SPEC E7). */
  complaints: v.optional(
    v.strictObject({
      how: v.optional(v.nullable(textSchema), null),
      phone: v.optional(v.nullable(phoneSchema), null),
      email: v.optional(v.nullable(emailSchema), null),
    }),
    NO_COMPLAINTS,
  ),
  languages: v.optional(v.pipe(v.array(languageSchema), v.minLength(1)), ['vi', 'en']),
  timeZone: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  kioskHours: hoursSchema,
  serviceHours: hoursSchema,
  holidays: v.optional(holidaysSchema, []),
  makeUpDays: v.optional(makeUpDaysSchema, []),
  fields: v.pipe(v.array(v.strictObject({ id: slugSchema, name: nameSchema })), v.minLength(1)),
  lanes: v.pipe(v.array(laneSchema), v.minLength(1)),
  points: v.pipe(v.array(slugSchema), v.minLength(1)),
  series: v.pipe(v.array(seriesSchema), v.minLength(1)),
  procedures: v.pipe(v.array(procedureSchema), v.minLength(1), v.maxLength(2000)),
  noWaitCampaign: v.optional(v.nullable(campaignSchema), null),
  counters: v.pipe(v.array(counterSchema), v.minLength(1), v.maxLength(99)),
  staff: v.array(staffSchema),
  devices: v.optional(v.pipe(v.array(plannedDeviceSchema), v.maxLength(300)), []),
  /** Who may claim priority, as the office has set it (M21); shown, never recorded (SPEC Q5). */
  priorityGroups: v.optional(v.pipe(v.array(nameSchema), v.maxLength(12)), []),
  /** How many priority tickets may be called in a row while others wait for the same counter (SPEC Q6). */
  priorityRun: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
  thresholds: v.optional(
    v.strictObject({
      /** From so many minutes on a wait is marked as long on staff's screens. */
      longWaitMinutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(480)),
    }),
    { longWaitMinutes: 30 },
  ),
  /** How many working days feedback may take: to refuse it, to ask for more, to answer it, and from the answer to publish it (SPEC Y2). */
  deadlines: v.optional(
    v.strictObject({
      refuse: workingDaysSchema,
      askMore: workingDaysSchema,
      answer: workingDaysSchema,
      publish: workingDaysSchema,
    }),
    { refuse: 2, askMore: 5, answer: 15, publish: 2 },
  ),
  /** What stands on the office's letters, in Vietnamese as they are (SPEC F5); what is not said is left open to be filled in. */
  letterhead: v.optional(letterheadSchema, NO_LETTERHEAD),
  /** Smallest group whose figure is published (SPEC S4): 10 unless set higher. */
  smallestGroup: v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(1000)),
  questionnaire: v.optional(questionnaireUseSchema, { reasons: [...REASONS], comment: true }),
  /** Questionnaires of the office's own, beside those that come with the product (SPEC R12). */
  questionnaires: v.optional(v.pipe(v.array(questionnaireSchema), v.maxLength(20)), []),
  /** Calendar of the public periods (SPEC P2). */
  publicCalendar: v.picklist(['calendar', 'administrative']),
});
export type Office = v.InferOutput<typeof officeSchema>;
/** An office file as a person writes it: what may be left out is left out. */
export type OfficeFile = v.InferInput<typeof officeSchema>;
