import type { Beside } from '../../domain/publication.ts';
import { formatNumber } from '../format/number.ts';
import { Panel } from '../Panel.tsx';
import { language, words } from '../words/language.ts';
import { CountList } from './CountList.tsx';
import { DoubtRules } from './DoubtRules.tsx';
import { scaleStart } from './scale.ts';
import { ShareRow } from './ShareRow.tsx';

/** The ratings that a rule doubted: how many of those that were given, why, and what they alone say (SPEC D1, S10). */

/** Draws the card; a period without any says so. */
export function DoubtedRatings({ beside: stated }: { readonly beside: Beside }) {
  const { beside } = words.value;
  const { flagged, answered, flags, flaggedShare } = stated;
  const spoken = language.value;
  if (flagged === 0) {
    return (
      <Panel title={beside.doubted}>
        <p>{beside.doubtedNone}</p>
        <p class="results-note">{beside.doubtedNote}</p>
        <DoubtRules />
      </Panel>
    );
  }
  const count = beside.doubtedCount(formatNumber(flagged, spoken), formatNumber(answered, spoken));
  return (
    <Panel title={beside.doubted}>
      <p>{count}</p>
      <CountList
        counts={flags.map(({ flag, n }) => ({ key: flag, name: beside.flags[flag], n }))}
      />
      <div class="narrow-share">
        <ShareRow
          name={beside.doubtedShare}
          share={flaggedShare}
          from={scaleStart([flaggedShare], 0.5)}
        />
        {flaggedShare ? <p class="results-note">{words.value.results.intervalNote}</p> : null}
      </div>
      <p class="results-note">{beside.doubtedNote}</p>
      <DoubtRules />
    </Panel>
  );
}
