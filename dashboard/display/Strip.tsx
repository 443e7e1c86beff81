import { useEffect, useState } from 'preact/hooks';
import type { DisplayView } from '#shared/domain/views.ts';
import type { Headline } from '#shared/domain/publication.ts';
import { formatNumber } from '#shared/ui/format/number.ts';
import { formatPercent0, formatPercent1, formatPercentRange } from '#shared/ui/format/percent.ts';
import { periodName } from '#shared/ui/results/period-name.ts';
import { language, words } from '#shared/ui/words/language.ts';
import { stripPages } from './strip-pages.ts';
import './Strip.css';

/** The strip at the foot of the hall display: published results and no-wait procedures in turn, below the calls and never over them. */

/** How long one page stands, ms. */
const PAGE_MS = 12_000;
/** Letters on two lines of names. */
const ROOM = 100;

/** Draws the page whose turn it is. */
export function Strip({ headline, noWait }: Pick<DisplayView, 'headline' | 'noWait'>) {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTurn((before) => before + 1), PAGE_MS);
    return () => clearInterval(timer);
  }, []);
  const names = noWait.map((name) => name[language.value]);
  const pages = stripPages(headline, names, ROOM);
  const page = pages[turn % pages.length];
  return (
    <footer class="strip">
      {page?.type === 'results' ? <Results headline={page.headline} /> : null}
      {page?.type === 'no-wait' ? <NoWait names={page.names} /> : null}
    </footer>
  );
}

function Results({ headline }: { readonly headline: Headline | null }) {
  const { display } = words.value;
  if (!headline || headline.satisfied === null || headline.interval === null) {
    return <p class="strip__title">{display.notPublishedYet}</p>;
  }
  const { satisfied, interval, n, ratings, visitsEnded } = headline;
  const spoken = language.value;
  const response = visitsEnded === 0 ? '–' : formatPercent0(ratings / visitsEnded, spoken);
  return (
    <>
      <p class="strip__rate ui-number">{formatPercent1(satisfied, spoken)}</p>
      <div class="strip__words">
        <p class="strip__title">{display.satisfied(periodName(headline.period, headline))}</p>
        <p class="strip__detail">
          {display.satisfiedDetail(
            formatPercentRange(...interval, spoken),
            formatNumber(n, spoken),
            response,
          )}
        </p>
      </div>
    </>
  );
}

function NoWait({ names }: { readonly names: readonly string[] }) {
  return (
    <>
      <p class="strip__title strip__title--narrow">{words.value.display.noWaitStrip}</p>
      <ul class="strip__names">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}
