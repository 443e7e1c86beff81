/** A procedure of the catalogue as data: its limit, its fee and its no-wait question are parts, from which every screen makes the same sentence. */
import * as v from 'valibot';
import {
  amountSchema,
  daySchema,
  namedRegex,
  slugSchema,
  textSchema,
  timeOfDaySchema,
} from './text.ts';

/** The national code of a procedure, `2.000815`. */
export const procedureCodeSchema = namedRegex('procedure-code', /^\d\.\d{6}$/);

/** What a limit is counted in. */
export const LIMIT_UNITS = ['working-days', 'days', 'hours'] as const;
export type LimitUnit = (typeof LIMIT_UNITS)[number];

/** How long the office may take, one part a case: `Đô thị: 15 ngày làm việc; nông thôn: 10 ngày làm việc`. */
const limitSchema = v.strictObject({
  parts: v.pipe(
    v.array(
      v.strictObject({
        /** In which case; null where there is only one. */
        when: v.nullable(textSchema),
        /** 0 working days is "trong ngày làm việc". */
        amount: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)),
        unit: v.picklist(LIMIT_UNITS),
        /** "Không quá". */
        atMost: v.optional(v.boolean(), false),
      }),
    ),
    v.minLength(1),
    v.maxLength(6),
  ),
  /** Handed in after this time, the limit begins on the next working day; null: no such time. */
  cutOff: v.nullable(timeOfDaySchema),
});
export type Limit = v.InferOutput<typeof limitSchema>;

/** What it costs, one part a case: `2.000 đồng/trang; từ trang thứ 3: 1.000 đồng/trang; tối đa 200.000 đồng/bản`. */
const feeSchema = v.pipe(
  v.array(
    v.strictObject({
      /** In which case; null where there is only one, and for the amount that all come to at most. */
      when: v.nullable(textSchema),
      charge: v.variant('type', [
        v.strictObject({
          type: v.literal('amount'),
          /** Đồng. */
          amount: amountSchema,
          /** For each of what: "trang"; null for the whole. */
          per: v.nullable(textSchema),
          /** "Tối đa". */
          atMost: v.optional(v.boolean(), false),
        }),
        v.strictObject({ type: v.literal('free') }),
        /** Set by the province's People's Council. */
        v.strictObject({ type: v.literal('by-council') }),
      ]),
    }),
  ),
  v.minLength(1),
  v.maxLength(6),
);
export type Fee = v.InferOutput<typeof feeSchema>;

/** The one question of a no-wait procedure, with all its limits (SPEC Q3). */
export const noWaitSchema = v.strictObject({
  /** Asked as one yes/no question: "Giấy tờ của Ông/Bà có nằm trong mức này không?" */
  limits: v.pipe(
    v.array(
      v.strictObject({
        lead: textSchema, // "tối đa"
        amount: textSchema, // "10 bản"
        of: textSchema, // "cần chứng thực"
      }),
    ),
    v.maxLength(4),
  ),
  /** The conditions in words: asked where there are no amounts, posted in any case. */
  condition: v.nullable(textSchema),
  /** Papers handed in after this time get their result on the next working day; null: no such time. */
  cutOff: v.nullable(timeOfDaySchema),
});
export type NoWait = v.InferOutput<typeof noWaitSchema>;

/**
 * A procedure. What is null or empty is not known to the office: screens then say "Theo bảng niêm yết",
 * or nothing, and never guess (SPEC E6).
 */
export const procedureSchema = v.strictObject({
  code: procedureCodeSchema,
  name: textSchema,
  shortName: textSchema,
  field: slugSchema,
  /** Lane of the ordinary queue. */
  lane: slugSchema,
  limit: v.optional(v.nullable(limitSchema), null),
  fee: v.optional(v.nullable(feeSchema), null),
  papers: v.optional(v.pipe(v.array(textSchema), v.maxLength(60)), []),
  legalBasis: v.optional(v.nullable(textSchema), null),
  /** The decision by which it was published. */
  decision: v.optional(v.nullable(textSchema), null),
  /** Which department answers for it. */
  department: v.optional(v.nullable(textSchema), null),
  /** First and last day in force; null: not limited (SPEC E7). */
  inForceFrom: v.optional(v.nullable(daySchema), null),
  inForceTo: v.optional(v.nullable(daySchema), null),
  noWait: v.optional(v.nullable(noWaitSchema), null),
});
export type Procedure = v.InferOutput<typeof procedureSchema>;
