import type { Figures } from '../../domain/publication.ts';
import { formatNumber } from '../format/number.ts';
import { formatPercent1 } from '../format/percent.ts';
import { Panel } from '../Panel.tsx';
import { language, words } from '../words/language.ts';
import './KeyFigures.css';

/** What stands behind a rate: how many visits ended, how many answered, what of it counts, and what stands apart (SPEC S5, S10). */

/** Draws the figures with their names; a share of nothing is a dash. */
export function KeyFigures({ figures }: { readonly figures: Figures }) {
  const { results } = words.value;
  const spoken = language.value;
  const { ratings, visitsEnded, responseRate, setApart, beside } = figures;
  const count = (name: string, n: number): readonly [string, string][] => [
    [formatNumber(n, spoken), name],
  ];
  const lines: readonly (readonly [string, string])[] = [
    ...count(results.visitsEnded, visitsEnded),
    ...(beside ? count(results.answered, beside.answered) : []),
    [responseRate === null ? '–' : formatPercent1(responseRate, spoken), results.responseRate],
    ...count(results.validRatings, ratings),
    ...(beside ? count(results.flagged, beside.flagged) : []),
    ...count(results.setApart, setApart),
    ...(beside ? count(results.unsolicited, beside.unsolicited) : []),
  ];
  return (
    <Panel title={results.keyFigures}>
      <dl class="key-figures">
        {lines.map(([figure, name]) => (
          <div key={name} class="key-figures__one">
            <dt class="key-figures__name">{name}</dt>
            <dd class="key-figures__figure ui-number">{figure}</dd>
          </div>
        ))}
      </dl>
      {setApart > 0 ? <p class="results-note">{results.setApartNote}</p> : null}
    </Panel>
  );
}
