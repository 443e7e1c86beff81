import { compareShares } from '../../domain/compare-shares.ts';
import type { Share } from '../../domain/publication.ts';
import type { ComparedPeriod } from '../../protocol/results.ts';
import { formatNumber } from '../format/number.ts';
import { formatPercent1, formatPoints1 } from '../format/percent.ts';
import { language, words } from '../words/language.ts';
import { periodName } from './period-name.ts';
import './ComparedShare.css';

/** What may be said of a period's rate beside the quarter published before it: that they differ, or that nobody can tell (SPEC S8). */

interface ComparedShareProps {
  readonly share: Share;
  readonly before: ComparedPeriod;
  /** How the other period is called, where it is no quarter. */
  readonly named?: string;
}

/** Draws the sentence with both rates' n and the interval of the difference; nothing where there is no rate. */
export function ComparedShare({ share, before, named }: ComparedShareProps) {
  const { beside } = words.value;
  const spoken = language.value;
  const { headline } = before;
  if (share.satisfied === null || headline.satisfied === null) return null;
  const name = named ?? periodName(before.period, before);
  const found = compareShares(share, headline);
  if (found === null) return <p class="compared-share">{beside.notCompared(name)}</p>;
  const [difference, low, high] = [found.difference, ...found.interval].map((one) =>
    formatPoints1(one, spoken),
  );
  const rate = formatPercent1(headline.satisfied, spoken);
  return (
    <div class="compared-share">
      <p>
        {beside.comparedWith(name, rate, formatNumber(headline.n, spoken))}:{' '}
        <b>{beside.comparison[found.said]}</b>.
      </p>
      <p class="compared-share__interval">
        {beside.difference(difference ?? '', low ?? '', high ?? '')}
      </p>
    </div>
  );
}
