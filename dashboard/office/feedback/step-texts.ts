import type { FeedbackStep } from '#shared/domain/vocabulary-of-feedback.ts';
import type { FeedbackSeen } from '#shared/protocol/feedback.ts';
import type { Step } from './feedback-list.ts';

/** What a step holds while it is being written, and which of it goes with the step. */

export interface StepTexts {
  readonly reason: NonNullable<Step['reason']>;
  readonly to: string;
  readonly text: string;
  readonly matter: string;
  readonly answer: string;
}

/** Only what belongs to the step. */
export function stepOf(step: FeedbackStep, texts: StepTexts): Step {
  const { reason, to, text, matter, answer } = texts;
  return {
    step,
    ...(step === 'refused' ? { reason } : {}),
    ...(step === 'transferred' && to.trim() ? { to } : {}),
    ...(text.trim() ? { text } : {}),
    ...(step === 'published' && matter.trim() && answer.trim()
      ? { public: { matter, answer } }
      : {}),
  };
}

/** Steps that write to the citizen, whom the office reaches by its own ways. */
export const GOES_TO_WRITER: readonly FeedbackStep[] = [
  'more-asked',
  'answered',
  'transferred',
  'refused',
];

/** What is usual comes first; nothing that takes back or turns down is ever the first choice. */
const USUAL: readonly FeedbackStep[] = [
  'supplemented',
  'answered',
  'published',
  'more-asked',
  'transferred',
  'refused',
  'withheld',
];

/** The next steps in the order in which they are offered. */
export function inUsualOrder(next: FeedbackSeen['next']): FeedbackSeen['next'] {
  return [...next].sort((a, b) => USUAL.indexOf(a.step) - USUAL.indexOf(b.step));
}

/** An answer that stands in public is taken back: asked for by itself, and never offered first. */
export function isTakingBack(state: FeedbackSeen['state'], step: FeedbackStep): boolean {
  return state === 'published' && step === 'withheld';
}
