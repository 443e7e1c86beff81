import type { UnpublishedFigures } from '../../domain/results.ts';
import { USUAL_REASONS } from '../../domain/questionnaires/usual-reasons.ts';
import { formatNumber } from '../format/number.ts';
import { Panel } from '../Panel.tsx';
import { language, words } from '../words/language.ts';
import { titleInPeriod } from './period-name.ts';
import './ReasonCounts.css';

/** What those who were not satisfied named as the reason, most often named first. */

/** Draws the list under the period's name, for it may stand beside another period; reasons named too seldom are not in the figures at all. */
export function ReasonCounts({ figures }: { readonly figures: UnpublishedFigures }) {
  const { reasons, smallestGroup } = figures;
  const { results } = words.value;
  const sorted = [...reasons].sort((a, b) => b.n - a.n);
  return (
    <Panel title={titleInPeriod(results.reasons, figures)}>
      {sorted.length === 0 ? <p>{results.noReasons(smallestGroup)}</p> : null}
      <ul class="reason-counts">
        {sorted.map(({ reason, name, n }) => (
          <li key={reason} class="reason-counts__one">
            <span>{name ? name[language.value] : usualReason(reason)}</span>
            <b class="ui-number">{formatNumber(n, language.value)}</b>
          </li>
        ))}
      </ul>
      {sorted.length > 0 ? <p class="results-note">{results.reasonsNote(smallestGroup)}</p> : null}
    </Panel>
  );
}

/** What publications call a reason that were made before reasons had names of their own. */
function usualReason(reason: string): string {
  return USUAL_REASONS.find(({ id }) => id === reason)?.name[language.value] ?? reason;
}
