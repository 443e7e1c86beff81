import type { ServiceFigures } from '../../domain/service-figures.ts';
import { Panel } from '../Panel.tsx';
import { words } from '../words/language.ts';
import { CountList } from './CountList.tsx';

/** What citizens told the office in a period, and how far it had come at its end (SPEC S11). */

const LINES = [
  'received',
  'rules',
  'conduct',
  'settledInTime',
  'settledLate',
  'open',
  'openLate',
] as const;

/** Draws the numbers; a period without any says so. */
export function FeedbackHandled({ feedback }: Pick<ServiceFigures, 'feedback'>) {
  const { service } = words.value;
  if (feedback.received === 0) {
    return <Panel title={service.feedback}>{service.feedbackNone}</Panel>;
  }
  return (
    <Panel title={service.feedback}>
      <CountList
        counts={LINES.map((one) => ({ key: one, name: service[one], n: feedback[one] }))}
      />
      <p class="results-note">{service.feedbackNote}</p>
    </Panel>
  );
}
