import type { UnpublishedFigures } from '#shared/domain/results.ts';
import { formatNumber } from '#shared/ui/format/number.ts';
import { formatPercent1, formatPercentRange } from '#shared/ui/format/percent.ts';
import { language, words } from '#shared/ui/words/language.ts';
import './LeadFigures.css';

/** The figures of a period on the wall: rate with its interval, ratings, response rate, those doubted and those set apart. */

interface LeadFiguresProps {
  readonly figures: UnpublishedFigures;
  /** Whether the rate is of all its ratings: of a span it is of some, and says of how many (SPEC S7). */
  readonly isOfAll: boolean;
}

/** Draws them; a share of nothing is a dash, and so is one of too few. */
export function LeadFigures({ figures, isOfAll }: LeadFiguresProps) {
  const { lead, results } = words.value;
  const spoken = language.value;
  const { headline, ratings, visitsEnded, responseRate, setApart, beside } = figures;
  const satisfied = headline?.satisfied ?? null;
  const ofVisits = `${formatNumber(visitsEnded, spoken)} ${results.visitsEnded}`;
  const lines: readonly (readonly [string, string, string])[] = [
    [
      results.rate,
      satisfied === null ? '–' : formatPercent1(satisfied, spoken),
      intervalOf(headline),
    ],
    [isOfAll ? results.validRatings : lead.ratingsOfSpan, formatNumber(ratings, spoken), ofVisits],
    [
      results.responseRate,
      responseRate === null ? '–' : formatPercent1(responseRate, spoken),
      beside ? `${formatNumber(beside.answered, spoken)} ${results.answered}` : '',
    ],
    ...(beside ? [[results.flagged, formatNumber(beside.flagged, spoken), ''] as const] : []),
    [
      results.setApart,
      formatNumber(setApart, spoken),
      beside ? `${formatNumber(beside.unsolicited, spoken)} ${results.unsolicited}` : '',
    ],
  ];
  return (
    <dl class="lead-figures">
      {lines.map(([name, figure, note]) => (
        <div key={name} class="lead-figures__one">
          <dt>{name}</dt>
          <dd class="lead-figures__figure ui-number">{figure}</dd>
          {note === '' ? null : <dd>{note}</dd>}
        </div>
      ))}
    </dl>
  );
}

function intervalOf(headline: UnpublishedFigures['headline']): string {
  const { results } = words.value;
  if (headline === null) return results.tooFew;
  const { interval } = headline;
  if (interval === null) return results.noRatings;
  const n = results.ratings(formatNumber(headline.n, language.value));
  return `${n}; ${results.interval}: ${formatPercentRange(...interval, language.value)}, ${results.ifSo}`;
}
