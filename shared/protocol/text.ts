/** Small shapes shared by the schemas: ids, days, times of day, texts in both languages. */
import * as v from 'valibot';

/** A short machine name, such as `ho-tich` or `1`. */
export const slugSchema = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/));

/** An id made by the device that speaks: 8 to 64 of `A-Z a-z 0-9 _ -`; a UUID fits. */
export const idSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/));

/** A sentence or name in both languages (SPEC V7): 1 to 400 characters each, in NFC. */
export const textSchema = v.object({ vi: sentence(), en: sentence() });
export type Text = v.InferOutput<typeof textSchema>;

/** What people call a device: 1 to 60 characters, in NFC. */
export const deviceLabelSchema = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(60),
  v.normalize('NFC'),
);

/** A time of day in the office's time zone, `07:30`. */
export const timeOfDaySchema = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** A day of the office's calendar, `2026-11-23`. */
export const daySchema = v.pipe(v.string(), v.isoDate());

/** Milliseconds since 1970 UTC, as the office's clock counts them. */
export const instantSchema = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.maxValue(4_102_444_800_000),
);

function sentence() {
  return v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(400), v.normalize('NFC'));
}
