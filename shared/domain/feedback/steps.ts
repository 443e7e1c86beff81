/** Which step may follow which, until feedback is settled (SPEC Y3). */
import type { FeedbackAbout, FeedbackState, FeedbackStep } from '../vocabulary-of-feedback.ts';

/**
 * What may come after each. More is asked once: after the supplement it is answered, passed on or refused. What another body
 * was given may still be answered, once that body has. A public answer can be taken back; a new one is then published again.
 */
const MAY_FOLLOW: { readonly [state in FeedbackState]: readonly FeedbackStep[] } = {
  taken: ['more-asked', 'answered', 'transferred', 'refused'],
  'more-asked': ['supplemented', 'answered', 'transferred', 'refused'],
  supplemented: ['answered', 'transferred', 'refused'],
  transferred: ['answered'],
  answered: ['published', 'withheld'],
  published: ['withheld'],
  withheld: ['published'],
  refused: [],
};

/** What the office may do next. An answer about conduct is published as a number alone, so no step makes it known (SPEC Y5). */
export function stepsAfter(state: FeedbackState, about: FeedbackAbout): readonly FeedbackStep[] {
  if (about === 'conduct' && state === 'answered') return [];
  return MAY_FOLLOW[state];
}
