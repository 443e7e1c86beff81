import type { Figures } from '../../domain/publication.ts';
import { levelsOf } from '../../domain/statistics.ts';
import { Panel } from '../Panel.tsx';
import { words } from '../words/language.ts';
import { pageAddress } from './page-address.ts';
import { periodName } from './period-name.ts';
import type { ResultsProps } from './results-props.ts';
import { scaleStart } from './scale.ts';
import { ShareRow } from './ShareRow.tsx';

/** The rates of all published periods on one scale, the newest first (SPEC S8: only those asked on the same one). */

interface TrendCardProps extends Pick<ResultsProps, 'published'> {
  /** The one that the page is about. */
  readonly shown: Pick<Figures, 'period' | 'headline'>;
}

/** Draws a line for each; nothing where there is but one to draw. */
export function TrendCard({ published, shown }: TrendCardProps) {
  const { service, results } = words.value;
  const levels = levelsOf(shown.headline.counts).length;
  const alike = published
    .filter(({ headline }) => levelsOf(headline.counts).length === levels)
    .sort((a, b) => (a.from < b.from ? 1 : -1));
  if (alike.length < 2) return null;
  const from = scaleStart(
    alike.map(({ headline }) => headline),
    0.8,
  );
  return (
    <Panel title={service.trend} note={results.scaleNote(Math.round(from * 100))}>
      <div class="results-rows">
        {alike.map((one) => {
          const name = periodName(one.period, one);
          const isShown = one.period === shown.period;
          return (
            <ShareRow
              key={one.period}
              name={isShown ? <b>{name}</b> : <a href={pageAddress(one.period)}>{name}</a>}
              share={one.headline}
              from={from}
            />
          );
        })}
      </div>
      <p class="results-note">
        {service.trendNote} {alike.length < published.length ? service.trendScales : null}
      </p>
    </Panel>
  );
}
