import { rendered } from '../rendered.ts';
import type { Language } from '../words/languages.ts';
import { FeedbackPage, type FeedbackPageProps } from './FeedbackPage.tsx';

/** The feedback page as text. */
export function renderFeedback({
  language,
  ...shown
}: FeedbackPageProps & { readonly language: Language }): string {
  return rendered(<FeedbackPage {...shown} />, language);
}
