import type { UnpublishedFigures } from '#shared/domain/results.ts';
import { formatDay } from '#shared/ui/format/date.ts';
import { periodSpan } from '#shared/ui/results/period-name.ts';
import { language, words } from '#shared/ui/words/language.ts';
import { calendarSaid, longPeriodName } from './long-period-name.ts';
import './PeriodHeading.css';

/** Which period the figures below are of: its name, its days, its calendar, and up to when they are counted (SPEC P3, S7). */

interface PeriodHeadingProps {
  readonly figures: Pick<UnpublishedFigures, 'period' | 'from' | 'to'>;
  /** Last day that is counted, `2026-11-22`. */
  readonly countedTo: string;
}

/** Draws the heading; a period under way says how far it is counted. */
export function PeriodHeading({ figures, countedTo }: PeriodHeadingProps) {
  const calendar = calendarSaid(figures.period);
  return (
    <header class="period-heading">
      <h2 class="period-heading__name">{longPeriodName(figures.period, figures)}</h2>
      <p>
        {periodSpan(figures)}
        {calendar === null ? null : ` (${calendar})`}.
      </p>
      {countedTo < figures.to ? (
        <p class="period-heading__so-far">
          {words.value.lead.countedTo(formatDay(countedTo, language.value))}
        </p>
      ) : null}
    </header>
  );
}
