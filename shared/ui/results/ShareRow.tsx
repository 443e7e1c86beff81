import type { ComponentChildren } from 'preact';
import type { Share } from '../../domain/publication.ts';
import { formatNumber } from '../format/number.ts';
import { formatPercent1, formatPercentRange } from '../format/percent.ts';
import { Interval, IntervalMissing } from '../Interval.tsx';
import { language, words } from '../words/language.ts';
import './ShareRow.css';

/** One group's satisfaction in a line: name, rate in its interval, both as figures, and how many answered. */

interface ShareRowProps {
  readonly name: ComponentChildren;
  /** Null where so few answered that the figure is not shown. */
  readonly share: Share | null;
  /** Where the common scale of all rows begins, 0 to 1. */
  readonly from: number;
  /** How many answered, where that is told although the figure is not. */
  readonly n?: number;
}

/** Draws the line; a group without a figure says so. */
export function ShareRow({ name, share, from, n }: ShareRowProps) {
  const answered = share?.n ?? n;
  return (
    <div class="share-row">
      <span class="share-row__name">{name}</span>
      {share && share.satisfied !== null && share.interval ? (
        <Known rate={share.satisfied} interval={share.interval} from={from} />
      ) : (
        <IntervalMissing why="too-few" />
      )}
      {answered === undefined ? null : (
        <span class="share-row__n ui-number">
          {words.value.results.ratings(formatNumber(answered, language.value))}
        </span>
      )}
    </div>
  );
}

interface KnownProps {
  readonly rate: number;
  readonly interval: readonly [number, number];
  readonly from: number;
}

function Known({ rate, interval: [low, high], from }: KnownProps) {
  const spoken = language.value;
  return (
    <>
      <Interval rate={rate} low={low} high={high} from={from} to={1} />
      <span class="share-row__figure">
        <b class="ui-number">{formatPercent1(rate, spoken)}</b>{' '}
        <span class="share-row__range ui-number">({formatPercentRange(low, high, spoken)})</span>
      </span>
    </>
  );
}
