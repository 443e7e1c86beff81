/** Small shapes shared by the schemas: ids, days, times of day, texts in both languages. */
import * as v from 'valibot';

/** Shapes that have a name of their own in the words files (`office-file.ts`), so that a person is told more than a pattern. */
export const NAMED_SHAPES = [
  'slug',
  'procedure-code',
  'time-of-day',
  'day',
  'letter',
  'colour',
  'picture',
  'email',
  'phone',
  'web-address',
  'letter-code',
  'one-line',
] as const;
export type NamedShape = (typeof NAMED_SHAPES)[number];

/** A string of a named shape; the name is the message of valibot's issue. */
export function namedRegex(name: NamedShape, pattern: RegExp) {
  return v.pipe(v.string(), v.regex(pattern, name));
}

/** A short machine name, such as `ho-tich` or `1`. */
export const slugSchema = namedRegex('slug', /^[a-z0-9][a-z0-9-]{0,39}$/);

/** An id made by the device that speaks: 8 to 64 of `A-Z a-z 0-9 _ -`; a UUID fits. */
export const idSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/));

/** Characters of a sentence, in one language. */
export const LONGEST_TEXT = 400;
/** Characters of a name that stands on counters, letters and headings, in one language. */
export const LONGEST_NAME = 120;

/** A sentence or name in both languages (SPEC V7): 1 to 400 characters each, in NFC, on one line. */
export const textSchema = v.strictObject({
  vi: sentence(LONGEST_TEXT),
  en: sentence(LONGEST_TEXT),
});
export type Text = v.InferOutput<typeof textSchema>;

/** One sentence or line in one language alone: papers of the State are in Vietnamese. */
export const lineSchema = sentence(LONGEST_TEXT);

/** A name that stands on counters, letters and headings: 1 to 120 characters. */
export const nameSchema = v.strictObject({
  vi: sentence(LONGEST_NAME),
  en: sentence(LONGEST_NAME),
});

/** What people call a device: 1 to 60 characters, in NFC. */
export const deviceLabelSchema = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(60),
  v.normalize('NFC'),
);

/** A time of day in the office's time zone, `07:30`. */
export const timeOfDaySchema = namedRegex('time-of-day', /^([01]\d|2[0-3]):[0-5]\d$/);

/** A day of the office's calendar that there is, `2026-11-23`; not the 31st of a short month. */
export const daySchema = v.pipe(
  v.string(),
  v.regex(/^2\d{3}-\d{2}-\d{2}$/, 'day'),
  v.check(isDay, 'day'),
);

/** Đồng, whole. */
export const amountSchema = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.maxValue(1_000_000_000),
);

/** Milliseconds since 1970 UTC, as the office's clock counts them. */
export const instantSchema = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.maxValue(4_102_444_800_000),
);

/** A sentence in one language: 1 to `most` characters, in NFC, on one line. */
export function sentence(most: number) {
  return v.pipe(
    v.string(),
    v.normalize('NFC'),
    v.trim(),
    v.minLength(1),
    v.maxLength(most),
    // Control characters, line breaks, and the sign that a wrong encoding leaves behind.
    v.check((text) => !/[\p{Cc}\u2028\u2029\ufffd]/u.test(text), 'one-line'),
  );
}

function isDay(day: string): boolean {
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}
