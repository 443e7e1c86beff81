import { words } from '../words/language.ts';
import { calendarName, periodName, periodSpan } from './period-name.ts';
import { pageAddress } from './page-address.ts';
import type { ResultsProps } from './results-props.ts';
import './PeriodHead.css';

/** Which period the page is about: its name, its dates, its calendar; and the way to the other published ones. */

interface PeriodHeadProps extends Pick<ResultsProps, 'published'> {
  readonly shown: { readonly period: string; readonly from: string; readonly to: string };
}

/** Draws the heading of the page. */
export function PeriodHead({ shown, published }: PeriodHeadProps) {
  const others = published
    .filter((one) => one.period !== shown.period)
    .sort((a, b) => (a.from < b.from ? 1 : -1));
  const calendar = calendarName(shown.period);
  return (
    <div class="period-head">
      <div>
        <h1 class="period-head__name">{periodName(shown.period, shown)}</h1>
        <p>
          {periodSpan(shown)}
          {calendar === null ? null : ` (${calendar})`}
        </p>
      </div>
      {others.length === 0 ? null : (
        <nav class="period-head__others" aria-label={words.value.results.publishedPeriods}>
          <span>{words.value.results.publishedPeriods}:</span>
          {others.map((one) => (
            <a key={one.period} href={pageAddress(one.period)}>
              {periodName(one.period, one)}
            </a>
          ))}
        </nav>
      )}
    </div>
  );
}
