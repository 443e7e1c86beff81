/** The office as data: what is particular to one office, checked as a whole before it counts (SPEC section A, Q, N). */
import * as v from 'valibot';
import { SERIES_LETTERS } from '../domain/vocabulary.ts';
import { slugSchema, textSchema, timeOfDaySchema } from './text.ts';

/** The one question of a no-wait procedure, with all its limits (SPEC Q3). */
const noWaitSchema = v.object({
  /** Asked as one yes/no question: "Giấy tờ của Ông/Bà có nằm trong mức này không?" */
  limits: v.array(
    v.object({
      lead: textSchema, // "tối đa"
      amount: textSchema, // "10 bản"
      of: textSchema, // "cần chứng thực"
    }),
  ),
  /** Where the limit is a condition in words rather than amounts. */
  condition: v.nullable(textSchema),
  /** Papers handed in after this time get their result on the next working day; null: no such time. */
  cutOff: v.nullable(timeOfDaySchema),
});
export type NoWait = v.InferOutput<typeof noWaitSchema>;

/** A procedure of the catalogue. `limit` and `fee` are null where nothing confirmed is known: screens then say "Theo bảng niêm yết". */
const procedureSchema = v.object({
  code: v.pipe(v.string(), v.regex(/^\d\.\d{6}$/)),
  name: textSchema,
  shortName: textSchema,
  field: slugSchema,
  /** Lane of the ordinary queue. */
  lane: slugSchema,
  limit: v.nullable(textSchema),
  fee: v.nullable(textSchema),
  papers: v.array(textSchema),
  noWait: v.nullable(noWaitSchema),
});
export type Procedure = v.InferOutput<typeof procedureSchema>;

const laneSchema = v.object({
  id: slugSchema,
  name: textSchema,
  /** The lane of procedures settled at once; an office has at most one. */
  noWait: v.boolean(),
});
export type Lane = v.InferOutput<typeof laneSchema>;

const seriesSchema = v.object({
  letter: v.pipe(
    v.string(),
    v.length(1),
    v.check((letter) => SERIES_LETTERS.includes(letter)),
  ),
  lane: slugSchema,
  /** The issuing point that alone counts this letter up (SPEC N1). */
  point: slugSchema,
});

const counterSchema = v.object({
  id: slugSchema,
  name: textSchema,
  lanes: v.pipe(v.array(slugSchema), v.minLength(1)),
});
export type Counter = v.InferOutput<typeof counterSchema>;

/** Staff by a label of their post, never by their own name (SPEC A6). */
const staffSchema = v.object({
  id: slugSchema,
  label: textSchema,
  role: v.picklist(['clerk', 'lead', 'administrator']),
});

/** Opening hours of one kind, in the office's time zone; several spans make a lunch break. */
const hoursSchema = v.object({
  /** 1 = Monday … 7 = Sunday. */
  weekdays: v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
  spans: v.array(v.object({ from: timeOfDaySchema, to: timeOfDaySchema })),
});
export type Hours = v.InferOutput<typeof hoursSchema>;

/** The whole office file. References between its parts are checked by `officeProblems` (shared/domain). */
export const officeSchema = v.object({
  name: textSchema,
  place: textSchema,
  timeZone: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  kioskHours: hoursSchema,
  serviceHours: hoursSchema,
  fields: v.pipe(v.array(v.object({ id: slugSchema, name: textSchema })), v.minLength(1)),
  lanes: v.pipe(v.array(laneSchema), v.minLength(1)),
  points: v.pipe(v.array(slugSchema), v.minLength(1)),
  series: v.pipe(v.array(seriesSchema), v.minLength(1)),
  procedures: v.pipe(v.array(procedureSchema), v.minLength(1)),
  counters: v.pipe(v.array(counterSchema), v.minLength(1)),
  staff: v.array(staffSchema),
  /** How many priority tickets may be called in a row while others wait for the same counter (SPEC Q6). */
  priorityRun: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
  /** Smallest group whose figure is published (SPEC S4): 10 unless set higher. */
  smallestGroup: v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(1000)),
  /** Calendar of the public periods (SPEC P2). */
  publicCalendar: v.picklist(['calendar', 'administrative']),
});
export type Office = v.InferOutput<typeof officeSchema>;
