import { useEffect, useState } from 'preact/hooks';
import type { Headline } from '#shared/domain/publication.ts';
import { formatNumber } from '#shared/ui/format/number.ts';
import { formatPercent0, formatPercent1, formatPercentRange } from '#shared/ui/format/percent.ts';
import { periodName } from '#shared/ui/results/period-name.ts';
import { language, words } from '#shared/ui/words/language.ts';
import { type StripContent, type StripPage, stripPages } from './strip-pages.ts';
import './Strip.css';

/** The strip at the foot of the hall display: published results, no-wait procedures, posting and complaints in turn, below the calls and never over them. */

/** How long one page stands, ms. */
const PAGE_MS = 12_000;
/** Letters on two lines of names. */
const ROOM = 100;

/** Draws the page whose turn it is. */
export function Strip({ content }: { readonly content: StripContent }) {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTurn((before) => before + 1), PAGE_MS);
    return () => clearInterval(timer);
  }, []);
  const pages = stripPages(content, ROOM);
  const page = pages[turn % pages.length];
  return <footer class="strip">{page ? <Page page={page} /> : null}</footer>;
}

function Page({ page }: { readonly page: StripPage }) {
  const { display, noWait, posting } = words.value;
  switch (page.type) {
    case 'results':
      return <Results headline={page.headline} />;
    case 'no-wait':
      return <Names title={display.noWaitStrip} names={page.names} />;
    case 'no-wait-paused':
      return <Names title={display.noWaitStrip} names={[noWait.paused(page.why)]} />;
    case 'complaints':
      return <Complaints how={page.how} ways={page.ways} />;
    case 'posting':
      return <Names title={page.field} names={page.names} over={posting.seePosting} />;
    default:
      return page satisfies never;
  }
}

function Results({ headline }: { readonly headline: Headline | null }) {
  const { display } = words.value;
  if (!headline || headline.satisfied === null || headline.interval === null) {
    return <p class="strip__title">{display.notPublishedYet}</p>;
  }
  const { satisfied, interval, n, ratings, answered = ratings, visitsEnded } = headline;
  const spoken = language.value;
  const response = visitsEnded === 0 ? '–' : formatPercent0(answered / visitsEnded, spoken);
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

function Complaints({ how, ways }: NonNullable<StripContent['complaints']>) {
  return (
    <>
      <p class="strip__title strip__title--narrow">{words.value.posting.complaints}</p>
      <div class="strip__words strip__names">
        {how === '' ? null : <p>{how}</p>}
        {ways.length === 0 ? null : <p class="ui-number">{ways.join(' · ')}</p>}
      </div>
    </>
  );
}

interface NamesProps {
  readonly title: string;
  readonly names: readonly string[];
  /** What the title belongs to. */
  readonly over?: string;
}

function Names({ title, names, over }: NamesProps) {
  return (
    <>
      <p class="strip__title strip__title--narrow">
        {over === undefined ? null : <span class="strip__over">{over}</span>}
        {title}
      </p>
      <ul class="strip__names">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}
