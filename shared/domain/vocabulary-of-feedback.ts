/** The closed lists of feedback and findings (SPEC section Y). */

/** What it is about: an administrative rule, or the conduct of somebody who carries one out (outline 001, 6). */
export const FEEDBACK_ABOUT = ['rules', 'conduct'] as const;
export type FeedbackAbout = (typeof FEEDBACK_ABOUT)[number];

/** Where it came in (SPEC Y1). What citizens write themselves comes by the first two, what staff enter for them by the others. */
export const ENTERED_CHANNELS = ['paper', 'e-mail'] as const;
export type EnteredChannel = (typeof ENTERED_CHANNELS)[number];
export const FEEDBACK_CHANNELS = ['kiosk', 'phone', ...ENTERED_CHANNELS] as const;
export type FeedbackChannel = (typeof FEEDBACK_CHANNELS)[number];

/** What the office does with it, one step after the other (SPEC Y3). */
export const FEEDBACK_STEPS = [
  'more-asked',
  'supplemented',
  'answered',
  'transferred',
  'refused',
  'published',
  'withheld',
] as const;
export type FeedbackStep = (typeof FEEDBACK_STEPS)[number];

/** Where it stands: just taken, or after its newest step. */
export type FeedbackState = 'taken' | FeedbackStep;

/** Why it is refused: a complaint or denunciation has a law of its own; the law is explained elsewhere; advertising; nothing that could be answered (SPEC Y3). */
export const FEEDBACK_REFUSALS = [
  'complaint-law',
  'asks-for-legal-explanation',
  'advertising',
  'no-contents',
] as const;
export type FeedbackRefusal = (typeof FEEDBACK_REFUSALS)[number];

/** What became of a finding (SPEC Y6). */
export const FINDING_STATES = ['open', 'done', 'dropped'] as const;
export type FindingState = (typeof FINDING_STATES)[number];
