import type { FeedbackCounts } from '../../domain/feedback/counts.ts';
import { FEEDBACK_ABOUT, FEEDBACK_CHANNELS } from '../../domain/vocabulary-of-feedback.ts';
import { formatNumber } from '../format/number.ts';
import { language, words } from '../words/language.ts';
import './FeedbackNumbers.css';

/** What came in and what became of it, as numbers: on the lead's page and on the public one (SPEC Y5). */

const OUTCOMES = [
  'settledInTime',
  'settledLate',
  'answered',
  'transferred',
  'refused',
  'published',
  'open',
  'openLate',
] as const;

/** Draws the list, the number received first, with what it was about and how it came. */
export function FeedbackNumbers({ counts }: { readonly counts: FeedbackCounts }) {
  const { feedback: said } = words.value;
  const rows = [
    [said.counts.received, counts.received],
    ...FEEDBACK_ABOUT.map((about) => [said.abouts[about], counts.byAbout[about]] as const),
    ...FEEDBACK_CHANNELS.map((how) => [said.channels[how], counts.byChannel[how]] as const),
    ...OUTCOMES.map((one) => [said.counts[one], counts[one]] as const),
  ] as const;
  return (
    <dl class="feedback-numbers">
      {rows.map(([name, n]) => (
        <div key={name} class="feedback-numbers__one">
          <dt>{name}</dt>
          <dd class="ui-number">{formatNumber(n, language.value)}</dd>
        </div>
      ))}
    </dl>
  );
}
