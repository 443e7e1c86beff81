import { formatNumber } from '../format/number.ts';
import { Panel } from '../Panel.tsx';
import { language, words } from '../words/language.ts';
import { periodName, periodSpan } from './period-name.ts';
import type { ResultsProps } from './results-props.ts';
import { scaleStart } from './scale.ts';
import { ShareRow } from './ShareRow.tsx';
import './RunningCard.css';

/** The period under way: how many ratings there are, and the office-wide share only as often as it may be made anew (SPEC S6). */

/** Draws the card, in ochre because it is not final. */
export function RunningCard({
  running,
}: {
  readonly running: NonNullable<ResultsProps['running']>;
}) {
  const { results } = words.value;
  const { shown, step } = running;
  return (
    <Panel tone="ochre" title={results.running}>
      <p class="running-card__period">
        <b>{periodName(running.period, running)}</b>. {periodSpan(running)}.
      </p>
      <p>
        {results.runningNote} {results.receivedSoFar(formatNumber(running.n, language.value))}
      </p>
      {shown ? (
        <div class="narrow-share">
          <ShareRow name={results.rate} share={shown} from={scaleStart([shown], 0.5)} />
          <p class="results-note">{results.intervalNote}</p>
        </div>
      ) : null}
      <p class="results-note">{shown ? results.sharedRenewed(step) : results.sharedLater(step)}</p>
    </Panel>
  );
}
