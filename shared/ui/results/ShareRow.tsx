import type { ComponentChildren } from 'preact';
import type { Share } from '../../domain/publication.ts';
import { formatNumber } from '../format/number.ts';
import { formatPercent1, formatPercentRange } from '../format/percent.ts';
import { Interval, IntervalMissing } from '../interval.tsx';
import { language, words } from '../words/language.ts';
import './ShareRow.css';

/** One group's satisfaction in a line: name, rate in its interval, both as figures, and how many answered. */

interface ShareRowProps {
  readonly name: ComponentChildren;
  readonly share: Share;
  /** Where the common scale of all rows begins, 0 to 1. */
  readonly from: number;
}

/** Draws the line; a group that nobody rated says so instead of a figure. */
export function ShareRow({ name, share, from }: ShareRowProps) {
  const { satisfied, interval, n } = share;
  const known = satisfied !== null && interval !== null;
  return (
    <div class="share-row">
      <span class="share-row__name">{name}</span>
      {known ? (
        <Interval rate={satisfied} low={interval[0]} high={interval[1]} from={from} to={1} />
      ) : (
        <IntervalMissing why="too-few" />
      )}
      <span class="share-row__figure">
        {known ? <b class="ui-number">{formatPercent1(satisfied, language.value)}</b> : null}{' '}
        {known ? (
          <span class="share-row__range ui-number">
            ({formatPercentRange(interval[0], interval[1], language.value)})
          </span>
        ) : null}
      </span>
      <span class="share-row__n ui-number">
        {words.value.results.ratings(formatNumber(n, language.value))}
      </span>
    </div>
  );
}
