import { formatNumber } from '../format/number.ts';
import { language } from '../words/language.ts';
import './ReasonCounts.css';

/** Named counts, one a line, in the order given: why, where, how. */

interface CountListProps {
  readonly counts: readonly { readonly key: string; readonly name: string; readonly n: number }[];
}

/** Draws the list. */
export function CountList({ counts }: CountListProps) {
  return (
    <ul class="reason-counts">
      {counts.map(({ key, name, n }) => (
        <li key={key} class="reason-counts__one">
          <span>{name}</span>
          <b class="ui-number">{formatNumber(n, language.value)}</b>
        </li>
      ))}
    </ul>
  );
}
