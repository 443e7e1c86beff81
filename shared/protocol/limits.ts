/**
 * How long what people write may be: said once, for the door that checks it and for the fields in which it is
 * written. Apart from the schemas, so that a screen need not carry them.
 */

/** The longest comment of a citizen, characters (SPEC R6). */
export const LONGEST_COMMENT = 1000;

/** The longest reason of a refusal, characters (SPEC Q10). */
export const LONGEST_REASON = 500;

/** The longest feedback, and the longest letter about it, characters (SPEC Y1). */
export const LONGEST_FEEDBACK = 4000;

/** The longest sentence that the office makes known, characters (SPEC Y5, Y6). */
export const LONGEST_SENTENCE = 400;

/** The longest way to reach somebody, characters. */
export const LONGEST_CONTACT = 200;

/** The longest name of another body, characters (SPEC Y3). */
export const LONGEST_BODY_NAME = 200;

/** The fewest and the most digits of a PIN (SPEC A5). */
export const PIN_DIGITS = { least: 4, most: 12 } as const;
