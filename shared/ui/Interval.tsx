import { formatPercent1, formatPercentRange } from './format/percent.ts';
import { language, words } from './words/language.ts';
import './Interval.css';

/** A rate as a tick in the band of its 95 % interval, on a named scale: no rate is ever shown without it. */

interface IntervalProps {
  /** The rate and the bounds of its interval, shares from 0 to 1. */
  readonly rate: number;
  readonly low: number;
  readonly high: number;
  /** The ends of the scale, shares from 0 to 1; what lies beyond is drawn at the end. */
  readonly from: number;
  readonly to: number;
}

/** Draws line, band and tick; the figures are said to screen readers. */
export function Interval({ rate, low, high, from, to }: IntervalProps) {
  const place = (share: number) => Math.min(Math.max((share - from) / (to - from), 0), 1);
  const left = place(low);
  const said = words.value.results.intervalSaid(
    formatPercent1(rate, language.value),
    formatPercentRange(low, high, language.value),
  );
  return (
    <svg class="ui-interval" role="img" aria-label={said}>
      <line class="ui-interval__scale" x1="0" y1="50%" x2="100%" y2="50%" />
      <rect class="ui-interval__band" x={length(left)} y="50%" width={length(place(high) - left)} />
      <line
        class="ui-interval__tick"
        x1={length(place(rate))}
        y1="0"
        x2={length(place(rate))}
        y2="100%"
      />
    </svg>
  );
}

/** A part of the scale, from 0 to 1, as a length. */
function length(part: number): string {
  return `${(part * 100).toFixed(2)}%`;
}

/** What stands in the interval's place when it cannot be shown: fewer than 30 ratings, or merged with others. */
export function IntervalMissing({ why }: { readonly why: 'too-few' | 'merged' }) {
  const { results } = words.value;
  return (
    <span class="ui-interval-missing">{why === 'too-few' ? results.tooFew : results.merged}</span>
  );
}
