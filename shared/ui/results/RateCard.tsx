import type { Share } from '../../domain/publication.ts';
import type { ComparedPeriod } from '../../protocol/results.ts';
import { formatNumber } from '../format/number.ts';
import { formatPercent0, formatPercent1, formatPercentRange } from '../format/percent.ts';
import { Interval } from '../Interval.tsx';
import { Panel } from '../Panel.tsx';
import { SharesBar, SharesLegend } from '../SharesBar.tsx';
import { language, words } from '../words/language.ts';
import { ComparedShare } from './ComparedShare.tsx';
import { scaleStart } from './scale.ts';
import './RateCard.css';

/** The share of a period as it may be said: the rate, its interval with the condition under which that holds, and the levels, and what may be said beside the quarter before. */

interface RateCardProps {
  readonly share: Share;
  /** Null where nothing was published before. */
  readonly before: ComparedPeriod | null;
}

/** Draws the card; a period nobody rated says so. */
export function RateCard({ share, before }: RateCardProps) {
  const { results } = words.value;
  const { satisfied, interval, counts, n } = share;
  if (satisfied === null || interval === null) {
    return <Panel title={results.rate}>{results.noRatings}</Panel>;
  }
  const spoken = language.value;
  const from = scaleStart([share], 0.8);
  const happy = counts['very-satisfied'] + counts.satisfied;
  return (
    <Panel title={results.rate}>
      <div class="rate-card">
        <p class="rate-card__rate ui-number">{formatPercent1(satisfied, spoken)}</p>
        <p>{results.rateOf(formatNumber(happy, spoken), formatNumber(n, spoken))}</p>
        <div class="rate-card__scale">
          <Interval rate={satisfied} low={interval[0]} high={interval[1]} from={from} to={1} />
          <div class="rate-card__ends ui-number">
            <span>{formatPercent0(from, spoken)}</span>
            <span>{formatPercent0(1, spoken)}</span>
          </div>
        </div>
        <p class="rate-card__interval">
          {results.interval}:{' '}
          <b class="ui-number">{formatPercentRange(interval[0], interval[1], spoken)}</b>,{' '}
          {results.ifRepresentative}
        </p>
        <SharesBar counts={counts} />
        <SharesLegend counts={counts} />
        {before ? <ComparedShare share={share} before={before} /> : null}
      </div>
    </Panel>
  );
}
