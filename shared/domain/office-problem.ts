/** What the parts of an office file may get wrong between them (SPEC E1, Q12): the closed list, and what a sentence about each needs. */

/** Kinds of problems, and what is told beside the place. */
export interface OfficeProblemDetails {
  /** Names something that the file does not have. */
  'unknown-reference': { readonly found: string };
  /** An id, letter or code that an earlier one has already. */
  'used-twice': { readonly found: string };
  /** Two counters, posts or lanes whom the hall would call by one name. */
  'name-twice': { readonly found: string };
  /** An id that the figures use for something else. */
  'reserved-id': { readonly found: string };

  'second-no-wait-lane': unknown;
  /** People could come to wait there, and no counter serves it. */
  'lane-without-counter': unknown;
  /** Procedures wait there, and no point has a letter for it. */
  'lane-without-series': unknown;
  'series-nobody-serves': unknown;
  /** One point with two letters for the same lane. */
  'lane-twice-at-point': unknown;
  'point-without-series': unknown;
  /** None of its lanes has a letter. */
  'counter-serves-nothing': unknown;
  'counter-serves-lane-twice': unknown;
  'no-wait-without-lane': unknown;
  'ordinary-lane-is-no-wait': unknown;

  'time-zone-unknown': { readonly found: string };
  'hours-reversed': unknown;
  /** Begins before the one above it has ended. */
  'hours-overlap': unknown;
  'weekday-twice': unknown;
  'last-ticket-outside-hours': { readonly found: string };
  'day-twice': { readonly found: string };
  'holiday-is-make-up-day': { readonly found: string };
  'dates-reversed': unknown;

  /** Contrast of the text ink and of the dark green, two decimals, rounded down. */
  'wall-colour-unreadable': { readonly ink: string; readonly green: string };
  'language-twice': { readonly found: string };
  'first-language-missing': unknown;
  'reason-twice': { readonly found: string };
  /** An own questionnaire with the id of one that comes with the product. */
  'questionnaire-of-product': { readonly found: string };
  /** One of the three questions that every questionnaire asks (SPEC R12). */
  'core-question-missing': { readonly found: string };
  /** One of them asked of other visits than in every questionnaire. */
  'core-question-asked': { readonly found: string; readonly expected: string };

  'device-without-counter': unknown;
  'device-without-point': unknown;
  /** A point has one kiosk (SPEC N1). */
  'point-has-device': { readonly found: string };
}

/** A problem of a closed list: where, what, and what its sentence needs. */
export type ProblemOf<Details, What extends keyof Details = keyof Details> = {
  [One in What]: {
    /** `counters.2.lanes.0`, counted from 0; empty for the file as a whole. */
    readonly path: string;
    readonly what: One;
  } & Readonly<Details[One]>;
}[What];

export type OfficeProblem = ProblemOf<OfficeProblemDetails>;

/** What `say` tells of every key that stood there before. */
export function repeats<Key>(
  keys: readonly Key[],
  say: (i: number, key: Key) => OfficeProblem,
): readonly OfficeProblem[] {
  const seen = new Set<Key>();
  return keys.flatMap((key, i) => {
    const problems = seen.has(key) ? [say(i, key)] : [];
    seen.add(key);
    return problems;
  });
}
