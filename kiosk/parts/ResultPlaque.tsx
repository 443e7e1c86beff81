import type { Headline } from '#shared/domain/publication.ts';
import { formatNumber } from '#shared/ui/format/number.ts';
import { formatPercent1, formatPercentRange } from '#shared/ui/format/percent.ts';
import { periodName } from '#shared/ui/results/period-name.ts';
import { language, words } from '#shared/ui/words/language.ts';
import './Plaque.css';

/** The newest published result, as a plaque on the wall: never a rate without its interval, n and response rate (SPEC S2, S3). */

/** Draws the plaque; nothing while no share is published. */
export function ResultPlaque({ headline }: { readonly headline: Headline }) {
  const { satisfied, interval, visitsEnded, ratings, answered = ratings } = headline;
  if (satisfied === null || interval === null || visitsEnded === 0) return null;
  const code = language.value;
  const { kiosk } = words.value;
  return (
    <section class="plaque">
      <h2 class="plaque__title">{kiosk.resultsOf(periodName(headline.period, headline))}</h2>
      <p class="plaque__figure">
        <strong class="plaque__rate ui-number">{formatPercent1(satisfied, code)}</strong>{' '}
        {kiosk.satisfied}
      </p>
      <p>{kiosk.intervalIs(formatPercentRange(interval[0], interval[1], code))}</p>
      <p>
        {kiosk.ratingsAndResponse(
          formatNumber(headline.n, code),
          formatPercent1(answered / visitsEnded, code),
        )}
      </p>
    </section>
  );
}
