/** When an office works: hours by weekday, holidays, make-up days. All times are of the office's own zone. */
import * as v from 'valibot';
import { daySchema, nameSchema, timeOfDaySchema } from './text.ts';

/** Opening hours of one kind; several spans make a lunch break. */
export const hoursSchema = v.strictObject({
  /** 1 = Monday … 7 = Sunday. */
  weekdays: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
    v.minLength(1),
    v.maxLength(7),
  ),
  spans: v.pipe(
    v.array(v.strictObject({ from: timeOfDaySchema, to: timeOfDaySchema })),
    v.minLength(1),
    v.maxLength(6),
  ),
});
export type Hours = v.InferOutput<typeof hoursSchema>;

/** Days on which the office is closed though it is a weekday of its hours (SPEC E4). */
export const holidaysSchema = v.pipe(
  v.array(v.strictObject({ day: daySchema, name: nameSchema })),
  v.maxLength(366),
);

/** Days on which it works though it is none: "ngày làm bù" (SPEC E4). */
export const makeUpDaysSchema = v.pipe(v.array(daySchema), v.maxLength(366));
